// SPDX-License-Identifier: GPL-3.0-or-later
// The static / dynamic filter baseline: majorise-minimise, one sparse linear system an iteration.
#include "filter/static_dynamic_filter.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "filter/baseline_parts.h"
#include "filter/least_squares.h"

namespace dkn {

std::vector<ParameterSpec> StaticDynamicFilter::parameterSpecs() const {
  return {{"lambda", "Weight of smoothness against a sample", 0.01, 1e-4, 1000.0, false},
          {"mu", "Static guidance: fall of the weights with the squared RGB distance, guidance in [0, 1]", 60.0, 0.0,
           1e5, false},
          {"nu", "Dynamic guidance: fall of the weights with the squared difference of the result in [0, 1]", 30.0, 0.0,
           1e5, false},
          {"iterations", "Linear systems", 5.0, 1.0, 50.0, true}};
}

cv::Mat StaticDynamicFilter::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const cv::Mat& guidance = input.guidance.values;
  const cv::Size size = guidance.size();
  const auto iterations = static_cast<int>(parameters.at("iterations"));
  const double mu = parameters.at("mu"), nu = parameters.at("nu"), lambda = parameters.at("lambda");
  const Observations seen = observations(input);
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& part) {
    const Eigen::VectorXd right = observedRight(seen, channel.samples, 1.0, size.area());
    Eigen::VectorXd u = vectorOf(registered(channel.target, input));
    for (int iteration = 0; iteration < iterations; ++iteration) {
      PartialProgress step(part, double(iteration) / iterations, double(iteration + 1) / iterations);
      LeastSquares system(size.area(), 4 * size.area());
      forLinks(size, kEightNeighbours, step, [&](cv::Point p, cv::Point q) {
        const int from = p.y * size.width + p.x, to = q.y * size.width + q.x;
        const cv::Vec3f d = guidance.at<cv::Vec3f>(p) - guidance.at<cv::Vec3f>(q);
        const double own = u[from] - u[to];
        const double weight = std::exp(-mu * static_cast<double>(d.dot(d)) - nu * own * own);
        system.link(from, to, lambda * std::max(weight, kSmallestLink));
      });
      system.observe(seen, 1.0);
      system.factorise(step);
      u = system.solve(right, u, step);
    }
    return imageOf(u, size);
  });
}

}  // namespace dkn
