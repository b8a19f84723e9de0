// SPDX-License-Identifier: GPL-3.0-or-later
// The solid things that stand and hang in a room.
#include "scene/furniture.h"

#include <cmath>
#include <numbers>

namespace dkn::scene {

Furniture::Furniture(SceneBuilder& builder, HashRandom& random, const Palette& palette)
    : m_builder(builder),
      m_random(random),
      m_palette(palette),
      m_wall(builder.add(palette.wall)),
      m_wood(builder.add(palette.wood)),
      m_paint(builder.add(palette.paint)),
      m_fabric(builder.add(palette.fabric)),
      m_metal(builder.add(palette.metal)) {}

void Furniture::table(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Table);
  const double halfWidth = range(0.4, 0.75);
  const double halfDepth = range(0.28, 0.42);
  const double height = range(0.45, 0.78);
  const double thickness = range(0.012, 0.03);
  const int top = m_random.chance(0.6) ? m_wood : m_paint;
  const int leg = m_random.chance(0.5) ? m_metal : top;
  m_builder.box(place, {0.0, height - thickness, 0.0}, {halfWidth, thickness, halfDepth}, top);
  const double radius = range(0.012, 0.03);
  for (const double x : {-1.0, 1.0}) {
    for (const double z : {-1.0, 1.0}) {
      const Vec3 foot{x * (halfWidth - 0.05), 0.0, z * (halfDepth - 0.05)};
      m_builder.rod(place, foot, foot + Vec3{0.0, height - 2.0 * thickness, 0.0}, radius, leg);
    }
  }
  const int things = 1 + m_random.index(4);
  for (int i = 0; i < things; ++i) {
    const double x = (-0.75 + 1.5 * (i + 0.5) / things) * halfWidth + range(-0.05, 0.05);
    smallThing(place.moved({x, height, range(-0.6, 0.6) * halfDepth}, range(-0.6, 0.6)));
  }
  m_builder.occluder(place, 0.6 * height, 0.6 * halfWidth);
}

void Furniture::smallThing(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::SmallThing);
  switch (m_random.index(5)) {
    case 0: {
      const double radius = range(0.05, 0.13);
      m_builder.ball(place, {0.0, radius, 0.0}, {radius, radius, radius}, accent());
      break;
    }
    case 1: {
      const double radius = range(0.04, 0.09);
      m_builder.frustum(place, {}, range(0.1, 0.3), radius, radius * range(0.6, 1.3), accent());
      break;
    }
    case 2: {
      double height = 0.0;
      for (int i = 1 + m_random.index(5); i > 0; --i) {
        const double half = range(0.01, 0.025);
        m_builder.box(place, {range(-0.02, 0.02), height + half, 0.0}, {range(0.08, 0.12), half, range(0.1, 0.15)},
                      accent(), turned(range(-0.3, 0.3)));
        height += 2.0 * half;
      }
      break;
    }
    case 3: {  // a vase with twigs
      const int vase = m_random.chance(0.4) ? m_wall : accent();
      const double height = range(0.12, 0.25);
      m_builder.frustum(place, {}, height, range(0.03, 0.06), range(0.04, 0.08), vase);
      for (int i = 0; i < 4; ++i) {
        const Vec3 tip{range(-0.16, 0.16), height + range(0.15, 0.35), range(-0.16, 0.16)};
        m_builder.rod(place, {0.0, height - 0.02, 0.0}, tip, 0.004, m_wood);
      }
      break;
    }
    default: {  // a picture that stands
      const double half = range(0.08, 0.16);
      m_builder.box(place, {0.0, half, 0.0}, {0.75 * half, half, 0.008},
                    m_builder.add(makePicture(m_random, Pattern::Paintings, 0.75 * half, half)), turned(0.0, 0.2));
      break;
    }
  }
}

void Furniture::chair(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Chair);
  const double seat = range(0.42, 0.48);
  const double half = range(0.19, 0.23);
  const double back = seat + range(0.35, 0.55);
  const int frame = m_random.chance(0.5) ? m_wood : m_metal;
  const int cushion = m_random.chance(0.5) ? m_fabric : m_wood;
  const double radius = range(0.01, 0.02);
  m_builder.box(place, {0.0, seat, 0.0}, {half, 0.018, half}, cushion);
  for (const double x : {-1.0, 1.0}) {
    const double side = x * (half - 0.02);
    m_builder.rod(place, {side * 1.1, 0.0, half}, {side, seat, half - 0.03}, radius, frame);
    m_builder.rod(place, {side * 1.1, 0.0, -half - 0.04}, {side, seat, 0.02 - half}, radius, frame);
    m_builder.rod(place, {side, seat, 0.02 - half}, {side, back, -half - 0.06}, radius, frame);
  }
  const int slats = 2 + m_random.index(4);
  if (m_random.chance(0.3)) {
    m_builder.box(place, {0.0, mix(seat, back, 0.65), -half - 0.02}, {half, 0.13, 0.012}, cushion, turned(0.0, 0.12));
  } else {
    for (int i = 0; i < slats; ++i) {
      const double share = (i + 1.0) / slats;
      m_builder.box(place, {0.0, mix(seat, back, share) - 0.02, 0.02 - half - 0.08 * share}, {half, 0.016, 0.008},
                    frame);
    }
  }
  m_builder.occluder(place, 0.35, 0.2);
}

