// SPDX-License-Identifier: GPL-3.0-or-later
// The cross-field baseline: scale map and image in turn, each by a sparse linear system.
#include "filter/cross_field_filter.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

#include "filter/baseline_parts.h"
#include "filter/least_squares.h"

namespace dkn {
namespace {

/// Keeps the reweighting |x|^(alpha - 2) finite.
constexpr double kSmallestResidual = 1e-2;
/// Draws the scale map to 1 where nothing else does.
constexpr double kScaleAnchor = 1e-6;
/// Of the linear systems: the next round starts from their solutions.
constexpr double kTolerance = 1e-4;

struct Settings {
  double alpha, lambda, beta, epsilon, eta;
};

/// A link from p to its neighbour q with the guidance's difference over it, at least epsilon in magnitude.
struct Difference {
  int p;
  int q;
  double guidance;
};

std::vector<Difference> differences(const cv::Mat& grey, double epsilon, const Progress& progress) {
  std::vector<Difference> all;
  forLinks(grey.size(), kFourNeighbours, progress, [&](cv::Point p, cv::Point q) {
    const auto d = static_cast<double>(grey.at<float>(q) - grey.at<float>(p));
    all.push_back({p.y * grey.cols + p.x, q.y * grey.cols + q.x, std::copysign(std::max(std::abs(d), epsilon), d)});
  });
  return all;
}

double reweight(double residual, double alpha) {
  return std::pow(residual * residual + kSmallestResidual * kSmallestResidual, alpha / 2.0 - 1.0);
}

/// Adds beta (grad s)' D (grad s).
void addScaleSmoothness(LeastSquares& system, const cv::Mat& grey, const Settings& settings) {
  const double square = settings.eta * settings.eta;
  for (int y = 0; y < grey.rows; ++y) {
    for (int x = 0; x < grey.cols; ++x) {
      const int c = y * grey.cols + x;
      const bool hasRight = x + 1 < grey.cols, hasBelow = y + 1 < grey.rows;
      const auto here = static_cast<double>(grey.at<float>(y, x));
      const double gx = hasRight ? static_cast<double>(grey.at<float>(y, x + 1)) - here : 0.0;
      const double gy = hasBelow ? static_cast<double>(grey.at<float>(y + 1, x)) - here : 0.0;
      const double factor = settings.beta / (gx * gx + gy * gy + 2.0 * square);
      // D = (m m' + eta^2) / (...), m = (-gy, gx).
      if (hasRight) system.link(c, c + 1, factor * (gy * gy + square));
      if (hasBelow) system.link(c, c + grey.cols, factor * (gx * gx + square));
      if (!hasRight || !hasBelow) continue;
      const double cross = -factor * gx * gy;  // 2 cross (s_r - s_c) (s_b - s_c)
      system.hold(c, 2.0 * cross);
      system.couple(c + 1, c + grey.cols, cross);
      system.couple(c + 1, c, -cross);
      system.couple(c + grey.cols, c, -cross);
    }
  }
}

using Vector = Eigen::VectorXd;

Vector residuals(const std::vector<Difference>& links, const Vector& scale, const Vector& image) {
  Vector out(static_cast<Eigen::Index>(links.size()));
  for (std::size_t i = 0; i < links.size(); ++i) {
    out[static_cast<Eigen::Index>(i)] = scale[links[i].p] - (image[links[i].q] - image[links[i].p]) / links[i].guidance;
  }
  return out;
}

Vector solveScale(const std::vector<Difference>& links, const cv::Mat& grey, const Settings& settings,
                  const Vector& scale, const Vector& image, Progress& progress) {
  const auto unknowns = static_cast<int>(scale.size());
  LeastSquares system(unknowns, 5 * unknowns);
  Vector right = Vector::Zero(unknowns);
  const Vector misfit = residuals(links, scale, image);
  for (std::size_t i = 0; i < links.size(); ++i) {
    const double weight = reweight(misfit[static_cast<Eigen::Index>(i)], settings.alpha);
    system.hold(links[i].p, weight);
    right[links[i].p] += weight * (image[links[i].q] - image[links[i].p]) / links[i].guidance;
  }
  for (int p = 0; p < unknowns; ++p) {
    system.hold(p, kScaleAnchor);
    right[p] += kScaleAnchor;
  }
  addScaleSmoothness(system, grey, settings);
  system.factorise(progress);
  return system.solve(right, scale, progress, kTolerance);
}

Vector solveImage(const std::vector<Difference>& links, const Settings& settings, const Vector& scale,
                  const Vector& image, const Vector& target, Progress& progress) {
  const auto unknowns = static_cast<int>(scale.size());
  LeastSquares system(unknowns, 2 * unknowns);
  Vector right(unknowns);
  for (int p = 0; p < unknowns; ++p) {
    const double weight = settings.lambda * reweight(image[p] - target[p], settings.alpha);
    system.hold(p, weight);
    right[p] = weight * target[p];
  }
  const Vector misfit = residuals(links, scale, image);
  for (std::size_t i = 0; i < links.size(); ++i) {
    // w (s - d u / g)^2 = w / g^2 (d u - s g)^2
    const Difference& link = links[i];
    const double weight =
        reweight(misfit[static_cast<Eigen::Index>(i)], settings.alpha) / (link.guidance * link.guidance);
    system.link(link.p, link.q, weight);
    const double pull = weight * scale[link.p] * link.guidance;
    right[link.q] += pull;
    right[link.p] -= pull;
  }
  system.factorise(progress);
  return system.solve(right, image, progress, kTolerance);
}

}  // namespace

std::vector<ParameterSpec> CrossFieldFilter::parameterSpecs() const {
  return {{"lambda", "Weight of staying near the target", 20.0, 1e-3, 1e6, false},
          {"beta", "Weight of the scale map's smoothness", 1.0, 1e-3, 1e6, false},
          {"alpha", "Exponent of the robust penalty", 0.9, 0.1, 2.0, false},
          {"epsilon", "Smallest difference of the guidance in [0, 1]", 0.004, 1e-3, 1.0, false},
          {"eta", "Difference of the guidance at which the scale map may break, guidance in [0, 1]", 0.05, 1e-3, 10.0,
           false},
          {"iterations", "Rounds of scale map and image", 4.0, 1.0, 50.0, true}};
}

cv::Mat CrossFieldFilter::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const cv::Mat grey = luminance(input.guidance.values);
  const Settings settings{parameters.at("alpha"), parameters.at("lambda"), parameters.at("beta"),
                          parameters.at("epsilon"), parameters.at("eta")};
  const std::vector<Difference> links = differences(grey, settings.epsilon, progress);
  const auto iterations = static_cast<int>(parameters.at("iterations"));
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& part) {
    const Vector target = vectorOf(channel.target);
    Vector image = target;
    Vector scale = Vector::Ones(target.size());
    for (int i = 0; i < iterations; ++i) {
      PartialProgress first(part, (i + 0.0) / iterations, (i + 0.5) / iterations);
      scale = solveScale(links, grey, settings, scale, image, first);
      PartialProgress second(part, (i + 0.5) / iterations, (i + 1.0) / iterations);
      image = solveImage(links, settings, scale, image, target, second);
    }
    return imageOf(image, grey.size());
  });
}

}  // namespace dkn
