// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/sample_maker.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/aminmax.h>
#include <ATen/ops/masked_select.h>
#include <ATen/ops/ones.h>

#include <algorithm>
#include <cmath>

#include "base/error.h"

namespace dkn {

namespace {

/// Low-resolution cells around a pixel's own that its degraded value depends on: two for either bicubic kernel.
constexpr std::int64_t kCellsAround = 4;

/// Sigma of soft edges in pixels.
constexpr double kSharpestPx = 0.5;
constexpr double kSoftestPx = 2.0;

template <typename T>
const T& drawOne(const std::vector<T>& list, RandomStream& random) {
  return list[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(list.size())))];
}

/// First pixel of a crop; crops larger than the image are centred on it.
std::int64_t drawStart(std::int64_t extent, std::int64_t crop, double borderShare, RandomStream& random) {
  if (extent <= crop) return (extent - crop) / 2;
  if (borderShare > 0 && random.uniform(0.0, 1.0) < borderShare) return random.coin() ? 0 : extent - crop;
  return random.below(extent - crop + 1);
}

void requireUsable(const TrainingPair& pair, int scale) {
  if (pair.guidance.size(1) != pair.target.size(1) || pair.guidance.size(2) != pair.target.size(2)) {
    throw Error(ErrorCode::Unreadable,
                pair.name + ": guidance (" + std::to_string(pair.guidance.size(2)) + " x " +
                    std::to_string(pair.guidance.size(1)) + ") and target (" + std::to_string(pair.target.size(2)) +
                    " x " + std::to_string(pair.target.size(1)) + ") differ in size; training wants registered pairs.");
  }
  if (pair.target.size(1) < scale || pair.target.size(2) < scale) {
    throw Error(ErrorCode::Unreadable, pair.name + ": smaller than the scale " + std::to_string(scale) + ".");
  }
}

int multipleOf(const Degradation& degradation) {
  return degradation.protocol == Protocol::Denoise ? 1 : degradation.scale;
}

at::Tensor cut(const at::Tensor& planes, const Rect& rect) {
  return planes.narrow(1, rect.y, rect.height).narrow(2, rect.x, rect.width);
}

/// Range of the valid values of a part of a pair. Throws Error(Unreadable) where there is none.
ValueSpan spanOf(const TrainingPair& pair, const Rect& part) {
  at::Tensor known = cut(pair.target, part);
  if (pair.valid.defined()) known = at::masked_select(known, cut(pair.valid, part));
  if (known.numel() == 0) throw Error(ErrorCode::Unreadable, pair.name + ": the target has no valid pixel.");
  const auto [low, high] = at::aminmax(known);
  return {low.item<double>(), high.item<double>()};
}

ValueSpan spanOf(const TrainingPair& pair) { return spanOf(pair, {0, 0, pair.target.size(1), pair.target.size(2)}); }

/// The range that the noise depends on: of the positive values for Noisy.
ValueSpan noiseSpan(const TrainingPair& pair, const Rect& part, const ValueSpan& span, Protocol protocol) {
  if (protocol != Protocol::Noisy || span.minimum > 0.0) return span;
  const at::Tensor values = cut(pair.target, part);
  at::Tensor positive = values > 0.0;
  if (pair.valid.defined()) positive = positive.logical_and(cut(pair.valid, part));
  const at::Tensor known = at::masked_select(values, positive);
  return known.numel() == 0 ? ValueSpan{} : ValueSpan{known.min().item<double>(), span.maximum};
}

/// Pixels of `whole` that reach into `rect`: whole cells of the scale's grid.
Rect windowAround(const Rect& rect, const Rect& whole, std::int64_t scale) {
  const auto onAxis = [scale](std::int64_t start, std::int64_t length, std::int64_t extent) {
    const std::int64_t first = std::clamp<std::int64_t>(start, 0, extent - 1);
    const std::int64_t last = std::clamp<std::int64_t>(start + length, first + 1, extent);
    const std::int64_t begin = std::max<std::int64_t>(0, first / scale - kCellsAround) * scale;
    const std::int64_t end = std::min(extent, ((last + scale - 1) / scale + kCellsAround) * scale);
    return std::pair(begin, end - begin);
  };
  const auto [y, height] = onAxis(rect.y, rect.height, whole.height);
  const auto [x, width] = onAxis(rect.x, rect.width, whole.width);
  return {y, x, height, width};
}

