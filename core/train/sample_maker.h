// SPDX-License-Identifier: GPL-3.0-or-later
// From a pair to what a training step is fed with.
#pragma once

#include <functional>

#include "train/augmentation.h"

namespace dkn {

/// One crop with the network's margins around it: real surroundings inside the image, its border rule outside.
struct TrainingSample {
  at::Tensor guidance;  ///< float (3, h + margins, w + margins)
  at::Tensor target;    ///< float (C, h + margins, w + margins), degraded, normalised by the full-resolution range
  at::Tensor truth;     ///< float (1, h, w), normalised; of scores (more than one channel) the classes
  at::Tensor valid;     ///< bool (1, h, w): where the loss counts
  float range = 1.0F;   ///< of scores: 1 in the target's normalised units
};

/// A pair, or a part of one, degraded and normalised.
struct DegradedPair {
  at::Tensor guidance;  ///< float (3, H, W)
  at::Tensor target;    ///< float (1, H, W), normalised
  at::Tensor truth;     ///< float (1, H, W), normalised, holes filled
  at::Tensor valid;     ///< bool (1, H, W) or undefined
  float minimum = 0.0F;
  float range = 1.0F;  ///< maximum - minimum of the full-resolution target
};

/// The whole pair, cropped to a multiple of the scale. Throws Error(Unreadable) where it has no valid pixel or is
/// smaller than the scale.
DegradedPair degradePair(const TrainingPair& pair, const Degradation& degradation, std::uint64_t seed);

struct CropRequest {
  Rect rect;  ///< of the oriented pair; may reach beyond it
  BorderRule border = BorderRule::Replicate;
  Orientation orientation;
  std::optional<ValueSpan> span;  ///< what becomes 0 and 1; unset: the span of the pair
  double softeningPx = 0.0;       ///< sigma of a Gaussian over the target before it is degraded; 0: none
};

/// What extractRegion() cuts from degradePair() of the oriented pair, at the cost of the rectangle and not of the
/// image: only the pixels that reach into it are degraded (all where there are holes among them, which are filled from
/// anywhere). Noise is another one. `valid` is always defined, and false outside the image. Throws as degradePair().
DegradedPair degradeCrop(const TrainingPair& pair, const Degradation& degradation, std::uint64_t seed,
                         const CropRequest& request);

/// Draws degradation, orientation, size, crop and everything else that the configuration leaves to chance from
/// `random`. `donor` gives pairs for cut_and_paste; without one nothing is pasted.
TrainingSample makeSample(const TrainingPair& pair, const TrainingConfig& config, RandomStream& random,
                          const std::function<TrainingPair()>& donor = {});

}  // namespace dkn
