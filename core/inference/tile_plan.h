// SPDX-License-Identifier: GPL-3.0-or-later
// How an image is cut into tiles.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "inference/region.h"

namespace dkn {

/// Tiles of at most `tile` x `tile` pixels that cover height x width once; origins are multiples of `alignment`, which
/// `tile` is rounded up to. Tiles of a row are of nearly equal size. Row by row.
std::vector<Rect> planTiles(std::int64_t height, std::int64_t width, std::int64_t tile, std::int64_t alignment);

/// Sorts tiles by the distance of their middle from a pixel; equal ones keep their order.
void orderTiles(std::vector<Rect>& tiles, std::int64_t y, std::int64_t x);

/// Side of the tiles whose work fits `bytes` at `bytesPerPixel`; at least `smallest`, at most `largest`.
std::int64_t tileSideFor(double bytes, double bytesPerPixel, std::int64_t smallest, std::int64_t largest);

/// Calls `run` for each tile in order. Where it throws c10::OutOfMemoryError, calls `release`; where that gave
/// something back (true), the tile is tried again, else that tile and all that are left are cut to half the side.
/// Throws the error on where that would be less than `smallest`.
void runWithinMemory(const std::vector<Rect>& tiles, std::int64_t alignment, std::int64_t smallest,
                     const std::function<void(const Rect&)>& run, const std::function<bool()>& release);

}  // namespace dkn
