// SPDX-License-Identifier: GPL-3.0-or-later
// An image prepared for being drawn at any zoom.
#include "view/picture.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>

#include "view/colour_map.h"
#include "view/display_range.h"

namespace dkn {
namespace {

/// Halving stops here: no screen shows less of a picture than this.
constexpr int kSmallestLevel = 32;
constexpr double kTail = 0.01;

std::uint64_t nextSerial() {
  static std::atomic<std::uint64_t> last{0};
  return ++last;
}

/// Shares the pixels where all of them are valid.
cv::Mat withInvalidAsNan(const Image& image) {
  if (image.valid.empty()) return image.values;
  cv::Mat masked = image.values.clone();
  const int channels = masked.channels();
  for (int y = 0; y < masked.rows; ++y) {
    const auto* valid = image.valid.ptr<unsigned char>(y);
    auto* row = masked.ptr<float>(y);
    for (int x = 0; x < masked.cols; ++x) {
      if (valid[x] != 0) continue;
      for (int c = 0; c < channels; ++c) row[x * channels + c] = std::numeric_limits<float>::quiet_NaN();
    }
  }
  return masked;
}

cv::Mat halved(const cv::Mat& fine) {
  const int channels = fine.channels();
  cv::Mat coarse((fine.rows + 1) / 2, (fine.cols + 1) / 2, fine.type());
  for (int y = 0; y < coarse.rows; ++y) {
    const int rows = std::min(2, fine.rows - 2 * y);
    const float* lines[2] = {fine.ptr<float>(2 * y), fine.ptr<float>(2 * y + rows - 1)};
    auto* out = coarse.ptr<float>(y);
    for (int x = 0; x < coarse.cols; ++x) {
      const int columns = std::min(2, fine.cols - 2 * x);
      for (int c = 0; c < channels; ++c) {
        float sum = 0.0F;
        int count = 0;
        for (int i = 0; i < rows; ++i) {
          for (int j = 0; j < columns; ++j) {
            const float value = lines[i][(2 * x + j) * channels + c];
            if (std::isfinite(value)) {
              sum += value;
              ++count;
            }
          }
        }
        out[x * channels + c] = count > 0 ? sum / static_cast<float>(count) : std::numeric_limits<float>::quiet_NaN();
      }
    }
  }
  return coarse;
}

cv::Mat classColours(const Image& labels) {
  cv::Mat colours(labels.values.size(), CV_32FC3);
  for (int y = 0; y < colours.rows; ++y) {
    const auto* label = labels.values.ptr<float>(y);
    auto* colour = colours.ptr<cv::Vec3f>(y);
    for (int x = 0; x < colours.cols; ++x) {
      const QRgb rgb = classColour(static_cast<int>(label[x]));
      colour[x] = cv::Vec3f(qRed(rgb), qGreen(rgb), qBlue(rgb)) / 255.0F;
    }
  }
  return withInvalidAsNan({colours, labels.valid, PixelType::Float32});
}

/// CV_32F with a mask of its size, or a programmer's mistake.
const Image& checked(const Image& image) {
  if (image.empty() || image.values.depth() != CV_32F) throw std::logic_error("Picture: wants CV_32F pixels");
  if (!image.valid.empty() && image.valid.size() != image.values.size()) {
    throw std::logic_error("Picture: mask and image differ in size");
  }
  return image;
}

}  // namespace

Picture::Picture(Image image) : Picture(image, withInvalidAsNan(checked(image))) {}

Picture::Picture(Image image, const cv::Mat& drawn) : m_image(std::move(image)), m_serial(nextSerial()) {
  m_levels.push_back(drawn);
  m_range = valueRange(m_image);
  m_percentiles = percentileRange(m_levels.front(), kTail).value_or(m_range);
  while (std::max(m_levels.back().rows, m_levels.back().cols) > kSmallestLevel) {
    m_levels.push_back(halved(m_levels.back()));
  }
}

std::shared_ptr<const Picture> Picture::ofClasses(Image labels) {
  const cv::Mat drawn = classColours(checked(labels));
  std::shared_ptr<Picture> picture(new Picture(std::move(labels), drawn));
  picture->m_hasOwnColours = true;
  return picture;
}

std::vector<float> Picture::valuesAt(int x, int y) const {
  const float* first = m_image.values.ptr<float>(y) + static_cast<std::ptrdiff_t>(x) * m_image.channels();
  return {first, first + m_image.channels()};
}

bool Picture::isValid(int x, int y) const {
  if (!m_image.valid.empty() && m_image.valid.at<unsigned char>(y, x) == 0) return false;
  for (const float value : valuesAt(x, y)) {
    if (!std::isfinite(value)) return false;
  }
  return true;
}

}  // namespace dkn
