// SPDX-License-Identifier: GPL-3.0-or-later
// The fast bilateral solver baseline: conjugate gradients on the vertices of a simplified bilateral grid.
#include "filter/bilateral_solver.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/core.hpp>
#include <unordered_map>

#include "filter/baseline_parts.h"
#include "filter/sample_observation.h"

namespace dkn {
namespace {

using Vector = std::vector<double>;

constexpr int kDimensions = 5;
constexpr int kBalancingRounds = 10;
constexpr int kMostIterations = 100;
constexpr double kTolerance = 1e-5;
constexpr double kSmallestDiagonal = 1e-5;
/// Deviation of a sample's confidence around it, in low-resolution pixels.
constexpr double kConfidenceSigma = 0.25;

double dot(const Vector& a, const Vector& b) {
  double sum = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

/// Pixels with equal coordinates (x, y, luma, two chromas, divided by their deviations and rounded) share a vertex.
class BilateralGrid {
 public:
  BilateralGrid(const cv::Mat& guidance, double sigmaXy, double sigmaLuma, double sigmaChroma) {
    std::unordered_map<std::uint64_t, int> ids;
    m_vertices.reserve(guidance.total());
    for (int y = 0; y < guidance.rows; ++y) {
      for (int x = 0; x < guidance.cols; ++x) {
        const cv::Vec3f c = guidance.at<cv::Vec3f>(y, x);
        const double luma = 0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2];
        const std::uint64_t key = keyOf({x / sigmaXy, y / sigmaXy, luma / sigmaLuma,
                                         (c[2] - luma) * 0.564 / sigmaChroma, (c[0] - luma) * 0.713 / sigmaChroma});
        m_vertices.push_back(ids.try_emplace(key, static_cast<int>(ids.size())).first->second);
      }
    }
    m_neighbours.assign(ids.size(), {});
    for (const auto& [key, id] : ids) {
      for (int d = 0; d < kDimensions; ++d) {
        const std::uint64_t step = std::uint64_t{1} << (kBits * d);
        const auto before = ids.find(key - step), after = ids.find(key + step);
        auto& neighbours = m_neighbours[static_cast<std::size_t>(id)];
        neighbours[static_cast<std::size_t>(2 * d)] = before == ids.end() ? -1 : before->second;
        neighbours[static_cast<std::size_t>(2 * d + 1)] = after == ids.end() ? -1 : after->second;
      }
    }
    balance();
  }

  std::size_t size() const { return m_neighbours.size(); }
  int vertex(std::size_t pixel) const { return m_vertices[pixel]; }

  /// Sums over the pixels of each vertex.
  Vector splat(const Vector& pixels) const {
    Vector sums(size(), 0.0);
    for (std::size_t p = 0; p < pixels.size(); ++p) sums[static_cast<std::size_t>(m_vertices[p])] += pixels[p];
    return sums;
  }

  /// (D_m - D_n B D_n) values, B the [1 2 1] blur along each dimension, summed.
  Vector smoothness(const Vector& values) const {
    Vector scaled(size());
    for (std::size_t i = 0; i < size(); ++i) scaled[i] = m_n[i] * values[i];
    Vector out = blur(scaled);
    for (std::size_t i = 0; i < size(); ++i) out[i] = m_m[i] * values[i] - m_n[i] * out[i];
    return out;
  }
  double smoothnessDiagonal(std::size_t i) const { return m_m[i] - m_n[i] * m_n[i] * 2.0 * kDimensions; }

 private:
  static constexpr int kBits = 12;
  /// Coordinates are at most 4094 cells apart from an origin in the middle (see the parameters' minima).
  static std::uint64_t keyOf(const std::array<double, kDimensions>& coordinates) {
    std::uint64_t key = 0;
    for (std::size_t d = 0; d < kDimensions; ++d) {
      const long cell = std::clamp(std::lround(coordinates[d]) + (d < 2 ? 1L : 2047L), 1L, 4094L);
      key |= static_cast<std::uint64_t>(cell) << (kBits * d);
    }
    return key;
  }

  Vector blur(const Vector& values) const {
    Vector out(size());
    for (std::size_t i = 0; i < size(); ++i) {
      double sum = 2.0 * kDimensions * values[i];
      for (const int neighbour : m_neighbours[i]) {
        if (neighbour >= 0) sum += values[static_cast<std::size_t>(neighbour)];
      }
      out[i] = sum;
    }
    return out;
  }

  /// n with n B n = m, the number of pixels: every vertex then blurs to itself where all values are alike.
  void balance() {
    const Vector count = splat(Vector(m_vertices.size(), 1.0));
    m_n.assign(size(), 1.0);
    for (int round = 0; round < kBalancingRounds; ++round) {
      const Vector blurredN = blur(m_n);
      for (std::size_t i = 0; i < size(); ++i) m_n[i] = std::sqrt(m_n[i] * count[i] / blurredN[i]);
    }
    m_m = blur(m_n);
    for (std::size_t i = 0; i < size(); ++i) m_m[i] *= m_n[i];
  }

  std::vector<int> m_vertices;  ///< of the pixels
  std::vector<std::array<int, 2 * kDimensions>> m_neighbours;
  Vector m_n;
  Vector m_m;
};

/// Conjugate gradients with the diagonal as preconditioner on (lambda (D_m - D_n B D_n) + diag(confidence)) y = right.
Vector solveOnGrid(const BilateralGrid& grid, const Vector& confidence, const Vector& right, double lambda,
                   Progress& progress) {
  const std::size_t size = grid.size();
  Vector diagonal(size), y(size), residual(size), z(size);
  for (std::size_t i = 0; i < size; ++i) {
    diagonal[i] = std::max(lambda * grid.smoothnessDiagonal(i) + confidence[i], kSmallestDiagonal);
    y[i] = right[i] / std::max(confidence[i], kSmallestDiagonal);
  }
  const auto apply = [&](const Vector& values) {
    Vector out = grid.smoothness(values);
    for (std::size_t i = 0; i < size; ++i) out[i] = lambda * out[i] + confidence[i] * values[i];
    return out;
  };
  const Vector image = apply(y);
  for (std::size_t i = 0; i < size; ++i) residual[i] = right[i] - image[i];
  for (std::size_t i = 0; i < size; ++i) z[i] = residual[i] / diagonal[i];
  Vector direction = z;
  double product = dot(residual, z);
  const double goal = kTolerance * kTolerance * dot(right, right);
  for (int iteration = 0; iteration < kMostIterations && product > 0.0 && dot(residual, residual) > goal; ++iteration) {
    progress.throwIfStopped();
    const Vector along = apply(direction);
    const double step = product / dot(direction, along);
    for (std::size_t i = 0; i < size; ++i) {
      y[i] += step * direction[i];
      residual[i] -= step * along[i];
      z[i] = residual[i] / diagonal[i];
    }
    const double next = dot(residual, z);
    for (std::size_t i = 0; i < size; ++i) direction[i] = z[i] + next / product * direction[i];
    product = next;
    progress.report(double(iteration + 1) / kMostIterations);
  }
  return y;
}

/// exp(-d^2 / 2 sigma^2), d the distance to the nearest sample along each axis, in low-resolution pixels.
Vector confidences(const FilterInput& input) {
  const cv::Size size = input.guidance.values.size();
  if (samplesAreFullSize(input)) return Vector(static_cast<std::size_t>(size.area()), 1.0);
  const auto axis = [&](int pixels, int samples, double scale) {
    const double origin = input.anchor == SampleAnchor::BottomRight ? scale - 1.0 : (scale - 1.0) / 2.0;
    Vector weights;
    for (int p = 0; p < pixels; ++p) {
      const double low = (p - origin) / scale;
      const double distance = low - std::clamp(std::round(low), 0.0, samples - 1.0);
      weights.push_back(std::exp(-distance * distance / (2.0 * kConfidenceSigma * kConfidenceSigma)));
    }
    return weights;
  };
  const Vector across = axis(size.width, input.samples.values.cols, input.scaleX);
  const Vector down = axis(size.height, input.samples.values.rows, input.scaleY);
  Vector all;
  for (const double row : down) {
    for (const double column : across) all.push_back(row * column);
  }
  return all;
}

}  // namespace

std::vector<ParameterSpec> BilateralSolver::parameterSpecs() const {
  return {
      {"lambda", "Weight of smoothness, times the pixels that a low-resolution pixel covers", 0.05, 1e-4, 1e5, false},
      {"sigma_xy", "Spatial deviation, pixels", 4.0, 2.0, 1000.0, false},
      {"sigma_luma", "Deviation of the guidance's luma in [0, 1]", 4.0 / 255.0, 0.001, 10.0, false},
      {"sigma_chroma", "Deviation of the guidance's chroma in [0, 1]", 3.0 / 255.0, 0.001, 10.0, false}};
}

cv::Mat BilateralSolver::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const cv::Size size = input.guidance.values.size();
  const BilateralGrid grid(input.guidance.values, parameters.at("sigma_xy"), parameters.at("sigma_luma"),
                           parameters.at("sigma_chroma"));
  progress.throwIfStopped();
  const double perSample = pixelsPerSample(input);
  const double lambda = parameters.at("lambda") * perSample * perSample;
  const Vector weights = confidences(input);
  const Vector confidence = grid.splat(weights);
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& part) {
    const cv::Mat target = registered(channel.target, input);
    Vector weighted(weights.size());
    for (std::size_t p = 0; p < weights.size(); ++p) {
      const int at = static_cast<int>(p);
      weighted[p] = weights[p] * static_cast<double>(target.at<float>(at / size.width, at % size.width));
    }
    const Vector solution = solveOnGrid(grid, confidence, grid.splat(weighted), lambda, part);
    cv::Mat out(size, CV_32FC1);
    for (std::size_t p = 0; p < weights.size(); ++p) {
      const int at = static_cast<int>(p);
      out.at<float>(at / size.width, at % size.width) =
          static_cast<float>(solution[static_cast<std::size_t>(grid.vertex(p))]);
    }
    return out;
  });
}

}  // namespace dkn
