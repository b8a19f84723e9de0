// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/tile_plan.h"

#include <algorithm>

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

}  // namespace dkn
