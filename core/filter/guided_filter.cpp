// SPDX-License-Identifier: GPL-3.0-or-later
// The guided filter baseline.
#include "filter/guided_filter.h"

#include <algorithm>
#include <opencv2/core.hpp>
#include <opencv2/ximgproc/edge_filter.hpp>

#include "filter/guided_filter_kernels.h"

namespace dkn {
namespace {

/// Between two polls for a stop: some tens of milliseconds.
constexpr int kPixelsPerStrip = 1 << 19;

}  // namespace

std::vector<ParameterSpec> GuidedFilter::parameterSpecs() const {
  return {{"radius", "Radius of the square window, pixels", 2.0, 1.0, 200.0, true},
          {"eps", "Regularisation, variance of the guidance in [0, 1]", 0.01, 1e-8, 10.0, false}};
}

cv::Mat GuidedFilter::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const auto radius = static_cast<int>(parameters.at("radius"));
  const cv::Mat& guidance = input.guidance.values;
  // A pixel depends on two windows either way: strips with these rows around them give what the whole image gives.
  const int around = 2 * radius, strip = std::max(kPixelsPerStrip / guidance.cols, 2 * around);
  std::vector<cv::Mat> channels;
  cv::split(input.target.values, channels);
  std::vector<double> minima(channels.size());
  for (std::size_t i = 0; i < channels.size(); ++i) cv::minMaxLoc(channels[i], &minima[i]);
  std::vector<cv::Mat> results;
  for (const cv::Mat& channel : channels) results.emplace_back(channel.size(), CV_32FC1);
  for (int first = 0; first < guidance.rows; first += strip) {
    const cv::Range kept(first, std::min(first + strip, guidance.rows));
    const cv::Range seen(std::max(kept.start - around, 0), std::min(kept.end + around, guidance.rows));
    progress.throwIfStopped();
    const auto filter = cv::ximgproc::createGuidedFilter(guidance.rowRange(seen), radius, parameters.at("eps"));
    for (std::size_t i = 0; i < channels.size(); ++i) {
      progress.throwIfStopped();
      // The filter takes differences of single-precision means: near zero a large offset of the target costs no
      // digits, and a constant stays as it is.
      const cv::Mat shifted = channels[i].rowRange(seen) - minima[i];
      cv::Mat filtered;
      filter->filter(shifted, filtered);
      cv::add(filtered.rowRange(kept - seen.start), minima[i], results[i].rowRange(kept));
    }
    progress.report(static_cast<double>(kept.end) / guidance.rows);
  }
  cv::Mat values;
  cv::merge(results, values);
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
