// SPDX-License-Identifier: GPL-3.0-or-later
// What the classical filters are put together from: channels, rows, parts of the progress, a quick exponential.
#pragma once

#include <array>
#include <cmath>
#include <functional>
#include <opencv2/core/mat.hpp>

#include "filter/method.h"

namespace dkn {

/// One channel of a filter's input, its values mapped to [0, 1] (see unitScale).
struct UnitChannel {
  cv::Mat target;   ///< CV_32FC1, the guidance's size
  cv::Mat samples;  ///< CV_32FC1, the low-resolution map
};

/// Target values v are worked on as (v - offset) / factor, so that parameters have no unit: FilterInput::range, or the
/// target's own range where that has no extent; a constant target has factor 1.
struct UnitScale {
  double offset = 0.0;
  double factor = 1.0;
};
UnitScale unitScale(const FilterInput& input);

/// Filters every channel by itself, in unit scale; maps the results (CV_32FC1) back and puts them together.
cv::Mat filterChannels(const FilterInput& input, Progress& progress,
                       const std::function<cv::Mat(const UnitChannel& channel, Progress& part)>& filter);

/// Calls `body(y)` for every row, on OpenCV's threads; polls for a stop about every 50 ms of work at a nanosecond an
/// operation.
void forRows(int height, double operationsPerRow, Progress& progress, const std::function<void(int y)>& body);

/// Pixels that a low-resolution pixel covers along a side, the geometric mean of both directions; at least 1.
double pixelsPerSample(const FilterInput& input);

/// CV_32FC1, 0.299 R + 0.587 G + 0.114 B.
cv::Mat luminance(const cv::Mat& guidance);

/// exp(-x) for x >= 0 from a table with linear interpolation, to 1e-5; 0 from x = 16 on.
class ExpTable {
 public:
  ExpTable();
  float operator()(float x) const {
    const float at = x * kCellsPerUnit;
    if (!(at < static_cast<float>(kCells))) return 0.0F;
    const auto cell = static_cast<std::size_t>(at);
    return m_values[cell] + (at - static_cast<float>(cell)) * (m_values[cell + 1] - m_values[cell]);
  }

 private:
  static constexpr float kCellsPerUnit = 256.0F;
  static constexpr std::size_t kCells = 16 * 256;
  std::array<float, kCells + 1> m_values;
};

}  // namespace dkn
