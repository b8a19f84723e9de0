// SPDX-License-Identifier: GPL-3.0-or-later
// The relative total variation baseline: one sparse linear system an iteration.
#include "filter/relative_total_variation.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "filter/baseline_parts.h"
#include "filter/least_squares.h"

namespace dkn {
namespace {

constexpr double kWindowEpsilon = 1e-3;
constexpr double kSmallestSigma = 0.5;
/// The matrix is at least the identity: 1e-4 of the image's norm is 0.03 grey levels.
constexpr double kStructureTolerance = 1e-4;

cv::Mat forwardDifference(const cv::Mat& image, bool along) {
  cv::Mat difference(image.size(), image.type(), cv::Scalar::all(0.0));
  const cv::Rect first(0, 0, image.cols - (along ? 1 : 0), image.rows - (along ? 0 : 1));
  const cv::Rect second(along ? 1 : 0, along ? 0 : 1, first.width, first.height);
  if (!first.empty()) cv::Mat(image(second) - image(first)).copyTo(difference(first));
  return difference;
}

/// Mean over the channels of |values|.
cv::Mat meanMagnitude(const cv::Mat& values) {
  std::vector<cv::Mat> channels;
  cv::split(cv::abs(values), channels);
  return cv::Mat((channels[0] + channels[1] + channels[2]) / 3.0);
}

cv::Mat blurred(const cv::Mat& image, double sigma) {
  cv::Mat out;
  cv::GaussianBlur(image, out, cv::Size(), sigma, sigma, cv::BORDER_REPLICATE);
  return out;
}

/// u w of the links to the right (or below): G * 1 / (|G * d S| + eps) over max(|d S|, sharpness).
cv::Mat linkWeights(const cv::Mat& structure, double sigma, double sharpness, bool along) {
  const cv::Mat difference = forwardDifference(structure, along);
  cv::Mat inherent = meanMagnitude(blurred(difference, sigma)) + kWindowEpsilon;
  cv::divide(1.0, inherent, inherent);
  cv::Mat weights;
  cv::divide(blurred(inherent, sigma), cv::max(meanMagnitude(difference), sharpness), weights);
  return weights;
}

void collect(LeastSquares& system, const cv::Mat& structure, double lambda, double sigma, double sharpness,
             const Progress& progress) {
  const cv::Size size = structure.size();
  const cv::Mat right = linkWeights(structure, sigma, sharpness, true);
  progress.throwIfStopped();
  const cv::Mat below = linkWeights(structure, sigma, sharpness, false);
  forLinks(size, kFourNeighbours, progress, [&](cv::Point p, cv::Point q) {
    const auto weight = static_cast<double>(q.x > p.x ? right.at<float>(p) : below.at<float>(p));
    system.link(p.y * size.width + p.x, q.y * size.width + q.x, lambda * weight);
  });
  for (int p = 0; p < size.area(); ++p) system.hold(p, 1.0);
}

}  // namespace

std::vector<ParameterSpec> RelativeTotalVariation::parameterSpecs() const {
  return {{"lambda", "Weight of smoothness", 0.001, 1e-5, 10.0, false},
          {"sigma", "Scale of the texture, pixels; halved from iteration to iteration", 3.0, 0.5, 50.0, false},
          {"sharpness", "Differences below it count alike, guidance in [0, 1]", 0.02, 1e-4, 1.0, false},
          {"iterations", "Linear systems", 4.0, 1.0, 50.0, true}};
}

cv::Mat RelativeTotalVariation::compute(const FilterInput& input, const Parameters& parameters,
                                        Progress& progress) const {
  const cv::Size size = input.guidance.values.size();
  const auto iterations = static_cast<int>(parameters.at("iterations"));
  const double lambda = parameters.at("lambda") / 2.0, sharpness = parameters.at("sharpness");
  double sigma = parameters.at("sigma");
  cv::Mat structure = input.guidance.values.clone();
  for (int iteration = 1; iteration < iterations; ++iteration) {
    PartialProgress step(progress, double(iteration - 1) / iterations, double(iteration) / iterations);
    LeastSquares system(size.area(), 2 * size.area());
    collect(system, structure, lambda, sigma, sharpness, step);
    system.factorise(step);
    std::vector<cv::Mat> channels;
    cv::split(input.guidance.values, channels);
    for (std::size_t c = 0; c < channels.size(); ++c) {
      PartialProgress part(step, double(c) / 3.0, double(c + 1) / 3.0);
      cv::Mat start;
      cv::extractChannel(structure, start, static_cast<int>(c));
      channels[c] = imageOf(system.solve(vectorOf(channels[c]), vectorOf(start), part, kStructureTolerance), size);
    }
    cv::merge(channels, structure);
    sigma = std::max(sigma / 2.0, kSmallestSigma);
  }
  PartialProgress last(progress, double(iterations - 1) / iterations, 1.0);
  LeastSquares system(size.area(), 2 * size.area());
  collect(system, structure, lambda, sigma, sharpness, last);
  system.factorise(last);
  return filterChannels(input, last, [&](const UnitChannel& channel, Progress& part) {
    const Eigen::VectorXd values = vectorOf(channel.target);
    return imageOf(system.solve(values, values, part), size);
  });
}

}  // namespace dkn
