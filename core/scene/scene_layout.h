// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where, how it is lit and from where it is seen.
#pragma once

#include <cstdint>
#include <vector>

#include "scene/primitives.h"
#include "scene/scene_maker.h"
#include "scene/texture.h"

namespace dkn::scene {

/// A flat lamp or window that shines to all sides.
struct AreaLight {
  Vec3 centre;
  Vec3 halfU;
  Vec3 halfV;
  Vec3 colour;  ///< irradiance at one metre
};

/// A pinhole camera; the frame's z looks forward, its x to the right, its y up.
struct Camera {
  Vec3 position;
  Frame frame;
  double halfAngle = 0.5;  ///< between the optical axis and the middle of the longer image's edge, radians
};

/// A ball about as large as a piece of furniture, which keeps some of the ambient light away.
struct Occluder {
  Vec3 centre;
  double radius = 0.0;
};

/// A wall, the floor or the ceiling: its inner side.
struct RoomPlane {
  Vec3 point;
  Vec3 normal;
};

struct Layout {
  std::vector<Primitive> primitives;
  std::vector<SceneClass> objects{SceneClass::Room};  ///< what each Primitive::object is
  std::vector<Material> materials;
  std::vector<Occluder> occluders;
  std::vector<RoomPlane> planes;
  AreaLight light;
  Vec3 ambientAbove;
  Vec3 ambientBelow;
  Camera camera;
  double exposure = 1.0;  ///< 1 is well exposed
};

/// A room that depends on the seed alone. All surfaces in view are 0.7 to 10 m from the camera along its axis.
Layout makeLayout(std::uint64_t seed);

}  // namespace dkn::scene
