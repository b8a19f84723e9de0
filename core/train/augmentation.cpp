// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/augmentation.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/_upsample_nearest_exact2d.h>
#include <ATen/ops/clamp.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/full_like.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/replication_pad2d.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace dkn {

namespace {

/// One axis of a zoomed part.
struct Span {
  std::int64_t begin, end;  ///< source pixels
  std::int64_t size;        ///< pixels after zooming
  std::int64_t origin;      ///< the first of them in the zoomed image
};

Span spanOnAxis(std::int64_t wanted, std::int64_t length, std::int64_t extent, std::int64_t zoomedExtent) {
  const double zoom = static_cast<double>(zoomedExtent) / static_cast<double>(extent);
  const std::int64_t first = std::clamp<std::int64_t>(wanted, 0, zoomedExtent - 1);
  const std::int64_t last = std::clamp<std::int64_t>(wanted + length, first + 1, zoomedExtent);
  Span span{};
  span.begin = std::clamp<std::int64_t>(std::llround(std::floor(static_cast<double>(first) / zoom)), 0, extent - 1);
  span.end =
      std::clamp<std::int64_t>(std::llround(std::ceil(static_cast<double>(last) / zoom)), span.begin + 1, extent);
  const auto zoomed = [zoom](std::int64_t pixel) { return std::llround(static_cast<double>(pixel) * zoom); };
  span.origin = zoomed(span.begin);
  span.size = std::max<std::int64_t>(1, zoomed(span.end) - span.origin);
  return span;
}

at::Tensor cut(const at::Tensor& planes, const Span& rows, const Span& columns) {
  return planes.narrow(1, rows.begin, rows.end - rows.begin).narrow(2, columns.begin, columns.end - columns.begin);
}

at::Tensor nearest(const at::Tensor& planes, const Span& rows, const Span& columns) {
  return at::_upsample_nearest_exact2d(planes.unsqueeze(0), {rows.size, columns.size}).squeeze(0);
}

at::Tensor asBytes(const at::Tensor& colours) { return (colours * 255.0).round().to(at::kByte); }

/// Coverage (0 to 1) of each pixel of a square by a blob around its centre: a circle with a few waves along its rim.
at::Tensor drawBlob(std::int64_t side, RandomStream& random) {
  constexpr int kWaves = 4;
  std::array<double, kWaves> amplitude{}, phase{};
  for (int k = 0; k < kWaves; ++k) {
    amplitude[k] = random.uniform(0.0, 0.22 / (k + 1));
    phase[k] = random.uniform(0.0, 2.0 * std::numbers::pi);
  }
  const double stretch = std::exp2(random.uniform(-0.7, 0.7));
  const double centre = 0.5 * static_cast<double>(side - 1);
  const double radius = 0.5 * static_cast<double>(side) / 1.45 / std::max(stretch, 1.0 / stretch);
  at::Tensor coverage = at::empty({1, side, side}, at::kFloat);
  float* value = coverage.data_ptr<float>();
  for (std::int64_t y = 0; y < side; ++y) {
    for (std::int64_t x = 0; x < side; ++x) {
      const double dy = (static_cast<double>(y) - centre) * stretch;
      const double dx = (static_cast<double>(x) - centre) / stretch;
      const double angle = std::atan2(dy, dx);
      double rim = 1.0;
      for (int k = 0; k < kWaves; ++k) rim += amplitude[k] * std::cos((k + 1) * angle + phase[k]);
      *value++ = static_cast<float>(std::clamp(radius * rim - std::hypot(dx, dy) + 0.5, 0.0, 1.0));
    }
  }
  return coverage;
}

/// A square's first pixel on an axis, so that it lies in [begin, begin + length) where that is long enough.
std::int64_t drawPlace(std::int64_t begin, std::int64_t length, std::int64_t side, RandomStream& random) {
  return begin + random.below(std::max<std::int64_t>(1, length - side + 1));
}

at::Tensor jitterColours(const at::Tensor& rgb, double amount, RandomStream& random) {
  const double brightness = random.uniform(-amount, amount);
  const double contrast = 1.0 + random.uniform(-amount, amount);
  at::Tensor out = (rgb - 0.5) * contrast + 0.5 + 0.5 * brightness;
  for (int channel = 0; channel < 3; ++channel) out[channel] *= 1.0 + 0.5 * random.uniform(-amount, amount);
  return at::clamp(out, 0.0, 1.0);
}

at::Tensor addNoise(const at::Tensor& rgb, double deviation, RandomStream& random) {
  at::Tensor noisy = rgb.clone(at::MemoryFormat::Contiguous);
  float* value = noisy.data_ptr<float>();
  for (std::int64_t i = 0; i < noisy.numel(); ++i) {
    value[i] = std::clamp(value[i] + static_cast<float>(deviation * random.bellShaped()), 0.0F, 1.0F);
  }
  return noisy;
}

/// Without detail: grey, or what is left after averaging over some 32 pixels.
at::Tensor withoutDetail(const at::Tensor& rgb, RandomStream& random) {
  constexpr std::int64_t kBlur = 16;
  if (random.coin()) return at::full_like(rgb, 0.5);
  const std::int64_t height = rgb.size(1), width = rgb.size(2);
  const at::Tensor low = resizeBicubic(rgb, {}, (height + kBlur - 1) / kBlur, (width + kBlur - 1) / kBlur);
  return at::clamp(resizeBicubic(low, {}, height, width), 0.0, 1.0);
}

}  // namespace

