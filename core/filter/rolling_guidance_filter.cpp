// SPDX-License-Identifier: GPL-3.0-or-later
// The rolling guidance filter baseline.
#include "filter/rolling_guidance_filter.h"

#include <cmath>
#include <opencv2/core.hpp>

#include "filter/baseline_parts.h"
#include "filter/bilateral_mean.h"

namespace dkn {

std::vector<ParameterSpec> RollingGuidanceFilter::parameterSpecs() const {
  return {{"sigma_s", "Spatial deviation: structures below it go, pixels", 3.0, 0.1, 50.0, false},
          {"sigma_r", "Deviation of the colour distance, guidance in [0, 1]", 0.1, 0.001, 100.0, false},
          {"iterations", "Iterations; one is a Gaussian filter", 4.0, 1.0, 50.0, true}};
}

cv::Mat RollingGuidanceFilter::compute(const FilterInput& input, const Parameters& parameters,
                                       Progress& progress) const {
  BilateralWindow window;
  window.sigmaS = parameters.at("sigma_s");
  window.sigmaR = parameters.at("sigma_r");
  window.radius = static_cast<int>(std::ceil(2.0 * window.sigmaS));
  const auto iterations = static_cast<int>(parameters.at("iterations"));
  const cv::Mat& guidance = input.guidance.values;
  // Of an image without edges the bilateral weights are the Gaussian's.
  cv::Mat rolling(guidance.size(), CV_32FC3, cv::Scalar::all(0.0));
  for (int iteration = 1; iteration < iterations; ++iteration) {
    PartialProgress part(progress, double(iteration - 1) / iterations, double(iteration) / iterations);
    rolling = bilateralMean(guidance, rolling, window, part);
  }
  PartialProgress last(progress, double(iterations - 1) / iterations, 1.0);
  return filterChannels(input, last, [&](const UnitChannel& channel, Progress& part) {
    return bilateralMean(channel.target, rolling, window, part);
  });
}

}  // namespace dkn
