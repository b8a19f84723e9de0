// SPDX-License-Identifier: GPL-3.0-or-later
// The domain transform baseline.
#include "filter/domain_transform.h"

#include <opencv2/core.hpp>
#include <opencv2/ximgproc/edge_filter.hpp>

#include "filter/baseline_parts.h"

namespace dkn {

std::vector<ParameterSpec> DomainTransform::parameterSpecs() const {
  return {{"sigma_s", "Spatial deviation, low-resolution pixels", 1.0, 0.1, 100.0, false},
          {"sigma_r", "Deviation of the colour differences, guidance in [0, 1]", 30.0 / 255.0, 0.001, 100.0, false},
          {"iterations", "Passes along rows and columns", 3.0, 1.0, 10.0, true}};
}

cv::Mat DomainTransform::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const auto filter = cv::ximgproc::createDTFilter(
      input.guidance.values, parameters.at("sigma_s") * pixelsPerSample(input), parameters.at("sigma_r"),
      cv::ximgproc::DTF_NC, static_cast<int>(parameters.at("iterations")));
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& /*part*/) {
    cv::Mat out;
    filter->filter(channel.target, out, CV_32F);
    return out;
  });
}

}  // namespace dkn
