// SPDX-License-Identifier: GPL-3.0-or-later
// What the low-resolution samples say about the full-resolution image, for methods that solve for it.
#pragma once

#include <cstddef>
#include <opencv2/core/mat.hpp>
#include <vector>

#include "filter/method.h"

namespace dkn {

/// Sample i, counted row by row, is a weighted mean of the image u: z_i = sum over k in [first[i], first[i + 1]) of
/// weights[k] u[pixels[k]]; the weights sum to 1, pixels count row by row.
struct Observations {
  std::vector<std::size_t> first{0};
  std::vector<int> pixels;
  std::vector<float> weights;

  std::size_t size() const { return first.size() - 1; }
  double valueOf(std::size_t sample, const double* image) const {
    double sum = 0.0;
    for (std::size_t k = first[sample]; k < first[sample + 1]; ++k) {
      sum += static_cast<double>(weights[k]) * image[pixels[k]];
    }
    return sum;
  }
};

/// A sample of SampleAnchor::BlockCentre is the mean of the pixels it covers, by area; one of BottomRight is the image
/// at its position, between pixels bilinear, outside the image at its border. Samples of the image's size are its
/// pixels.
Observations observations(const FilterInput& input);

/// The interpolated target, moved to where its samples lie (SampleAnchor::BottomRight: (scale - 1) / 2 to the bottom
/// right, bilinear between pixels, the border repeated): the start of methods that use observations().
cv::Mat registered(const cv::Mat& target, const FilterInput& input);

}  // namespace dkn
