// SPDX-License-Identifier: GPL-3.0-or-later
// A depth or disparity map as points in space.
#include "relief/point_cloud.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <stdexcept>
#include <string>

#include "base/atomic_file.h"

namespace dkn {
namespace {

static_assert(std::endian::native == std::endian::little, "PLY is written as memory holds it");

/// Half of 60 degrees.
constexpr double kHalfField = 0.52359877559829887;
/// Outliers that the radius leaves out.
constexpr double kTail = 0.02;

bool isValid(const Image& image, int y, int x) {
  return image.valid.empty() || image.valid.at<unsigned char>(y, x) != 0;
}

QRgb colourAt(const Image& colours, const DisplayState& display, int y, int x) {
  const int channels = colours.channels();
  const auto* pixel = colours.values.ptr<float>(y) + static_cast<std::ptrdiff_t>(x) * channels;
  if (channels < 3) {
    const float extent = display.range.maximum - display.range.minimum;
    return display.map->colour(extent > 0.0F ? (pixel[0] - display.range.minimum) / extent : 0.5F);
  }
  const auto byte = [](float value) { return static_cast<int>(std::clamp(value, 0.0F, 1.0F) * 255.0F + 0.5F); };
  return qRgb(byte(pixel[0]), byte(pixel[1]), byte(pixel[2]));
}

/// Middle and reach along one axis without the tails.
std::pair<float, float> extentOf(const PointCloud& cloud, std::size_t axis) {
  std::vector<float> values;
  values.reserve(cloud.points.size());
  for (const auto& point : cloud.points) values.push_back(point[axis]);
  const auto at = [&](double share) {
    const auto index = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + index, values.end());
    return values[static_cast<std::size_t>(index)];
  };
  const float low = at(kTail), high = at(1.0 - kTail);
  return {0.5F * (low + high), 0.5F * (high - low)};
}

}  // namespace

Intrinsics Intrinsics::guessed(int width, int height, Values values) {
  return {values, 0.5 * width / std::tan(kHalfField), 0.5 * (width - 1), 0.5 * (height - 1)};
}

PointCloud makePointCloud(const Image& map, const Image& colours, const DisplayState& display,
                          const Intrinsics& intrinsics, int limit) {
  if (map.values.size() != colours.values.size())
    throw std::logic_error("makePointCloud: map and colours differ in size");
  PointCloud cloud;
  const double pixels = static_cast<double>(map.width()) * map.height();
  const int step = std::max(1, static_cast<int>(std::ceil(std::sqrt(pixels / std::max(1, limit)))));
  const int channels = map.channels();
  for (int y = 0; y < map.height(); y += step) {
    const auto* row = map.values.ptr<float>(y);
    for (int x = 0; x < map.width(); x += step) {
      const float value = row[static_cast<std::ptrdiff_t>(x) * channels];
      if (!isValid(map, y, x) || !std::isfinite(value) || value <= 0.0F) continue;
      const double depth = intrinsics.values == Intrinsics::Values::Depth ? value : intrinsics.focalPx / value;
      cloud.points.push_back({static_cast<float>((x - intrinsics.centreX) / intrinsics.focalPx * depth),
                              static_cast<float>((y - intrinsics.centreY) / intrinsics.focalPx * depth),
                              static_cast<float>(depth)});
      cloud.colours.push_back(colourAt(colours, display, y, x));
    }
  }
  cloud.spacing = step / intrinsics.focalPx;
  if (cloud.points.empty()) return cloud;
  float sum = 0.0F;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const auto [middle, reach] = extentOf(cloud, axis);
    cloud.centre[axis] = middle;
    sum += reach * reach;
  }
  cloud.radius = std::max(std::sqrt(sum), 1e-6F);
  return cloud;
}

void writePly(const std::filesystem::path& file, const PointCloud& cloud) {
  const std::string header = "ply\nformat binary_little_endian 1.0\nelement vertex " +
                             std::to_string(cloud.points.size()) +
                             "\nproperty float x\nproperty float y\nproperty float z\nproperty uchar red\n"
                             "property uchar green\nproperty uchar blue\nend_header\n";
  constexpr std::size_t kVertex = 3 * sizeof(float) + 3;
  std::string body(cloud.points.size() * kVertex, '\0');
  for (std::size_t i = 0; i < cloud.points.size(); ++i) {
    char* to = body.data() + i * kVertex;
    std::memcpy(to, cloud.points[i].data(), 3 * sizeof(float));
    to[12] = static_cast<char>(qRed(cloud.colours[i]));
    to[13] = static_cast<char>(qGreen(cloud.colours[i]));
    to[14] = static_cast<char>(qBlue(cloud.colours[i]));
  }
  writeFileAtomically(file, header + body);
}

}  // namespace dkn
