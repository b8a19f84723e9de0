// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/kernel_matrix.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dkn {
namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

StreamTap streamTap(const PixelKernel& kernel, InspectorModel::Stream stream, std::size_t tap) {
  const auto of = [tap](const std::vector<StreamTap>& taps) {
    return tap < taps.size() ? taps[tap] : StreamTap{kNothing, {kNothing, kNothing}};
  };
  switch (stream) {
    case InspectorModel::Stream::Guidance:
      return of(kernel.guidanceStream);
    case InspectorModel::Stream::Target:
      return of(kernel.targetStream);
    case InspectorModel::Stream::Product:
      if (kernel.convention.learned) return kernel.product(tap);
      return {kNothing, {kNothing, kNothing}};
    case InspectorModel::Stream::Normalised:
      break;
  }
  return {kernel.taps[tap].weight, kernel.taps[tap].offset};
}

}  // namespace

KernelMatrices kernelMatrices(const PixelKernel& kernel, InspectorModel::Stream stream) {
  std::vector<double> weights, dx, dy, length;
  for (std::size_t t = 0; t < kernel.taps.size(); ++t) {
    const StreamTap tap = streamTap(kernel, stream, t);
    weights.push_back(tap.weight);
    dx.push_back(tap.offset.x);
    dy.push_back(tap.offset.y);
    length.push_back(std::hypot(tap.offset.x, tap.offset.y));
  }
  return {tapMatrix(kernel, weights), tapMatrix(kernel, dx), tapMatrix(kernel, dy), tapMatrix(kernel, length)};
}

cv::Mat tapMatrix(const PixelKernel& kernel, const std::vector<double>& values) {
  cv::Mat matrix(kernel.kernelSize, kernel.kernelSize, CV_64F, cv::Scalar(kNothing));
  for (std::size_t t = 0; t < kernel.taps.size(); ++t)
    matrix.at<double>(kernel.taps[t].row, kernel.taps[t].column) = values[t];
  return matrix;
}

int tapAt(const PixelKernel& kernel, QPoint cell) {
  const auto found = std::find_if(kernel.taps.begin(), kernel.taps.end(),
                                  [&](const KernelTap& tap) { return tap.column == cell.x() && tap.row == cell.y(); });
  return found == kernel.taps.end() ? -1 : static_cast<int>(found - kernel.taps.begin());
}

double largestAbsolute(const cv::Mat& values) {
  double largest = 0.0;
  for (int y = 0; y < values.rows; ++y) {
    for (int x = 0; x < values.cols; ++x) {
      const double value = std::abs(values.at<double>(y, x));
      if (value > largest) largest = value;
    }
  }
  return largest;
}

}  // namespace dkn
