// SPDX-License-Identifier: GPL-3.0-or-later
// Procedural surfaces: what colour a material has at a point.
#include "scene/texture.h"

#include <cmath>

#include "scene/poster.h"

namespace dkn::scene {

namespace {

std::uint32_t cellHash(std::int32_t x, std::int32_t y, std::int32_t z, std::uint32_t seed) {
  std::uint32_t h = seed ^ static_cast<std::uint32_t>(x) * 0x8da6b343U ^ static_cast<std::uint32_t>(y) * 0xd8163841U ^
                    static_cast<std::uint32_t>(z) * 0xcb1ab31fU;
  h = (h ^ (h >> 16)) * 0x7feb352dU;
  h = (h ^ (h >> 15)) * 0x846ca68bU;
  return h ^ (h >> 16);
}

double cellUnit(double x, double y, std::uint32_t seed) {
  return cellHash(static_cast<std::int32_t>(x), static_cast<std::int32_t>(y), 0, seed) * 0x1.0p-32;
}

/// Three octaves of noise, about [0, 1].
double cloud(const Vec3& p, std::uint32_t seed) {
  return (valueNoise(p, seed) * 4.0 + valueNoise(p * 2.03, seed + 1) * 2.0 + valueNoise(p * 4.1, seed + 2)) / 7.0;
}

double fraction(double v) { return v - std::floor(v); }

Vec3 wood(const Material& m, double u, double v, double shift) {
  const Vec3 p{u / (m.scale * 9.0) + shift, v / m.scale, shift * 3.7};
  const double rings = fraction(1.6 * valueNoise(p * 0.55, m.seed) + 0.9 * v / m.scale * 0.35);
  const double fibres = valueNoise({p.x * 6.0, p.y * 14.0, shift}, m.seed + 9);
  return mix(m.colour, m.second, 0.75 * smoothStep(0.2, 0.95, rings) + 0.35 * fibres - 0.1);
}

Vec3 planks(const Material& m, double u, double v) {
  const double breadth = m.scale * 2.2;
  const double row = std::floor(v / breadth);
  const double length = 1.3;
  const double along = u / length + cellUnit(row, 0.0, m.seed);
  const double board = std::floor(along);
  const double edge = std::min(std::min(fraction(v / breadth), 1.0 - fraction(v / breadth)) * breadth,
                               std::min(fraction(along), 1.0 - fraction(along)) * length);
  const double shade = 0.75 + 0.4 * cellUnit(row, board, m.seed + 3);
  return wood(m, u, v, 17.0 * cellUnit(row, board, m.seed + 5)) * (edge < 0.003 ? 0.35 : shade);
}

Vec3 bricks(const Material& m, double u, double v) {
  const double height = m.scale;
  const double row = std::floor(v / height);
  const double along = u / (height * 3.0) + 0.5 * std::fmod(std::abs(row), 2.0);
  const double joint = 0.08;
  const double across = fraction(v / height);
  if (across < joint || fraction(along) < joint / 3.0) return m.second;
  return m.colour * (0.7 + 0.5 * cellUnit(row, std::floor(along), m.seed));
}

Vec3 tiles(const Material& m, double u, double v) {
  const double x = u / m.scale;
  const double y = v / m.scale;
  if (fraction(x) < 0.02 || fraction(y) < 0.02) return m.second;
  return m.colour * (0.85 + 0.25 * cellUnit(std::floor(x), std::floor(y), m.seed));
}

Vec3 rug(const Material& m, double u, double v) {
  const double edge = std::min(m.width - std::abs(u), m.height - std::abs(v));
  if (edge < 0.05) return m.second;
  if (edge < 0.09) return m.colour;
  if (edge < 0.11) return m.second;
  const double a = fraction((u + v) / m.scale);
  const double b = fraction((u - v) / m.scale);
  return (a < 0.5) == (b < 0.5) ? m.colour : mix(m.colour, m.second, 0.55);
}

Vec3 marble(const Material& m, const Vec3& p) {
  const double vein = std::sin((p.x + 0.6 * p.y + 0.8 * p.z) * 5.0 + 9.0 * cloud(p, m.seed));
  return mix(m.colour, m.second, std::pow(1.0 - std::abs(vein), 3.0));
}

bool isDot(const Material& m, double u, double v) {
  const double x = u / m.scale;
  const double y = v / m.scale + 0.5 * std::fmod(std::abs(std::floor(x)), 2.0);
  return std::hypot(fraction(x) - 0.5, fraction(y) - 0.5) < 0.28;
}

}  // namespace

double valueNoise(const Vec3& p, std::uint32_t seed) {
  const double fx = std::floor(p.x), fy = std::floor(p.y), fz = std::floor(p.z);
  const auto ix = static_cast<std::int32_t>(fx), iy = static_cast<std::int32_t>(fy), iz = static_cast<std::int32_t>(fz);
  const auto ease = [](double t) { return t * t * (3.0 - 2.0 * t); };
  const double tx = ease(p.x - fx), ty = ease(p.y - fy), tz = ease(p.z - fz);
  const auto corner = [&](int dx, int dy, int dz) { return cellHash(ix + dx, iy + dy, iz + dz, seed) * 0x1.0p-32; };
  const double low = mix(mix(corner(0, 0, 0), corner(1, 0, 0), tx), mix(corner(0, 1, 0), corner(1, 1, 0), tx), ty);
  const double high = mix(mix(corner(0, 0, 1), corner(1, 0, 1), tx), mix(corner(0, 1, 1), corner(1, 1, 1), tx), ty);
  return mix(low, high, tz);
}

Vec3 albedo(const Material& m, const SurfacePoint& point) {
  const double u = point.u;
  const double v = point.v;
  switch (m.pattern) {
    case Pattern::Plain:
      return m.colour;
    case Pattern::Mottled:
      return mix(m.colour, m.second, cloud(point.local * (1.0 / m.scale), m.seed));
    case Pattern::Stripes:
      return fraction(((m.seed & 1) != 0 ? u : v) / m.scale) < 0.5 ? m.colour : m.second;
    case Pattern::Checker:
      return (fraction(u / m.scale) < 0.5) == (fraction(v / m.scale) < 0.5) ? m.colour : m.second;
    case Pattern::Dots:
      return isDot(m, u, v) ? m.second : m.colour;
    case Pattern::Wood:
      return wood(m, u, v, 0.0);
    case Pattern::Planks:
      return planks(m, u, v);
    case Pattern::Marble:
      return marble(m, point.local * (1.0 / m.scale));
    case Pattern::Bricks:
      return bricks(m, u, v);
    case Pattern::Tiles:
      return tiles(m, u, v);
    case Pattern::Rug:
      return rug(m, u, v);
    case Pattern::Paintings:
      return posterColour(m, clamp01(0.5 + 0.5 * u / m.width), clamp01(0.5 + 0.5 * v / m.height));
  }
  return m.colour;
}

}  // namespace dkn::scene
