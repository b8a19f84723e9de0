// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures on flat surfaces: sharp colour edges where the depth has none.
#include "scene/poster.h"

#include <cmath>
#include <numbers>

#include "scene/hash_random.h"

namespace dkn::scene {

namespace {

double unit(const Material& material, std::uint64_t item) {
  return unitFrom(hash64(std::uint64_t{material.seed} << 20 | item));
}

/// Saturated or pale colours that go together: hues near the material's own.
Vec3 tone(const Material& material, std::uint64_t item) {
  const double value = unit(material, 4 * item);
  const double share = unit(material, 4 * item + 1);
  const Vec3 base = mix(material.colour, material.second, share);
  return value < 0.2 ? base * 0.12 : value > 0.75 ? mix(base, Vec3{0.85, 0.83, 0.78}, 0.8) : base;
}

/// Rectangles of colour, split again and again, with black bars between them.
Vec3 blocks(const Material& material, double x, double y) {
  double left = 0.0, right = 1.0, low = 0.0, high = 1.0;
  std::uint64_t cell = 1;
  for (int level = 0; level < 5; ++level) {
    const double cut = 0.3 + 0.4 * unit(material, 1000 + cell);
    const bool upright = level % 2 == 0;
    double& begin = upright ? left : low;
    double& end = upright ? right : high;
    const double border = begin + cut * (end - begin);
    const double position = upright ? x : y;
    if (std::abs(position - border) < 0.008) return {0.02, 0.02, 0.02};
    cell = 2 * cell + (position > border ? 1 : 0);
    (position > border ? begin : end) = border;
    if (level >= 2 && unit(material, 3000 + cell) < 0.3) break;
  }
  return tone(material, 5000 + cell);
}

/// Hills one behind the other under a sky with a sun.
Vec3 landscape(const Material& material, double x, double y) {
  const double sunX = 0.2 + 0.6 * unit(material, 1);
  const double sunY = 0.65 + 0.2 * unit(material, 2);
  Vec3 colour = mix(mix(material.second, Vec3{0.9, 0.85, 0.75}, 0.6), material.second, y);
  if (std::hypot(x - sunX, y - sunY) < 0.09) colour = {0.95, 0.75, 0.25};
  for (std::uint64_t hill = 0; hill < 4; ++hill) {
    const double phase = 6.3 * unit(material, 10 + hill);
    const double wave = std::sin(phase + x * (5.0 + 3.0 * static_cast<double>(hill)));
    if (y < 0.58 - 0.14 * static_cast<double>(hill) + 0.07 * wave)
      colour = material.colour * (0.9 - 0.22 * static_cast<double>(hill));
  }
  return colour;
}

/// A printed page: a headline, a picture and lines of words.
Vec3 page(const Material& material, double x, double y) {
  const Vec3 paper{0.8, 0.79, 0.74};
  const Vec3 ink{0.03, 0.03, 0.035};
  if (x < 0.08 || x > 0.92 || y < 0.05 || y > 0.95) return paper;
  if (y > 0.82) {
    const double letter = x * 11.0;
    const bool isLetter =
        letter - std::floor(letter) < 0.7 && unit(material, 20 + static_cast<std::uint64_t>(letter)) > 0.15;
    return isLetter && y < 0.92 ? material.colour : paper;
  }
  if (y > 0.5) return x < 0.5 ? landscape(material, (x - 0.08) / 0.42, (y - 0.5) / 0.32) : tone(material, 7);
  const double line = y * 26.0;
  const double word = x * 17.0;
  const auto cell = static_cast<std::uint64_t>(line) * 64 + static_cast<std::uint64_t>(word);
  return line - std::floor(line) < 0.45 && unit(material, 100 + cell) > 0.22 ? ink : paper;
}

/// Rings and rays around a point.
Vec3 rings(const Material& material, double x, double y) {
  const double dx = x - (0.3 + 0.4 * unit(material, 1));
  const double dy = y - (0.3 + 0.4 * unit(material, 2));
  const double ring = std::hypot(dx, dy) * (5.0 + 4.0 * unit(material, 3));
  const double ray = (std::atan2(dy, dx) / std::numbers::pi + 1.0) * 6.0;
  const auto cell = static_cast<std::uint64_t>(ring) * 2 + static_cast<std::uint64_t>(ray) % 2;
  return tone(material, 40 + cell);
}

}  // namespace

Vec3 posterColour(const Material& material, double x, double y) {
  constexpr double kMargin = 0.03;
  if (x < kMargin || x > 1.0 - kMargin || y < kMargin || y > 1.0 - kMargin) {
    return material.seed % 3 == 0 ? Vec3{0.03, 0.025, 0.02} : Vec3{0.82, 0.8, 0.76};
  }
  switch (hash64(material.seed) % 4) {
    case 0:
      return blocks(material, x, y);
    case 1:
      return landscape(material, x, y);
    case 2:
      return page(material, x, y);
    default:
      return rings(material, x, y);
  }
}

}  // namespace dkn::scene
