// SPDX-License-Identifier: GPL-3.0-or-later
// From a pair to what a training step is fed with.
#pragma once

#include "train/pair_source.h"
#include "train/random_stream.h"

namespace dkn {

/// One crop with the network's margins around it: real surroundings inside the image, its border rule outside.
struct TrainingSample {
  at::Tensor guidance;  ///< float (3, h + margins, w + margins)
  at::Tensor target;    ///< float (1, h + margins, w + margins), degraded, normalised by the full-resolution range
  at::Tensor truth;     ///< float (1, h, w), normalised
  at::Tensor valid;     ///< bool (1, h, w): where the loss counts
};

/// A pair cropped to a multiple of the scale, degraded and normalised, whole.
struct DegradedPair {
  at::Tensor guidance;  ///< float (3, H, W)
  at::Tensor target;    ///< float (1, H, W), normalised
  at::Tensor truth;     ///< float (1, H, W), normalised, holes filled
  at::Tensor valid;     ///< bool (1, H, W) or undefined
  float minimum = 0.0F;
  float range = 1.0F;  ///< maximum - minimum of the full-resolution target
};

/// Throws Error(Unreadable) where the pair has no valid pixel or is smaller than the scale.
DegradedPair degradePair(const TrainingPair& pair, Protocol protocol, int scale, std::uint64_t seed);

/// Draws scale, crop, flips and colour jitter from `random`.
TrainingSample makeSample(const TrainingPair& pair, const TrainingConfig& config, RandomStream& random);

}  // namespace dkn
