// SPDX-License-Identifier: GPL-3.0-or-later
// The fused head operator on a GPU, a thread a pixel: what a thread does, host and device.
//   s_t = sigmoid(a_t) sigmoid(b_t),  K_t = s_t - mean(s) or s_t / sum(s),  D_t = u_t v_t,
//   out = sum_t K_t bilinear(target, base_t + D_t); borders as SamplingRule says.
// One pass over the taps is enough, since sum_t K_t v_t = sum s v - mean(s) sum v, or sum s v / sum s. With the
// residual connection sum K = 0: values are taken relative to the pixel's own, so that little cancels. Neighbouring
// threads are neighbouring lanes (Cells: 16 floats side by side in every plane) or neighbouring pixels. The gradient by
// the heads has one thread an element: no atomics.
#pragma once

#include <cmath>

#include "ops/cuda/bilinear.h"
#include "ops/cuda/launch.h"
#include "ops/head_layout.h"

namespace dkn::cuda {

/// One stream's heads (or their gradients); channels are side by side.
template <typename T>
struct HeadTensor {
  T* data = nullptr;
  std::int64_t strideN = 0;  ///< in elements
  std::int64_t strideY = 0;
  std::int64_t strideX = 0;

  DKN_HOST_DEVICE T* at(const HeadPlace& p) const {
    return data + p.image * strideN + p.row * strideY + p.column * strideX + p.channel;
  }
};

/// Operands of one call; plain values, as a kernel takes them.
template <typename T>
struct HeadCall {
  SamplingRule rule;
  HeadLayout layout = HeadLayout::Cells;
  bool residual = true;
  std::int32_t batch = 0;
  std::int32_t rows = 0;  ///< head positions
  std::int32_t columns = 0;
  std::int32_t originX = 0;
  std::int32_t originY = 0;
  Plane target{};  ///< of the first batch item; the others follow
  HeadTensor<const T> heads[2];
  float* out = nullptr;             ///< (batch, 4 rows, 4 columns), forward
  const float* gradient = nullptr;  ///< likewise, backward
  HeadTensor<T> gradients[2];

