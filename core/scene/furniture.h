// SPDX-License-Identifier: GPL-3.0-or-later
// The things that stand, lie and hang in a room.
#pragma once

#include "scene/materials.h"
#include "scene/scene_builder.h"

namespace dkn::scene {

/// Builds one piece a call; sizes and colours are drawn from the random numbers given. The front is local +z.
class Furniture {
 public:
  Furniture(SceneBuilder& builder, HashRandom& random, const Palette& palette);

  // Solid pieces (furniture.cpp).
  void table(const Placement& place);
  void chair(const Placement& place);
  void shelf(const Placement& place);
  void sofa(const Placement& place);
  void cabinet(const Placement& place);
  void boxes(const Placement& place);
  void pillar(const Placement& place, double height);
  void roundThing(const Placement& place);
  void leaningBoard(const Placement& place);
  void curvedScreen(const Placement& place);
  void smallThing(const Placement& place);

  // Thin structures (thin_structures.cpp).
  void plant(const Placement& place);
  void floorLamp(const Placement& place);
  void railing(const Placement& place);
  void rack(const Placement& place);
  void pendant(const Placement& ceiling, double drop);
  void cable(const Vec3& from, const Vec3& to, double sag);

  // On walls and the floor (furniture.cpp); the origin is the middle, the front looks away from the wall.
  void poster(const Placement& place);
  void window(const Placement& place, double halfWidth, double halfHeight, const Vec3& light);
  void rug(const Placement& place);

 private:
  double range(double low, double high) { return m_random.uniform(low, high); }
  /// Mostly a striking material, now and then the walls' own, which leaves a depth edge without a colour edge.
  int accent() { return m_random.chance(0.2) ? m_wall : m_builder.add(makeAccent(m_random, m_palette)); }
  void books(const Placement& place, double halfWidth, double room);

  SceneBuilder& m_builder;
  HashRandom& m_random;
  const Palette& m_palette;
  int m_wall;
  int m_wood;
  int m_paint;
  int m_fabric;
  int m_metal;
};

}  // namespace dkn::scene
