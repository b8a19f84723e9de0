// SPDX-License-Identifier: GPL-3.0-or-later
// The adaptive manifold filter baseline.
#include "filter/adaptive_manifold_filter.h"

#include <algorithm>
#include <opencv2/core.hpp>
#include <opencv2/ximgproc/edge_filter.hpp>

#include "filter/baseline_parts.h"

namespace dkn {

std::vector<ParameterSpec> AdaptiveManifoldFilter::parameterSpecs() const {
  return {{"sigma_s", "Spatial deviation, low-resolution pixels; one pixel at least", 1.0, 0.1, 100.0, false},
          {"sigma_r", "Deviation of the colour distance, guidance in [0, 1]", 0.2, 0.01, 1.0, false}};
}

cv::Mat AdaptiveManifoldFilter::compute(const FilterInput& input, const Parameters& parameters,
                                        Progress& progress) const {
  const double sigmaS = std::max(1.0, parameters.at("sigma_s") * pixelsPerSample(input));
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& /*part*/) {
    // A filter of its own for each channel: the object's random numbers run on from call to call.
    const auto filter = cv::ximgproc::createAMFilter(sigmaS, parameters.at("sigma_r"));
    cv::Mat out;
    filter->filter(channel.target, out, input.guidance.values);
    return out;
  });
}

}  // namespace dkn
