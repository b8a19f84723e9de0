// SPDX-License-Identifier: GPL-3.0-or-later
// The sampling operator on a GPU, a thread a pixel: what a thread does, host and device.
//   out(y, x) = sum_t w_t(y, x) bilinear(target, base_t + D_t(y, x)); borders as SamplingRule says.
// Neighbouring threads read neighbouring floats of every plane. Gradients by weights and offsets have one thread an
// element; only the target's, which several pixels sample, is added up by `Add` (atomically on a GPU).
#pragma once

#include "ops/cuda/bilinear.h"
#include "ops/cuda/launch.h"

namespace dkn::cuda {

/// Operands of one call, all contiguous: weights (N, k^2, H, W), offsets (N, 2 k^2, H, W), out and gradient (N, H, W).
struct KernelCall {
  SamplingRule rule;
  std::int32_t batch = 0;
  std::int32_t height = 0;
  std::int32_t width = 0;
  std::int32_t originX = 0;
  std::int32_t originY = 0;
  Plane target{};  ///< of the first batch item; the others follow
  const float* weights = nullptr;
  const float* offsets = nullptr;
  float* out = nullptr;
  const float* gradient = nullptr;
  float* targetGradient = nullptr;  ///< may be null
  float* weightGradient = nullptr;
  float* offsetGradient = nullptr;

  DKN_HOST_DEVICE std::uint32_t pixels() const {
    return static_cast<std::uint32_t>(batch) * static_cast<std::uint32_t>(height) * static_cast<std::uint32_t>(width);
  }
};

/// Where an item's values lie.
struct KernelPixel {
  std::int64_t n;
  std::int64_t weight;  ///< of tap 0
  std::int64_t offset;  ///< of tap 0's dx
  std::int64_t plane;   ///< from a tap's plane to the next
  std::int32_t x;       ///< in the image
  std::int32_t y;
};

DKN_HOST_DEVICE KernelPixel kernelPixelOf(const KernelCall& call, int taps, std::uint32_t item) {
  const std::uint32_t width = static_cast<std::uint32_t>(call.width);
  const std::uint32_t size = width * static_cast<std::uint32_t>(call.height);
  const std::uint32_t n = item / size;
  const std::uint32_t inPlane = item % size;
  const std::int64_t first = static_cast<std::int64_t>(n) * taps * size;
  return {n,
          first + inPlane,
          2 * first + inPlane,
          size,
          call.originX + static_cast<std::int32_t>(inPlane % width),
          call.originY + static_cast<std::int32_t>(inPlane / width)};
}

template <SamplingConvention convention, int kernelSize>
DKN_HOST_DEVICE void forwardKernels(const KernelCall& call, std::uint32_t item) {
  if (item >= call.pixels()) return;
  const SamplingRule rule = fixedRule<convention, kernelSize>(call.rule);
  const int taps = rule.taps();
  const KernelPixel p = kernelPixelOf(call, taps, item);
  const Plane plane{call.target.data + p.n * call.target.height * call.target.width, call.target.height,
                    call.target.width};
  float sum = 0.0F;
  DKN_UNROLL
  for (int t = 0; t < taps; ++t) {
    const float* const offset = call.offsets + p.offset + 2 * t * p.plane;
    sum += call.weights[p.weight + t * p.plane] *
           sampleTap<convention>(plane, rule, t, offset[0], offset[p.plane], p.x, p.y).value;
  }
  call.out[item] = sum;
}

template <SamplingConvention convention, int kernelSize, typename Add>
DKN_HOST_DEVICE void backwardKernels(const KernelCall& call, std::uint32_t item, Add&& add) {
  if (item >= call.pixels()) return;
  const SamplingRule rule = fixedRule<convention, kernelSize>(call.rule);
  const int taps = rule.taps();
  const KernelPixel p = kernelPixelOf(call, taps, item);
  const std::int64_t planeStart = p.n * call.target.height * call.target.width;
  const Plane plane{call.target.data + planeStart, call.target.height, call.target.width};
  const float g = call.gradient[item];
  const float scale = rule.offsetScale();
  const float half = rule.halfWindow();
  DKN_UNROLL
  for (int t = 0; t < taps; ++t) {
    const std::int64_t w = p.weight + t * p.plane;
    const std::int64_t d = p.offset + 2 * t * p.plane;
    const AxisSample x = sampleAxis<convention>(rule.baseX(t), call.offsets[d], scale, half, p.x, plane.width);
    const AxisSample y =
        sampleAxis<convention>(rule.baseY(t), call.offsets[d + p.plane], scale, half, p.y, plane.height);
    const Sample sample = sampleAt(plane, x, y);
    const float weighted = g * call.weights[w];
    call.weightGradient[w] = g * sample.value;
    call.offsetGradient[d] = weighted * sample.slopeX;
    call.offsetGradient[d + p.plane] = weighted * sample.slopeY;
    if (call.targetGradient == nullptr) continue;
    float* const top = call.targetGradient + planeStart + static_cast<std::int64_t>(y.index0) * plane.width;
    float* const bottom = call.targetGradient + planeStart + static_cast<std::int64_t>(y.index1) * plane.width;
    add(top + x.index0, weighted * y.share0 * x.share0);
    add(top + x.index1, weighted * y.share0 * x.share1);
    add(bottom + x.index0, weighted * y.share1 * x.share0);
    add(bottom + x.index1, weighted * y.share1 * x.share1);
  }
}

}  // namespace dkn::cuda
