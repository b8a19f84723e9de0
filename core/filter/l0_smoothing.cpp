// SPDX-License-Identifier: GPL-3.0-or-later
// The L0 gradient minimisation baseline: half-quadratic splitting, quadratic steps by the Fourier transform.
#include "filter/l0_smoothing.h"

#include <cmath>
#include <numbers>
#include <opencv2/core.hpp>

#include "filter/baseline_parts.h"

namespace dkn {
namespace {

constexpr double kLargestBeta = 1e5;

/// Forward differences along rows and columns, the image repeated periodically.
struct Gradient {
  cv::Mat along;
  cv::Mat down;
};

cv::Mat rolled(const cv::Mat& image, int dx, int dy) {
  cv::Mat out(image.size(), image.type());
  for (int y = 0; y < image.rows; ++y) {
    const auto* from = image.ptr<double>((y + dy + image.rows) % image.rows);
    auto* to = out.ptr<double>(y);
    for (int x = 0; x < image.cols; ++x) to[x] = from[(x + dx + image.cols) % image.cols];
  }
  return out;
}

Gradient gradientOf(const cv::Mat& image) { return {rolled(image, 1, 0) - image, rolled(image, 0, 1) - image}; }

/// The adjoint of gradientOf().
cv::Mat adjointOf(const Gradient& gradient) {
  return rolled(gradient.along, -1, 0) - gradient.along + rolled(gradient.down, 0, -1) - gradient.down;
}

/// |d_x|^2 + |d_y|^2 in the frequency domain.
cv::Mat laplaceSpectrum(cv::Size size) {
  cv::Mat spectrum(size, CV_64FC1);
  for (int v = 0; v < size.height; ++v) {
    for (int u = 0; u < size.width; ++u) {
      spectrum.at<double>(v, u) = 4.0 - 2.0 * std::cos(2.0 * std::numbers::pi * u / size.width) -
                                  2.0 * std::cos(2.0 * std::numbers::pi * v / size.height);
    }
  }
  return spectrum;
}

/// The image S of minimal (S - I)^2 + beta |dS - gradient|^2.
cv::Mat quadraticStep(const cv::Mat& image, const Gradient& gradient, const cv::Mat& laplace, double beta) {
  cv::Mat spectrum;
  cv::dft(cv::Mat(image + beta * adjointOf(gradient)), spectrum, cv::DFT_COMPLEX_OUTPUT);
  for (int y = 0; y < spectrum.rows; ++y) {
    for (int x = 0; x < spectrum.cols; ++x) {
      spectrum.at<cv::Vec2d>(y, x) *= 1.0 / (1.0 + beta * laplace.at<double>(y, x));
    }
  }
  cv::Mat out;
  cv::dft(spectrum, out, cv::DFT_INVERSE | cv::DFT_SCALE | cv::DFT_REAL_OUTPUT);
  return out;
}

/// CV_8UC1: where the guidance's colours, the first three gradients, have an edge.
cv::Mat edges(const std::vector<Gradient>& gradients, double threshold) {
  cv::Mat square = cv::Mat::zeros(gradients[0].along.size(), CV_64FC1);
  for (std::size_t c = 0; c < 3; ++c) {
    square += gradients[c].along.mul(gradients[c].along) + gradients[c].down.mul(gradients[c].down);
  }
  return square >= threshold;
}

}  // namespace

std::vector<ParameterSpec> L0Smoothing::parameterSpecs() const {
  return {{"lambda", "Weight of the number of edges; squared differences of the guidance in [0, 1]", 1e-4, 1e-6, 1.0,
           false},
          {"kappa", "Growth of the penalty from iteration to iteration", 2.0, 1.05, 10.0, false}};
}

cv::Mat L0Smoothing::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const double lambda = parameters.at("lambda"), kappa = parameters.at("kappa");
  const UnitScale scale = unitScale(input);
  std::vector<cv::Mat> images, channels;
  cv::split(input.guidance.values, images);
  cv::split(input.target.values, channels);
  for (cv::Mat& image : images) image.convertTo(image, CV_64F);
  for (const cv::Mat& channel : channels) {
    channel.convertTo(images.emplace_back(), CV_64F, 1.0 / scale.factor, -scale.offset / scale.factor);
  }
  std::vector<cv::Mat> smooth(images.size());
  for (std::size_t i = 0; i < images.size(); ++i) smooth[i] = images[i].clone();
  const cv::Mat laplace = laplaceSpectrum(images[0].size());
  const double first = std::log(2.0 * lambda);
  for (double beta = 2.0 * lambda; beta < kLargestBeta; beta *= kappa) {
    progress.throwIfStopped();
    std::vector<Gradient> gradients;
    for (const cv::Mat& image : smooth) gradients.push_back(gradientOf(image));
    const cv::Mat flat = ~edges(gradients, lambda / beta);
    for (std::size_t i = 0; i < images.size(); ++i) {
      progress.throwIfStopped();
      gradients[i].along.setTo(0.0, flat);
      gradients[i].down.setTo(0.0, flat);
      smooth[i] = quadraticStep(images[i], gradients[i], laplace, beta);
    }
    progress.report((std::log(beta) - first) / (std::log(kLargestBeta) - first));
  }
  for (std::size_t c = 0; c < channels.size(); ++c)
    smooth[c + 3].convertTo(channels[c], CV_32F, scale.factor, scale.offset);
  cv::Mat values;
  cv::merge(channels, values);
  return values;
}

}  // namespace dkn
