// SPDX-License-Identifier: GPL-3.0-or-later
// The values along a line through a picture.
#pragma once

#include <QLineF>
#include <QSize>

#include <vector>

#include "view/picture.h"

namespace dkn {

/// One sample every pixel of the scene, of the picture's pixel that holds the point (no interpolation: the stored
/// numbers); NaN outside the picture and where it is not valid. Of several channels their mean.
struct Profile {
  std::vector<double> distance;  ///< from the line's beginning, in pixels of the scene
  std::vector<double> value;
};

/// `line` in relative scene coordinates, `scene` in pixels.
Profile profileAlong(const Picture& picture, const QLineF& line, QSize scene);

}  // namespace dkn