void Furniture::books(const Placement& place, double halfWidth, double room) {
  double x = -halfWidth;
  while (true) {
    const double half = range(0.01, 0.03);
    if (x + 2.0 * half > halfWidth * range(0.55, 1.0)) break;
    const double height = range(0.55, 0.92) * room;
    Material cover = makeAccent(m_random, m_palette);
    if (cover.pattern != Pattern::Stripes) cover.pattern = Pattern::Plain;
    m_builder.box(place, {x + half, 0.5 * height, range(0.0, 0.015)}, {half, 0.5 * height, 0.1}, m_builder.add(cover));
    x += 2.0 * half;
  }
}

void Furniture::shelf(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Shelf);
  const double halfWidth = range(0.35, 0.65);
  const double height = range(1.3, 2.0);
  const double depth = 0.14;
  const double board = 0.011;
  const int levels = 3 + m_random.index(3);
  const int material = m_random.chance(0.5) ? m_wood : m_paint;
  for (const double x : {-1.0, 1.0}) {
    m_builder.box(place, {x * halfWidth, 0.5 * height, depth}, {board, 0.5 * height, depth}, material);
  }
  if (m_random.chance(0.6)) m_builder.box(place, {0.0, 0.5 * height, 0.01}, {halfWidth, 0.5 * height, 0.006}, material);
  const double room = (height - 0.05) / levels;
  for (int level = 0; level <= levels; ++level) {
    const double y = 0.04 + room * level;
    m_builder.box(place, {0.0, y, depth}, {halfWidth, board, depth}, material);
    if (level == levels) continue;
    const Placement inside = place.moved({0.0, y + board, depth + 0.01});
    if (m_random.chance(0.75)) {
      books(inside, halfWidth - board, room - 2.0 * board);
    } else if (room > 0.3) {
      for (const double x : {-0.5, 0.5}) smallThing(inside.moved({x * halfWidth, 0.0, 0.0}));
    }
  }
  m_builder.occluder(place, 0.5 * height, 0.5 * halfWidth);
}

void Furniture::sofa(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Sofa);
  const double halfWidth = range(0.7, 1.0);
  const double seat = range(0.36, 0.44);
  m_builder.box(place, {0.0, 0.5 * seat, 0.42}, {halfWidth, 0.5 * seat - 0.04, 0.4}, m_fabric);
  m_builder.box(place, {0.0, 0.42, 0.12}, {halfWidth, 0.4, 0.11}, m_fabric, turned(0.0, 0.08));
  for (const double x : {-1.0, 1.0}) {
    m_builder.box(place, {x * (halfWidth + 0.08), 0.29, 0.42}, {0.09, 0.28, 0.42}, m_fabric);
    const int cushion = m_random.chance(0.5) ? accent() : m_fabric;
    m_builder.box(place, {x * (halfWidth - range(0.2, 0.4)), seat + 0.17, 0.34}, {0.2, 0.19, 0.06}, cushion,
                  turned(range(-0.3, 0.3), range(0.2, 0.5)));
  }
  m_builder.occluder(place, 0.35, 0.5);
}

void Furniture::cabinet(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Cabinet);
  const double halfWidth = range(0.35, 0.8);
  const double height = range(0.6, 1.2);
  const double depth = range(0.16, 0.24);
  const int columns = 2 + m_random.index(2);
  m_builder.box(place, {0.0, 0.5 * height, depth}, {halfWidth, 0.5 * height, depth}, m_paint);
  for (int i = 0; i < columns; ++i) {
    const double half = halfWidth / columns;
    const double x = -halfWidth + (2 * i + 1) * half;
    m_builder.box(place, {x, 0.5 * height, 2.0 * depth}, {half - 0.012, 0.5 * height - 0.03, 0.012}, m_paint);
    m_builder.rod(place, {x - 0.06, 0.8 * height, 2.0 * depth + 0.03}, {x + 0.06, 0.8 * height, 2.0 * depth + 0.03},
                  0.007, m_metal);
    smallThing(place.moved({x, height, depth}, range(-0.4, 0.4)));
  }
  m_builder.occluder(place, 0.5 * height, 0.5 * halfWidth);
}

void Furniture::boxes(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Boxes);
  const int material = m_random.chance(0.6) ? m_paint : accent();
  double height = 0.0;
  double half = range(0.2, 0.34);
  for (int i = 2 + m_random.index(3); i > 0 && half > 0.07; --i) {
    const double rise = half * range(0.5, 1.0);
    m_builder.box(place, {range(-0.05, 0.05), height + rise, range(-0.05, 0.05)}, {half, rise, half * range(0.7, 1.0)},
                  material, turned(range(-0.5, 0.5)));
    height += 2.0 * rise;
    half *= range(0.6, 0.9);
  }
  const double beside = range(0.12, 0.2);
  m_builder.box(place, {range(0.3, 0.42), beside, range(-0.1, 0.3)}, {beside, beside, beside}, material,
                turned(range(0.0, 1.5)));
  m_builder.occluder(place, 0.3, 0.3);
}

