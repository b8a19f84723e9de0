// SPDX-License-Identifier: GPL-3.0-or-later
// The fast global smoother baseline.
#include "filter/fast_global_smoother.h"

#include <opencv2/core.hpp>
#include <opencv2/ximgproc/edge_filter.hpp>

#include "filter/baseline_parts.h"

namespace dkn {

std::vector<ParameterSpec> FastGlobalSmoother::parameterSpecs() const {
  return {{"lambda", "Weight of smoothness, times the pixels a low-resolution pixel covers along a side", 1.0, 0.0, 1e5,
           false},
          {"sigma_r", "Scale of the colour distance, guidance in [0, 1]", 8.0 / 255.0, 0.001, 100.0, false},
          {"iterations", "Passes along rows and columns", 3.0, 1.0, 20.0, true}};
}

cv::Mat FastGlobalSmoother::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  cv::Mat guidance;
  input.guidance.values.convertTo(guidance, CV_8U, 255.0);
  const auto filter = cv::ximgproc::createFastGlobalSmootherFilter(
      guidance, parameters.at("lambda") * pixelsPerSample(input), parameters.at("sigma_r") * 255.0, 0.25,
      static_cast<int>(parameters.at("iterations")));
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& /*part*/) {
    cv::Mat out;
    filter->filter(channel.target, out);
    return out;
  });
}

}  // namespace dkn
