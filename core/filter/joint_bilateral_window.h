// SPDX-License-Identifier: GPL-3.0-or-later
// The window of joint bilateral upsampling: which samples a pixel sees, with which exponents.
#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

#include "filter/method.h"

namespace dkn::joint_bilateral {

/// Weights below exp(-25) of the window's largest vanish in single precision.
inline constexpr float kNegligibleExponent = -25.0F;

/// One axis: where samples lie on the guidance's grid, and for each pixel its window and spatial exponents.
class Axis {
 public:
  Axis(int pixels, int samples, double scale, SampleAnchor anchor, int radius, double sigma);

  int nearest(int pixel) const { return m_nearest[static_cast<std::size_t>(pixel)]; }
  double position(int sample) const { return m_scale * sample + m_origin; }
  int first(int pixel) const { return m_first[static_cast<std::size_t>(pixel)]; }
  int last(int pixel) const { return m_last[static_cast<std::size_t>(pixel)]; }
  const std::vector<float>& exponents(int pixel) const { return m_exponents[static_cast<std::size_t>(pixel)]; }

 private:
  double m_scale;
  double m_origin;
  std::vector<int> m_nearest;  ///< the sample that the window is centred on
  std::vector<int> m_first;
  std::vector<int> m_last;
  std::vector<std::vector<float>> m_exponents;
};

/// Copies share the pixels.
struct Problem {
  cv::Mat guidance;
  cv::Mat lowGuidance;  ///< the guidance at the samples' positions
  cv::Mat samples;
  Axis rows;
  Axis columns;
  float rangeFactor;  ///< -1 / (2 sigma_r^2)
};

Problem makeProblem(const FilterInput& input, const Parameters& parameters);

/// Exponents of the window's weights, row by row; the largest.
float windowExponents(const Problem& problem, int y, int x, std::vector<float>& exponents);

/// Weighted means of all channels for the pixels first <= x < last of a row; `output` is the first one's.
void filterPixels(const Problem& problem, int y, int first, int last, float* output);

}  // namespace dkn::joint_bilateral
