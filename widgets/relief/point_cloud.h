// SPDX-License-Identifier: GPL-3.0-or-later
// A depth or disparity map as points in space.
#pragma once

#include <QRgb>

#include <array>
#include <filesystem>
#include <vector>

#include "image/image.h"
#include "view/display.h"

namespace dkn {

/// A pinhole camera. Depths keep their unit; a disparity d becomes the depth focalPx / d, since the base line is not
/// known: the shape is right up to its size.
struct Intrinsics {
  enum class Values { Depth, Disparity };
  Values values = Values::Depth;
  double focalPx = 0.0;
  double centreX = 0.0;  ///< of the projection, in pixels
  double centreY = 0.0;

  /// What can be guessed of a picture: a field of view of 60 degrees across, the middle as the centre.
  static Intrinsics guessed(int width, int height, Values values = Values::Depth);
};

/// x right, y down, z away from the camera; the unit of the depths.
struct PointCloud {
  std::vector<std::array<float, 3>> points;
  std::vector<QRgb> colours;
  double spacing = 0.0;  ///< distance of neighbours at depth 1
  std::array<float, 3> centre{};
  float radius = 0.0F;  ///< about the centre, of all but a few outliers
};

/// One point a valid pixel with a positive depth or disparity; of pictures with more pixels than `limit` a regular
/// subset. `colours` is of the same size: RGB in [0, 1], or one channel coloured by `display`.
PointCloud makePointCloud(const Image& map, const Image& colours, const DisplayState& display,
                          const Intrinsics& intrinsics, int limit);

/// Binary little-endian PLY with colours, written whole. Throws Error(CannotWrite).
void writePly(const std::filesystem::path& file, const PointCloud& cloud);

}  // namespace dkn
