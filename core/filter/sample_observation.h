// SPDX-License-Identifier: GPL-3.0-or-later
// What the low-resolution samples say about the full-resolution image, for methods that solve for it.
#pragma once

#include <array>
#include <opencv2/core/mat.hpp>
#include <vector>

#include "filter/method.h"

namespace dkn {

/// A sample is the image at its position, between pixels bilinear: z = sum_k weights[k] u[pixels[k]] over `count`
/// terms.
struct Observation {
  std::array<int, 4> pixels{};  ///< row * width + column
  std::array<double, 4> weights{};
  int count = 0;
};

/// The samples' observations, row by row. A position outside the image is moved to its border.
std::vector<Observation> observations(const FilterInput& input);

/// The interpolated target, moved to where its samples lie (SampleAnchor::BottomRight: (scale - 1) / 2 to the bottom
/// right, bilinear between pixels, the border repeated): the start of methods that use observations().
cv::Mat registered(const cv::Mat& target, const FilterInput& input);

}  // namespace dkn
