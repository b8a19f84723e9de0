// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that scenes are made of, each in a frame of its own, and where rays meet them.
#include "scene/primitives.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dkn::scene {

namespace {

struct Roots {
  double first = kNoHit;
  double second = kNoHit;
};

/// Of a t^2 + 2 b t + c = 0 in rising order, without cancellation.
Roots solve(double a, double b, double c) {
  const double discriminant = b * b - a * c;
  if (discriminant < 0.0 || a == 0.0) return {};
  const double q = -(b + std::copysign(std::sqrt(discriminant), b));
  if (q == 0.0) return {0.0, 0.0};
  const double t0 = q / a;
  const double t1 = c / q;
  return {std::min(t0, t1), std::max(t0, t1)};
}

double intersectBox(const Vec3& half, const Ray& ray, double minimum) {
  double enter = -kNoHit;
  double leave = kNoHit;
  for (int axis = 0; axis < 3; ++axis) {
    const double o = ray.origin[axis];
    const double d = ray.direction[axis];
    if (d == 0.0) {
      if (std::abs(o) > half[axis]) return kNoHit;
      continue;
    }
    const double inverse = 1.0 / d;
    const double t0 = (-half[axis] - o) * inverse;
    const double t1 = (half[axis] - o) * inverse;
    enter = std::max(enter, std::min(t0, t1));
    leave = std::min(leave, std::max(t0, t1));
  }
  if (enter > leave) return kNoHit;
  if (enter > minimum) return enter;
  return leave > minimum ? leave : kNoHit;
}

/// Rectangle and Leaf: both lie in the plane y = 0.
double intersectFlat(const Primitive& primitive, const Ray& ray, double minimum) {
  if (ray.direction.y == 0.0) return kNoHit;
  const double t = -ray.origin.y / ray.direction.y;
  if (t <= minimum) return kNoHit;
  const double x = std::abs(ray.origin.x + t * ray.direction.x);
  const double z = std::abs(ray.origin.z + t * ray.direction.z) / primitive.half.z;
  const double width = primitive.shape == Shape::Leaf ? primitive.half.x * (1.0 - z * z) : primitive.half.x;
  return z <= 1.0 && x <= width ? t : kNoHit;
}

double intersectEllipsoid(const Vec3& half, const Ray& ray, double minimum) {
  const Vec3 inverse{1.0 / half.x, 1.0 / half.y, 1.0 / half.z};
  const Vec3 o = ray.origin * inverse;
  const Vec3 d = ray.direction * inverse;
  const Roots roots = solve(dot(d, d), dot(o, d), dot(o, o) - 1.0);
  if (roots.first > minimum) return roots.first;
  return roots.second > minimum ? roots.second : kNoHit;
}

/// x^2 + z^2 = (middle + slope y)^2 between the caps, then the caps.
double intersectFrustum(const Vec3& half, const Ray& ray, double minimum) {
  const double slope = (half.z - half.x) / (2.0 * half.y);
  const double radius = 0.5 * (half.x + half.z) + slope * ray.origin.y;
  const Vec3& o = ray.origin;
  const Vec3& d = ray.direction;
  const double growth = slope * d.y;
  const Roots roots = solve(d.x * d.x + d.z * d.z - growth * growth, o.x * d.x + o.z * d.z - radius * growth,
                            o.x * o.x + o.z * o.z - radius * radius);
  double best = kNoHit;
  for (const double t : {roots.first, roots.second}) {
    if (t > minimum && t < best && std::abs(o.y + t * d.y) <= half.y) best = t;
  }
  if (d.y == 0.0) return best;
  for (const double side : {-1.0, 1.0}) {
    const double t = (side * half.y - o.y) / d.y;
    const double x = o.x + t * d.x;
    const double z = o.z + t * d.z;
    const double cap = side < 0.0 ? half.x : half.z;
    if (t > minimum && t < best && x * x + z * z <= cap * cap) best = t;
  }
  return best;
}

double intersectShell(const Primitive& primitive, const Ray& ray, double minimum) {
  const Vec3& o = ray.origin;
  const Vec3& d = ray.direction;
  const double radius = primitive.half.x;
  const Roots roots = solve(d.x * d.x + d.z * d.z, o.x * d.x + o.z * d.z, o.x * o.x + o.z * o.z - radius * radius);
  const double least = radius * std::cos(primitive.angle);
  for (const double t : {roots.first, roots.second}) {
    if (t > minimum && t < kNoHit && std::abs(o.y + t * d.y) <= primitive.half.y && o.z + t * d.z >= least) return t;
  }
  return kNoHit;
}

Vec3 localNormal(const Primitive& primitive, const Vec3& p) {
  const Vec3& half = primitive.half;
  switch (primitive.shape) {
    case Shape::Box: {
      const Vec3 gap{half.x - std::abs(p.x), half.y - std::abs(p.y), half.z - std::abs(p.z)};
      if (gap.x <= gap.y && gap.x <= gap.z) return {std::copysign(1.0, p.x), 0.0, 0.0};
      if (gap.y <= gap.z) return {0.0, std::copysign(1.0, p.y), 0.0};
      return {0.0, 0.0, std::copysign(1.0, p.z)};
    }
    case Shape::Ellipsoid:
      return normalized({p.x / (half.x * half.x), p.y / (half.y * half.y), p.z / (half.z * half.z)});
    case Shape::Frustum: {
      const double slope = (half.z - half.x) / (2.0 * half.y);
      const double radius = std::hypot(p.x, p.z);
      const double toSide = std::abs(0.5 * (half.x + half.z) + slope * p.y - radius);
      if (half.y - std::abs(p.y) < toSide || radius == 0.0) return {0.0, std::copysign(1.0, p.y), 0.0};
      return normalized({p.x / radius, -slope, p.z / radius});
    }
    case Shape::Shell:
      return normalized({p.x, 0.0, p.z});
    case Shape::Rectangle:
    case Shape::Leaf:
      break;
  }
  return {0.0, 1.0, 0.0};
}

void setSurfaceCoordinates(const Primitive& primitive, const Vec3& normal, SurfacePoint& point) {
  const Vec3& p = point.local;
  const bool isRound =
      primitive.shape == Shape::Ellipsoid || primitive.shape == Shape::Frustum || primitive.shape == Shape::Shell;
  if (isRound && std::abs(normal.y) < 0.999) {
    point.u = std::atan2(p.x, p.z) * primitive.half.x;
    point.v = p.y;
  } else if (std::abs(normal.y) > 0.5) {
    point.u = p.x;
    point.v = p.z;
  } else {
    point.u = std::abs(normal.x) > 0.5 ? p.z : p.x;
    point.v = p.y;
  }
}

}  // namespace