struct DegradedTarget {
  at::Tensor target, truth;
};

DegradedTarget degradeTarget(const at::Tensor& target, const at::Tensor& valid, const DegradeOptions& options,
                             const ValueSpan& span) {
  const auto minimum = static_cast<float>(span.minimum);
  const auto range = static_cast<float>(span.maximum) - minimum;
  const auto normalise = [&](const at::Tensor& values) { return (values - minimum) / (range > 0.0F ? range : 1.0F); };
  return {normalise(degrade(target, valid, options).target),
          normalise(valid.defined() ? fillHoles(target, valid) : target)};
}

DegradeOptions optionsFor(const TrainingPair& pair, const Degradation& degradation, std::uint64_t seed) {
  DegradeOptions options;
  options.protocol = degradation.protocol;
  options.scale = degradation.scale;
  options.seed = seed;
  options.name = pair.name;
  options.eightBit = pair.eightBit;
  return options;
}

void setSpan(DegradedPair& out, const ValueSpan& span) {
  out.minimum = static_cast<float>(span.minimum);
  const float range = static_cast<float>(span.maximum) - out.minimum;
  out.range = range > 0.0F ? range : 1.0F;
}

/// `rect` shifted to the coordinates of a part of its image.
Rect within(const Rect& rect, const Rect& part) { return {rect.y - part.y, rect.x - part.x, rect.height, rect.width}; }

/// A pair and the crop drawn from it.
struct Draft {
  TrainingPair pair;
  Rect crop;  ///< of the oriented pair
  ValueSpan span;
};

/// The factor, never below what keeps the crop inside an image that it fits into.
double drawZoom(const TrainingConfig& config, const Rect& image, const Rect& crop, RandomStream& random) {
  if (config.smallestZoom == 1.0 && config.largestZoom == 1.0) return 1.0;
  const double zoom = std::exp(random.uniform(std::log(config.smallestZoom), std::log(config.largestZoom)));
  const double needed = std::max(static_cast<double>(crop.height) / static_cast<double>(image.height),
                                 static_cast<double>(crop.width) / static_cast<double>(image.width));
  return std::max(zoom, std::min(needed, 1.0));
}

Draft drawCrop(const TrainingPair& pair, const TrainingConfig& config, const Degradation& degradation,
               const Orientation& orientation, std::int64_t margin, RandomStream& random) {
  const std::int64_t height = pair.target.size(1), width = pair.target.size(2);
  const std::int64_t multiple = multipleOf(degradation);
  const Rect image = orientation.inOriented({0, 0, height, width}, height, width);
  Rect crop{0, 0, config.cropHeight, config.cropWidth};
  const double zoom = drawZoom(config, image, crop, random);
  const auto zoomed = [zoom](std::int64_t extent) {
    return std::max<std::int64_t>(1, std::llround(static_cast<double>(extent) * zoom));
  };
  const auto usable = [multiple](std::int64_t extent) { return std::max(multiple, extent / multiple * multiple); };
  crop.y = drawStart(usable(zoomed(image.height)), crop.height, config.borderShare, random);
  crop.x = drawStart(usable(zoomed(image.width)), crop.width, config.borderShare, random);
  const Rect used = orientation.inImage({0, 0, usable(image.height), usable(image.width)}, height, width);
  Draft draft{pair, crop, spanOf(pair, used)};
  if (zoom == 1.0) return draft;

  const std::int64_t reach = margin + (kCellsAround + 1) * multiple;
  const Rect wanted{crop.y - reach, crop.x - reach, crop.height + 2 * reach, crop.width + 2 * reach};
  ZoomedPart part =
      zoomPart(pair, zoomed(height), zoomed(width), orientation.inImage(wanted, zoomed(height), zoomed(width)));
  const Rect placed = orientation.inImage(crop, zoomed(height), zoomed(width));
  draft.pair = part.pair;
  const std::int64_t partHeight = part.pair.target.size(1), partWidth = part.pair.target.size(2);
  draft.crop = orientation.inOriented({placed.y - part.y, placed.x - part.x, placed.height, placed.width}, partHeight,
                                      partWidth);
  // The part is cut to a multiple of the scale by itself, which may take pixels that the whole image would have kept.
  const Rect whole = orientation.inOriented({0, 0, partHeight, partWidth}, partHeight, partWidth);
  const auto keepInside = [&](std::int64_t start, std::int64_t length, std::int64_t extent) {
    return length <= usable(extent) ? std::clamp<std::int64_t>(start, 0, usable(extent) - length) : start;
  };
  draft.crop.y = keepInside(draft.crop.y, crop.height, whole.height);
  draft.crop.x = keepInside(draft.crop.x, crop.width, whole.width);
  return draft;
}

