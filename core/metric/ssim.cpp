// SPDX-License-Identifier: GPL-3.0-or-later
// Structural similarity, Wang et al. 2004, with weights renormalised over the valid pixels of a window.
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

#include "metric/metric_planes.h"
#include "metric/metrics.h"

namespace dkn {
namespace {

constexpr std::int64_t kRadius = 5;
constexpr std::size_t kTaps = 2 * kRadius + 1;
constexpr double kSigma = 1.5;

/// Weighted sums over a window: 1, x, y, x^2, y^2, x y.
using Moments = std::array<double, 6>;

std::array<double, kTaps> gaussianTaps() {
  std::array<double, kTaps> taps{};
  double sum = 0.0;
  for (std::size_t i = 0; i < kTaps; ++i) {
    const double distance = static_cast<double>(i) - static_cast<double>(kRadius);
    taps[i] = std::exp(-distance * distance / (2.0 * kSigma * kSigma));
    sum += taps[i];
  }
  for (double& tap : taps) tap /= sum;
  return taps;
}

double similarity(const Moments& moments, double c1, double c2) {
  const double meanX = moments[1] / moments[0];
  const double meanY = moments[2] / moments[0];
  const double varianceX = moments[3] / moments[0] - meanX * meanX;
  const double varianceY = moments[4] / moments[0] - meanY * meanY;
  const double covariance = moments[5] / moments[0] - meanX * meanY;
  const double numerator = (2.0 * meanX * meanY + c1) * (2.0 * covariance + c2);
  const double denominator = (meanX * meanX + meanY * meanY + c1) * (varianceX + varianceY + c2);
  return denominator == 0.0 ? 1.0 : numerator / denominator;
}

/// Moments of row y filtered along x; entry x belongs to the window of columns x .. x + 10.
void filterRow(const MetricPlanes& planes, std::int64_t channel, std::int64_t y, const std::array<double, kTaps>& taps,
               std::vector<Moments>& row) {
  for (std::size_t window = 0; window < row.size(); ++window) {
    Moments sum{};
    for (std::size_t tap = 0; tap < kTaps; ++tap) {
      const std::int64_t x = planes.left() + static_cast<std::int64_t>(window + tap);
      if (!planes.isValid(y, x)) continue;
      const double a = planes.result(channel, y, x);
      const double b = planes.truth(channel, y, x);
      const std::array<double, 6> terms{1.0, a, b, a * a, b * b, a * b};
      for (std::size_t k = 0; k < terms.size(); ++k) sum[k] += taps[tap] * terms[k];
    }
    row[window] = sum;
  }
}

}  // namespace

double ssim(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid, double peak,
            std::int64_t border) {
  const MetricPlanes planes(result, truth, valid, border);
  const std::int64_t windowRows = planes.bottom() - planes.top() - 2 * kRadius;
  const std::int64_t windowColumns = planes.right() - planes.left() - 2 * kRadius;
  if (windowRows < 1 || windowColumns < 1) return std::numeric_limits<double>::quiet_NaN();
  const auto taps = gaussianTaps();
  const double c1 = 0.01 * peak * 0.01 * peak;
  const double c2 = 0.03 * peak * 0.03 * peak;
  // A ring of the last 11 rows, so that memory stays independent of the height.
  std::vector<std::vector<Moments>> ring(kTaps, std::vector<Moments>(static_cast<std::size_t>(windowColumns)));
  double sum = 0.0;
  std::int64_t count = 0;
  for (std::int64_t channel = 0; channel < planes.channels(); ++channel) {
    for (std::int64_t y = planes.top(); y < planes.bottom(); ++y) {
      filterRow(planes, channel, y, taps, ring[static_cast<std::size_t>(y) % kTaps]);
      const std::int64_t centreY = y - kRadius;
      if (centreY - kRadius < planes.top()) continue;
      for (std::int64_t window = 0; window < windowColumns; ++window) {
        if (!planes.isValid(centreY, planes.left() + window + kRadius)) continue;
        Moments moments{};
        for (std::size_t tap = 0; tap < kTaps; ++tap) {
          const auto row = static_cast<std::size_t>(centreY - kRadius) + tap;
          const Moments& part = ring[row % kTaps][static_cast<std::size_t>(window)];
          for (std::size_t k = 0; k < part.size(); ++k) moments[k] += taps[tap] * part[k];
        }
        sum += similarity(moments, c1, c2);
        ++count;
      }
    }
  }
  return count == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / static_cast<double>(count);
}

}  // namespace dkn