void Furniture::pillar(const Placement& place, double height) {
  const ObjectScope scope(m_builder, SceneClass::Pillar);
  const double half = range(0.1, 0.2);
  if (m_random.chance(0.6)) {
    m_builder.box(place, {0.0, 0.5 * height, 0.0}, {half, 0.5 * height, half}, m_wall);
  } else {
    m_builder.frustum(place, {}, height, half, half * range(0.8, 1.0), m_random.chance(0.6) ? m_wall : m_paint);
  }
  m_builder.occluder(place, 0.3, half);
}

void Furniture::roundThing(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::RoundThing);
  const int material = m_random.chance(0.25) ? m_wall : accent();
  const double radius = range(0.13, 0.3);
  const double kind = m_random.uniform();
  if (kind < 0.5) {
    m_builder.ball(place, {0.0, radius, 0.0}, {radius, radius, radius}, material);
  } else if (kind < 0.75) {
    m_builder.frustum(place, {}, range(0.3, 0.7), radius * range(0.6, 0.9), radius, material);
  } else {  // a jar
    const double height = range(0.4, 0.8);
    m_builder.ball(place, {0.0, 0.45 * height, 0.0}, {radius, 0.45 * height, radius}, material);
    m_builder.frustum(place, {0.0, 0.8 * height, 0.0}, 0.2 * height, 0.3 * radius, 0.5 * radius, material);
  }
  m_builder.occluder(place, radius, 0.9 * radius);
}

void Furniture::leaningBoard(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Board);
  const double halfWidth = range(0.25, 0.6);
  const double halfHeight = range(0.4, 0.8);
  const double tilt = range(0.15, 0.6);
  const double kind = m_random.uniform();
  const int material = kind < 0.4   ? m_builder.add(makePicture(m_random, Pattern::Paintings, halfWidth, halfHeight))
                       : kind < 0.6 ? m_wall
                                    : accent();
  m_builder.box(place, {0.0, halfHeight * std::cos(tilt) + 0.01, 0.0}, {halfWidth, halfHeight, 0.012}, material,
                turned(0.0, tilt));
  const double top = 2.0 * halfHeight * std::cos(tilt);
  const double back = -halfHeight * std::sin(tilt);
  for (const double x : {-0.6, 0.6}) {
    m_builder.rod(place, {x * halfWidth, 0.9 * top, 0.9 * back}, {x * halfWidth, 0.0, back - 0.3}, 0.012, m_wood);
  }
  m_builder.occluder(place, 0.3, 0.5 * halfWidth);
}

void Furniture::curvedScreen(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Screen);
  const double radius = range(0.4, 0.7);
  const double halfHeight = range(0.45, 0.85);
  const double facing = m_random.chance(0.5) ? 0.0 : std::numbers::pi;
  const int material = m_random.chance(0.35) ? m_wall : accent();
  m_builder.shell(place.moved({}, facing), {0.0, halfHeight + 0.02, 0.0}, radius, halfHeight, range(0.6, 1.4),
                  material);
  m_builder.occluder(place, 0.4, 0.5 * radius);
}

void Furniture::poster(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Poster);
  const double halfWidth = range(0.18, 0.55);
  const double halfHeight = range(0.2, 0.45);
  m_builder.box(place, {}, {halfWidth, halfHeight, 0.004},
                m_builder.add(makePicture(m_random, Pattern::Paintings, halfWidth, halfHeight)));
}

void Furniture::window(const Placement& place, double halfWidth, double halfHeight, const Vec3& light) {
  const ObjectScope scope(m_builder, SceneClass::Window);
  Material sky = makePlain({0.8, 0.85, 0.9});
  const double brightest = std::max({light.x, light.y, light.z});
  sky.colour = light * (0.9 / brightest);
  sky.emission = 1.6;
  m_builder.box(place, {}, {halfWidth, halfHeight, 0.006}, m_builder.add(sky));
  const double bar = 0.03;
  for (const double side : {-1.0, 0.0, 1.0}) {
    m_builder.box(place, {side * halfWidth, 0.0, 0.02}, {bar, halfHeight + bar, 0.025}, m_paint);
    m_builder.box(place, {0.0, side * halfHeight, 0.02}, {halfWidth + bar, bar, 0.025}, m_paint);
  }
  m_builder.box(place, {0.0, -halfHeight - 0.05, 0.09}, {halfWidth + 0.1, 0.015, 0.1}, m_paint);
}

void Furniture::rug(const Placement& place) {
  const ObjectScope scope(m_builder, SceneClass::Rug);
  const double halfWidth = range(0.6, 1.2);
  const double halfDepth = range(0.5, 0.9);
  m_builder.box(place, {0.0, 0.004, 0.0}, {halfWidth, 0.004, halfDepth},
                m_builder.add(makePicture(m_random, Pattern::Rug, halfWidth, halfDepth)));
}

}  // namespace dkn::scene
