// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic guidance and exact depth: the demo, the tests and a part of the training data.
#pragma once

#include <cstdint>
#include <vector>

namespace dkn {

/// What a pixel shows.
enum class SceneClass : std::uint8_t {
  Room,  ///< walls, floor, ceiling, sky, lamps in the ceiling
  Table,
  Chair,
  Shelf,
  Sofa,
  Cabinet,
  Boxes,
  Pillar,
  RoundThing,
  Board,
  Screen,
  SmallThing,
  Plant,
  FloorLamp,
  Railing,
  Rack,
  Pendant,
  Cable,
  Poster,
  Window,
  Rug
};

struct SceneOptions {
  int width = 640;
  int height = 480;
  std::uint64_t seed = 0;  ///< the same seed gives the same scene, byte for byte, whatever the number of threads
};

/// What the demonstrations of the program show: large and small things, thin ones, patterns without depth.
inline constexpr SceneOptions kDemoScene{512, 384, 7};

/// One rendered scene: row-major pixels.
struct Scene {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgb;       ///< H x W x 3
  std::vector<float> depthMetres;      ///< H x W, exact, every pixel valid
  std::vector<std::uint16_t> objects;  ///< H x W, which thing is seen at the pixel's centre; 0: the room
  std::vector<SceneClass> classes;     ///< of each object

  /// H x W, the SceneClass of each pixel.
  std::vector<std::uint8_t> classMap() const;
  /// H x W, 255 on the thing that takes most of the picture's middle, 0 elsewhere.
  std::vector<std::uint8_t> salientMask() const;
};

/// A room-like scene seen by a pinhole camera: texture on flat surfaces, depth edges without colour edges, colour edges
/// without depth edges, thin structures, slanted and curved surfaces, light, shadow, sensor noise in the colour image.
/// Throws std::invalid_argument for sizes below 1.
Scene makeScene(const SceneOptions& options);

}  // namespace dkn
