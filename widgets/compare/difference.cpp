// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of how far one picture is from another.
#include "compare/difference.h"

#include <cmath>
#include <limits>
#include <stdexcept>

namespace dkn {
namespace {

/// `measure` turns one channel's values into what is averaged, `finish` the mean into the value.
template <typename Measure, typename Finish>
Image perPixel(const Image& result, const Image& reference, Measure measure, Finish finish) {
  if (result.values.size() != reference.values.size() || result.channels() != reference.channels())
    throw std::logic_error("difference: the images differ in size or channels");
  const int channels = result.channels();
  const auto isValid = [](const Image& image, int y, int x) {
    return image.valid.empty() || image.valid.at<unsigned char>(y, x) != 0;
  };
  Image out;
  out.values = cv::Mat(result.values.size(), CV_32FC1);
  out.valid = cv::Mat(result.values.size(), CV_8UC1);
  bool whole = true;
  for (int y = 0; y < out.values.rows; ++y) {
    const auto* a = result.values.ptr<float>(y);
    const auto* b = reference.values.ptr<float>(y);
    auto* to = out.values.ptr<float>(y);
    auto* valid = out.valid.ptr<unsigned char>(y);
    for (int x = 0; x < out.values.cols; ++x) {
      float sum = 0.0F;
      for (int c = 0; c < channels; ++c) sum += measure(a[x * channels + c], b[x * channels + c]);
      const bool known = isValid(result, y, x) && isValid(reference, y, x) && std::isfinite(sum);
      to[x] = known ? finish(sum / static_cast<float>(channels)) : std::numeric_limits<float>::quiet_NaN();
      valid[x] = known ? 255 : 0;
      whole &= known;
    }
  }
  if (whole) out.valid.release();
  return out;
}

float same(float value) { return value; }
float signedDistance(float a, float b) { return a - b; }
float distance(float a, float b) { return std::abs(a - b); }

}  // namespace

Image signedDifference(const Image& result, const Image& reference) {
  return perPixel(result, reference, signedDistance, same);
}

Image absoluteDifference(const Image& result, const Image& reference) {
  return perPixel(result, reference, distance, same);
}

Image relativeDifference(const Image& result, const Image& reference) {
  // 0 / 0 and x / 0 are not finite, hence invalid.
  return perPixel(
      result, reference, [](float a, float b) { return std::abs(a - b) / std::abs(b); }, same);
}

Image badPixels(const Image& result, const Image& reference, double threshold) {
  return perPixel(result, reference, distance, [threshold](float mean) { return mean > threshold ? 1.0F : 0.0F; });
}

}  // namespace dkn
