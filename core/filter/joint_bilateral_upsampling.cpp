// SPDX-License-Identifier: GPL-3.0-or-later
// The joint bilateral upsampling baseline: row blocks, each split over the threads.
#include "filter/joint_bilateral_upsampling.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/core/utility.hpp>

#include "filter/joint_bilateral_window.h"

namespace dkn {
namespace {

constexpr int kRowsPerBlock = 32;

/// One tap a sample of the window, at the sample's position.
class BilateralKernels final : public PixelwiseKernelSource {
 public:
  BilateralKernels(const FilterInput& input, const Parameters& parameters)
      : PixelwiseKernelSource(input.target.values.size(), input.target.channels()),
        m_input(input),
        m_radius(static_cast<int>(parameters.at("radius"))),
        m_problem(joint_bilateral::makeProblem(input, parameters)) {}

 protected:
  PixelKernel computePixel(cv::Point pixel, int channel) const override;

 private:
  FilterInput m_input;
  int m_radius;
  joint_bilateral::Problem m_problem;
};

PixelKernel BilateralKernels::computePixel(cv::Point pixel, int channel) const {
  PixelKernel kernel = implicitKernel(m_input, pixel, channel);
  kernel.kernelSize = 2 * m_radius + 1;
  kernel.window = static_cast<int>(std::ceil(kernel.kernelSize * std::max(m_input.scaleX, m_input.scaleY)));
  std::vector<float> exponents;
  const float largest = joint_bilateral::windowExponents(m_problem, pixel.y, pixel.x, exponents);
  double total = 0.0;
  for (const float exponent : exponents) total += std::exp(static_cast<double>(exponent - largest));
  const joint_bilateral::Axis& rows = m_problem.rows;
  const joint_bilateral::Axis& columns = m_problem.columns;
  const int channels = m_problem.samples.channels();
  std::size_t next = 0;
  for (int i = rows.first(pixel.y); i <= rows.last(pixel.y); ++i) {
    for (int j = columns.first(pixel.x); j <= columns.last(pixel.x); ++j) {
      const double weight = std::exp(static_cast<double>(exponents[next++] - largest)) / total;
      kernel.taps.push_back(implicitTap(j - columns.nearest(pixel.x) + m_radius, i - rows.nearest(pixel.y) + m_radius,
                                        {columns.position(j), rows.position(i)},
                                        m_problem.samples.ptr<float>(i)[j * channels + channel], weight));
    }
  }
  std::vector<float> outputs(static_cast<std::size_t>(channels));
  joint_bilateral::filterPixels(m_problem, pixel.y, pixel.x, pixel.x + 1, outputs.data());
  kernel.output = outputs[static_cast<std::size_t>(channel)];
  return kernel;
}

}  // namespace

std::vector<ParameterSpec> JointBilateralUpsampling::parameterSpecs() const {
  return {{"sigma_s", "Spatial deviation, low-resolution pixels", 0.5, 0.01, 100.0, false},
          {"sigma_r", "Deviation of the RGB distance, guidance in [0, 1]", 0.1, 0.001, 100.0, false},
          {"radius", "Radius of the square window, low-resolution pixels", 2.0, 0.0, 50.0, true}};
}

cv::Mat JointBilateralUpsampling::compute(const FilterInput& input, const Parameters& parameters,
                                          Progress& progress) const {
  const joint_bilateral::Problem problem = joint_bilateral::makeProblem(input, parameters);
  const cv::Size size = input.guidance.values.size();
  cv::Mat values(size, input.samples.values.type());
  for (int first = 0; first < size.height; first += kRowsPerBlock) {
    progress.throwIfStopped();
    const int last = std::min(first + kRowsPerBlock, size.height);
    cv::parallel_for_(cv::Range(first, last), [&](const cv::Range& range) {
      for (int y = range.start; y < range.end; ++y) {
        joint_bilateral::filterPixels(problem, y, 0, size.width, values.ptr<float>(y));
      }
    });
    progress.report(static_cast<double>(last) / size.height);
  }
  return values;
}

std::shared_ptr<const KernelSource> JointBilateralUpsampling::implicitKernels(const FilterInput& input,
                                                                              const Parameters& parameters) const {
  return std::make_shared<const BilateralKernels>(input, parameters);
}

}  // namespace dkn