Orientation drawOrientation(const TrainingConfig& config, RandomStream& random) {
  Orientation orientation;
  if (config.rotate) {
    const std::int64_t quarters = random.below(4);
    orientation.transposed = quarters % 2 == 1;
    orientation.flippedRows = quarters == 1 || quarters == 2;
    orientation.flippedColumns = quarters == 2 || quarters == 3;
  }
  if (config.flipHorizontal && random.coin()) orientation.flippedColumns = !orientation.flippedColumns;
  if (config.flipVertical && random.coin()) orientation.flippedRows = !orientation.flippedRows;
  return orientation;
}

ZoomedPart zoomPart(const TrainingPair& pair, std::int64_t height, std::int64_t width, const Rect& wanted) {
  const Span rows = spanOnAxis(wanted.y, wanted.height, pair.target.size(1), height);
  const Span columns = spanOnAxis(wanted.x, wanted.width, pair.target.size(2), width);
  ZoomedPart part{pair, rows.origin, columns.origin};
  const at::Tensor colours = coloursAsFloat(cut(pair.guidance, rows, columns));
  part.pair.guidance = at::clamp(resizeBicubic(colours, {}, rows.size, columns.size), 0.0, 1.0);
  part.pair.target = nearest(cut(pair.target, rows, columns), rows, columns);
  if (pair.valid.defined()) {
    part.pair.valid = nearest(cut(pair.valid, rows, columns).to(at::kByte), rows, columns).to(at::kBool);
  }
  return part;
}

