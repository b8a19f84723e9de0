// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/bilateral_mean.h"

#include <cmath>
#include <opencv2/core.hpp>
#include <vector>

#include "filter/baseline_parts.h"

namespace dkn {
namespace {

struct Tap {
  int dy;
  int dx;
  float exponent;
};

std::vector<Tap> discTaps(const BilateralWindow& window) {
  std::vector<Tap> taps;
  for (int dy = -window.radius; dy <= window.radius; ++dy) {
    for (int dx = -window.radius; dx <= window.radius; ++dx) {
      const double square = double(dy) * dy + double(dx) * dx;
      if (square > double(window.radius) * window.radius) continue;
      taps.push_back({dy, dx, static_cast<float>(square / (2.0 * window.sigmaS * window.sigmaS))});
    }
  }
  return taps;
}

}  // namespace

cv::Mat bilateralMean(const cv::Mat& values, const cv::Mat& joint, const BilateralWindow& window, Progress& progress) {
  static const ExpTable table;
  const std::vector<Tap> taps = discTaps(window);
  const auto factor = static_cast<float>(1.0 / (2.0 * window.sigmaR * window.sigmaR));
  const int channels = values.channels();
  cv::Mat out(values.size(), values.type());
  forRows(values.rows, 4.0 * double(taps.size()) * values.cols, progress, [&](int y) {
    std::vector<double> sums(static_cast<std::size_t>(channels));
    for (int x = 0; x < values.cols; ++x) {
      const cv::Vec3f centre = joint.at<cv::Vec3f>(y, x);
      std::fill(sums.begin(), sums.end(), 0.0);
      double total = 0.0;
      for (const Tap& tap : taps) {
        const int row = y + tap.dy, column = x + tap.dx;
        if (row < 0 || row >= values.rows || column < 0 || column >= values.cols) continue;
        const cv::Vec3f d = joint.ptr<cv::Vec3f>(row)[column] - centre;
        const float sum = std::abs(d[0]) + std::abs(d[1]) + std::abs(d[2]);
        const float square = window.sumOfDifferences ? sum * sum : d.dot(d);
        const auto weight = static_cast<double>(table(tap.exponent + factor * square));
        const float* value = values.ptr<float>(row) + column * channels;
        for (int c = 0; c < channels; ++c) sums[static_cast<std::size_t>(c)] += weight * static_cast<double>(value[c]);
        total += weight;
      }
      float* result = out.ptr<float>(y) + x * channels;
      for (int c = 0; c < channels; ++c) result[c] = static_cast<float>(sums[static_cast<std::size_t>(c)] / total);
    }
  });
  return out;
}

}  // namespace dkn
