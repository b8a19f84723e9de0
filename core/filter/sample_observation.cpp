// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/sample_observation.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace dkn {
namespace {

/// A sample's weights along an axis, from pixel `first` on.
struct AxisShare {
  int first = 0;
  std::vector<double> weights;
};

AxisShare shareOf(int sample, double scale, SampleAnchor anchor, int pixels) {
  if (anchor == SampleAnchor::BottomRight) {
    const double position = std::clamp(scale * sample + scale - 1.0, 0.0, pixels - 1.0);
    const int pixel = static_cast<int>(position);
    const double fraction = position - pixel;
    return fraction > 0.0 ? AxisShare{pixel, {1.0 - fraction, fraction}} : AxisShare{pixel, {1.0}};
  }
  const double begin = scale * sample, end = scale * (sample + 1);
  AxisShare share;
  share.first = std::min(static_cast<int>(begin), pixels - 1);
  double total = 0.0;
  for (int p = share.first; p < pixels && p < end; ++p) {
    share.weights.push_back(std::min(p + 1.0, end) - std::max(double(p), begin));
    total += share.weights.back();
  }
  for (double& weight : share.weights) weight /= total;
  return share;
}

}  // namespace

Observations observations(const FilterInput& input) {
  const cv::Size full = input.guidance.values.size();
  const cv::Size low = input.samples.values.size();
  std::vector<AxisShare> columns;
  for (int j = 0; j < low.width; ++j) columns.push_back(shareOf(j, input.scaleX, input.anchor, full.width));
  Observations all;
  for (int i = 0; i < low.height; ++i) {
    const AxisShare row = shareOf(i, input.scaleY, input.anchor, full.height);
    for (const AxisShare& column : columns) {
      for (std::size_t y = 0; y < row.weights.size(); ++y) {
        for (std::size_t x = 0; x < column.weights.size(); ++x) {
          all.pixels.push_back((row.first + static_cast<int>(y)) * full.width + column.first + static_cast<int>(x));
          all.weights.push_back(static_cast<float>(row.weights[y] * column.weights[x]));
        }
      }
      all.first.push_back(all.pixels.size());
    }
  }
  return all;
}

cv::Mat registered(const cv::Mat& target, const FilterInput& input) {
  if (input.anchor == SampleAnchor::BlockCentre || input.samples.values.size() == target.size()) return target;
  const cv::Matx23d move(1.0, 0.0, (input.scaleX - 1.0) / 2.0, 0.0, 1.0, (input.scaleY - 1.0) / 2.0);
  cv::Mat moved;
  cv::warpAffine(target, moved, move, target.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
  return moved;
}

}  // namespace dkn
