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
constexpr int kLevels = 32;
constexpr double kMaskMargin = 0.1;

/// A kernel of the pairwise term, symmetrically normalised.
class PairwiseKernel {
 public:
  PairwiseKernel(const std::vector<float>& features, int dimensions, double weight, const Progress& progress)
      : m_lattice(features, dimensions, progress), m_weight(static_cast<float>(weight)) {
    const std::size_t points = features.size() / static_cast<std::size_t>(dimensions);
    m_norm = m_lattice.filter(std::vector<float>(points, 1.0F), 1, progress);
    for (float& norm : m_norm) norm = 1.0F / std::sqrt(norm + 1e-20F);
  }

  void addMessages(const std::vector<float>& q, int labels, std::vector<float>& energies,
                   const Progress& progress) const {
    std::vector<float> scaled = q;
    const auto count = static_cast<std::size_t>(labels);
    for (std::size_t i = 0; i < scaled.size(); ++i) scaled[i] *= m_norm[i / count];
    const std::vector<float> messages = m_lattice.filter(scaled, labels, progress);
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

/// One channel in [0, 1] as labels: evenly spaced levels. Two are the value's and its complement's probability, more
/// are as probable as a normal distribution around the value has them.
struct Levels {
  int count;
  float deviation;

  float value(int level) const { return static_cast<float>(level) / static_cast<float>(count - 1); }
  void addProbabilities(float unit, std::vector<float>& values) const {
    if (count == 2) {
      values.insert(values.end(), {1.0F - unit, unit});
      return;
    }
    const std::size_t first = values.size();
    float sum = 0.0F;
    for (int level = 0; level < count; ++level) {
      const float off = (std::clamp(unit, 0.0F, 1.0F) - value(level)) / std::max(deviation, 0.5F * value(1));
      values.push_back(std::exp(-0.5F * off * off));
      sum += values.back();
    }
    for (std::size_t i = first; i < values.size(); ++i) values[i] /= sum;
  }
};

/// -U: the logarithms of the unary probabilities, a pixel's labels side by side.
std::vector<float> unaryLogarithms(const cv::Mat& target, const UnitScale& scale, const Levels& levels) {
  const int channels = target.channels();
  std::vector<float> values;
  values.reserve(target.total() * static_cast<std::size_t>(channels == 1 ? levels.count : channels));
  const auto offset = static_cast<float>(scale.offset), factor = static_cast<float>(scale.factor);
  for (int y = 0; y < target.rows; ++y) {
    const auto* row = target.ptr<float>(y);
    if (channels > 1) values.insert(values.end(), row, row + target.cols * channels);
    for (int x = 0; channels == 1 && x < target.cols; ++x) levels.addProbabilities((row[x] - offset) / factor, values);
  }
  if (channels > 1 && !areProbabilities(values, channels)) softmax(values, channels);
  for (float& value : values) value = std::log(std::clamp(value, kSmallestProbability, 1.0F));
  return values;
}

/// Nine values in ten are near an end of the range.
bool isMask(const cv::Mat& target, const UnitScale& scale) {
  const cv::Mat unit = (target - scale.offset) / scale.factor;
  const int between = cv::countNonZero((unit > kMaskMargin) & (unit < 1.0 - kMaskMargin));
  return between < static_cast<int>(target.total() / 10);
}

int levelCount(const cv::Mat& target, const UnitScale& scale, int asked) {
  if (asked >= 2) return asked;
  return isMask(target, scale) ? 2 : kLevels;
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
          {"iterations", "Mean-field iterations", 10.0, 1.0, 100.0, true},
          {"levels", "Labels that the values of one channel become; 2: foreground or not; below 2: 2 of masks, else 32",
           0.0, 0.0, 256.0, true},
          {"sigma_l", "Of more than two: their deviation around a value, in its range", 0.03, 0.001, 1.0, false}};
}

cv::Mat DenseCrf::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const cv::Mat& target = input.target.values;
  const UnitScale scale = unitScale(input);
  const int channels = target.channels();
  const int labels = channels == 1 ? levelCount(target, scale, static_cast<int>(parameters.at("levels"))) : channels;
  const Levels levels{labels, static_cast<float>(parameters.at("sigma_l"))};
  const std::vector<float> unary = unaryLogarithms(target, scale, levels);
  std::vector<PairwiseKernel> kernels;
  kernels.emplace_back(positions(target.size(), parameters.at("sigma_p")), 2, parameters.at("spatial"), progress);
  kernels.emplace_back(
      positionsAndColours(input.guidance.values, parameters.at("sigma_xy"), parameters.at("sigma_rgb")), 5,
      parameters.at("bilateral"), progress);
  const auto iterations = static_cast<int>(parameters.at("iterations"));
  std::vector<float> q = unary;
  softmax(q, labels);
  for (int iteration = 0; iteration < iterations; ++iteration) {
    std::vector<float> energies = unary;
    for (const PairwiseKernel& kernel : kernels) kernel.addMessages(q, labels, energies, progress);
    softmax(energies, labels);
    q.swap(energies);
    progress.report(double(iteration + 1) / iterations);
  }
  if (channels > 1) return cv::Mat(target.size(), target.type(), q.data()).clone();
  cv::Mat out(target.size(), CV_32FC1);
  auto next = q.cbegin();
  for (float& value : cv::Mat_<float>(out)) {
    float mean = 0.0F;
    for (int level = 0; level < labels; ++level) mean += *next++ * levels.value(level);
    value = mean * static_cast<float>(scale.factor) + static_cast<float>(scale.offset);
  }
  return out;
}

}  // namespace dkn