/// A crop of stored scores: all channels are normalised by one range, so that their order stays.
TrainingSample makeScoreSample(const TrainingPair& stored, const TrainingConfig& config, RandomStream& random) {
  // Where there is no class to learn there are scores all the same.
  TrainingPair pair = stored;
  pair.valid = at::Tensor();
  const Orientation orientation = drawOrientation(config, random);
  const Margins margins = config.model.padsLayers() ? Margins{} : receptiveMargins(config.model);
  const Draft draft = drawCrop(pair, config, {Protocol::None, 1}, orientation, 0, random);
  CropRequest request;
  request.rect = {draft.crop.y - margins.before, draft.crop.x - margins.before,
                  draft.crop.height + margins.before + margins.after,
                  draft.crop.width + margins.before + margins.after};
  request.border = config.model.border;
  request.orientation = orientation;
  request.span = draft.span;
  const DegradedPair sample = degradeCrop(pair, {Protocol::None, 1}, random.next(), request);
  const auto cropped = [&](const at::Tensor& planes) {
    return extractRegion(orientation.apply(planes), draft.crop, BorderRule::Zero);
  };
  const Rect crop{margins.before, margins.before, draft.crop.height, draft.crop.width};
  at::Tensor known = cut(sample.valid, crop);
  if (stored.valid.defined()) known = known.logical_and(cropped(stored.valid.to(at::kFloat)) > 0.5);
  return {augmentColours(sample.guidance, config, random), sample.target, cropped(stored.labels), known, sample.range};
}

}  // namespace

DegradedPair degradePair(const TrainingPair& pair, const Degradation& degradation, std::uint64_t seed) {
  requireUsable(pair, degradation.scale);
  const int multiple = multipleOf(degradation);
  const at::Tensor target = cropToMultiple(pair.target, multiple);
  const at::Tensor valid = pair.valid.defined() ? cropToMultiple(pair.valid, multiple) : at::Tensor();
  const ValueSpan span = spanOf(pair, {0, 0, target.size(1), target.size(2)});
  DegradedPair out;
  out.guidance = coloursAsFloat(cropToMultiple(pair.guidance, multiple));
  const DegradedTarget degraded = degradeTarget(target, valid, optionsFor(pair, degradation, seed), span);
  out.target = degraded.target;
  out.truth = degraded.truth;
  out.valid = valid;
  setSpan(out, span);
  return out;
}