TrainingPair pastePatch(const TrainingPair& pair, const ValueSpan& span, const Rect& crop, const TrainingPair& donor,
                        const ValueSpan& donorSpan, RandomStream& random) {
  const std::int64_t height = pair.target.size(1), width = pair.target.size(2);
  const std::int64_t top = std::clamp<std::int64_t>(crop.y, 0, height - 1);
  const std::int64_t left = std::clamp<std::int64_t>(crop.x, 0, width - 1);
  const std::int64_t rows = std::min(crop.y + crop.height, height) - top;
  const std::int64_t columns = std::min(crop.x + crop.width, width) - left;
  const auto wanted = std::llround(static_cast<double>(std::min(crop.height, crop.width)) * random.uniform(0.25, 0.75));
  const std::int64_t side = std::max<std::int64_t>(
      1, std::min({static_cast<std::int64_t>(wanted), rows, columns, donor.target.size(1), donor.target.size(2)}));
  const at::Tensor coverage = drawBlob(side, random);
  const std::int64_t y = drawPlace(top, rows, side, random), x = drawPlace(left, columns, side, random);
  const std::int64_t fromY = drawPlace(0, donor.target.size(1), side, random);
  const std::int64_t fromX = drawPlace(0, donor.target.size(2), side, random);
  const auto here = [&](const at::Tensor& planes) { return planes.narrow(1, y, side).narrow(2, x, side); };
  const auto there = [&](const at::Tensor& planes) { return planes.narrow(1, fromY, side).narrow(2, fromX, side); };

  TrainingPair out = pair;
  out.guidance = pair.guidance.clone();
  out.target = pair.target.clone();
  const at::Tensor old = coloursAsFloat(here(pair.guidance));
  const at::Tensor mixed = old + coverage * (coloursAsFloat(there(donor.guidance)) - old);
  here(out.guidance).copy_(pair.guidance.scalar_type() == at::kByte ? asBytes(mixed) : mixed);
  const at::Tensor inside = coverage > 0.5;
  const double donorRange = donorSpan.maximum - donorSpan.minimum;
  const double factor = donorRange > 0.0 ? (span.maximum - span.minimum) / donorRange : 0.0;
  const at::Tensor values = (there(donor.target) - donorSpan.minimum) * factor + span.minimum;
  here(out.target).copy_(at::where(inside, values, here(pair.target)));
  if (pair.valid.defined() || donor.valid.defined()) {
    out.valid = pair.valid.defined() ? pair.valid.clone() : at::ones({1, height, width}, at::kBool);
    const at::Tensor known = donor.valid.defined() ? there(donor.valid) : at::ones({1, side, side}, at::kBool);
    here(out.valid).copy_(at::where(inside, known, here(out.valid)));
  }
  return out;
}

TrainingPair asLevels(const TrainingPair& pair, const ValueSpan& span, RandomStream& random) {
  const double lowest = random.uniform(16.0, 112.0), highest = random.uniform(144.0, 248.0);
  const bool inverse = random.coin();
  const double range = span.maximum - span.minimum;
  TrainingPair out = pair;
  out.eightBit = true;
  const at::Tensor values = at::clamp(pair.target, span.minimum, span.maximum);
  at::Tensor share = at::zeros_like(values);
  if (range > 0.0) {
    share = inverse ? (span.maximum / values - 1.0) * (span.minimum / range) : (values - span.minimum) / range;
  }
  out.target = at::where(pair.target > 0.0, share * (highest - lowest) + lowest, 0.0);
  return out;
}

at::Tensor softened(const at::Tensor& planes, const at::Tensor& valid, double sigmaPx) {
  const auto radius = static_cast<std::int64_t>(std::ceil(3.0 * sigmaPx));
  at::Tensor taps = at::empty({2 * radius + 1}, at::kFloat);
  for (std::int64_t i = -radius; i <= radius; ++i) {
    const double distance = static_cast<double>(i) / sigmaPx;
    taps.data_ptr<float>()[i + radius] = static_cast<float>(std::exp(-0.5 * distance * distance));
  }
  taps /= taps.sum();
  const auto smooth = [&](const at::Tensor& values) {
    const at::Tensor padded = at::replication_pad2d(values.unsqueeze(0), {radius, radius, radius, radius});
    return at::conv2d(at::conv2d(padded, taps.view({1, 1, -1, 1})), taps.view({1, 1, 1, -1})).squeeze(0);
  };
  if (!valid.defined()) return smooth(planes);
  const at::Tensor known = valid.to(at::kFloat);
  const at::Tensor mean = smooth(at::where(valid, planes, 0.0)) / smooth(known).clamp_min(1e-6);
  return at::where(valid, mean, planes);
}

at::Tensor augmentColours(const at::Tensor& rgb, const TrainingConfig& config, RandomStream& random) {
  at::Tensor out = rgb;
  if (config.colourJitter > 0) out = jitterColours(out, config.colourJitter, random);
  if (config.guidanceGamma > 0) {
    out = at::clamp(out, 0.0, 1.0).pow(std::exp2(random.uniform(-config.guidanceGamma, config.guidanceGamma)));
  }
  if (config.guidanceNoise > 0) out = addNoise(out, random.uniform(0.0, config.guidanceNoise), random);
  if (config.guidanceDropout > 0 && random.uniform() < config.guidanceDropout) out = withoutDetail(out, random);
  return out;
}

}  // namespace dkn
