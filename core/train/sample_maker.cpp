// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/sample_maker.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/clamp.h>
#include <ATen/ops/masked_select.h>
#include <ATen/ops/ones.h>

#include <algorithm>

#include "base/error.h"
#include "inference/region.h"

namespace dkn {

namespace {

at::Tensor jitterColours(const at::Tensor& rgb, double amount, RandomStream& random) {
  const double brightness = random.uniform(-amount, amount);
  const double contrast = 1.0 + random.uniform(-amount, amount);
  at::Tensor out = (rgb - 0.5) * contrast + 0.5 + 0.5 * brightness;
  for (int channel = 0; channel < 3; ++channel) out[channel] *= 1.0 + 0.5 * random.uniform(-amount, amount);
  return at::clamp(out, 0.0, 1.0);
}

/// First pixel of a crop; crops larger than the image are centred on it.
std::int64_t drawStart(std::int64_t extent, std::int64_t crop, double borderShare, RandomStream& random) {
  if (extent <= crop) return (extent - crop) / 2;
  if (borderShare > 0 && random.uniform(0.0, 1.0) < borderShare) return random.coin() ? 0 : extent - crop;
  return random.below(extent - crop + 1);
}

}  // namespace

DegradedPair degradePair(const TrainingPair& pair, Protocol protocol, int scale, std::uint64_t seed) {
  if (pair.guidance.size(1) != pair.target.size(1) || pair.guidance.size(2) != pair.target.size(2)) {
    throw Error(ErrorCode::Unreadable,
                pair.name + ": guidance (" + std::to_string(pair.guidance.size(2)) + " x " +
                    std::to_string(pair.guidance.size(1)) + ") and target (" + std::to_string(pair.target.size(2)) +
                    " x " + std::to_string(pair.target.size(1)) + ") differ in size; training wants registered pairs.");
  }
  if (pair.target.size(1) < scale || pair.target.size(2) < scale) {
    throw Error(ErrorCode::Unreadable, pair.name + ": smaller than the scale " + std::to_string(scale) + ".");
  }
  const int multiple = protocol == Protocol::Denoise ? 1 : scale;
  const at::Tensor guidance = cropToMultiple(pair.guidance, multiple);
  const at::Tensor target = cropToMultiple(pair.target, multiple);
  const at::Tensor valid = pair.valid.defined() ? cropToMultiple(pair.valid, multiple) : at::Tensor();
  const at::Tensor known = valid.defined() ? at::masked_select(target, valid) : target;
  if (known.numel() == 0) throw Error(ErrorCode::Unreadable, pair.name + ": the target has no valid pixel.");

  DegradedPair out;
  out.minimum = known.min().item<float>();
  const float range = known.max().item<float>() - out.minimum;
  out.range = range > 0.0F ? range : 1.0F;
  DegradeOptions options;
  options.protocol = protocol;
  options.scale = scale;
  options.seed = seed;
  options.name = pair.name;
  options.eightBit = pair.eightBit;
  const at::Tensor degraded = degrade(target, valid, options).target;
  const auto normalise = [&](const at::Tensor& values) { return (values - out.minimum) / out.range; };
  out.guidance = guidance.scalar_type() == at::kByte ? guidance.to(at::kFloat) / 255.0 : guidance;
  out.target = normalise(degraded);
  out.truth = normalise(valid.defined() ? fillHoles(target, valid) : target);
  out.valid = valid;
  return out;
}

TrainingSample makeSample(const TrainingPair& pair, const TrainingConfig& config, RandomStream& random) {
  const int scale =
      config.scales[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(config.scales.size())))];
  const DegradedPair whole = degradePair(pair, config.protocol, scale, random.next());
  const std::int64_t height = whole.target.size(1);
  const std::int64_t width = whole.target.size(2);
  const std::int64_t y = drawStart(height, config.cropHeight, config.borderShare, random);
  const std::int64_t x = drawStart(width, config.cropWidth, config.borderShare, random);
  const Rect crop{y, x, config.cropHeight, config.cropWidth};
  const Margins margins = config.model.padsLayers() ? Margins{} : receptiveMargins(config.model);
  // As much on every side, so that flips keep the crop's place; the surplus is cut off afterwards.
  const std::int64_t margin = std::max(margins.before, margins.after);
  const Rect outer{crop.y - margin, crop.x - margin, crop.height + 2 * margin, crop.width + 2 * margin};

  at::Tensor guidance = extractRegion(whole.guidance, outer, config.model.border);
  at::Tensor target = extractRegion(whole.target, outer, config.model.border);
  at::Tensor truth = extractRegion(whole.truth, crop, BorderRule::Replicate);
  at::Tensor valid = whole.valid.defined() ? whole.valid.to(at::kFloat) : at::ones({1, height, width}, at::kFloat);
  valid = extractRegion(valid, crop, BorderRule::Zero) > 0.5;
  if (config.colourJitter > 0) guidance = jitterColours(guidance, config.colourJitter, random);

  std::vector<std::int64_t> flips;
  if (config.flipHorizontal && random.coin()) flips.push_back(2);
  if (config.flipVertical && random.coin()) flips.push_back(1);
  if (!flips.empty()) {
    for (at::Tensor* tensor : {&guidance, &target, &truth, &valid}) *tensor = tensor->flip(flips);
  }
  const auto cut = [&](const at::Tensor& planes) {
    return planes.narrow(1, margin - margins.before, crop.height + margins.before + margins.after)
        .narrow(2, margin - margins.before, crop.width + margins.before + margins.after);
  };
  return {cut(guidance), cut(target), truth, valid};
}

}  // namespace dkn
