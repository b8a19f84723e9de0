// SPDX-License-Identifier: GPL-3.0-or-later
// The learned kernel of one pixel. Included by .cpp files only.
#pragma once

#include "filter/network_input.h"
#include "filter/pixel_kernel.h"

namespace dkn {

/// Throws Error(BadArgument) for a pixel or channel outside the target.
PixelKernel inspectNetwork(const Engine& engine, const NormalisedInput& input, cv::Point pixel, int channel);

}  // namespace dkn