DegradedPair degradeCrop(const TrainingPair& pair, const Degradation& degradation, std::uint64_t seed,
                         const CropRequest& request) {
  requireUsable(pair, degradation.scale);
  const std::int64_t height = pair.target.size(1), width = pair.target.size(2);
  const std::int64_t multiple = multipleOf(degradation);
  const Orientation& orientation = request.orientation;
  const Rect image = orientation.inOriented({0, 0, height, width}, height, width);
  const Rect whole{0, 0, image.height / multiple * multiple, image.width / multiple * multiple};
  const auto oriented = [&](const at::Tensor& planes, const Rect& part) {
    return orientation.apply(cut(planes, orientation.inImage(part, height, width)));
  };
  const Rect used = orientation.inImage(whole, height, width);
  const ValueSpan span = request.span ? *request.span : spanOf(pair, used);

  Rect window = windowAround(request.rect, whole, multiple);
  at::Tensor valid = pair.valid.defined() ? oriented(pair.valid, window) : at::Tensor();
  if (valid.defined() && valid.all().item<bool>()) valid = at::Tensor();
  if (valid.defined()) {
    window = whole;
    valid = oriented(pair.valid, window);
  }
  DegradeOptions options = optionsFor(pair, degradation, seed);
  options.span = noiseSpan(pair, used, span, degradation.protocol);
  at::Tensor target = oriented(pair.target, window);
  if (request.softeningPx > 0.0) target = softened(target, valid, request.softeningPx);
  const DegradedTarget degraded = degradeTarget(target, valid, options, span);

  const Rect local = within(request.rect, window);
  const Rect seen = windowAround(request.rect, whole, 1);
  DegradedPair out;
  out.guidance =
      extractRegion(coloursAsFloat(oriented(pair.guidance, seen)), within(request.rect, seen), request.border);
  out.target = extractRegion(degraded.target, local, request.border);
  out.truth = extractRegion(degraded.truth, local, request.border);
  const at::Tensor known =
      valid.defined() ? valid.to(at::kFloat) : at::ones({1, window.height, window.width}, at::kFloat);
  out.valid = extractRegion(known, local, BorderRule::Zero) > 0.5;
  setSpan(out, span);
  return out;
}

TrainingSample makeSample(const TrainingPair& stored, const TrainingConfig& config, RandomStream& random,
                          const std::function<TrainingPair()>& donor) {
  if (stored.labels.defined()) return makeScoreSample(stored, config, random);
  Degradation degradation{drawOne(config.protocols, random), drawOne(config.scales, random)};
  if (degradation.protocol == Protocol::Denoise) degradation.scale = 1;
  requireUsable(stored, degradation.scale);
  TrainingPair pair = stored;
  if (config.levelShare > 0 && !pair.eightBit && random.uniform() < config.levelShare) {
    const Rect whole{0, 0, pair.target.size(1), pair.target.size(2)};
    pair = asLevels(pair, noiseSpan(pair, whole, spanOf(pair), Protocol::Noisy), random);
  }
  const Orientation orientation = drawOrientation(config, random);
  const Margins margins = config.model.padsLayers() ? Margins{} : receptiveMargins(config.model);
  Draft draft = drawCrop(pair, config, degradation, orientation, std::max(margins.before, margins.after), random);
  if (config.cutAndPaste > 0 && donor && random.uniform() < config.cutAndPaste) {
    const TrainingPair other = donor();
    const Rect crop = orientation.inImage(draft.crop, draft.pair.target.size(1), draft.pair.target.size(2));
    draft.pair = pastePatch(draft.pair, draft.span, crop, other, spanOf(other), random);
  }
  CropRequest request;
  request.rect = {draft.crop.y - margins.before, draft.crop.x - margins.before,
                  draft.crop.height + margins.before + margins.after,
                  draft.crop.width + margins.before + margins.after};
  request.border = config.model.border;
  request.orientation = orientation;
  request.span = draft.span;
  if (config.softShare > 0 && random.uniform() < config.softShare) {
    request.softeningPx = random.uniform(kSharpestPx, kSoftestPx);
  }
  const DegradedPair sample = degradeCrop(draft.pair, degradation, random.next(), request);
  const Rect crop{margins.before, margins.before, draft.crop.height, draft.crop.width};
  return {augmentColours(sample.guidance, config, random), sample.target, cut(sample.truth, crop),
          cut(sample.valid, crop)};
}

}  // namespace dkn
