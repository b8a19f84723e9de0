// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/joint_bilateral_window.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/core.hpp>

namespace dkn::joint_bilateral {
namespace {

/// The guidance at a position, bilinear, the border repeated.
cv::Vec3f guidanceAt(const cv::Mat& guidance, double y, double x) {
  const double row = std::clamp(y, 0.0, guidance.rows - 1.0);
  const double column = std::clamp(x, 0.0, guidance.cols - 1.0);
  const int top = static_cast<int>(row);
  const int left = static_cast<int>(column);
  const int bottom = std::min(top + 1, guidance.rows - 1);
  const int right = std::min(left + 1, guidance.cols - 1);
  const auto v = static_cast<float>(row - top);
  const auto u = static_cast<float>(column - left);
  const cv::Vec3f upper = guidance.at<cv::Vec3f>(top, left) * (1.0F - u) + guidance.at<cv::Vec3f>(top, right) * u;
  const cv::Vec3f lower = guidance.at<cv::Vec3f>(bottom, left) * (1.0F - u) + guidance.at<cv::Vec3f>(bottom, right) * u;
  return upper * (1.0F - v) + lower * v;
}

cv::Mat guidanceAtSamples(const cv::Mat& guidance, const Axis& rows, const Axis& columns, cv::Size size) {
  cv::Mat low(size, CV_32FC3);
  for (int i = 0; i < size.height; ++i) {
    for (int j = 0; j < size.width; ++j) {
      low.at<cv::Vec3f>(i, j) = guidanceAt(guidance, rows.position(i), columns.position(j));
    }
  }
  return low;
}

}  // namespace

Axis::Axis(int pixels, int samples, double scale, SampleAnchor anchor, int radius, double sigma)
    : m_scale(scale), m_origin(anchor == SampleAnchor::BottomRight ? scale - 1.0 : (scale - 1.0) / 2.0) {
  m_first.resize(static_cast<std::size_t>(pixels));
  m_last.resize(m_first.size());
  m_nearest.resize(m_first.size());
  m_exponents.resize(m_first.size());
  for (int p = 0; p < pixels; ++p) {
    const auto at = static_cast<std::size_t>(p);
    const double low = (p - m_origin) / scale;
    const int centre = std::clamp(static_cast<int>(std::lround(low)), 0, samples - 1);
    m_nearest[at] = centre;
    m_first[at] = std::max(centre - radius, 0);
    m_last[at] = std::min(centre + radius, samples - 1);
    for (int q = m_first[at]; q <= m_last[at]; ++q) {
      m_exponents[at].push_back(static_cast<float>(-(low - q) * (low - q) / (2.0 * sigma * sigma)));
    }
  }
}

Problem makeProblem(const FilterInput& input, const Parameters& parameters) {
  const cv::Mat& guidance = input.guidance.values;
  const cv::Mat& samples = input.samples.values;
  const auto radius = static_cast<int>(parameters.at("radius"));
  const double sigmaS = parameters.at("sigma_s");
  const double sigmaR = parameters.at("sigma_r");
  const Axis rows(guidance.rows, samples.rows, input.scaleY, input.anchor, radius, sigmaS);
  const Axis columns(guidance.cols, samples.cols, input.scaleX, input.anchor, radius, sigmaS);
  return {guidance, guidanceAtSamples(guidance, rows, columns, samples.size()), samples, rows,
          columns,  static_cast<float>(-1.0 / (2.0 * sigmaR * sigmaR))};
}

float windowExponents(const Problem& problem, int y, int x, std::vector<float>& exponents) {
  const cv::Vec3f colour = problem.guidance.at<cv::Vec3f>(y, x);
  const std::vector<float>& vertical = problem.rows.exponents(y);
  const std::vector<float>& horizontal = problem.columns.exponents(x);
  float largest = -std::numeric_limits<float>::infinity();
  exponents.clear();
  for (std::size_t i = 0; i < vertical.size(); ++i) {
    const auto* low = problem.lowGuidance.ptr<cv::Vec3f>(problem.rows.first(y) + static_cast<int>(i));
    for (std::size_t j = 0; j < horizontal.size(); ++j) {
      const cv::Vec3f difference = colour - low[problem.columns.first(x) + static_cast<int>(j)];
      exponents.push_back(vertical[i] + horizontal[j] + problem.rangeFactor * difference.dot(difference));
      largest = std::max(largest, exponents.back());
    }
  }
  return largest;
}

void filterPixels(const Problem& problem, int y, int first, int last, float* output) {
  const int channels = problem.samples.channels();
  std::vector<float> exponents;
  std::vector<double> sums(static_cast<std::size_t>(channels));
  for (int x = first; x < last; ++x) {
    // Relative to the largest, so that a pixel unlike all samples still has weights.
    const float largest = windowExponents(problem, y, x, exponents);
    std::fill(sums.begin(), sums.end(), 0.0);
    double total = 0.0;
    std::size_t tap = 0;
    for (int i = problem.rows.first(y); i <= problem.rows.last(y); ++i) {
      const float* row = problem.samples.ptr<float>(i);
      for (int j = problem.columns.first(x); j <= problem.columns.last(x); ++j, ++tap) {
        const float exponent = exponents[tap] - largest;
        if (exponent < kNegligibleExponent) continue;
        const auto weight = static_cast<double>(std::exp(exponent));
        total += weight;
        for (int channel = 0; channel < channels; ++channel) {
          sums[static_cast<std::size_t>(channel)] += weight * static_cast<double>(row[j * channels + channel]);
        }
      }
    }
    for (int channel = 0; channel < channels; ++channel) {
      *output++ = static_cast<float>(sums[static_cast<std::size_t>(channel)] / total);
    }
  }
}

}  // namespace dkn::joint_bilateral
