// SPDX-License-Identifier: GPL-3.0-or-later
// From the floats of a picture to the colours of the screen.
#include "view/picture_renderer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace dkn {
namespace {

/// The samples of one axis that a device pixel is made of, with the share of each.
struct Footprint {
  int first = 0;
  int count = 0;  ///< 0: outside the picture
  std::size_t weights = 0;
};

struct Axis {
  std::vector<Footprint> footprints;
  std::vector<float> weights;
};

/// `start`, `step`: first device pixel's left edge and a device pixel's width in picture pixels; `length`: the
/// picture's length; `factor`: picture pixels per sample of the level; `samples`: the level's length.
Axis makeAxis(double start, double step, int devicePixels, int length, double factor, int samples) {
  Axis axis;
  axis.footprints.resize(static_cast<std::size_t>(devicePixels));
  for (int i = 0; i < devicePixels; ++i) {
    Footprint& footprint = axis.footprints[static_cast<std::size_t>(i)];
    const double left = start + i * step;
    const double centre = left + 0.5 * step;
    if (centre < 0.0 || centre >= length) continue;
    footprint.weights = axis.weights.size();
    if (step <= 1.0) {
      footprint.first = std::clamp(static_cast<int>(centre / factor), 0, samples - 1);
      footprint.count = 1;
      axis.weights.push_back(1.0F);
      continue;
    }
    const double low = std::max(0.0, left) / factor;
    const double high = std::min(static_cast<double>(length), left + step) / factor;
    footprint.first = std::clamp(static_cast<int>(low), 0, samples - 1);
    const int last = std::clamp(static_cast<int>(std::ceil(high)) - 1, footprint.first, samples - 1);
    footprint.count = last - footprint.first + 1;
    for (int sample = footprint.first; sample <= last; ++sample) {
      axis.weights.push_back(static_cast<float>(std::min(high, sample + 1.0) - std::max(low, sample * 1.0)));
    }
  }
  return axis;
}

/// Mean of the finite samples under a device pixel; NaN where there is none.
float footprintMean(const cv::Mat& level, const Axis& across, const Footprint& x, const Axis& down, const Footprint& y,
                    int channel) {
  const int channels = level.channels();
  float sum = 0.0F;
  float total = 0.0F;
  for (int i = 0; i < y.count; ++i) {
    const auto* row = level.ptr<float>(y.first + i) + static_cast<std::ptrdiff_t>(x.first) * channels + channel;
    const float rowWeight = down.weights[y.weights + static_cast<std::size_t>(i)];
    for (int j = 0; j < x.count; ++j) {
      const float value = row[static_cast<std::ptrdiff_t>(j) * channels];
      const float weight = rowWeight * across.weights[x.weights + static_cast<std::size_t>(j)];
      if (!std::isfinite(value)) continue;
      sum += weight * value;
      total += weight;
    }
  }
  return total > 0.0F ? sum / total : std::numeric_limits<float>::quiet_NaN();
}

/// Position of a value within the display's range; a range without extent puts equal values in its middle.
class Normaliser {
 public:
  explicit Normaliser(ValueRange range)
      : m_minimum(range.minimum),
        m_scale(range.maximum > range.minimum ? 1.0F / (range.maximum - range.minimum) : 0.0F) {}
  float operator()(float value) const {
    if (m_scale > 0.0F) return (value - m_minimum) * m_scale;
    if (std::isnan(value)) return value;
    return value < m_minimum ? 0.0F : value > m_minimum ? 1.0F : 0.5F;
  }

 private:
  float m_minimum;
  float m_scale;
};

int byteLevel(float position) { return static_cast<int>(std::clamp(position, 0.0F, 1.0F) * 255.0F + 0.5F); }

}  // namespace

QImage renderPicture(const Picture& picture, const QRectF& visible, QSize size, const DisplayState& display) {
  QImage out(size, QImage::Format_ARGB32_Premultiplied);
  out.fill(Qt::transparent);
  if (out.isNull() || visible.isEmpty()) return out;

  const double stepX = visible.width() / size.width();
  const double stepY = visible.height() / size.height();
  const double finest = std::min(stepX, stepY);
  // Two to four samples a device pixel and direction: cheap, and close to the exact mean.
  const int wanted = finest > 2.0 ? static_cast<int>(std::floor(std::log2(finest) + 1e-9)) - 1 : 0;
  const int index = std::min(wanted, picture.levelCount() - 1);
  const cv::Mat& level = picture.level(index);
  const double factor = std::exp2(index);
  const Axis across = makeAxis(visible.x(), stepX, size.width(), picture.size().width(), factor, level.cols);
  const Axis down = makeAxis(visible.y(), stepY, size.height(), picture.size().height(), factor, level.rows);

  const Normaliser position(picture.hasOwnColours() ? ValueRange{0.0F, 1.0F} : display.range);
  const bool isColour = level.channels() >= 3;
  for (int y = 0; y < size.height(); ++y) {
    const Footprint& rows = down.footprints[static_cast<std::size_t>(y)];
    if (rows.count == 0) continue;
    auto* line = reinterpret_cast<QRgb*>(out.scanLine(y));
    for (int x = 0; x < size.width(); ++x) {
      const Footprint& columns = across.footprints[static_cast<std::size_t>(x)];
      if (columns.count == 0) continue;
      const auto channel = [&](int c) { return position(footprintMean(level, across, columns, down, rows, c)); };
      if (!isColour) {
        line[x] = display.map->colour(channel(0));
        continue;
      }
      const float red = channel(0), green = channel(1), blue = channel(2);
      const bool invalid = std::isnan(red) || std::isnan(green) || std::isnan(blue);
      line[x] = invalid ? display.map->invalid : qRgb(byteLevel(red), byteLevel(green), byteLevel(blue));
    }
  }
  return out;
}

}  // namespace dkn
