// SPDX-License-Identifier: GPL-3.0-or-later
// The joint bilateral filter baseline.
#include "filter/joint_bilateral_filter.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "filter/baseline_parts.h"
#include "filter/bilateral_mean.h"

namespace dkn {

std::vector<ParameterSpec> JointBilateralFilter::parameterSpecs() const {
  return {{"sigma_s", "Spatial deviation, low-resolution pixels", 0.5, 0.01, 8.0, false},
          {"sigma_r", "Deviation of the colour distance, guidance in [0, 1]", 20.0 / 255.0, 0.001, 100.0, false},
          {"norm", "Colour distance: 1 sum over the channels, 2 Euclidean", 1.0, 1.0, 2.0, true}};
}

cv::Mat JointBilateralFilter::compute(const FilterInput& input, const Parameters& parameters,
                                      Progress& progress) const {
  BilateralWindow window;
  window.sigmaS = parameters.at("sigma_s") * pixelsPerSample(input);
  window.sigmaR = parameters.at("sigma_r");
  window.radius = std::max(1, static_cast<int>(std::lround(1.5 * window.sigmaS)));
  window.sumOfDifferences = parameters.at("norm") == 1.0;
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& part) {
    return bilateralMean(channel.target, input.guidance.values, window, part);
  });
}

}  // namespace dkn
