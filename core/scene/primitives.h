// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that scenes are made of, each in a frame of its own, and where rays meet them.
#pragma once

#include <limits>

#include "scene/vector3.h"

namespace dkn::scene {

inline constexpr double kNoHit = std::numeric_limits<double>::infinity();

struct Ray {
  Vec3 origin;
  Vec3 direction;  ///< of any length: distances are multiples of it
};

struct Bounds {
  Vec3 low{kNoHit, kNoHit, kNoHit};
  Vec3 high{-kNoHit, -kNoHit, -kNoHit};

  void include(const Vec3& point);
  void include(const Bounds& other);
};

enum class Shape {
  Box,        ///< |x|, |y|, |z| <= half
  Rectangle,  ///< y = 0, |x| <= half.x, |z| <= half.z
  Ellipsoid,  ///< half axes `half`; seen from inside too
  Frustum,    ///< |y| <= half.y, capped; radius half.x at the bottom, half.z at the top
  Shell,      ///< part of a cylinder: radius half.x, |y| <= half.y, at most `angle` from the z axis
  Leaf        ///< y = 0, |z| <= half.z, |x| <= half.x (1 - (z / half.z)^2)
};

struct Primitive {
  Shape shape = Shape::Box;
  Vec3 centre;
  Frame frame;
  Vec3 half{1.0, 1.0, 1.0};
  double angle = 0.0;
  int material = 0;
  int object = 0;             ///< which thing it is a part of; 0: the room
  bool enclosesRoom = false;  ///< a wall, the floor, the ceiling, the sky: throws no shadow into the room
};

struct SurfacePoint {
  Vec3 position;   ///< world
  Vec3 normal;     ///< world, unit length, towards the ray's origin
  Vec3 local;      ///< position in the primitive's frame, metres
  double u = 0.0;  ///< along the surface, metres: around round shapes, across flat ones
  double v = 0.0;  ///< likewise, upwards where the shape has an upright side
};

Bounds boundsOf(const Primitive& primitive);

/// Smallest distance above `minimum` at which the ray meets the primitive, else kNoHit.
double intersect(const Primitive& primitive, const Ray& ray, double minimum = 1e-6);

SurfacePoint surfaceAt(const Primitive& primitive, const Ray& ray, double distance);

}  // namespace dkn::scene
