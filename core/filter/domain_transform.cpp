// SPDX-License-Identifier: GPL-3.0-or-later
// The domain transform baseline: normalised convolution with a box, by running sums.
#include "filter/domain_transform.h"

#include <cmath>
#include <opencv2/core.hpp>
#include <vector>

#include "filter/baseline_parts.h"
#include "filter/separable_passes.h"

namespace dkn {
namespace {

constexpr double kOperations = 20.0;

/// Every value becomes the mean of those within `radius` of it in the transformed domain, where neighbours are
/// 1 + ratio |c_q - c_p|_1 apart (Eq. 11); nothing lies beyond the ends.
void boxAlong(int width, const cv::Vec3f* colours, float* values, double ratio, double radius) {
  const auto count = static_cast<std::size_t>(width);
  std::vector<double> places(count), sums(count + 1);
  for (std::size_t x = 0; x < count; ++x) {
    sums[x + 1] = sums[x] + static_cast<double>(values[x]);
    if (x > 0) places[x] = places[x - 1] + 1.0 + ratio * cv::norm(colours[x] - colours[x - 1], cv::NORM_L1);
  }
  std::size_t first = 0, last = 0;
  for (std::size_t x = 0; x < count; ++x) {
    while (places[first] < places[x] - radius) ++first;
    while (last < count && places[last] <= places[x] + radius) ++last;
    values[x] = static_cast<float>((sums[last] - sums[first]) / static_cast<double>(last - first));
  }
}

}  // namespace

std::vector<ParameterSpec> DomainTransform::parameterSpecs() const {
  return {{"sigma_s", "Spatial deviation, low-resolution pixels", 1.0, 0.1, 100.0, false},
          {"sigma_r", "Deviation of the colour differences, guidance in [0, 1]", 30.0 / 255.0, 0.001, 100.0, false},
          {"iterations", "Passes along rows and columns", 3.0, 1.0, 10.0, true}};
}

cv::Mat DomainTransform::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const auto iterations = static_cast<int>(parameters.at("iterations"));
  const double sigma = parameters.at("sigma_s") * pixelsPerSample(input);
  const double ratio = sigma / parameters.at("sigma_r");
  // Eq. 14: deviations that halve from pass to pass and whose variances sum to sigma^2.
  std::vector<double> radii;
  for (int i = 0; i < iterations; ++i)
    radii.push_back(3.0 * sigma * std::pow(2.0, iterations - i - 1) / std::sqrt(std::pow(4.0, iterations) - 1.0));
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& part) {
    return filterRowsAndColumns(channel.target, input.guidance.values, iterations, kOperations, part,
                                [&](int iteration, int width, const cv::Vec3f* colours, float* values) {
                                  boxAlong(width, colours, values, ratio, radii[static_cast<std::size_t>(iteration)]);
                                });
  });
}

}  // namespace dkn
