// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/aggregated_kernel.h"

#include <algorithm>
#include <cmath>

namespace dkn {

namespace {

/// Pixels on each side that the positions' neighbours reach.
int radiusOf(std::span<const PixelKernel> kernels) {
  double farthest = 0.0;
  for (const PixelKernel& kernel : kernels) {
    for (const KernelTap& tap : kernel.taps) {
      const cv::Point2d way = tap.position - cv::Point2d(kernel.pixel);
      farthest = std::max({farthest, std::abs(way.x), std::abs(way.y)});
    }
  }
  return static_cast<int>(std::ceil(farthest));
}

void splat(AggregatedKernel& grid, cv::Point2d way, double amount) {
  const double x = way.x + grid.radius;
  const double y = way.y + grid.radius;
  const int left = static_cast<int>(std::floor(x));
  const int top = static_cast<int>(std::floor(y));
  for (int row = top; row <= top + 1; ++row) {
    for (int column = left; column <= left + 1; ++column) {
      const double share = (1.0 - std::abs(x - column)) * (1.0 - std::abs(y - row));
      if (share > 0.0) grid.values.at<double>(row, column) += share * amount;
    }
  }
}

AggregatedKernel emptyGrid(int radius) {
  return {cv::Mat(2 * radius + 1, 2 * radius + 1, CV_64F, cv::Scalar(0.0)), radius};
}

}  // namespace

AggregatedKernel aggregatedKernel(const PixelKernel& kernel) {
  AggregatedKernel grid = emptyGrid(radiusOf({&kernel, 1}));
  for (const KernelTap& tap : kernel.taps) splat(grid, tap.position - cv::Point2d(kernel.pixel), tap.weight);
  return grid;
}

AggregatedKernel samplingDensity(std::span<const PixelKernel> kernels) {
  AggregatedKernel grid = emptyGrid(radiusOf(kernels));
  for (const PixelKernel& kernel : kernels) {
    for (const KernelTap& tap : kernel.taps) {
      splat(grid, tap.position - cv::Point2d(kernel.pixel), 1.0 / static_cast<double>(kernels.size()));
    }
  }
  return grid;
}

}  // namespace dkn
