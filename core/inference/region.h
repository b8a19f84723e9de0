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

/// `rect` of planes (C, H, W) as (C, height, width); what lies outside takes the nearest pixel, or 0 for
/// BorderRule::Zero.
at::Tensor extractRegion(const at::Tensor& planes, const Rect& rect, BorderRule border);

}  // namespace dkn
