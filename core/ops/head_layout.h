// SPDX-License-Identifier: GPL-3.0-or-later
// Where the head values of a pixel lie in a stream's heads, shared by every backend (host and device).
#pragma once

#include <cstdint>

#include "ops/sampling_rule.h"

namespace dkn {

/// Where the 4 x 4 pixels of a head position lie.
enum class HeadLayout : int {
  Cells = 0,   ///< FDKN: in the channels, channel 16 c + 4 y + x (depth to space)
  Phases = 1,  ///< DKN: in the batch, stacked as (y / 2, x / 2, y % 2, x % 2, n)
  Pixels = 2   ///< DKN: in the plane, a head position a pixel
};

/// Rows and columns of pixels of a head position, and their number: the lanes, lane = 4 y + x.
inline constexpr int kHeadSide = 4;
inline constexpr int kHeadLanes = kHeadSide * kHeadSide;

/// A pixel as head position and lane.
struct HeadPixel {
  std::int32_t n;
  std::int32_t row;
  std::int32_t column;
  std::int32_t lane;

  DKN_HOST_DEVICE std::int32_t y() const { return kHeadSide * row + lane / kHeadSide; }
  DKN_HOST_DEVICE std::int32_t x() const { return kHeadSide * column + lane % kHeadSide; }
};

/// Indices into heads (image, channel, row, column); the planes of a pixel are `planeStep` channels apart.
struct HeadPlace {
  std::int64_t image;
  std::int64_t row;
  std::int64_t column;
  std::int32_t channel;
  std::int32_t planeStep;
};

/// `batch`: of the target; a batch of phases is 16 times as large.
DKN_HOST_DEVICE HeadPlace headPlace(HeadLayout layout, std::int64_t batch, const HeadPixel& p) {
  if (layout == HeadLayout::Cells) return {p.n, p.row, p.column, p.lane, kHeadLanes};
  if (layout == HeadLayout::Pixels) return {p.n, p.y(), p.x(), 0, 1};
  const std::int32_t y = p.lane / kHeadSide;
  const std::int32_t x = p.lane % kHeadSide;
  const std::int64_t phase = ((y / 2 * 2 + x / 2) * 2 + y % 2) * 2 + x % 2;
  return {phase * batch + p.n, p.row, p.column, 0, 1};
}

}  // namespace dkn
