// SPDX-License-Identifier: GPL-3.0-or-later
// The joint bilateral upsampling baseline: row blocks, each split over the threads.
#include "filter/joint_bilateral_upsampling.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace dkn {
namespace {

constexpr int kRowsPerBlock = 32;
/// Weights below exp(-25) of the window's largest vanish in single precision.
constexpr float kNegligibleExponent = -25.0F;

/// One axis: where samples lie on the guidance's grid, and for each pixel its window and spatial exponents.
class Axis {
 public:
  Axis(int pixels, int samples, double scale, SampleAnchor anchor, int radius, double sigma)
      : m_scale(scale), m_origin(anchor == SampleAnchor::BottomRight ? scale - 1.0 : (scale - 1.0) / 2.0) {
    m_first.resize(static_cast<std::size_t>(pixels));
    m_last.resize(m_first.size());
    m_exponents.resize(m_first.size());
    for (int p = 0; p < pixels; ++p) {
      const auto at = static_cast<std::size_t>(p);
      const double low = (p - m_origin) / scale;
      const int centre = std::clamp(static_cast<int>(std::lround(low)), 0, samples - 1);
      m_first[at] = std::max(centre - radius, 0);
      m_last[at] = std::min(centre + radius, samples - 1);
      for (int q = m_first[at]; q <= m_last[at]; ++q) {
        m_exponents[at].push_back(static_cast<float>(-(low - q) * (low - q) / (2.0 * sigma * sigma)));
      }
    }
  }

  double position(int sample) const { return m_scale * sample + m_origin; }
  int first(int pixel) const { return m_first[static_cast<std::size_t>(pixel)]; }
  int last(int pixel) const { return m_last[static_cast<std::size_t>(pixel)]; }
  const std::vector<float>& exponents(int pixel) const { return m_exponents[static_cast<std::size_t>(pixel)]; }

 private:
  double m_scale;
  double m_origin;
  std::vector<int> m_first;
  std::vector<int> m_last;
  std::vector<std::vector<float>> m_exponents;
};

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

struct Problem {
  const cv::Mat& guidance;
  const cv::Mat& lowGuidance;
  const cv::Mat& samples;
  const Axis& rows;
  const Axis& columns;
  float rangeFactor;  ///< -1 / (2 sigma_r^2)
};

/// Exponents of the window's weights, row by row; the largest.
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

void filterRow(const Problem& problem, int y, float* output) {
  const int channels = problem.samples.channels();
  std::vector<float> exponents;
  std::vector<double> sums(static_cast<std::size_t>(channels));
  for (int x = 0; x < problem.guidance.cols; ++x) {
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
      output[x * channels + channel] = static_cast<float>(sums[static_cast<std::size_t>(channel)] / total);
    }
  }
}

}  // namespace

std::vector<ParameterSpec> JointBilateralUpsampling::parameterSpecs() const {
  return {{"sigma_s", "Spatial deviation, low-resolution pixels", 0.5, 0.01, 100.0, false},
          {"sigma_r", "Deviation of the RGB distance, guidance in [0, 1]", 0.1, 0.001, 100.0, false},
          {"radius", "Radius of the square window, low-resolution pixels", 2.0, 0.0, 50.0, true}};
}

cv::Mat JointBilateralUpsampling::compute(const FilterInput& input, const Parameters& parameters,
                                          Progress& progress) const {
  const cv::Mat& guidance = input.guidance.values;
  const cv::Mat& samples = input.samples.values;
  const auto radius = static_cast<int>(parameters.at("radius"));
  const double sigmaS = parameters.at("sigma_s");
  const double sigmaR = parameters.at("sigma_r");
  const Axis rows(guidance.rows, samples.rows, input.scaleY, input.anchor, radius, sigmaS);
  const Axis columns(guidance.cols, samples.cols, input.scaleX, input.anchor, radius, sigmaS);
  const cv::Mat lowGuidance = guidanceAtSamples(guidance, rows, columns, samples.size());
  const Problem problem{guidance, lowGuidance, samples,
                        rows,     columns,     static_cast<float>(-1.0 / (2.0 * sigmaR * sigmaR))};
  cv::Mat values(guidance.size(), samples.type());
  for (int first = 0; first < guidance.rows; first += kRowsPerBlock) {
    progress.throwIfStopped();
    const int last = std::min(first + kRowsPerBlock, guidance.rows);
    cv::parallel_for_(cv::Range(first, last), [&](const cv::Range& range) {
      for (int y = range.start; y < range.end; ++y) filterRow(problem, y, values.ptr<float>(y));
    });
    progress.report(static_cast<double>(last) / guidance.rows);
  }
  return values;
}

}  // namespace dkn
