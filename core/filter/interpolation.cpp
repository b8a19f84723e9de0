// SPDX-License-Identifier: GPL-3.0-or-later
// Nearest, bilinear and bicubic interpolation of the low-resolution map.
#include "filter/interpolation.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/_upsample_bilinear2d_aa.h>
#include <ATen/ops/_upsample_nearest_exact2d.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "degrade/protocol.h"
#include "image/tensor_bridge.h"

namespace dkn {
namespace {

/// One pixel's samples along an axis, with their weights.
struct AxisWeights {
  int first = 0;
  std::vector<double> weights;
};

double cubic(double t) {
  constexpr double a = -0.5;
  t = std::abs(t);
  if (t < 1.0) return ((a + 2.0) * t - (a + 3.0)) * t * t + 1.0;
  return t < 2.0 ? (((t - 5.0) * t + 8.0) * t - 4.0) * a : 0.0;
}

/// Of `count` samples on `pixels` pixels, count <= pixels. What the border cuts off is made up for by the rest.
AxisWeights axisWeights(InterpolationKind kind, int pixel, int pixels, int count) {
  const double centre = (pixel + 0.5) * count / pixels;
  if (kind == InterpolationKind::Nearest) return {std::min(static_cast<int>(centre), count - 1), {1.0}};
  const int support = kind == InterpolationKind::Bilinear ? 1 : 2;
  AxisWeights axis;
  axis.first = std::max(static_cast<int>(centre - support + 0.5), 0);
  const int end = std::min(static_cast<int>(centre + support + 0.5), count);
  for (int i = axis.first; i < end; ++i) {
    const double distance = i + 0.5 - centre;
    axis.weights.push_back(kind == InterpolationKind::Bilinear ? std::max(0.0, 1.0 - std::abs(distance))
                                                               : cubic(distance));
  }
  const double sum = std::accumulate(axis.weights.begin(), axis.weights.end(), 0.0);
  for (double& weight : axis.weights) weight /= sum;
  return axis;
}

/// One tap a sample, at the block's centre; the target itself where there is no low-resolution map.
class InterpolationKernels final : public PixelwiseKernelSource {
 public:
  /// `result` of the whole image: the interpolation costs less than finding out how to do a pixel alone.
  InterpolationKernels(InterpolationKind kind, const FilterInput& input, cv::Mat result)
      : PixelwiseKernelSource(input.target.values.size(), input.target.channels()),
        m_kind(kind),
        m_input(input),
        m_result(std::move(result)) {
    if (!samplesAreFullSize(input)) return;
    m_kind = InterpolationKind::Nearest;
    m_input.samples = input.target;
  }

 protected:
  PixelKernel computePixel(cv::Point pixel, int channel) const override {
    const cv::Mat& samples = m_input.samples.values;
    const AxisWeights across = axisWeights(m_kind, pixel.x, size().width, samples.cols);
    const AxisWeights down = axisWeights(m_kind, pixel.y, size().height, samples.rows);
    const double scaleX = double(size().width) / samples.cols;
    const double scaleY = double(size().height) / samples.rows;
    PixelKernel kernel = implicitKernel(m_input, pixel, channel);
    kernel.kernelSize = m_kind == InterpolationKind::Nearest ? 1 : m_kind == InterpolationKind::Bilinear ? 2 : 4;
    kernel.window = static_cast<int>(std::ceil(kernel.kernelSize * std::max(scaleX, scaleY)));
    // Columns and rows count from where the support begins, inside the map or not.
    const int half = kernel.kernelSize / 2;
    const int left = m_kind == InterpolationKind::Nearest ? across.first : supportStart(pixel.x, scaleX, half);
    const int top = m_kind == InterpolationKind::Nearest ? down.first : supportStart(pixel.y, scaleY, half);
    for (int i = 0; i < static_cast<int>(down.weights.size()); ++i) {
      for (int j = 0; j < static_cast<int>(across.weights.size()); ++j) {
        const int row = down.first + i;
        const int column = across.first + j;
        const double weight = down.weights[static_cast<std::size_t>(i)] * across.weights[static_cast<std::size_t>(j)];
        kernel.taps.push_back(implicitTap(column - left, row - top,
                                          {(column + 0.5) * scaleX - 0.5, (row + 0.5) * scaleY - 0.5},
                                          samples.ptr<float>(row)[column * samples.channels() + channel], weight));
      }
    }
    kernel.output = m_result.ptr<float>(pixel.y)[pixel.x * m_result.channels() + channel];
    return kernel;
  }

 private:
  static int supportStart(int pixel, double scale, int half) {
    return static_cast<int>(std::floor((pixel + 0.5) / scale - half + 0.5));
  }

  InterpolationKind m_kind;
  FilterInput m_input;
  cv::Mat m_result;
};

at::Tensor interpolate(InterpolationKind kind, const at::Tensor& samples, std::int64_t height, std::int64_t width) {
  switch (kind) {
    case InterpolationKind::Nearest:
      return at::_upsample_nearest_exact2d(samples.unsqueeze(0), {height, width}).squeeze(0);
    case InterpolationKind::Bilinear:
      return at::_upsample_bilinear2d_aa(samples.unsqueeze(0), {height, width}, /*align_corners=*/false).squeeze(0);
    case InterpolationKind::Bicubic:
      break;
  }
  return resizeBicubic(samples, {}, height, width);
}

}  // namespace

std::string Interpolation::name() const {
  switch (m_kind) {
    case InterpolationKind::Nearest:
      return "nearest";
    case InterpolationKind::Bilinear:
      return "bilinear";
    case InterpolationKind::Bicubic:
      break;
  }
  return "bicubic";
}

std::string Interpolation::description() const {
  switch (m_kind) {
    case InterpolationKind::Nearest:
      return "Nearest-neighbour interpolation of the low-resolution target";
    case InterpolationKind::Bilinear:
      return "Bilinear interpolation of the low-resolution target";
    case InterpolationKind::Bicubic:
      break;
  }
  return "Bicubic interpolation of the low-resolution target";
}

cv::Mat Interpolation::compute(const FilterInput& input, const Parameters& /*parameters*/,
                               Progress& /*progress*/) const {
  if (samplesAreFullSize(input)) return input.target.values.clone();
  return matFromTensor(
      interpolate(m_kind, tensorFromMat(input.samples.values), input.guidance.height(), input.guidance.width()));
}

std::shared_ptr<const KernelSource> Interpolation::implicitKernels(const FilterInput& input,
                                                                   const Parameters& parameters) const {
  Progress unwatched;
  return std::make_shared<const InterpolationKernels>(m_kind, input, compute(input, parameters, unwatched));
}

}  // namespace dkn
