// SPDX-License-Identifier: GPL-3.0-or-later
// out(y, x) = sum_t w_t(y, x) sum_{a, b in {0, 1}} share_a share_b target(row_a, column_b); borders as SamplingRule
// says. Rows are shared out among threads; within a row, blocks of pixels stay in registers and L1 while the taps go
// by.
#include "ops/cpu/kernel_sampling.h"

#include <ATen/Parallel.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <array>

#include "ops/cpu/multiversion.h"
#include "ops/sampling_rule.h"

namespace dkn::cpu {

namespace {

constexpr std::int64_t kBlock = 64;

/// Row `y` (of the rectangle) of one batch item.
struct Row {
  const float* target;   ///< whole image
  const float* weights;  ///< tap 0 at (y, 0); taps are `tapStride` apart
  const float* offsets;
  std::int64_t tapStride;
  std::int32_t imageWidth;
  std::int32_t imageHeight;
  std::int32_t width;
  std::int32_t imageX;  ///< image coordinates of the row's first pixel
  std::int32_t imageY;
  SamplingRule rule;
};

template <SamplingConvention convention>
DKN_HOST_DEVICE void forwardRow(const Row& row, float* out) {
  const SamplingRule rule = row.rule;
  const float scale = rule.offsetScale();
  const float half = rule.halfWindow();
  const std::int32_t stride = row.imageWidth;
  const float* const target = row.target;
  for (std::int64_t start = 0; start < row.width; start += kBlock) {
    const auto count = static_cast<std::int32_t>(std::min<std::int64_t>(kBlock, row.width - start));
    std::array<float, kBlock> sum{};
    const std::int32_t imageX = row.imageX + static_cast<std::int32_t>(start);
    for (int t = 0; t < rule.taps(); ++t) {
      const float* const weights = row.weights + t * row.tapStride + start;
      const float* const dx = row.offsets + 2 * t * row.tapStride + start;
      const float* const dy = dx + row.tapStride;
      const float baseX = rule.baseX(t);
      const float baseY = rule.baseY(t);
#pragma omp simd
      for (std::int32_t i = 0; i < count; ++i) {
        const AxisSample x = sampleAxis<convention>(baseX, dx[i], scale, half, imageX + i, row.imageWidth);
        const AxisSample y = sampleAxis<convention>(baseY, dy[i], scale, half, row.imageY, row.imageHeight);
        const std::int32_t top = y.index0 * stride;
        const std::int32_t bottom = y.index1 * stride;
        const float upper = x.share0 * target[top + x.index0] + x.share1 * target[top + x.index1];
        const float lower = x.share0 * target[bottom + x.index0] + x.share1 * target[bottom + x.index1];
        sum[i] += weights[i] * (y.share0 * upper + y.share1 * lower);
      }
    }
    std::copy_n(sum.begin(), count, out + start);
  }
}

template <SamplingConvention convention>
DKN_HOST_DEVICE void backwardRow(const Row& row, const float* gradient, float* weightGradient, float* offsetGradient) {
  const SamplingRule rule = row.rule;
  const float scale = rule.offsetScale();
  const float half = rule.halfWindow();
  const std::int32_t stride = row.imageWidth;
  const float* const target = row.target;
  for (int t = 0; t < rule.taps(); ++t) {
    const float* const weights = row.weights + t * row.tapStride;
    const float* const dx = row.offsets + 2 * t * row.tapStride;
    const float* const dy = dx + row.tapStride;
    float* const gw = weightGradient + t * row.tapStride;
    float* const gx = offsetGradient + 2 * t * row.tapStride;
    float* const gy = gx + row.tapStride;
    const float baseX = rule.baseX(t);
    const float baseY = rule.baseY(t);
#pragma omp simd
    for (std::int32_t i = 0; i < row.width; ++i) {
      const AxisSample x = sampleAxis<convention>(baseX, dx[i], scale, half, row.imageX + i, row.imageWidth);
      const AxisSample y = sampleAxis<convention>(baseY, dy[i], scale, half, row.imageY, row.imageHeight);
      const std::int32_t top = y.index0 * stride;
      const std::int32_t bottom = y.index1 * stride;
      const float v00 = target[top + x.index0];
      const float v01 = target[top + x.index1];
      const float v10 = target[bottom + x.index0];
      const float v11 = target[bottom + x.index1];
      const float upper = x.share0 * v00 + x.share1 * v01;
      const float lower = x.share0 * v10 + x.share1 * v11;
      const float left = y.share0 * v00 + y.share1 * v10;
      const float right = y.share0 * v01 + y.share1 * v11;
      const float g = gradient[i];
      const float weighted = g * weights[i];
      gw[i] = g * (y.share0 * upper + y.share1 * lower);
      gx[i] = weighted * (x.slope0 * left + x.slope1 * right);
      gy[i] = weighted * (y.slope0 * upper + y.slope1 * lower);
    }
  }
}

/// Scatters into the image: not shared out among threads.
template <SamplingConvention convention>
DKN_HOST_DEVICE void scatterRow(const Row& row, const float* gradient, float* targetGradient) {
  const SamplingRule rule = row.rule;
  for (int t = 0; t < rule.taps(); ++t) {
    const float* const weights = row.weights + t * row.tapStride;
    const float* const dx = row.offsets + 2 * t * row.tapStride;
    const float* const dy = dx + row.tapStride;
    for (std::int32_t i = 0; i < row.width; ++i) {
      const AxisSample x = sampleAxis<convention>(rule.baseX(t), dx[i], rule.offsetScale(), rule.halfWindow(),
                                                  row.imageX + i, row.imageWidth);
      const AxisSample y = sampleAxis<convention>(rule.baseY(t), dy[i], rule.offsetScale(), rule.halfWindow(),
                                                  row.imageY, row.imageHeight);
      const float g = gradient[i] * weights[i];
      float* const top = targetGradient + static_cast<std::int64_t>(y.index0) * row.imageWidth;
      float* const bottom = targetGradient + static_cast<std::int64_t>(y.index1) * row.imageWidth;
      top[x.index0] += g * y.share0 * x.share0;
      top[x.index1] += g * y.share0 * x.share1;
      bottom[x.index0] += g * y.share1 * x.share0;
      bottom[x.index1] += g * y.share1 * x.share1;
    }
  }
}

DKN_MULTIVERSION void forwardCentred(const Row& row, float* out) { forwardRow<SamplingConvention::Centred>(row, out); }
DKN_MULTIVERSION void forwardReleased(const Row& row, float* out) {
  forwardRow<SamplingConvention::Released>(row, out);
}
DKN_MULTIVERSION void backwardCentred(const Row& row, const float* g, float* gw, float* go) {
  backwardRow<SamplingConvention::Centred>(row, g, gw, go);
}
DKN_MULTIVERSION void backwardReleased(const Row& row, const float* g, float* gw, float* go) {
  backwardRow<SamplingConvention::Released>(row, g, gw, go);
}

/// The operands of one call, from which rows are cut.
struct Operands {
  at::Tensor target, weights, offsets;
  SamplingRule rule;
  std::int64_t originY, originX;