void Bounds::include(const Vec3& point) {
  for (int axis = 0; axis < 3; ++axis) {
    low[axis] = std::min(low[axis], point[axis]);
    high[axis] = std::max(high[axis], point[axis]);
  }
}

void Bounds::include(const Bounds& other) {
  include(other.low);
  include(other.high);
}

Bounds boundsOf(const Primitive& primitive) {
  Vec3 half = primitive.half;
  if (primitive.shape == Shape::Rectangle || primitive.shape == Shape::Leaf) half.y = 0.0;
  if (primitive.shape == Shape::Frustum) half.x = half.z = std::max(half.x, half.z);
  if (primitive.shape == Shape::Shell) half.z = half.x;
  Bounds bounds;
  for (int corner = 0; corner < 8; ++corner) {
    const Vec3 local{(corner & 1) != 0 ? half.x : -half.x, (corner & 2) != 0 ? half.y : -half.y,
                     (corner & 4) != 0 ? half.z : -half.z};
    bounds.include(primitive.centre + primitive.frame.toWorld(local));
  }
  return bounds;
}

double intersect(const Primitive& primitive, const Ray& ray, double minimum) {
  const Ray local{primitive.frame.toLocal(ray.origin - primitive.centre), primitive.frame.toLocal(ray.direction)};
  switch (primitive.shape) {
    case Shape::Box:
      return intersectBox(primitive.half, local, minimum);
    case Shape::Rectangle:
    case Shape::Leaf:
      return intersectFlat(primitive, local, minimum);
    case Shape::Ellipsoid:
      return intersectEllipsoid(primitive.half, local, minimum);
    case Shape::Frustum:
      return intersectFrustum(primitive.half, local, minimum);
    case Shape::Shell:
      return intersectShell(primitive, local, minimum);
  }
  return kNoHit;
}

SurfacePoint surfaceAt(const Primitive& primitive, const Ray& ray, double distance) {
  SurfacePoint point;
  point.position = ray.origin + ray.direction * distance;
  point.local = primitive.frame.toLocal(point.position - primitive.centre);
  const Vec3 normal = localNormal(primitive, point.local);
  setSurfaceCoordinates(primitive, normal, point);
  point.normal = primitive.frame.toWorld(normal);
  if (dot(point.normal, ray.direction) > 0.0) point.normal = -point.normal;
  return point;
}

}  // namespace dkn::scene
