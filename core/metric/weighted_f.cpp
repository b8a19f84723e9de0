// SPDX-License-Identifier: GPL-3.0-or-later
// Weighted F-measure: error dependency and location weights of Margolin et al. 2014, Section 4.
#include "metric/weighted_f.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <stdexcept>
#include <vector>

#include "degrade/feature_transform.h"

namespace dkn {
namespace {

constexpr std::int64_t kRadius = 3;
constexpr std::size_t kTaps = 2 * kRadius + 1;
constexpr double kSigma = 5.0;
constexpr double kHalfDistance = 5.0;  ///< pixels from the foreground over which the extra weight grows by half

/// The separable 7-tap Gaussian; its outer product sums to 1.
std::array<double, kTaps> gaussianTaps() {
  std::array<double, kTaps> taps{};
  double sum = 0.0;
  for (std::int64_t i = -kRadius; i <= kRadius; ++i) {
    const double tap = std::exp(-static_cast<double>(i * i) / (2.0 * kSigma * kSigma));
    taps[static_cast<std::size_t>(i + kRadius)] = tap;
    sum += tap;
  }
  for (double& tap : taps) tap /= sum;
  return taps;
}

/// 7 x 7 Gaussian; what lies outside the image counts as zero.
std::vector<double> smoothed(const std::vector<double>& image, std::int64_t height, std::int64_t width) {
  const auto taps = gaussianTaps();
  const auto along = [&](const std::vector<double>& from, std::int64_t length, std::int64_t stride, std::int64_t lines,
                         std::int64_t lineStride) {
    std::vector<double> to(from.size(), 0.0);
    for (std::int64_t line = 0; line < lines; ++line) {
      for (std::int64_t i = 0; i < length; ++i) {
        double sum = 0.0;
        for (std::int64_t j = std::max<std::int64_t>(i - kRadius, 0); j <= std::min(i + kRadius, length - 1); ++j) {
          sum += taps[static_cast<std::size_t>(j - i + kRadius)] *
                 from[static_cast<std::size_t>(line * lineStride + j * stride)];
        }
        to[static_cast<std::size_t>(line * lineStride + i * stride)] = sum;
      }
    }
    return to;
  };
  return along(along(image, width, 1, height, width), height, width, width, 1);
}

}  // namespace

double weightedFMeasure(const at::Tensor& map, const at::Tensor& truth, double betaSquared) {
  if (map.dim() != 2 || map.sizes() != truth.sizes()) {
    throw std::logic_error("weightedFMeasure: map and truth are not (H, W) of one size");
  }
  const std::int64_t height = truth.size(0);
  const std::int64_t width = truth.size(1);
  const auto pixels = static_cast<std::size_t>(truth.numel());
  const at::Tensor mapPlane = map.to(at::kFloat).contiguous();
  const at::Tensor truthPlane = truth.to(at::kFloat).contiguous();
  const auto isForeground = std::make_unique<bool[]>(pixels);
  std::vector<double> error(pixels);
  double foreground = 0.0;
  for (std::size_t i = 0; i < pixels; ++i) {
    isForeground[i] = truthPlane.const_data_ptr<float>()[i] > 0.5F;
    foreground += isForeground[i] ? 1.0 : 0.0;
    error[i] = std::abs(static_cast<double>(mapPlane.const_data_ptr<float>()[i]) - (isForeground[i] ? 1.0 : 0.0));
  }
  if (foreground == 0.0) return std::numeric_limits<double>::quiet_NaN();

  const std::vector<std::int64_t> nearest = nearestSetPixels(isForeground.get(), height, width);
  std::vector<double> spread(pixels);  // background pixels take the error of their nearest foreground pixel
  for (std::size_t i = 0; i < pixels; ++i) spread[i] = error[static_cast<std::size_t>(nearest[i])];
  spread = smoothed(spread, height, width);

  double foregroundError = 0.0;
  double falsePositives = 0.0;
  for (std::size_t i = 0; i < pixels; ++i) {
    if (isForeground[i]) {
      foregroundError += std::min(error[i], spread[i]);
    } else {
      const auto at = static_cast<std::int64_t>(i);
      const double distance = std::hypot(static_cast<double>(at / width - nearest[i] / width),
                                         static_cast<double>(at % width - nearest[i] % width));
      falsePositives += error[i] * (2.0 - std::exp(std::log(0.5) / kHalfDistance * distance));
    }
  }
  const double truePositives = foreground - foregroundError;
  const double recall = truePositives / foreground;
  const double found = truePositives + falsePositives;
  const double precision = found > 0.0 ? truePositives / found : 0.0;
  const double denominator = betaSquared * precision + recall;
  return denominator > 0.0 ? (1.0 + betaSquared) * precision * recall / denominator : 0.0;
}

}  // namespace dkn
