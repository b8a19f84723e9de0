// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/pixel_kernel.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace dkn {

namespace {

constexpr double kTolerance = 1e-5;
constexpr double kHalfPrecisionTolerance = 1.0 / 256.0;

}  // namespace

double PixelKernel::reconstructed() const {
  double sum = residual ? target : 0.0;
  for (const KernelTap& tap : taps) sum += tap.contribution;
  return sum;
}

StreamTap PixelKernel::product(std::size_t tap) const {
  if (guidanceStream.empty() && targetStream.empty()) throw std::logic_error("PixelKernel: no streams to multiply");
  if (guidanceStream.empty()) return targetStream.at(tap);
  if (targetStream.empty()) return guidanceStream.at(tap);
  const StreamTap& a = guidanceStream.at(tap);
  const StreamTap& b = targetStream.at(tap);
  return {a.weight * b.weight, {a.offset.x * b.offset.x, a.offset.y * b.offset.y}};
}

bool SelfCheck::passes() const { return std::abs(reconstructed - stored) <= tolerance; }

SelfCheck selfCheck(const PixelKernel& kernel, double stored, double extent) {
  const double share = kernel.precision == "fp32" ? kTolerance : kHalfPrecisionTolerance;
  // A target without extent still has rounding of its own values.
  const double scale = extent > 0.0 ? extent : std::max(1.0, std::abs(stored));
  return {kernel.reconstructed(), stored, share * scale};
}

}  // namespace dkn
