// SPDX-License-Identifier: GPL-3.0-or-later
// Why a pixel got its value: the neighbours that a filter sampled, and with which weights.
#pragma once

#include <opencv2/core/types.hpp>

#include <string>
#include <vector>

namespace dkn {

/// One sampled neighbour. Positions in pixels of the image, x right, y down; base + offset = position.
struct KernelTap {
  int column = 0;  ///< of the kernel, in the model's own order of taps
  int row = 0;
  cv::Point2d base;       ///< where the tap samples with a zero offset
  cv::Point2d offset;     ///< as it takes effect: scaled, and clamped to the window
  cv::Point2d rawOffset;  ///< as the network gives it
  cv::Point2d position;
  double sample = 0.0;  ///< bilinear, in the target's unit
  double weight = 0.0;
  double contribution = 0.0;  ///< weight * sample, in the target's unit
};

/// The kernel of one pixel and channel: output = (residual ? target : 0) + sum of the contributions.
struct PixelKernel {
  cv::Point pixel;
  bool residual = false;
  int kernelSize = 0;  ///< taps on a side (baselines: width of the support)
  int window = 0;      ///< pixels on a side that positions are restricted to
  std::string precision;
  double target = 0.0;  ///< target value at the pixel, in the target's unit
  double output = 0.0;  ///< what the filter makes of it
  std::vector<KernelTap> taps;

  /// The output recomputed from the taps.
  double reconstructed() const;
};

}  // namespace dkn
