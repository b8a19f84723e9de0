// SPDX-License-Identifier: GPL-3.0-or-later
// Materials drawn at random, in the colours of rooms.
#pragma once

#include "scene/hash_random.h"
#include "scene/texture.h"

namespace dkn::scene {

/// Linear colour of the familiar hue [0, 1), saturation and value.
Vec3 colourFromHsv(double hue, double saturation, double value);

/// The materials that much of a room shares, so that things of one colour stand before each other.
struct Palette {
  Material wall;
  Material floor;
  Material ceiling;
  Material wood;
  Material paint;  ///< of cabinets, boxes, pillars: often the wall's own
  Material fabric;
  Material metal;
  double accentHue = 0.0;
};

Palette makePalette(HashRandom& random);

/// A strongly coloured or patterned material for one object.
Material makeAccent(HashRandom& random, const Palette& palette);

/// A poster, rug or page of the given half sizes.
Material makePicture(HashRandom& random, Pattern pattern, double halfWidth, double halfHeight);

Material makePlain(const Vec3& colour, double gloss = 0.0);

}  // namespace dkn::scene
