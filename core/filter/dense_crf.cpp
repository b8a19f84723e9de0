// SPDX-License-Identifier: GPL-3.0-or-later
// The dense CRF baseline: mean-field inference with filtering on the permutohedral lattice.
#include "filter/dense_crf.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "filter/baseline_parts.h"
#include "filter/permutohedral_lattice.h"

namespace dkn {
namespace {

constexpr float kSmallestProbability = 1e-6F;
/// How far from 1 the sums of probabilities may be, interpolation included.
constexpr float kSumTolerance = 0.01F;

/// A kernel of the pairwise term, symmetrically normalised.
class PairwiseKernel {
 public:
  PairwiseKernel(const std::vector<float>& features, int dimensions, double weight)
      : m_lattice(features, dimensions), m_weight(static_cast<float>(weight)) {
    const std::size_t points = features.size() / static_cast<std::size_t>(dimensions);
    m_norm = m_lattice.filter(std::vector<float>(points, 1.0F), 1);
    for (float& norm : m_norm) norm = 1.0F / std::sqrt(norm + 1e-20F);
  }

  void addMessages(const std::vector<float>& q, int labels, std::vector<float>& energies) const {
    std::vector<float> scaled = q;
    const auto count = static_cast<std::size_t>(labels);
    for (std::size_t i = 0; i < scaled.size(); ++i) scaled[i] *= m_norm[i / count];
    const std::vector<float> messages = m_lattice.filter(scaled, labels);
    for (std::size_t i = 0; i < scaled.size(); ++i) energies[i] += m_weight * m_norm[i / count] * messages[i];
  }

 private:
  PermutohedralLattice m_lattice;
  float m_weight;
  std::vector<float> m_norm;
};

/// Logarithms of the labels' probabilities to probabilities, each point's sum 1.
void softmax(std::vector<float>& values, int labels) {
  const auto count = static_cast<std::size_t>(labels);
  for (auto first = values.begin(); first != values.end(); first += labels) {
    const float largest = *std::max_element(first, first + labels);
    float sum = 0.0F;
    for (std::size_t l = 0; l < count; ++l) sum += first[long(l)] = std::exp(first[long(l)] - largest);
    for (std::size_t l = 0; l < count; ++l) first[long(l)] /= sum;
  }
}

bool areProbabilities(const std::vector<float>& values, int labels) {
  for (auto first = values.begin(); first != values.end(); first += labels) {
    float sum = 0.0F;
    for (auto value = first; value != first + labels; ++value) {
      if (*value < -kSumTolerance) return false;
      sum += *value;
    }
    if (std::abs(sum - 1.0F) > kSumTolerance) return false;
  }
  return true;
}

/// -U: the logarithms of the unary probabilities, a pixel's labels side by side.
std::vector<float> unaryLogarithms(const cv::Mat& target, const UnitScale& scale) {
  const int channels = target.channels();
  std::vector<float> values;
  for (int y = 0; y < target.rows; ++y) {
    const auto* row = target.ptr<float>(y);
    for (int i = 0; i < target.cols * channels; ++i) {
      const float unit =
          channels == 1 ? (row[i] - static_cast<float>(scale.offset)) / static_cast<float>(scale.factor) : row[i];
      if (channels == 1) values.push_back(1.0F - unit);
      values.push_back(unit);
    }
  }
  if (channels > 1 && !areProbabilities(values, channels)) softmax(values, channels);
  for (float& value : values) value = std::log(std::clamp(value, kSmallestProbability, 1.0F));
  return values;
}

std::vector<float> positions(cv::Size size, double sigma) {
  std::vector<float> features;
  for (int y = 0; y < size.height; ++y) {
    for (int x = 0; x < size.width; ++x) {
      features.push_back(static_cast<float>(x / sigma));
      features.push_back(static_cast<float>(y / sigma));
    }
  }
  return features;
}

std::vector<float> positionsAndColours(const cv::Mat& guidance, double sigmaXy, double sigmaRgb) {
  std::vector<float> features;
  for (int y = 0; y < guidance.rows; ++y) {
    for (int x = 0; x < guidance.cols; ++x) {
      features.push_back(static_cast<float>(x / sigmaXy));
      features.push_back(static_cast<float>(y / sigmaXy));
      const cv::Vec3f colour = guidance.at<cv::Vec3f>(y, x);
      for (int c = 0; c < 3; ++c) features.push_back(colour[c] / static_cast<float>(sigmaRgb));
    }
  }
  return features;
}

}  // namespace

std::vector<ParameterSpec> DenseCrf::parameterSpecs() const {
  return {{"bilateral", "Weight of the kernel in position and colour", 4.0, 0.0, 1000.0, false},
          {"sigma_xy", "Its spatial deviation, pixels", 67.0, 0.5, 1000.0, false},
          {"sigma_rgb", "Its deviation of the colour, guidance in [0, 1]", 5.0 / 255.0, 0.001, 100.0, false},
          {"spatial", "Weight of the kernel in position alone", 3.0, 0.0, 1000.0, false},
          {"sigma_p", "Its deviation, pixels", 3.0, 0.5, 1000.0, false},
          {"iterations", "Mean-field iterations", 10.0, 1.0, 100.0, true}};
}

cv::Mat DenseCrf::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const cv::Mat& target = input.target.values;
  const int channels = target.channels();
  const int labels = std::max(channels, 2);
  const UnitScale scale = unitScale(input);
  const std::vector<float> unary = unaryLogarithms(target, scale);
  std::vector<PairwiseKernel> kernels;
  kernels.emplace_back(positions(target.size(), parameters.at("sigma_p")), 2, parameters.at("spatial"));
  progress.throwIfStopped();
  kernels.emplace_back(
      positionsAndColours(input.guidance.values, parameters.at("sigma_xy"), parameters.at("sigma_rgb")), 5,
      parameters.at("bilateral"));
  const auto iterations = static_cast<int>(parameters.at("iterations"));
  std::vector<float> q = unary;
  softmax(q, labels);
  for (int iteration = 0; iteration < iterations; ++iteration) {
    std::vector<float> energies = unary;
    for (const PairwiseKernel& kernel : kernels) {
      progress.throwIfStopped();
      kernel.addMessages(q, labels, energies);
    }
    softmax(energies, labels);
    q.swap(energies);
    progress.report(double(iteration + 1) / iterations);
  }
  cv::Mat out(target.size(), target.type());
  const auto factor = static_cast<float>(scale.factor), offset = static_cast<float>(scale.offset);
  std::size_t next = 0;
  for (int y = 0; y < out.rows; ++y) {
    auto* row = out.ptr<float>(y);
    for (int i = 0; i < out.cols * channels; ++i, ++next) {
      row[i] = channels == 1 ? q[2 * next + 1] * factor + offset : q[next];
    }
  }
  return out;
}

}  // namespace dkn
