// SPDX-License-Identifier: GPL-3.0-or-later
// Baselines run on small inputs of the tests' own making.
#pragma once

#include <opencv2/core.hpp>

#include <cstdint>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "degrade/protocol.h"
#include "filter/baselines.h"
#include "image/tensor_bridge.h"

namespace dkn::test {

/// Records what a filter reports and can ask it to stop.
class Recorder : public Progress {
 public:
  explicit Recorder(int stopAfter = std::numeric_limits<int>::max()) : m_stopAfter(stopAfter) {}
  void report(double fraction) override { fractions.push_back(fraction); }
  bool stopRequested() const override { return ++m_polls > m_stopAfter; }

  std::vector<double> fractions;

 private:
  int m_stopAfter;
  mutable int m_polls = 0;
};

inline std::shared_ptr<const Method> baseline(const std::string& name) {
  for (const auto& method : baselines()) {
    if (method->name() == name) return method;
  }
  throw std::logic_error("no such baseline: " + name);
}

inline cv::Mat randomImage(int height, int width, int type, int seed, double scale = 1.0) {
  cv::Mat image(height, width, type);
  cv::RNG(static_cast<std::uint64_t>(seed)).fill(image, cv::RNG::UNIFORM, 0.0, scale);
  return image;
}

inline FilterInput inputOf(const cv::Mat& guidance, const cv::Mat& samples,
                           SampleAnchor anchor = SampleAnchor::BlockCentre) {
  FilterInput input;
  input.guidance.values = guidance;
  input.samples.values = samples;
  input.target.values = matFromTensor(resizeBicubic(tensorFromMat(samples), {}, guidance.rows, guidance.cols));
  input.scaleX = static_cast<double>(guidance.cols) / samples.cols;
  input.scaleY = static_cast<double>(guidance.rows) / samples.rows;
  input.anchor = anchor;
  return input;
}

inline cv::Mat run(const std::string& name, const FilterInput& input, const Parameters& given = {}, int threads = 0) {
  const auto method = baseline(name);
  Recorder progress;
  RunOptions options;
  options.threads = threads;
  return method->run(input, completeParameters(name, method->parameterSpecs(), given), options, progress).values;
}

inline double largestDifference(const cv::Mat& a, const cv::Mat& b) {
  return a.size() == b.size() && a.type() == b.type() ? cv::norm(a, b, cv::NORM_INF)
                                                      : std::numeric_limits<double>::infinity();
}

}  // namespace dkn::test