  std::int64_t batch() const { return weights.size(0); }
  std::int64_t height() const { return weights.size(2); }
  std::int64_t width() const { return weights.size(3); }

  Row row(std::int64_t n, std::int64_t y) const {
    Row r;
    r.target = target.const_data_ptr<float>() + n * target.size(1) * target.size(2);
    r.tapStride = height() * width();
    r.weights = weights.const_data_ptr<float>() + n * rule.taps() * r.tapStride + y * width();
    r.offsets = offsets.const_data_ptr<float>() + 2 * n * rule.taps() * r.tapStride + y * width();
    r.imageWidth = static_cast<std::int32_t>(target.size(2));
    r.imageHeight = static_cast<std::int32_t>(target.size(1));
    r.width = static_cast<std::int32_t>(width());
    r.imageX = static_cast<std::int32_t>(originX);
    r.imageY = static_cast<std::int32_t>(originY + y);
    r.rule = rule;
    return r;
  }
};

Operands makeOperands(const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
                      std::int64_t kernelSize, std::int64_t window, std::int64_t convention, std::int64_t originY,
                      std::int64_t originX) {
  return {target.contiguous(),
          weights.contiguous(),
          offsets.contiguous(),
          {static_cast<SamplingConvention>(convention), static_cast<int>(kernelSize), static_cast<int>(window)},
          originY,
          originX};
}

}  // namespace

at::Tensor sampleKernels(const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
                         std::int64_t kernelSize, std::int64_t window, std::int64_t convention, std::int64_t originY,
                         std::int64_t originX) {
  const Operands in = makeOperands(target, weights, offsets, kernelSize, window, convention, originY, originX);
  at::Tensor out = at::empty({in.batch(), in.height(), in.width()}, weights.options());
  float* const data = out.data_ptr<float>();
  const auto forward = in.rule.convention == SamplingConvention::Centred ? forwardCentred : forwardReleased;
  at::parallel_for(0, in.batch() * in.height(), 8, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) forward(in.row(i / in.height(), i % in.height()), data + i * in.width());
  });
  return out;
}

std::tuple<at::Tensor, at::Tensor, at::Tensor> sampleKernelsBackward(
    const at::Tensor& gradient, const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
    std::int64_t kernelSize, std::int64_t window, std::int64_t convention, std::int64_t originY, std::int64_t originX,
    bool targetGradient) {
  const Operands in = makeOperands(target, weights, offsets, kernelSize, window, convention, originY, originX);
  const at::Tensor g = gradient.contiguous();
  at::Tensor gw = at::empty_like(in.weights);
  at::Tensor go = at::empty_like(in.offsets);
  const float* const gData = g.const_data_ptr<float>();
  float* const gwData = gw.data_ptr<float>();
  float* const goData = go.data_ptr<float>();
  const std::int64_t itemSize = in.rule.taps() * in.height() * in.width();
  const auto backward = in.rule.convention == SamplingConvention::Centred ? backwardCentred : backwardReleased;
  at::parallel_for(0, in.batch() * in.height(), 8, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const std::int64_t n = i / in.height();
      const std::int64_t y = i % in.height();
      const std::int64_t start = n * itemSize + y * in.width();
      backward(in.row(n, y), gData + i * in.width(), gwData + start, goData + start + n * itemSize);
    }
  });
  at::Tensor gt;
  if (targetGradient) {
    gt = at::zeros_like(in.target);
    const std::int64_t plane = gt.size(1) * gt.size(2);
    const auto scatter = in.rule.convention == SamplingConvention::Centred ? scatterRow<SamplingConvention::Centred>
                                                                           : scatterRow<SamplingConvention::Released>;
    for (std::int64_t i = 0; i < in.batch() * in.height(); ++i) {
      scatter(in.row(i / in.height(), i % in.height()), gData + i * in.width(),
              gt.data_ptr<float>() + i / in.height() * plane);
    }
  }
  return {gt, gw, go};
}

}  // namespace dkn::cpu
