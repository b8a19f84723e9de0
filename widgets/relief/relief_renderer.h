// SPDX-License-Identifier: GPL-3.0-or-later
// Points in space on the screen, drawn by the processor.
#pragma once

#include <QImage>
#include <QPointF>
#include <QSize>

#include <array>

#include "relief/point_cloud.h"

namespace dkn {

/// Circles the centre of a cloud. At zero angles it looks as the camera that took the picture, from `distance` radii.
struct OrbitCamera {
  double yaw = 0.0;       ///< radians, to the right
  double pitch = 0.0;     ///< radians, upwards
  double distance = 1.7;  ///< radii of the cloud
  QPointF shift;          ///< of the picture, in its heights
  bool operator==(const OrbitCamera&) const = default;

  /// Turned, with the pitch kept short of the poles.
  OrbitCamera turned(double byYaw, double byPitch) const;
  OrbitCamera zoomed(double factor) const;
};

/// A point seen by the camera: position on a screen of `size`, and distance in radii (not positive: behind the camera).
struct ScreenPoint {
  double x = 0.0;
  double y = 0.0;
  double depth = 0.0;
};
ScreenPoint project(const std::array<float, 3>& point, const PointCloud& cloud, const OrbitCamera& camera, QSize size);

/// Nearer points hide farther ones; every `stride`-th point is drawn, as a square that closes the gaps to its
/// neighbours.
QImage renderCloud(const PointCloud& cloud, const OrbitCamera& camera, QSize size, QRgb background, int stride = 1);

}  // namespace dkn
