// SPDX-License-Identifier: GPL-3.0-or-later
// The guided filter baseline.
#include "filter/guided_filter.h"

#include <opencv2/core.hpp>
#include <opencv2/ximgproc/edge_filter.hpp>

#include "filter/guided_filter_kernels.h"

namespace dkn {

std::vector<ParameterSpec> GuidedFilter::parameterSpecs() const {
  return {{"radius", "Radius of the square window, pixels", 2.0, 1.0, 200.0, true},
          {"eps", "Regularisation, variance of the guidance in [0, 1]", 0.01, 1e-8, 10.0, false}};
}

cv::Mat GuidedFilter::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const auto filter = cv::ximgproc::createGuidedFilter(input.guidance.values, static_cast<int>(parameters.at("radius")),
                                                       parameters.at("eps"));
  std::vector<cv::Mat> channels;
  cv::split(input.target.values, channels);
  for (std::size_t channel = 0; channel < channels.size(); ++channel) {
    progress.throwIfStopped();
    double minimum = 0.0;
    cv::minMaxLoc(channels[channel], &minimum);
    // The filter takes differences of single-precision means: near zero a large offset of the target costs no digits,
    // and a constant stays as it is.
    const cv::Mat shifted = channels[channel] - minimum;
    cv::Mat filtered;
    filter->filter(shifted, filtered);
    channels[channel] = filtered + minimum;
    progress.report(static_cast<double>(channel + 1) / static_cast<double>(channels.size()));
  }
  cv::Mat values;
  cv::merge(channels, values);
  return values;
}

std::shared_ptr<const KernelSource> GuidedFilter::implicitKernels(const FilterInput& input,
                                                                  const Parameters& parameters) const {
  const auto filter = [parameters](const FilterInput& part) {
    Progress unwatched;
    return GuidedFilter().compute(part, parameters, unwatched);
  };
  return guidedFilterKernels(input, static_cast<int>(parameters.at("radius")), parameters.at("eps"), filter);
}

}  // namespace dkn
