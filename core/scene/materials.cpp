// SPDX-License-Identifier: GPL-3.0-or-later
// Materials drawn at random, in the colours of rooms.
#include "scene/materials.h"

#include <cmath>

namespace dkn::scene {

namespace {

std::uint32_t seedFrom(HashRandom& random) { return static_cast<std::uint32_t>(random.next() >> 32); }

Vec3 wallColour(HashRandom& random) {
  const double kind = random.uniform();
  if (kind < 0.5)
    return colourFromHsv(random.uniform(0.08, 0.16), random.uniform(0.02, 0.15), random.uniform(0.78, 0.92));
  if (kind < 0.8) return colourFromHsv(random.uniform(), random.uniform(0.08, 0.28), random.uniform(0.6, 0.85));
  return colourFromHsv(random.uniform(), random.uniform(0.2, 0.5), random.uniform(0.35, 0.6));
}

Material makeWood(HashRandom& random) {
  Material wood;
  wood.pattern = Pattern::Wood;
  const double value = random.uniform(0.35, 0.85);
  const double hue = random.uniform(0.055, 0.1);
  wood.colour = colourFromHsv(hue, random.uniform(0.35, 0.65), value);
  wood.second = colourFromHsv(hue, 0.65, value * 0.6);
  wood.scale = random.uniform(0.04, 0.08);
  wood.seed = seedFrom(random);
  wood.gloss = 0.15;
  return wood;
}

Material makeFloor(HashRandom& random, const Material& wood) {
  Material floor = random.chance(0.5) ? wood : makeWood(random);
  floor.pattern = Pattern::Planks;
  const double kind = random.uniform();
  if (kind < 0.5) return floor;
  floor.seed = seedFrom(random);
  if (kind < 0.7) {
    floor.pattern = random.chance(0.6) ? Pattern::Tiles : Pattern::Checker;
    floor.colour = colourFromHsv(random.uniform(0.05, 0.2), random.uniform(0.0, 0.3), random.uniform(0.5, 0.85));
    floor.second = floor.colour * random.uniform(0.3, 0.7);
    floor.scale = random.uniform(0.25, 0.6);
    floor.gloss = 0.3;
  } else {
    floor.pattern = Pattern::Mottled;
    floor.colour = colourFromHsv(random.uniform(), random.uniform(0.0, 0.35), random.uniform(0.3, 0.7));
    floor.second = floor.colour * 0.75;
    floor.scale = random.uniform(0.02, 0.3);
    floor.gloss = 0.0;
  }
  return floor;
}

}  // namespace

Vec3 colourFromHsv(double hue, double saturation, double value) {
  const auto channel = [&](double shift) {
    const double k = std::fmod(shift + hue * 6.0, 6.0);
    const double display = value * (1.0 - saturation * clamp01(std::min(k, 4.0 - k)));
    return std::pow(display, 2.2);
  };
  return {channel(5.0), channel(3.0), channel(1.0)};
}

Material makePlain(const Vec3& colour, double gloss) {
  Material material;
  material.colour = colour;
  material.second = colour;
  material.gloss = gloss;
  return material;
}

Palette makePalette(HashRandom& random) {
  Palette palette;
  palette.wall = makePlain(wallColour(random));
  const double kind = random.uniform();
  palette.wall.seed = seedFrom(random);
  if (kind < 0.45) {
    palette.wall.pattern = Pattern::Mottled;
    palette.wall.second = palette.wall.colour * random.uniform(0.86, 0.95);
    palette.wall.scale = random.uniform(0.3, 1.0);
  } else if (kind < 0.58) {
    palette.wall.pattern = Pattern::Bricks;
    palette.wall.second = mix(palette.wall.colour, Vec3{0.5, 0.48, 0.45}, 0.5) * 0.8;
    palette.wall.scale = 0.075;
  } else if (kind < 0.7) {
    palette.wall.pattern = random.chance(0.6) ? Pattern::Stripes : Pattern::Dots;
    palette.wall.second = palette.wall.colour * random.uniform(0.6, 0.85);
    palette.wall.scale = random.uniform(0.12, 0.3);
  }
  palette.ceiling = makePlain(mix(palette.wall.colour, Vec3{0.75, 0.75, 0.73}, 0.7));
  palette.wood = makeWood(random);
  palette.floor = makeFloor(random, palette.wood);
  palette.paint = makePlain(random.chance(0.6) ? palette.wall.colour : wallColour(random), 0.1);
  palette.accentHue = random.uniform();
  palette.fabric = makePlain(colourFromHsv(palette.accentHue, random.uniform(0.15, 0.7), random.uniform(0.3, 0.8)));
  palette.fabric.pattern = random.chance(0.5) ? Pattern::Mottled : Pattern::Plain;
  palette.fabric.second = palette.fabric.colour * 0.7;
  palette.fabric.scale = random.uniform(0.01, 0.05);
  const double grey = random.uniform(0.03, 0.5);
  palette.metal = makePlain({grey, grey, grey * 1.02}, 0.6);
  return palette;
}

Material makeAccent(HashRandom& random, const Palette& palette) {
  constexpr Pattern kPatterns[] = {Pattern::Plain,   Pattern::Plain, Pattern::Mottled, Pattern::Stripes,
                                   Pattern::Checker, Pattern::Dots,  Pattern::Marble,  Pattern::Stripes};
  const double hue = random.chance(0.4) ? palette.accentHue : random.uniform();
  Material material = makePlain(colourFromHsv(hue, random.uniform(0.3, 0.9), random.uniform(0.35, 0.95)));
  material.pattern = kPatterns[random.index(8)];
  material.second = random.chance(0.5) ? material.colour * random.uniform(0.25, 0.6)
                                       : mix(material.colour, Vec3{0.8, 0.8, 0.76}, 0.85);
  material.scale = random.uniform(0.04, 0.16);
  material.seed = seedFrom(random);
  material.gloss = random.chance(0.5) ? random.uniform(0.1, 0.8) : 0.0;
  return material;
}

Material makePicture(HashRandom& random, Pattern pattern, double halfWidth, double halfHeight) {
  const double hue = random.uniform();
  Material material;
  material.pattern = pattern;
  material.colour = colourFromHsv(hue, random.uniform(0.45, 0.95), random.uniform(0.4, 0.9));
  material.second = colourFromHsv(std::fmod(hue + random.uniform(0.25, 0.75), 1.0), random.uniform(0.2, 0.8),
                                  random.uniform(0.5, 0.95));
  material.scale = random.uniform(0.2, 0.4);
  material.width = halfWidth;
  material.height = halfHeight;
  material.seed = seedFrom(random) & 0xffffff;
  return material;
}

}  // namespace dkn::scene
