// SPDX-License-Identifier: GPL-3.0-or-later
// Points in space on the screen.
#include "relief/relief_renderer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace dkn {
namespace {

constexpr double kMaximumPitch = 1.5;
constexpr double kNearest = 0.02;
constexpr int kLargestSplat = 24;
/// Shares of the screen's shorter side that one radius takes at the distance of one radius.
constexpr double kLens = 0.9;

/// The camera's turn as a matrix, and what all points share.
class Projector {
 public:
  Projector(const PointCloud& cloud, const OrbitCamera& camera, QSize size)
      : m_centre(cloud.centre),
        m_scale(1.0 / std::max(cloud.radius, 1e-6F)),
        m_distance(camera.distance),
        m_cosYaw(std::cos(camera.yaw)),
        m_sinYaw(std::sin(camera.yaw)),
        m_cosPitch(std::cos(camera.pitch)),
        m_sinPitch(std::sin(camera.pitch)),
        m_focal(kLens * std::min(size.width(), size.height())),
        m_middle(0.5 * size.width() + camera.shift.x() * size.height(),
                 0.5 * size.height() + camera.shift.y() * size.height()) {}

  ScreenPoint operator()(const std::array<float, 3>& point) const {
    const double x = (point[0] - m_centre[0]) * m_scale;
    const double y = (point[1] - m_centre[1]) * m_scale;
    const double z = (point[2] - m_centre[2]) * m_scale;
    const double turnedX = m_cosYaw * x + m_sinYaw * z;
    const double turnedZ = m_cosYaw * z - m_sinYaw * x;
    const double tiltedY = m_cosPitch * y - m_sinPitch * turnedZ;
    const double depth = m_cosPitch * turnedZ + m_sinPitch * y + m_distance;
    if (depth <= kNearest) return {0.0, 0.0, 0.0};
    return {m_middle.x() + m_focal * turnedX / depth, m_middle.y() + m_focal * tiltedY / depth, depth};
  }
  double pixels(double length, double depth) const { return m_focal * length * m_scale / depth; }

 private:
  std::array<float, 3> m_centre;
  double m_scale;
  double m_distance;
  double m_cosYaw, m_sinYaw, m_cosPitch, m_sinPitch;
  double m_focal;
  QPointF m_middle;
};

}  // namespace

OrbitCamera OrbitCamera::turned(double byYaw, double byPitch) const {
  OrbitCamera camera = *this;
  camera.yaw = std::remainder(yaw + byYaw, 2.0 * M_PI);
  camera.pitch = std::clamp(pitch + byPitch, -kMaximumPitch, kMaximumPitch);
  return camera;
}

OrbitCamera OrbitCamera::zoomed(double factor) const {
  OrbitCamera camera = *this;
  camera.distance = std::clamp(distance / factor, 0.3, 20.0);
  return camera;
}

ScreenPoint project(const std::array<float, 3>& point, const PointCloud& cloud, const OrbitCamera& camera, QSize size) {
  return Projector(cloud, camera, size)(point);
}

QImage renderCloud(const PointCloud& cloud, const OrbitCamera& camera, QSize size, QRgb background, int stride) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(background);
  if (image.isNull() || cloud.points.empty()) return image;
  const Projector projector(cloud, camera, size);
  const auto width = static_cast<std::size_t>(size.width());
  std::vector<float> nearest(width * static_cast<std::size_t>(size.height()), std::numeric_limits<float>::infinity());
  for (std::size_t i = 0; i < cloud.points.size(); i += static_cast<std::size_t>(std::max(1, stride))) {
    const ScreenPoint point = projector(cloud.points[i]);
    if (point.depth <= 0.0) continue;
    const double gap = cloud.spacing * stride * cloud.points[i][2];
    const int side = std::clamp(static_cast<int>(std::ceil(projector.pixels(gap, point.depth))), 1, kLargestSplat);
    const int left = static_cast<int>(std::floor(point.x - 0.5 * (side - 1))),
              top = static_cast<int>(std::floor(point.y - 0.5 * (side - 1)));
    const auto depth = static_cast<float>(point.depth);
    for (int y = std::max(0, top); y < std::min(size.height(), top + side); ++y) {
      auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
      float* row = nearest.data() + static_cast<std::size_t>(y) * width;
      for (int x = std::max(0, left); x < std::min(size.width(), left + side); ++x) {
        if (depth >= row[x]) continue;
        row[x] = depth;
        line[x] = cloud.colours[i];
      }
    }
  }
  return image;
}

}  // namespace dkn
