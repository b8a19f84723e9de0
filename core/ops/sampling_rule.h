// SPDX-License-Identifier: GPL-3.0-or-later
// Where a tap of a deformable kernel samples the target, shared by every backend (host and device).
#pragma once

#include <cmath>
#include <cstdint>

#if defined(__CUDACC__)
#define DKN_HOST_DEVICE __host__ __device__ __forceinline__
#else
#define DKN_HOST_DEVICE inline __attribute__((always_inline))
#endif

namespace dkn {

/// How offsets become positions, and what lies outside window and image.
enum class SamplingConvention : int {
  /// Ours: tap t = k r + c at (c - (k-1)/2 + dx, r - (k-1)/2 + dy), clamped to the window; outside the image the
  /// nearest pixel counts. The gradient is 0 where a position was clamped.
  Centred = 0,
  /// The released weights: tap t = k i + j at ((h + i + dx)(d-1)/d - h, (h + j + dy)(d-1)/d - h); i goes with x.
  /// Neighbours
  /// outside the window or the image count as 0.
  Released = 1
};

/// Everything but the tensors: k x k taps within a d x d window (d odd).
struct SamplingRule {
  SamplingConvention convention = SamplingConvention::Centred;
  int kernelSize = 3;
  int window = 15;

  DKN_HOST_DEVICE int taps() const { return kernelSize * kernelSize; }
  DKN_HOST_DEVICE float halfWindow() const {
    const int pixels = window / 2;
    return static_cast<float>(pixels);
  }

  /// Change of a position for a unit change of the raw offset, before clamping.
  DKN_HOST_DEVICE float offsetScale() const {
    return convention == SamplingConvention::Released ? static_cast<float>(window - 1) / static_cast<float>(window)
                                                      : 1.0F;
  }
  /// Position of tap t relative to the output pixel at zero offset, in pixels.
  DKN_HOST_DEVICE float baseX(int tap) const {
    return convention == SamplingConvention::Released ? releasedBase(tap / kernelSize) : centredBase(tap % kernelSize);
  }
  DKN_HOST_DEVICE float baseY(int tap) const {
    return convention == SamplingConvention::Released ? releasedBase(tap % kernelSize) : centredBase(tap / kernelSize);
  }

 private:
  /// Of the step-th column or row of taps.
  DKN_HOST_DEVICE float releasedBase(int step) const {
    return (halfWindow() + static_cast<float>(step)) * offsetScale() - halfWindow();
  }
  DKN_HOST_DEVICE float centredBase(int step) const {
    return static_cast<float>(step) - 0.5F * static_cast<float>(kernelSize - 1);
  }
};

/// One axis of a bilinear sample: two neighbours with their shares, and the derivative of the position by the offset.
struct AxisSample {
  std::int32_t index0;  ///< absolute, always inside the image
  std::int32_t index1;
  float share0;  ///< 0 where the neighbour does not count
  float share1;
  float slope0;  ///< d share / d offset
  float slope1;
};

/// `base` as in baseX / baseY; `pixel` the output pixel's coordinate on this axis; `size` the image's extent.
/// Positions that are not a number are taken as the window's edge.
template <SamplingConvention convention>
DKN_HOST_DEVICE AxisSample sampleAxis(float base, float offset, float scale, float half, std::int32_t pixel,
                                      std::int32_t size) {
  AxisSample s;
  const float free = base + offset * scale;
  if constexpr (convention == SamplingConvention::Centred) {
    const float low = free > -half ? free : -half;
    const float position = low < half ? low : half;
    const float slope = (free > -half && free < half) ? scale : 0.0F;
    const float whole = std::floor(position);
    const float fraction = position - whole;
    const std::int32_t first = pixel + static_cast<std::int32_t>(whole);
    const std::int32_t last = size - 1;
    const std::int32_t a = first < 0 ? 0 : first;
    const std::int32_t b = first + 1 < 0 ? 0 : first + 1;
    s.index0 = a > last ? last : a;
    s.index1 = b > last ? last : b;
    s.share0 = 1.0F - fraction;
    s.share1 = fraction;
    s.slope0 = -slope;
    s.slope1 = slope;
  } else {
    // Farther than one pixel outside the window nothing counts: the clamp only keeps the integers small.
    const float low = free > -half - 2.0F ? free : -half - 2.0F;
    const float position = low < half + 2.0F ? low : half + 2.0F;
    const float whole = std::floor(position);
    const float fraction = position - whole;
    const std::int32_t first = pixel + static_cast<std::int32_t>(whole);
    const std::int32_t last = size - 1;
    const bool inside0 = whole >= -half && whole <= half && first >= 0 && first <= last;
    const bool inside1 = whole + 1.0F >= -half && whole + 1.0F <= half && first + 1 >= 0 && first + 1 <= last;
    s.index0 = inside0 ? first : 0;
    s.index1 = inside1 ? first + 1 : 0;
    s.share0 = inside0 ? 1.0F - fraction : 0.0F;
    s.share1 = inside1 ? fraction : 0.0F;
    s.slope0 = inside0 ? -scale : 0.0F;
    s.slope1 = inside1 ? scale : 0.0F;
  }
  return s;
}

}  // namespace dkn
