// SPDX-License-Identifier: GPL-3.0-or-later
// Fractional sampling positions drawn on the pixel grid (IJCV Fig. 17).
#pragma once

#include <opencv2/core/mat.hpp>

#include <span>

#include "filter/pixel_kernel.h"

namespace dkn {

/// A square of pixels around the output pixel, which is its centre.
struct AggregatedKernel {
  cv::Mat values;  ///< CV_64F, (2 radius + 1) x (2 radius + 1)
  int radius = 0;
};

/// Every tap's weight, shared out bilinearly among the four pixels around its position; the sum is that of the weights.
AggregatedKernel aggregatedKernel(const PixelKernel& kernel);

/// Where the pixels of a region sample, relative to themselves: every tap counts 1, shared out likewise, divided by the
/// number of pixels. The sum is the number of taps.
AggregatedKernel samplingDensity(std::span<const PixelKernel> kernels);

}  // namespace dkn
