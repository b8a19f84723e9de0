// SPDX-License-Identifier: GPL-3.0-or-later
// An image prepared for being drawn at any zoom.
#pragma once

#include <QSize>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "image/image.h"

namespace dkn {

/// Immutable and shared between threads as shared_ptr<const Picture>. Building one halves the image until it is small:
/// milliseconds per megapixel, to be spent on a worker thread.
class Picture {
 public:
  /// Takes any number of channels; those beyond the third are not drawn.
  explicit Picture(Image image);
  /// A map of classes, CV_32FC1: drawn in the classes' colours whatever the display; image() has their numbers.
  static std::shared_ptr<const Picture> ofClasses(Image labels);

  const Image& image() const { return m_image; }
  /// Drawn as the levels have it, colours in [0, 1], without the display's range and map.
  bool hasOwnColours() const { return m_hasOwnColours; }
  /// Another number for every picture of this process.
  std::uint64_t serial() const { return m_serial; }
  QSize size() const { return {m_image.width(), m_image.height()}; }

  /// Level 0 has the image's size, each further one half of it, rounded up; a pixel is the mean of the valid ones among
  /// the up to 2 x 2 it covers. Invalid pixels are NaN. CV_32FC(n).
  int levelCount() const { return static_cast<int>(m_levels.size()); }
  const cv::Mat& level(int index) const { return m_levels[static_cast<std::size_t>(index)]; }

  /// Smallest and largest valid value, and those that one valid value in a hundred lies below or above.
  ValueRange range() const { return m_range; }
  ValueRange percentiles() const { return m_percentiles; }

  /// Stored values of a pixel, one a channel, invalid ones as the file has them.
  std::vector<float> valuesAt(int x, int y) const;
  bool isValid(int x, int y) const;

 private:
  Picture(Image image, const cv::Mat& drawn);

  Image m_image;
  bool m_hasOwnColours = false;
  std::uint64_t m_serial;
  std::vector<cv::Mat> m_levels;
  ValueRange m_range;
  ValueRange m_percentiles;
};

}  // namespace dkn
