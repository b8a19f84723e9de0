// SPDX-License-Identifier: GPL-3.0-or-later
// The Markov random field baseline: one sparse linear system.
#include "filter/markov_random_field.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "filter/baseline_parts.h"
#include "filter/least_squares.h"

namespace dkn {

std::vector<ParameterSpec> MarkovRandomField::parameterSpecs() const {
  return {{"lambda", "Weight of smoothness against a sample", 0.02, 1e-4, 1000.0, false},
          {"sigma_r", "Deviation of the RGB distance, guidance in [0, 1]", 0.1, 0.001, 100.0, false}};
}

cv::Mat MarkovRandomField::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const cv::Mat& guidance = input.guidance.values;
  const cv::Size size = guidance.size();
  const double factor = 1.0 / (2.0 * parameters.at("sigma_r") * parameters.at("sigma_r"));
  LeastSquares system(size.area(), 2 * size.area());
  forLinks(size, kFourNeighbours, progress, [&](cv::Point p, cv::Point q) {
    const cv::Vec3f d = guidance.at<cv::Vec3f>(p) - guidance.at<cv::Vec3f>(q);
    const double weight = std::max(std::exp(-factor * static_cast<double>(d.dot(d))), kSmallestLink);
    system.link(p.y * size.width + p.x, q.y * size.width + q.x, parameters.at("lambda") * weight);
  });
  const Observations seen = observations(input);
  system.observe(seen, 1.0);
  system.factorise(progress);
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& part) {
    const Eigen::VectorXd right = observedRight(seen, channel.samples, 1.0, size.area());
    return imageOf(system.solve(right, vectorOf(registered(channel.target, input)), part), size);
  });
}

}  // namespace dkn
