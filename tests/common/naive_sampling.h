// SPDX-License-Identifier: GPL-3.0-or-later
// The sampling operator as a double loop straight from the papers' equations, in double precision.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <cmath>

#include "ops/sampling_rule.h"

namespace dkn::test {

/// G(s, t) = g(sx, tx) g(sy, ty), g(a, b) = max(0, 1 - |a - b|), summed over every pixel t of the window (IJCV Eq. 5,
/// 6).
inline double naiveSample(const at::TensorAccessor<float, 2>& image, const SamplingRule& rule, int px, int py, double x,
                          double y) {
  const int half = rule.window / 2;
  const bool clamped = rule.convention == SamplingConvention::Centred;
  if (clamped) {
    x = std::clamp<double>(x, -half, half);
    y = std::clamp<double>(y, -half, half);
  }
  double sum = 0.0;
  for (int ty = -half; ty <= half; ++ty) {
    for (int tx = -half; tx <= half; ++tx) {
      const double share = std::max(0.0, 1.0 - std::abs(x - tx)) * std::max(0.0, 1.0 - std::abs(y - ty));
      if (share == 0.0) continue;
      int row = py + ty;
      int column = px + tx;
      const bool inside = row >= 0 && row < image.size(0) && column >= 0 && column < image.size(1);
      if (!inside && !clamped) continue;
      row = std::clamp<int>(row, 0, static_cast<int>(image.size(0)) - 1);
      column = std::clamp<int>(column, 0, static_cast<int>(image.size(1)) - 1);
      sum += share * image[row][column];
    }
  }
  return sum;
}

inline at::Tensor naiveSampleKernels(const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
                                     const SamplingRule& rule, int originY, int originX) {
  const int k = rule.kernelSize;
  const int half = rule.window / 2;
  const double d = rule.window;
  at::Tensor out = at::empty({weights.size(0), weights.size(2), weights.size(3)}, at::kFloat);
  const auto w = weights.accessor<float, 4>();
  const auto o = offsets.accessor<float, 4>();
  const auto image = target.accessor<float, 3>();
  auto result = out.accessor<float, 3>();
  for (int n = 0; n < weights.size(0); ++n) {
    for (int y = 0; y < weights.size(2); ++y) {
      for (int x = 0; x < weights.size(3); ++x) {
        double sum = 0.0;
        for (int t = 0; t < k * k; ++t) {
          const double dx = o[n][2 * t][y][x];
          const double dy = o[n][2 * t + 1][y][x];
          double sx = t % k - 0.5 * (k - 1) + dx;
          double sy = t / k - 0.5 * (k - 1) + dy;
          if (rule.convention == SamplingConvention::Released) {
            sx = (half + t / k + dx) * (d - 1) / d - half;
            sy = (half + t % k + dy) * (d - 1) / d - half;
          }
          sum += double{w[n][t][y][x]} * naiveSample(image[n], rule, originX + x, originY + y, sx, sy);
        }
        result[n][y][x] = static_cast<float>(sum);
      }
    }
  }
  return out;
}

}  // namespace dkn::test
