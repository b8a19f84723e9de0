// SPDX-License-Identifier: GPL-3.0-or-later
// Puts primitives into a layout, in the coordinates of the piece of furniture they belong to.
#pragma once

#include "scene/scene_layout.h"

namespace dkn::scene {

/// Where a piece stands: its origin (mostly on the floor) and the direction its front, local +z, looks to.
struct Placement {
  Vec3 origin;
  Frame frame;

  Vec3 toWorld(const Vec3& local) const { return origin + frame.toWorld(local); }
  Placement moved(const Vec3& local, double yaw = 0.0) const;
};

Placement placedAt(const Vec3& origin, double yaw);

class SceneBuilder {
 public:
  explicit SceneBuilder(Layout& layout) : m_layout(layout) {}

  int add(const Material& material);
  void add(const Primitive& primitive);

  void box(const Placement& place, const Vec3& centre, const Vec3& half, int material, const Frame& tilt = {});
  void ball(const Placement& place, const Vec3& centre, const Vec3& half, int material);
  void frustum(const Placement& place, const Vec3& bottom, double height, double bottomRadius, double topRadius,
               int material);
  void rod(const Placement& place, const Vec3& from, const Vec3& to, double radius, int material);
  void shell(const Placement& place, const Vec3& centre, double radius, double halfHeight, double angle, int material);
  void leaf(const Placement& place, const Vec3& stem, const Vec3& tip, double halfWidth, double twist, int material);
  void occluder(const Placement& place, double height, double radius);

 private:
  friend class ObjectScope;

  Layout& m_layout;
  int m_object = 0;
};

/// What is built while it lives is one thing; within another's it is a part of that one.
class ObjectScope {
 public:
  ObjectScope(SceneBuilder& builder, SceneClass kind);
  ~ObjectScope();
  ObjectScope(const ObjectScope&) = delete;
  ObjectScope& operator=(const ObjectScope&) = delete;

 private:
  SceneBuilder& m_builder;
  bool m_isOutermost;
};

}  // namespace dkn::scene
