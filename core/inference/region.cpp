// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/region.h"

#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/replication_pad2d.h>

#include <algorithm>
#include <array>

namespace dkn {

at::Tensor unitFloats(const at::Tensor& planes) {
  switch (planes.scalar_type()) {
    case at::kByte:
      return planes.to(at::kFloat, false, false, at::MemoryFormat::Contiguous).div_(255.0F);
    case at::kUInt16:
      return planes.to(at::kFloat, false, false, at::MemoryFormat::Contiguous).div_(65535.0F);
    default:
      return planes;
  }
}

at::Tensor extractRegion(const at::Tensor& planes, const Rect& rect, BorderRule border) {
  const std::int64_t height = planes.size(1);
  const std::int64_t width = planes.size(2);
  // Wholly outside, the nearest row or column still stands for the region.
  const std::int64_t top = std::clamp<std::int64_t>(rect.y, 0, height - 1);
  const std::int64_t left = std::clamp<std::int64_t>(rect.x, 0, width - 1);
  const std::int64_t bottom = std::clamp<std::int64_t>(rect.y + rect.height, top + 1, height);
  const std::int64_t right = std::clamp<std::int64_t>(rect.x + rect.width, left + 1, width);
  const at::Tensor inside = unitFloats(planes.narrow(1, top, bottom - top).narrow(2, left, right - left));
  const std::array<std::int64_t, 4> pad{left - rect.x, rect.x + rect.width - right, top - rect.y,
                                        rect.y + rect.height - bottom};
  if (pad == std::array<std::int64_t, 4>{}) return inside;
  return border == BorderRule::Zero ? at::constant_pad_nd(inside, pad, 0) : at::replication_pad2d(inside, pad);
}

}  // namespace dkn
