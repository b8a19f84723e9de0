// SPDX-License-Identifier: GPL-3.0-or-later
// Which values a display should span.
#include "view/display_range.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace dkn {
namespace {

constexpr double kEnoughValues = 250000.0;
constexpr int kShownChannels = 3;

}  // namespace

std::optional<ValueRange> percentileRange(const cv::Mat& values, double tail) {
  const int channels = values.channels();
  const double pixels = static_cast<double>(values.rows) * values.cols;
  const int step = std::max(1, static_cast<int>(std::sqrt(pixels / kEnoughValues)));
  std::vector<float> sample;
  sample.reserve(static_cast<std::size_t>(pixels / step / step) + 1);
  for (int y = 0; y < values.rows; y += step) {
    const auto* row = values.ptr<float>(y);
    for (int x = 0; x < values.cols; x += step) {
      for (int c = 0; c < std::min(channels, kShownChannels); ++c) {
        const float value = row[x * channels + c];
        if (std::isfinite(value)) sample.push_back(value);
      }
    }
  }
  if (sample.empty()) return std::nullopt;
  const auto at = [&](double share) {
    const auto index = static_cast<std::ptrdiff_t>(std::lround(share * static_cast<double>(sample.size() - 1)));
    std::nth_element(sample.begin(), sample.begin() + index, sample.end());
    return sample[static_cast<std::size_t>(index)];
  };
  return ValueRange{at(tail), at(1.0 - tail)};
}

ValueRange symmetricRange(ValueRange range) {
  const float reach = std::max(std::abs(range.minimum), std::abs(range.maximum));
  return {-reach, reach};
}

ValueRange unitedRange(ValueRange a, ValueRange b) {
  return {std::min(a.minimum, b.minimum), std::max(a.maximum, b.maximum)};
}

}  // namespace dkn
