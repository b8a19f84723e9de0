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

/// What one stream of a network gives to a tap, before the streams are multiplied.
struct StreamTap {
  double weight = 0.0;  ///< after the activation; of sigmoids in (0, 1)
  cv::Point2d offset;   ///< the raw head; 1 where the stream gives none and another one does
};

/// How a kernel's numbers are to be read.
struct KernelConvention {
  bool learned = false;      ///< a network's; else the implicit kernel of a classical filter
  bool columnMajor = false;  ///< taps run down columns: t = k column + row; else along rows
  double offsetScale = 1.0;  ///< effective offset of a raw offset of 1, before clamping
  bool clamped = true;       ///< positions stay in the window and outside the image the nearest pixel counts; else
                             ///< neighbours outside window or image count as 0
};

/// The kernel of one pixel and channel: output = (residual ? target : 0) + sum of the contributions.
struct PixelKernel {
  cv::Point pixel;
  int channel = 0;
  bool residual = false;
  int kernelSize = 0;  ///< taps on a side (baselines: width of the support)
  int window = 0;      ///< pixels on a side that positions are restricted to
  std::string precision;
  double target = 0.0;  ///< target value at the pixel, in the target's unit
  double output = 0.0;  ///< what the filter makes of it
  KernelConvention convention;
  std::vector<KernelTap> taps;
  std::vector<StreamTap> guidanceStream;  ///< a tap each; empty where the model has no such stream (a joint
                                          ///< stream counts as the guidance's)
  std::vector<StreamTap> targetStream;

  /// The output recomputed from the taps.
  double reconstructed() const;
  /// The streams' product of a tap before normalisation; what the one stream gives where there is one. Wants a network.
  StreamTap product(std::size_t tap) const;
};

/// The sum of the taps against what the filter itself gave.
struct SelfCheck {
  double reconstructed = 0.0;
  double stored = 0.0;
  double tolerance = 0.0;  ///< in the target's unit
  bool passes() const;     ///< false for anything that is not a number
};

/// `stored`: the filter's own value. `extent`: of the target's range (maximum - minimum). The tolerance is 1e-5 of it,
/// for kernels in half precision the 1 / 256 that rounding of weights and offsets can amount to.
SelfCheck selfCheck(const PixelKernel& kernel, double stored, double extent);

}  // namespace dkn
