// SPDX-License-Identifier: GPL-3.0-or-later
// How an image is cut into tiles.
#pragma once

#include <vector>

#include "inference/region.h"

namespace dkn {

/// Tiles of at most `tile` x `tile` pixels that cover height x width once; origins are multiples of `alignment`, which
/// `tile` is rounded up to. Tiles of a row are of nearly equal size. Row by row.
std::vector<Rect> planTiles(std::int64_t height, std::int64_t width, std::int64_t tile, std::int64_t alignment);

/// Sorts tiles by the distance of their middle from a pixel; equal ones keep their order.
void orderTiles(std::vector<Rect>& tiles, std::int64_t y, std::int64_t x);

}  // namespace dkn
