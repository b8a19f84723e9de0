// SPDX-License-Identifier: GPL-3.0-or-later
// How often values occur.
#include "compare/histogram.h"

#include <algorithm>
#include <cmath>

namespace dkn {
namespace {

constexpr double kEnoughPixels = 1e6;

}  // namespace

double Histogram::binCentre(std::size_t bin) const {
  const double width = (static_cast<double>(range.maximum) - range.minimum) / static_cast<double>(shares.size());
  return range.minimum + (static_cast<double>(bin) + 0.5) * width;
}

Histogram makeHistogram(const Image& image, ValueRange range, int bins, const cv::Rect& part) {
  Histogram histogram{range, std::vector<double>(static_cast<std::size_t>(bins), 0.0), 0.0};
  const cv::Rect whole(0, 0, image.width(), image.height());
  const cv::Rect area = part.empty() ? whole : part & whole;
  const int step = std::max(1, static_cast<int>(std::sqrt(static_cast<double>(area.area()) / kEnoughPixels)));
  const int channels = image.channels();
  const double extent = static_cast<double>(range.maximum) - range.minimum;
  double total = 0.0;
  for (int y = area.y; y < area.br().y; y += step) {
    const auto* row = image.values.ptr<float>(y);
    for (int x = area.x; x < area.br().x; x += step) {
      if (!image.valid.empty() && image.valid.at<unsigned char>(y, x) == 0) continue;
      for (int c = 0; c < channels; ++c) {
        const float value = row[x * channels + c];
        if (!std::isfinite(value)) continue;
        total += 1.0;
        if (value < range.minimum || value > range.maximum) {
          histogram.outside += 1.0;
          continue;
        }
        const double position = extent > 0.0 ? (value - range.minimum) / extent : 0.5;
        ++histogram.shares[static_cast<std::size_t>(std::min(static_cast<int>(position * bins), bins - 1))];
      }
    }
  }
  if (total > 0.0) {
    for (double& share : histogram.shares) share /= total;
    histogram.outside /= total;
  }
  return histogram;
}

}  // namespace dkn
