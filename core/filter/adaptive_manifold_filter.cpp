// SPDX-License-Identifier: GPL-3.0-or-later
// The adaptive manifold filter baseline.
#include "filter/adaptive_manifold_filter.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/ximgproc/edge_filter.hpp>

#include "filter/baseline_parts.h"

namespace dkn {

std::vector<ParameterSpec> AdaptiveManifoldFilter::parameterSpecs() const {
  return {{"sigma_s", "Spatial deviation, low-resolution pixels; one pixel at least", 1.0, 0.1, 100.0, false},
          {"sigma_r", "Deviation of the colour distance, guidance in [0, 1]", 0.2, 0.01, 1.0, false}};
}

cv::Mat AdaptiveManifoldFilter::compute(const FilterInput& input, const Parameters& parameters,
                                        Progress& progress) const {
  const cv::Size size = input.guidance.values.size();
  const double sigmaS =
      std::clamp(parameters.at("sigma_s") * pixelsPerSample(input), 1.0, double(std::max(size.width, size.height)));
  // OpenCV's manifolds are reduced by up to sigma_s / 4: a narrower image would have none.
  const int smallest = std::max(8, static_cast<int>(std::ceil(sigmaS)));
  const int padX = std::max(0, (smallest - size.width + 1) / 2), padY = std::max(0, (smallest - size.height + 1) / 2);
  const auto padded = [&](const cv::Mat& image) {
    cv::Mat out;
    cv::copyMakeBorder(image, out, padY, padY, padX, padX, cv::BORDER_REPLICATE);
    return out;
  };
  const cv::Mat guidance = padded(input.guidance.values);
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& /*part*/) {
    // A filter of its own for each channel: the object's random numbers run on from call to call.
    const auto filter = cv::ximgproc::createAMFilter(sigmaS, parameters.at("sigma_r"));
    cv::Mat out;
    filter->filter(padded(channel.target), out, guidance);
    out = out(cv::Rect(padX, padY, size.width, size.height)).clone();
    // Colours without variance have no manifolds and give no number: then all neighbours are alike.
    cv::Mat alike, number;
    cv::GaussianBlur(channel.target, alike, cv::Size(), sigmaS, sigmaS, cv::BORDER_REPLICATE);
    cv::compare(out, out, number, cv::CMP_EQ);
    alike.copyTo(out, ~number);
    return out;
  });
}

}  // namespace dkn
