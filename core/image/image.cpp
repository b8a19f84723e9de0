// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/image.h"

#include <algorithm>
#include <cmath>

namespace dkn {

ValueRange valueRange(const Image& image) {
  ValueRange range;
  bool any = false;
  const int channels = image.channels();
  for (int y = 0; y < image.height(); ++y) {
    const float* row = image.values.ptr<float>(y);
    const std::uint8_t* valid = image.valid.empty() ? nullptr : image.valid.ptr<std::uint8_t>(y);
    for (int x = 0; x < image.width(); ++x) {
      if (valid != nullptr && valid[x] == 0) continue;
      for (int c = 0; c < channels; ++c) {
        const float value = row[x * channels + c];
        if (!std::isfinite(value)) continue;
        range.minimum = any ? std::min(range.minimum, value) : value;
        range.maximum = any ? std::max(range.maximum, value) : value;
        any = true;
      }
    }
  }
  return range;
}

}  // namespace dkn
