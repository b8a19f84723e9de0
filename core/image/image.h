// SPDX-License-Identifier: GPL-3.0-or-later
// A picture as the filters see it: float samples, which of them are valid, and how the file stored them.
#pragma once

#include <opencv2/core/mat.hpp>

namespace dkn {

/// Sample type of the file an image came from.
enum class PixelType { UInt8, UInt16, Float32 };

/// Values are CV_32FC(n), H x W, in the file's own unit; a guidance's are RGB, see floatGuidance.
/// Copies share the pixels (cv::Mat); whoever changes values clones first.
struct Image {
  cv::Mat values;
  cv::Mat valid;  ///< CV_8UC1, 255 where valid; empty where every pixel is
  PixelType stored = PixelType::Float32;

  int width() const { return values.cols; }
  int height() const { return values.rows; }
  int channels() const { return values.channels(); }
  bool empty() const { return values.empty(); }
};

/// Smallest and largest valid value of a target; both 0 where nothing is valid.
struct ValueRange {
  float minimum = 0.0F;
  float maximum = 0.0F;
  bool operator==(const ValueRange&) const = default;
};

/// Range over all channels and valid finite pixels.
ValueRange valueRange(const Image& image);

}  // namespace dkn
