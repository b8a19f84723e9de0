// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera's sensor makes of the light: exposure, vignetting, blur, noise, 8 bits.
#include "scene/sensor.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "scene/hash_random.h"
#include "scene/parallel_rows.h"
#include "scene/vector3.h"

namespace dkn::scene {

namespace {

/// The scene's mean linear value after exposure.
constexpr double kMeanTarget = 0.3;

/// Summed in one order, so that the number of threads cannot change it.
double meanLuminance(const std::vector<float>& radiance) {
  double sum = 0.0;
  for (std::size_t i = 0; i < radiance.size(); i += 3) {
    const double value = 0.2126 * radiance[i] + 0.7152 * radiance[i + 1] + 0.0722 * radiance[i + 2];
    sum += std::min(value, 1.5);
  }
  return sum / (static_cast<double>(radiance.size()) / 3.0);
}

/// About normal, unit variance: four 16-bit numbers summed.
double gaussian(std::uint64_t hash) {
  const auto sum = static_cast<double>((hash & 0xffff) + (hash >> 16 & 0xffff) + (hash >> 32 & 0xffff) + (hash >> 48));
  return (sum / 65536.0 - 2.0) * std::sqrt(3.0);
}

/// Rolls off towards white instead of clipping, then the display's gamma.
double develop(double linear) {
  constexpr double kWhite = 2.2;
  const double rolled = linear * (1.0 + linear / (kWhite * kWhite)) / (1.0 + 0.6 * linear);
  return 255.0 * std::pow(clamp01(rolled), 1.0 / 2.2);
}

}  // namespace

std::vector<std::uint8_t> expose(const std::vector<float>& radiance, const SensorOptions& options) {
  HashRandom random(options.seed, 2);
  const double gain = options.exposure * kMeanTarget / std::max(1e-6, meanLuminance(radiance));
  const double falloff = random.uniform(0.1, 0.3);
  const double blur = random.uniform(0.03, 0.12);
  const double read = random.uniform(0.4, 1.4);
  const double shot = random.uniform(0.04, 0.1);
  const std::uint64_t key = random.next();
  const int width = options.width;
  const int height = options.height;
  const double reach = 0.25 * (static_cast<double>(width) * width + static_cast<double>(height) * height);
  std::vector<std::uint8_t> result(radiance.size());
  forEachRow(height, [&](int y) {
    const auto row = [&](int dy) {
      return radiance.data() + static_cast<std::size_t>(std::clamp(y + dy, 0, height - 1)) * width * 3;
    };
    const float* rows[] = {row(-1), row(0), row(1)};
    for (int x = 0; x < width; ++x) {
      const double cx = x + 0.5 - 0.5 * width;
      const double cy = y + 0.5 - 0.5 * height;
      const double light = gain * (1.0 - falloff * (cx * cx + cy * cy) / reach);
      const int left = 3 * std::max(x - 1, 0);
      const int right = 3 * std::min(x + 1, width - 1);
      for (int c = 0; c < 3; ++c) {
        const double around = rows[0][3 * x + c] + rows[2][3 * x + c] + rows[1][left + c] + rows[1][right + c];
        const double value = develop(light * ((1.0 - 4.0 * blur) * rows[1][3 * x + c] + blur * around));
        const std::size_t index = (static_cast<std::size_t>(y) * width + x) * 3 + c;
        const double noise = gaussian(hash64(key + index)) * (read + shot * std::sqrt(value));
        result[index] = static_cast<std::uint8_t>(std::clamp(value + noise + 0.5, 0.0, 255.0));
      }
    }
  });
  return result;
}

}  // namespace dkn::scene
