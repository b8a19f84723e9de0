// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/sample_observation.h"

#include <algorithm>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace dkn {
namespace {

/// A position between two pixels of an axis.
struct Place {
  int pixel;
  double fraction;  ///< of the next pixel; 0 at the last one
};

Place placeOf(int sample, double scale, SampleAnchor anchor, int pixels) {
  const double origin = anchor == SampleAnchor::BottomRight ? scale - 1.0 : (scale - 1.0) / 2.0;
  const double position = std::clamp(scale * sample + origin, 0.0, pixels - 1.0);
  const int pixel = static_cast<int>(position);
  return {pixel, position - pixel};
}

}  // namespace

std::vector<Observation> observations(const FilterInput& input) {
  const cv::Size full = input.guidance.values.size();
  const cv::Size low = input.samples.values.size();
  std::vector<Observation> all;
  all.reserve(static_cast<std::size_t>(low.area()));
  for (int i = 0; i < low.height; ++i) {
    const Place row = placeOf(i, input.scaleY, input.anchor, full.height);
    for (int j = 0; j < low.width; ++j) {
      const Place column = placeOf(j, input.scaleX, input.anchor, full.width);
      Observation& observation = all.emplace_back();
      for (int k = 0; k < 4; ++k) {
        const double weight =
            (k < 2 ? 1.0 - row.fraction : row.fraction) * (k % 2 == 0 ? 1.0 - column.fraction : column.fraction);
        if (weight == 0.0) continue;
        const auto at = static_cast<std::size_t>(observation.count++);
        observation.pixels[at] = (row.pixel + k / 2) * full.width + column.pixel + k % 2;
        observation.weights[at] = weight;
      }
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
