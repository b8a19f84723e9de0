// SPDX-License-Identifier: GPL-3.0-or-later
// Puts primitives into a layout, in the coordinates of the piece of furniture they belong to.
#include "scene/scene_builder.h"

#include <cmath>

namespace dkn::scene {

namespace {

Frame composed(const Frame& outer, const Frame& inner) {
  return {outer.toWorld(inner.x), outer.toWorld(inner.y), outer.toWorld(inner.z)};
}

}  // namespace

Placement Placement::moved(const Vec3& local, double yaw) const {
  return {toWorld(local), composed(frame, turned(yaw))};
}

Placement placedAt(const Vec3& origin, double yaw) { return {origin, turned(yaw)}; }

int SceneBuilder::add(const Material& material) {
  m_layout.materials.push_back(material);
  return static_cast<int>(m_layout.materials.size()) - 1;
}

void SceneBuilder::add(const Primitive& primitive) {
  m_layout.primitives.push_back(primitive);
  m_layout.primitives.back().object = m_object;
}

void SceneBuilder::box(const Placement& place, const Vec3& centre, const Vec3& half, int material, const Frame& tilt) {
  add({Shape::Box, place.toWorld(centre), composed(place.frame, tilt), half, 0.0, material});
}

void SceneBuilder::ball(const Placement& place, const Vec3& centre, const Vec3& half, int material) {
  add({Shape::Ellipsoid, place.toWorld(centre), place.frame, half, 0.0, material});
}

void SceneBuilder::frustum(const Placement& place, const Vec3& bottom, double height, double bottomRadius,
                           double topRadius, int material) {
  const Vec3 centre = place.toWorld(bottom + Vec3{0.0, 0.5 * height, 0.0});
  add({Shape::Frustum, centre, place.frame, {bottomRadius, 0.5 * height, topRadius}, 0.0, material});
}

void SceneBuilder::rod(const Placement& place, const Vec3& from, const Vec3& to, double radius, int material) {
  const Vec3 span = place.frame.toWorld(to - from);
  add({Shape::Frustum,
       place.toWorld((from + to) * 0.5),
       along(span),
       {radius, 0.5 * length(span), radius},
       0.0,
       material});
}

void SceneBuilder::shell(const Placement& place, const Vec3& centre, double radius, double halfHeight, double angle,
                         int material) {
  add({Shape::Shell, place.toWorld(centre), place.frame, {radius, halfHeight, radius}, angle, material});
}

void SceneBuilder::leaf(const Placement& place, const Vec3& stem, const Vec3& tip, double halfWidth, double twist,
                        int material) {
  const Vec3 span = place.frame.toWorld(tip - stem);
  const Frame upright = along(span);
  const Vec3 across = upright.x * std::cos(twist) + upright.z * std::sin(twist);
  const Frame frame{across, cross(upright.y, across), upright.y};
  add({Shape::Leaf, place.toWorld((stem + tip) * 0.5), frame, {halfWidth, 0.0, 0.5 * length(span)}, 0.0, material});
}

void SceneBuilder::occluder(const Placement& place, double height, double radius) {
  m_layout.occluders.push_back({place.toWorld({0.0, height, 0.0}), radius});
}

ObjectScope::ObjectScope(SceneBuilder& builder, SceneClass kind)
    : m_builder(builder), m_isOutermost(builder.m_object == 0) {
  if (!m_isOutermost) return;
  m_builder.m_object = static_cast<int>(m_builder.m_layout.objects.size());
  m_builder.m_layout.objects.push_back(kind);
}

ObjectScope::~ObjectScope() {
  if (m_isOutermost) m_builder.m_object = 0;
}

}  // namespace dkn::scene
