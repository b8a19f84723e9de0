// SPDX-License-Identifier: GPL-3.0-or-later
// Plants, lamps, bars and cables: things a few pixels wide.
#include <cmath>
#include <numbers>

#include "scene/furniture.h"

namespace dkn::scene {

void Furniture::plant(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Plant);
  const double radius = range(0.1, 0.18);
  const double pot = range(0.18, 0.35);
  m_builder.frustum(place, {}, pot, 0.75 * radius, radius, m_random.chance(0.4) ? m_wall : accent());
  const double green = range(0.22, 0.36);
  const int light = m_builder.add(makePlain(colourFromHsv(green, 0.6, range(0.4, 0.65)), 0.2));
  const int dark = m_builder.add(makePlain(colourFromHsv(green, 0.7, range(0.2, 0.4)), 0.2));
  const int stems = 4 + m_random.index(4);
  for (int i = 0; i < stems; ++i) {
    const double direction = 2.0 * std::numbers::pi * (i + range(-0.3, 0.3)) / stems;
    const Vec3 lean{std::sin(direction), 0.0, std::cos(direction)};
    const Vec3 foot = lean * (0.3 * radius) + Vec3{0.0, pot - 0.01, 0.0};
    const Vec3 top = foot + lean * range(0.08, 0.3) + Vec3{0.0, range(0.35, 0.95), 0.0};
    m_builder.rod(place, foot, top, 0.006, dark);
    const int leaves = 3 + m_random.index(4);
    for (int j = 0; j < leaves; ++j) {
      const Vec3 stem = mix(foot, top, range(0.35, 1.0));
      const double turn = direction + range(-1.6, 1.6);
      const Vec3 reach{std::sin(turn), range(-0.3, 0.7), std::cos(turn)};
      m_builder.leaf(place, stem, stem + reach * range(0.14, 0.28), range(0.025, 0.06), range(-0.8, 0.8),
                     m_random.chance(0.5) ? light : dark);
    }
  }
  m_builder.occluder(place, 0.3, 1.2 * radius);
}

void Furniture::floorLamp(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::FloorLamp);
  const double height = range(1.2, 1.75);
  const double radius = range(0.12, 0.22);
  m_builder.frustum(place, {}, 0.03, 0.14, 0.13, m_metal);
  m_builder.rod(place, {0.0, 0.03, 0.0}, {0.0, height, 0.0}, range(0.008, 0.014), m_metal);
  Material shade = makePlain(colourFromHsv(range(0.05, 0.14), range(0.1, 0.5), 0.95));
  shade.emission = range(0.0, 0.5);
  m_builder.frustum(place, {0.0, height - 0.05, 0.0}, range(0.18, 0.3), radius, radius * range(0.5, 0.9),
                    m_builder.add(shade));
}

void Furniture::railing(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Railing);
  const double halfWidth = range(0.45, 0.85);
  const double height = range(0.75, 1.2);
  const int material = m_random.chance(0.3) ? m_wall : m_random.chance(0.5) ? m_metal : m_paint;
  const double radius = range(0.006, 0.011);
  const int bars = static_cast<int>(2.0 * halfWidth / range(0.07, 0.14));
  for (int i = 0; i <= bars; ++i) {
    const double x = -halfWidth + 2.0 * halfWidth * i / bars;
    m_builder.rod(place, {x, 0.08, 0.0}, {x, height, 0.0}, radius, material);
  }
  const int rows = 2 + (m_random.chance(0.4) ? 3 : 0);
  for (int i = 0; i < rows; ++i) {
    const double y = mix(0.08, height, static_cast<double>(i) / (rows - 1));
    m_builder.box(place, {0.0, y, 0.0}, {halfWidth, 1.2 * radius, 1.2 * radius}, material);
  }
  for (const double x : {-1.0, 1.0})
    m_builder.rod(place, {x * halfWidth, 0.0, 0.0}, {x * halfWidth, height + 0.04, 0.0}, 2.0 * radius, material);
}

void Furniture::rack(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Rack);
  const double halfWidth = range(0.35, 0.6);
  const double height = range(1.0, 1.6);
  for (const double x : {-1.0, 1.0}) {
    m_builder.rod(place, {x * halfWidth, 0.0, -0.18}, {x * halfWidth, height, 0.0}, 0.013, m_metal);
    m_builder.rod(place, {x * halfWidth, 0.0, 0.18}, {x * halfWidth, height, 0.0}, 0.013, m_metal);
  }
  m_builder.rod(place, {-halfWidth, height, 0.0}, {halfWidth, height, 0.0}, 0.013, m_metal);
  double x = -halfWidth + 0.1;
  while (x < halfWidth - 0.08) {  // cloths of a few shared colours, side by side at different depths
    const double half = range(0.05, 0.11);
    const int cloth = m_random.chance(0.5) ? m_fabric : m_random.chance(0.5) ? m_wall : accent();
    const double drop = range(0.3, 0.6) * height;
    const double yaw = range(-0.9, 0.9);
    m_builder.box(place, {x + half, height - 0.02 - 0.5 * drop, range(-0.06, 0.06)}, {half, 0.5 * drop, 0.006}, cloth,
                  turned(yaw));
    x += 2.0 * half + range(0.0, 0.1);
  }
}

void Furniture::pendant(const Placement& ceiling, double drop) {
  const ObjectScope scope(m_builder, SceneClass::Pendant);
  const double radius = range(0.08, 0.18);
  m_builder.rod(ceiling, {}, {0.0, -drop, 0.0}, 0.005, m_metal);
  const int shade = m_random.chance(0.5) ? m_metal : accent();
  if (m_random.chance(0.5)) {
    m_builder.ball(ceiling, {0.0, -drop - radius, 0.0}, {radius, radius, radius}, shade);
  } else {
    m_builder.frustum(ceiling, {0.0, -drop - radius, 0.0}, radius, 1.5 * radius, 0.3 * radius, shade);
  }
}

/// A parabola of rods.
void Furniture::cable(const Vec3& from, const Vec3& to, double sag) {
  const ObjectScope scope(m_builder, SceneClass::Cable);
  constexpr int kParts = 14;
  const double radius = range(0.005, 0.01);
  const auto at = [&](int i) {
    const double t = static_cast<double>(i) / kParts;
    return mix(from, to, t) - Vec3{0.0, 4.0 * sag * t * (1.0 - t), 0.0};
  };
  const Placement world;
  for (int i = 0; i < kParts; ++i) m_builder.rod(world, at(i), at(i + 1), radius, m_metal);
}

}  // namespace dkn::scene
