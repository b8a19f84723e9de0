// SPDX-License-Identifier: GPL-3.0-or-later
// Rectangles of an image that may reach beyond its border.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

#include "model/model_config.h"

namespace dkn {

struct Rect {
  std::int64_t y = 0;
  std::int64_t x = 0;
  std::int64_t height = 0;
  std::int64_t width = 0;
};

/// Unsigned integers as floats in [0, 1], by division; floats as they are.
at::Tensor unitFloats(const at::Tensor& planes);

/// `rect` of planes (C, H, W) as floats (C, height, width): of 8 or 16 bits, divided by the type's largest number; what
/// lies outside takes the nearest pixel, or 0 for BorderRule::Zero.
at::Tensor extractRegion(const at::Tensor& planes, const Rect& rect, BorderRule border);

}  // namespace dkn
