// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera's sensor makes of the light: exposure, vignetting, blur, noise, 8 bits.
#pragma once

#include <cstdint>
#include <vector>

namespace dkn::scene {

struct SensorOptions {
  int width = 0;
  int height = 0;
  double exposure = 1.0;  ///< 1 is well exposed
  std::uint64_t seed = 0;
};

/// H x W x 3 linear light to H x W x 3 display values.
std::vector<std::uint8_t> expose(const std::vector<float>& radiance, const SensorOptions& options);

}  // namespace dkn::scene
