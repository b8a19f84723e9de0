// SPDX-License-Identifier: GPL-3.0-or-later
// The values along a line through a picture.
#include "compare/profile.h"

#include <cmath>
#include <limits>

#include "view/view_geometry.h"

namespace dkn {

Profile profileAlong(const Picture& picture, const QLineF& line, QSize scene) {
  Profile profile;
  const double length = std::hypot(line.dx() * scene.width(), line.dy() * scene.height());
  const int steps = static_cast<int>(std::floor(length));
  for (int i = 0; i <= steps; ++i) {
    const double at = length > 0.0 ? i / length : 0.0;
    const auto pixel = pixelAt(line.pointAt(at), picture.size());
    double value = std::numeric_limits<double>::quiet_NaN();
    if (pixel && picture.isValid(pixel->x(), pixel->y())) {
      const std::vector<float> channels = picture.valuesAt(pixel->x(), pixel->y());
      value = 0.0;
      for (const float channel : channels) value += channel / static_cast<double>(channels.size());
    }
    profile.distance.push_back(i);
    profile.value.push_back(value);
  }
  return profile;
}

}  // namespace dkn
