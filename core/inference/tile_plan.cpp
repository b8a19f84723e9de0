// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tile_plan.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <exception>

namespace dkn {

namespace {

std::int64_t roundUp(std::int64_t value, std::int64_t multiple) { return (value + multiple - 1) / multiple * multiple; }

}  // namespace

std::vector<Rect> planTiles(std::int64_t height, std::int64_t width, std::int64_t tile, std::int64_t alignment) {
  tile = roundUp(std::max<std::int64_t>(tile, 1), alignment);
  const auto step = [&](std::int64_t extent) {
    const std::int64_t count = (extent + tile - 1) / tile;
    return roundUp((extent + count - 1) / count, alignment);
  };
  const std::int64_t stepY = step(height);
  const std::int64_t stepX = step(width);
  std::vector<Rect> tiles;
  for (std::int64_t y = 0; y < height; y += stepY) {
    for (std::int64_t x = 0; x < width; x += stepX) {
      tiles.push_back({y, x, std::min(stepY, height - y), std::min(stepX, width - x)});
    }
  }
  return tiles;
}

void orderTiles(std::vector<Rect>& tiles, std::int64_t y, std::int64_t x) {
  const auto distance = [&](const Rect& tile) {
    const std::int64_t dy = 2 * tile.y + tile.height - 2 * y;
    const std::int64_t dx = 2 * tile.x + tile.width - 2 * x;
    return dy * dy + dx * dx;
  };
  std::stable_sort(tiles.begin(), tiles.end(), [&](const Rect& a, const Rect& b) { return distance(a) < distance(b); });
}

std::int64_t tileSideFor(double bytes, double bytesPerPixel, std::int64_t smallest, std::int64_t largest) {
  const double side = std::sqrt(std::max(bytes, 0.0) / bytesPerPixel);
  return std::clamp(static_cast<std::int64_t>(std::min(side, static_cast<double>(largest))), smallest, largest);
}

void runWithinMemory(const std::vector<Rect>& tiles, std::int64_t alignment, std::int64_t smallest,
                     const std::function<void(const Rect&)>& run, const std::function<bool()>& release) {
  std::deque<Rect> left(tiles.begin(), tiles.end());
  while (!left.empty()) {
    std::exception_ptr full;
    try {
      run(left.front());
    } catch (const c10::OutOfMemoryError&) {
      full = std::current_exception();
    }
    if (!full) {
      left.pop_front();
      continue;
    }
    if (release()) continue;
    const std::int64_t half = std::max(left.front().height, left.front().width) / 2;
    if (half < smallest) std::rethrow_exception(full);
    std::deque<Rect> smaller;
    for (const Rect& tile : left) {
      for (const Rect& part : planTiles(tile.height, tile.width, half, alignment))
        smaller.push_back({tile.y + part.y, tile.x + part.x, part.height, part.width});
    }
    left = std::move(smaller);
  }
}

}  // namespace dkn
