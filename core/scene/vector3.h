// SPDX-License-Identifier: GPL-3.0-or-later
// Points, directions and linear colours of the scene maker.
#pragma once

#include <algorithm>
#include <cmath>

namespace dkn::scene {

struct Vec3 {
  double x = 0.0;
  double y = 0.0;
  double z = 0.0;

  double operator[](int axis) const { return axis == 0 ? x : axis == 1 ? y : z; }
  double& operator[](int axis) { return axis == 0 ? x : axis == 1 ? y : z; }
  Vec3& operator+=(const Vec3& o) { return x += o.x, y += o.y, z += o.z, *this; }
  Vec3& operator*=(double s) { return x *= s, y *= s, z *= s, *this; }
};

inline Vec3 operator+(const Vec3& a, const Vec3& b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
inline Vec3 operator-(const Vec3& a, const Vec3& b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
inline Vec3 operator-(const Vec3& a) { return {-a.x, -a.y, -a.z}; }
inline Vec3 operator*(const Vec3& a, const Vec3& b) { return {a.x * b.x, a.y * b.y, a.z * b.z}; }
inline Vec3 operator*(const Vec3& a, double s) { return {a.x * s, a.y * s, a.z * s}; }
inline Vec3 operator*(double s, const Vec3& a) { return a * s; }

inline double dot(const Vec3& a, const Vec3& b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
inline Vec3 cross(const Vec3& a, const Vec3& b) {
  return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double length(const Vec3& a) { return std::sqrt(dot(a, a)); }
inline Vec3 normalized(const Vec3& a) { return a * (1.0 / length(a)); }
inline Vec3 mix(const Vec3& a, const Vec3& b, double t) { return a + (b - a) * t; }
inline double mix(double a, double b, double t) { return a + (b - a) * t; }
inline double clamp01(double v) { return std::clamp(v, 0.0, 1.0); }
inline double smoothStep(double a, double b, double v) {
  const double t = clamp01((v - a) / (b - a));
  return t * t * (3.0 - 2.0 * t);
}

/// An orthonormal frame; columns are the local axes in world coordinates.
struct Frame {
  Vec3 x{1.0, 0.0, 0.0};
  Vec3 y{0.0, 1.0, 0.0};
  Vec3 z{0.0, 0.0, 1.0};

  Vec3 toWorld(const Vec3& v) const { return x * v.x + y * v.y + z * v.z; }
  Vec3 toLocal(const Vec3& v) const { return {dot(x, v), dot(y, v), dot(z, v)}; }
};

/// Turned by `yaw` about the vertical, then by `pitch` about the turned x axis, then by `roll` about the resulting z.
inline Frame turned(double yaw, double pitch = 0.0, double roll = 0.0) {
  const double cy = std::cos(yaw), sy = std::sin(yaw);
  const double cp = std::cos(pitch), sp = std::sin(pitch);
  const double cr = std::cos(roll), sr = std::sin(roll);
  const Vec3 x{cy, 0.0, -sy};
  const Vec3 forward{sy * cp, sp, cy * cp};
  const Vec3 up{-sy * sp, cp, -cy * sp};
  return {x * cr + up * sr, up * cr - x * sr, forward};
}

/// A frame whose y axis is `direction`.
inline Frame along(const Vec3& direction) {
  const Vec3 y = normalized(direction);
  const Vec3 helper = std::abs(y.y) < 0.9 ? Vec3{0.0, 1.0, 0.0} : Vec3{1.0, 0.0, 0.0};
  const Vec3 x = normalized(cross(helper, y));
  return {x, y, cross(x, y)};
}

}  // namespace dkn::scene
