// SPDX-License-Identifier: GPL-3.0-or-later
// A bilinear sample of the target and its derivatives, for the CUDA kernels.
#pragma once

#include "ops/sampling_rule.h"

namespace dkn::cuda {

struct Sample {
  float value;
  float slopeX;  ///< d value / d offset
  float slopeY;
};

/// The target's plane of one batch item.
struct Plane {
  const float* data;
  std::int32_t height;
  std::int32_t width;
};

/// Value and derivatives; what the caller does not use, the compiler leaves out.
DKN_HOST_DEVICE Sample sampleAt(const Plane& plane, const AxisSample& x, const AxisSample& y) {
  const float* const top = plane.data + static_cast<std::int64_t>(y.index0) * plane.width;
  const float* const bottom = plane.data + static_cast<std::int64_t>(y.index1) * plane.width;
  const float v00 = top[x.index0];
  const float v01 = top[x.index1];
  const float v10 = bottom[x.index0];
  const float v11 = bottom[x.index1];
  const float upper = x.share0 * v00 + x.share1 * v01;
  const float lower = x.share0 * v10 + x.share1 * v11;
  const float left = y.share0 * v00 + y.share1 * v10;
  const float right = y.share0 * v01 + y.share1 * v11;
  return {y.share0 * upper + y.share1 * lower, x.slope0 * left + x.slope1 * right, y.slope0 * upper + y.slope1 * lower};
}

/// The sample of tap `t` for the pixel (pixelX, pixelY) of the plane with the offset (dx, dy).
template <SamplingConvention convention>
DKN_HOST_DEVICE Sample sampleTap(const Plane& plane, const SamplingRule& rule, int t, float dx, float dy,
                                 std::int32_t pixelX, std::int32_t pixelY) {
  const float scale = rule.offsetScale();
  const float half = rule.halfWindow();
  return sampleAt(plane, sampleAxis<convention>(rule.baseX(t), dx, scale, half, pixelX, plane.width),
                  sampleAxis<convention>(rule.baseY(t), dy, scale, half, pixelY, plane.height));
}

/// `rule` with what is known when a kernel is compiled; kernelSize 0: any.
template <SamplingConvention convention, int kernelSize>
DKN_HOST_DEVICE SamplingRule fixedRule(SamplingRule rule) {
  rule.convention = convention;
  if constexpr (kernelSize > 0) rule.kernelSize = kernelSize;
  return rule;
}

}  // namespace dkn::cuda
