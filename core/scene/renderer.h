// SPDX-License-Identifier: GPL-3.0-or-later
// From a layout to exact depth and linear light.
#pragma once

#include <cstdint>
#include <vector>

#include "scene/scene_layout.h"

namespace dkn::scene {

struct Rendering {
  std::vector<float> radiance;         ///< H x W x 3, linear, mean of 2 x 2 samples a pixel
  std::vector<std::uint16_t> objects;  ///< H x W, at the pixel's centre
  std::vector<float> depthMetres;      ///< H x W, along the camera's axis, at the pixel's centre
};

/// Every pixel depends on the layout and its own position alone, so that threads cannot change the result.
Rendering render(const Layout& layout, int width, int height);

}  // namespace dkn::scene
