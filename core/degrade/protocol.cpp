// SPDX-License-Identifier: GPL-3.0-or-later
// The protocols' names and how each degrades.
#include "degrade/protocol.h"

#include <ATen/ops/_upsample_nearest_exact2d.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>

#include "base/error.h"
#include "degrade/normal_source.h"

namespace dkn {
namespace {

constexpr std::array<std::pair<Protocol, const char*>, 5> kNames{{{Protocol::None, "none"},
                                                                  {Protocol::Bicubic, "bicubic"},
                                                                  {Protocol::Nearest, "nearest"},
                                                                  {Protocol::Noisy, "noisy"},
                                                                  {Protocol::Denoise, "denoise"}}};

constexpr double kDenoiseVariance = 0.005;  ///< on the range-normalised target
constexpr double kNoiseNumerator = 651.0;   ///< Riegler et al. 2016: the noise's deviation is 651 / v
constexpr double kNoiseBound = 32.0;
constexpr double kLevelOfFarthest = 70.0;  ///< v of the largest depth; Riegler's training values are about 70..218
constexpr double kLevelSpan = 148.0;
constexpr double kLargestLevel = 255.0;

constexpr ValueSpan kEmptySpan{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

/// Range of the valid, finite values above `floor`; kEmptySpan where there is none.
ValueSpan rangeAbove(const at::Tensor& image, const at::Tensor& valid, double floor) {
  const at::Tensor values = image.contiguous();
  const at::Tensor mask = valid.defined() ? valid.contiguous() : valid;
  const bool* keep = mask.defined() ? mask.const_data_ptr<bool>() : nullptr;
  const float* value = values.const_data_ptr<float>();
  const std::int64_t pixels = values.size(1) * values.size(2);
  ValueSpan range = kEmptySpan;
  for (std::int64_t i = 0; i < values.numel(); ++i) {
    if ((keep && !keep[i % pixels]) || !std::isfinite(value[i]) || !(value[i] > floor)) continue;
    range.minimum = std::min(range.minimum, static_cast<double>(value[i]));
    range.maximum = std::max(range.maximum, static_cast<double>(value[i]));
  }
  return range;
}

/// v' = v + n min(651 / v, 32) where v > 0, clamped to [0, 255].
double noisyLevel(double level, double normal) {
  const double noise = level > 0.0 ? normal * std::min(kNoiseNumerator / level, kNoiseBound) : 0.0;
  return std::clamp(level + noise, 0.0, kLargestLevel);
}

/// Metric depth through v = 70 + 148 (1/d - 1/d_max) / (1/d_min - 1/d_max) and back. Levels below 70 lie behind d_max,
/// and the inverse passes zero a little further on: what is farther than d_max becomes d_max. Depths <= 0 have no level
/// and stay.
double noisyDepth(double depth, double normal, const ValueSpan& range) {
  const double inverseSpan = 1.0 / range.minimum - 1.0 / range.maximum;
  if (!(depth > 0.0) || !(inverseSpan > 0.0)) return depth;
  const double level = kLevelOfFarthest + kLevelSpan * (1.0 / depth - 1.0 / range.maximum) / inverseSpan;
  const double noisy = std::max(noisyLevel(level, normal), kLevelOfFarthest);
  return 1.0 / (1.0 / range.maximum + (noisy - kLevelOfFarthest) / kLevelSpan * inverseSpan);
}

/// A copy in which f(value, n) replaces every value; one normal number is drawn per value whatever f does with it, so
/// that equal seeds give equal noise at a pixel.
template <typename Function>
at::Tensor withNoise(const at::Tensor& image, const DegradeOptions& options, Function function) {
  at::Tensor noisy = image.clone(at::MemoryFormat::Contiguous);
  NormalSource source(options.seed, options.name);
  float* value = noisy.data_ptr<float>();
  for (std::int64_t i = 0; i < noisy.numel(); ++i) {
    value[i] = static_cast<float>(function(static_cast<double>(value[i]), source.next()));
  }
  return noisy;
}

at::Tensor upToSize(const at::Tensor& low, const at::Tensor& target) {
  return resizeBicubic(low, {}, target.size(1), target.size(2));
}

Degraded degradeNearest(const at::Tensor& target, const at::Tensor& valid, const DegradeOptions& options) {
  const std::int64_t scale = options.scale;
  const std::int64_t first = options.keepCentre ? scale / 2 : scale - 1;
  const auto kept = [&](const at::Tensor& planes) {
    return planes.slice(1, first, std::nullopt, scale).slice(2, first, std::nullopt, scale);
  };
  const at::Tensor low = fillHoles(kept(target).contiguous(), valid.defined() ? kept(valid) : valid);
  if (!options.upNearest) return {upToSize(low, target), low};
  return {at::_upsample_nearest_exact2d(low.unsqueeze(0), {target.size(1), target.size(2)}).squeeze(0), low};
}

Degraded degradeNoisy(const at::Tensor& target, const at::Tensor& valid, const DegradeOptions& options) {
  const at::Tensor clean = resizeBicubic(target, valid, target.size(1) / options.scale, target.size(2) / options.scale);
  at::Tensor low;
  if (options.eightBit) {
    low = withNoise(clean, options, noisyLevel);
  } else {
    const ValueSpan range = options.span ? *options.span : rangeAbove(target, valid, 0.0);
    low = withNoise(clean, options, [&](double depth, double normal) { return noisyDepth(depth, normal, range); });
  }
  return {upToSize(low, target), low};
}

Degraded degradeDenoise(const at::Tensor& target, const at::Tensor& valid, const DegradeOptions& options) {
  const ValueSpan range =
      options.span ? *options.span : rangeAbove(target, valid, -std::numeric_limits<double>::infinity());
  const double deviation = std::sqrt(kDenoiseVariance) * std::max(0.0, range.maximum - range.minimum);
  const at::Tensor noisy = withNoise(fillHoles(target, valid), options,
                                     [&](double value, double normal) { return value + normal * deviation; });
  return {noisy, noisy};
}

}  // namespace

std::optional<Protocol> protocolFromName(const std::string& name) {
  for (const auto& [protocol, known] : kNames) {
    if (name == known) return protocol;
  }
  return std::nullopt;
}

std::string protocolName(Protocol protocol) {
  for (const auto& [known, name] : kNames) {
    if (known == protocol) return name;
  }
  throw std::logic_error("protocolName: not a protocol");
}

at::Tensor cropToMultiple(const at::Tensor& image, int scale) {
  if (scale < 1) throw Error(ErrorCode::BadArgument, "The scale is " + std::to_string(scale) + "; give 1 or more.");
  const std::int64_t rows = image.dim() - 2;
  const std::int64_t columns = image.dim() - 1;
  return image.slice(rows, 0, image.size(rows) / scale * scale).slice(columns, 0, image.size(columns) / scale * scale);
}

Degraded degrade(const at::Tensor& target, const at::Tensor& valid, const DegradeOptions& options) {
  if (target.dim() != 3 || target.scalar_type() != at::kFloat) {
    throw std::logic_error("degrade: the target is not a float (C, H, W)");
  }
  if (options.protocol == Protocol::Denoise) return degradeDenoise(target, valid, options);
  if (options.protocol == Protocol::None) {
    const at::Tensor filled = fillHoles(target, valid);
    return {filled, filled};
  }
  const std::int64_t scale = options.scale;
  const std::int64_t height = target.size(1);
  const std::int64_t width = target.size(2);
  if (scale < 1 || height < 1 || width < 1 || height % scale != 0 || width % scale != 0) {
    throw Error(ErrorCode::BadArgument, "A target of " + std::to_string(width) + " x " + std::to_string(height) +
                                            " pixels cannot be degraded by the scale " + std::to_string(scale) +
                                            "; the scale must be 1 or more and divide both sides.");
  }
  if (options.protocol == Protocol::Nearest) return degradeNearest(target, valid, options);
  if (options.protocol == Protocol::Noisy) return degradeNoisy(target, valid, options);
  const at::Tensor low = resizeBicubic(target, valid, height / scale, width / scale);
  return {upToSize(low, target), low};
}

}  // namespace dkn
