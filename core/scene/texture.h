// SPDX-License-Identifier: GPL-3.0-or-later
// Procedural surfaces: what colour a material has at a point.
#pragma once

#include <cstdint>

#include "scene/primitives.h"
#include "scene/vector3.h"

namespace dkn::scene {

enum class Pattern {
  Plain,    ///< one colour
  Mottled,  ///< soft patches (plaster, fabric)
  Stripes,
  Checker,
  Dots,
  Wood,    ///< grain along u
  Planks,  ///< boards of wood along u
  Marble,
  Bricks,
  Tiles,
  Rug,       ///< a bordered field of lozenges
  Paintings  ///< posters: blocks of colour, landscapes, printed pages
};

struct Material {
  Pattern pattern = Pattern::Plain;
  Vec3 colour{0.5, 0.5, 0.5};  ///< linear reflectance
  Vec3 second{0.5, 0.5, 0.5};  ///< the other colour of a pattern
  double scale = 0.1;          ///< metres
  double width = 1.0;          ///< of Rug and Paintings: metres from -width to width
  double height = 1.0;
  std::uint32_t seed = 0;
  double gloss = 0.0;     ///< strength of the highlight
  double emission = 0.0;  ///< light of its own
};

/// Smooth noise in [0, 1] on a unit grid (value noise).
double valueNoise(const Vec3& p, std::uint32_t seed);

/// Reflectance at a point of a surface.
Vec3 albedo(const Material& material, const SurfacePoint& point);

}  // namespace dkn::scene
