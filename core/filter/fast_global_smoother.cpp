// SPDX-License-Identifier: GPL-3.0-or-later
// The fast global smoother baseline: tridiagonal systems along rows and columns.
#include "filter/fast_global_smoother.h"

#include <cmath>
#include <opencv2/core.hpp>
#include <vector>

#include "filter/baseline_parts.h"
#include "filter/separable_passes.h"

namespace dkn {
namespace {

constexpr double kOperations = 40.0;
/// Share of the weight of smoothness that the next pass has.
constexpr double kAttenuation = 0.25;

/// Solves sum_p (u_p - f_p)^2 + lambda sum_p w_p (u_p - u_p+1)^2 -> min along a line, w = exp(-|c_p - c_p+1| / sigma),
/// by elimination from the first value to the last and back.
void solveAlong(int width, const cv::Vec3f* colours, float* values, double lambda, double sigma) {
  const auto count = static_cast<std::size_t>(width);
  std::vector<double> share(count), right(count);
  double before = 0.0;  // lambda w of the link to the value before
  for (std::size_t x = 0; x < count; ++x) {
    const double after =
        x + 1 < count ? lambda * std::exp(-cv::norm(colours[x + 1] - colours[x], cv::NORM_L2) / sigma) : 0.0;
    const double carried = x > 0 ? before * share[x - 1] : 0.0;
    const double pivot = 1.0 + before + after - carried;
    share[x] = after / pivot;
    right[x] = (static_cast<double>(values[x]) + (x > 0 ? before * right[x - 1] : 0.0)) / pivot;
    before = after;
  }
  for (std::size_t x = count; x-- > 0;) {
    if (x + 1 < count) right[x] += share[x] * right[x + 1];
    values[x] = static_cast<float>(right[x]);
  }
}

}  // namespace

std::vector<ParameterSpec> FastGlobalSmoother::parameterSpecs() const {
  return {{"lambda", "Weight of smoothness, times the pixels a low-resolution pixel covers along a side", 1.0, 0.0, 1e5,
           false},
          {"sigma_r", "Scale of the colour distance, guidance in [0, 1]", 8.0 / 255.0, 0.001, 100.0, false},
          {"iterations", "Passes along rows and columns", 3.0, 1.0, 20.0, true}};
}

cv::Mat FastGlobalSmoother::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const auto iterations = static_cast<int>(parameters.at("iterations"));
  const double lambda = parameters.at("lambda") * pixelsPerSample(input), sigma = parameters.at("sigma_r");
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& part) {
    return filterRowsAndColumns(channel.target, input.guidance.values, iterations, kOperations, part,
                                [&](int iteration, int width, const cv::Vec3f* colours, float* values) {
                                  solveAlong(width, colours, values, lambda * std::pow(kAttenuation, iteration), sigma);
                                });
  });
}

}  // namespace dkn