  DKN_HOST_DEVICE std::uint32_t pixels() const {
    return static_cast<std::uint32_t>(batch) * static_cast<std::uint32_t>(rows) * static_cast<std::uint32_t>(columns) *
           kHeadLanes;
  }
  DKN_HOST_DEVICE std::int64_t outIndex(const HeadPixel& p) const {
    return (static_cast<std::int64_t>(p.n) * kHeadSide * rows + p.y()) * kHeadSide * columns + p.x();
  }
  DKN_HOST_DEVICE Plane plane(const HeadPixel& p) const {
    return {target.data + static_cast<std::int64_t>(p.n) * target.height * target.width, target.height, target.width};
  }
};

/// The pixel of an item, every pixel once.
DKN_HOST_DEVICE HeadPixel headPixelOf(HeadLayout layout, std::uint32_t item, std::uint32_t rows,
                                      std::uint32_t columns) {
  if (layout == HeadLayout::Cells) {
    const std::uint32_t position = item / kHeadLanes;
    const std::uint32_t line = position / columns;
    return {static_cast<std::int32_t>(line / rows), static_cast<std::int32_t>(line % rows),
            static_cast<std::int32_t>(position % columns), static_cast<std::int32_t>(item % kHeadLanes)};
  }
  const std::uint32_t width = kHeadSide * columns;
  const std::uint32_t height = kHeadSide * rows;
  const std::uint32_t x = item % width;
  const std::uint32_t line = item / width;
  const std::uint32_t y = line % height;
  return {static_cast<std::int32_t>(line / height), static_cast<std::int32_t>(y / kHeadSide),
          static_cast<std::int32_t>(x / kHeadSide),
          static_cast<std::int32_t>(y % kHeadSide * kHeadSide + x % kHeadSide)};
}

/// 1 / (1 + exp(-x)), never quite 0 (as the CPU's); not a number stays so.
DKN_HOST_DEVICE float sigmoid(float x) {
  float y = -x;
  y = y > 87.0F ? 87.0F : y;
  y = y < -87.0F ? -87.0F : y;
  return 1.0F / (1.0F + expf(y));
}

/// A tap's values in both streams; b = v = 1 with one.
struct HeadTap {
  float a;  ///< sigmoids
  float b;
  float ux;  ///< raw offsets
  float uy;
  float vx;
  float vy;
};

template <int streams, typename T>
DKN_HOST_DEVICE HeadTap readTap(const T* first, const T* second, std::int32_t step, int taps, int t) {
  const std::int32_t x = (taps + 2 * t) * step;
  HeadTap tap{sigmoid(static_cast<float>(first[t * step])), 1.0F, static_cast<float>(first[x]),
              static_cast<float>(first[x + step]),          1.0F, 1.0F};
  if constexpr (streams == 2) {
    tap.b = sigmoid(static_cast<float>(second[t * step]));
    tap.vx = static_cast<float>(second[x]);
    tap.vy = static_cast<float>(second[x + step]);
  }
  return tap;
}

/// The target's value at the pixel itself; beyond the image's end the nearest one's.
DKN_HOST_DEVICE float valueAt(const Plane& plane, std::int32_t x, std::int32_t y) {
  const std::int32_t column = x < plane.width ? x : plane.width - 1;
  const std::int32_t row = y < plane.height ? y : plane.height - 1;
  return plane.data[static_cast<std::int64_t>(row) * plane.width + column];
}

template <SamplingConvention convention, int kernelSize, int streams, typename T>
DKN_HOST_DEVICE void forwardHeads(const HeadCall<T>& call, std::uint32_t item) {
  if (item >= call.pixels()) return;
  const HeadPixel pixel =
      headPixelOf(call.layout, item, static_cast<std::uint32_t>(call.rows), static_cast<std::uint32_t>(call.columns));
  const HeadPlace place = headPlace(call.layout, call.batch, pixel);
  const SamplingRule rule = fixedRule<convention, kernelSize>(call.rule);
  const Plane plane = call.plane(pixel);
  const std::int32_t x = call.originX + pixel.x();
  const std::int32_t y = call.originY + pixel.y();
  const T* const first = call.heads[0].at(place);
  const T* const second = streams == 2 ? call.heads[1].at(place) : nullptr;
  const float own = call.residual ? valueAt(plane, x, y) : 0.0F;
  const int taps = rule.taps();
  float total = 0.0F;
  float values = 0.0F;
  float products = 0.0F;
  DKN_UNROLL
  for (int t = 0; t < taps; ++t) {
    const HeadTap tap = readTap<streams>(first, second, place.planeStep, taps, t);
    const float s = tap.a * tap.b;
    const float v = sampleTap<convention>(plane, rule, t, tap.ux * tap.vx, tap.uy * tap.vy, x, y).value - own;
    total += s;
    values += v;
    products += s * v;
  }
  call.out[call.outIndex(pixel)] =
      call.residual ? products - total * values / static_cast<float>(taps) : products / total;
}

/// From g = d loss / d out. With the residual connection d loss / d s_t = g (v_t - mean(v)), else g (v_t - out) /
/// sum(s).
template <SamplingConvention convention, int kernelSize, int streams, typename T>
DKN_HOST_DEVICE void backwardHeads(const HeadCall<T>& call, std::uint32_t item) {
  if (item >= call.pixels()) return;
  const HeadPixel pixel =
      headPixelOf(call.layout, item, static_cast<std::uint32_t>(call.rows), static_cast<std::uint32_t>(call.columns));
  const HeadPlace place = headPlace(call.layout, call.batch, pixel);
  const SamplingRule rule = fixedRule<convention, kernelSize>(call.rule);
  const Plane plane = call.plane(pixel);
  const std::int32_t x = call.originX + pixel.x();
  const std::int32_t y = call.originY + pixel.y();
  const T* const first = call.heads[0].at(place);
  const T* const second = streams == 2 ? call.heads[1].at(place) : nullptr;
  T* const firstOut = call.gradients[0].at(place);
  T* const secondOut = streams == 2 ? call.gradients[1].at(place) : nullptr;
  const std::int32_t step = place.planeStep;
  const int taps = rule.taps();
  float total = 0.0F;
  float values = 0.0F;
  float products = 0.0F;
  DKN_UNROLL
  for (int t = 0; t < taps; ++t) {
    const HeadTap tap = readTap<streams>(first, second, step, taps, t);
    const float s = tap.a * tap.b;
    const float v = sampleTap<convention>(plane, rule, t, tap.ux * tap.vx, tap.uy * tap.vy, x, y).value;
    total += s;
    values += v;
    products += s * v;
  }
  const float count = static_cast<float>(taps);
  const float reference = call.residual ? values / count : products / total;
  const float divisor = call.residual ? 1.0F : total;
  const float mean = call.residual ? total / count : 0.0F;
  const float g = call.gradient[call.outIndex(pixel)];
  DKN_UNROLL
  for (int t = 0; t < taps; ++t) {
    const HeadTap tap = readTap<streams>(first, second, step, taps, t);
    const Sample sample = sampleTap<convention>(plane, rule, t, tap.ux * tap.vx, tap.uy * tap.vy, x, y);
    const float product = g * (sample.value - reference) / divisor;
    const float weighted = g * (tap.a * tap.b - mean) / divisor;
    const float gx = weighted * sample.slopeX;
    const float gy = weighted * sample.slopeY;
    const std::int32_t offset = (taps + 2 * t) * step;
    firstOut[t * step] = static_cast<T>(product * tap.b * tap.a * (1.0F - tap.a));
    firstOut[offset] = static_cast<T>(gx * tap.vx);
    firstOut[offset + step] = static_cast<T>(gy * tap.vy);
    if constexpr (streams == 2) {
      secondOut[t * step] = static_cast<T>(product * tap.a * tap.b * (1.0F - tap.b));
      secondOut[offset] = static_cast<T>(gx * tap.ux);
      secondOut[offset + step] = static_cast<T>(gy * tap.uy);
    }
  }
}

}  // namespace dkn::cuda
