// SPDX-License-Identifier: GPL-3.0-or-later
// What makes other samples of the same pair: turns, sizes, patches of other pairs, softer edges, colours.
#pragma once

#include "inference/orientation.h"
#include "train/random_stream.h"
#include "train/training_source.h"

namespace dkn {

/// One of the orientations that the configuration allows, all equally likely.
Orientation drawOrientation(const TrainingConfig& config, RandomStream& random);

/// Part of a pair at another size.
struct ZoomedPart {
  TrainingPair pair;
  std::int64_t y = 0;  ///< its first pixel in the zoomed image
  std::int64_t x = 0;
};

/// What `wanted`, a rectangle of the pair resized to `height` x `width`, needs: the part inside the image, resized by
/// itself. Colours antialiased bicubic; target and mask nearest, so that edges stay sharp and no value is new. Parts in
/// the image's middle lie within a pixel of where they are in the whole image, those at its border exactly.
ZoomedPart zoomPart(const TrainingPair& pair, std::int64_t height, std::int64_t width, const Rect& wanted);

/// A blob of `donor`, a quarter to three quarters of the crop's shorter side across, laid over colours and target
/// somewhere in `crop`. Its target values are brought from the donor's span to the pair's. Both keep their tensors.
TrainingPair pastePatch(const TrainingPair& pair, const ValueSpan& span, const Rect& crop, const TrainingPair& donor,
                        const ValueSpan& donorSpan, RandomStream& random);

/// The target as 8-bit levels like those of disparity maps: levels linear in its values or in their inverse, half of
/// the draws each, from a lowest of 16 to 112 to a highest of 144 to 248. `span` holds the smallest and largest
/// positive value; values that are not positive or not valid become level 0, which stays outside the mask that they
/// have.
TrainingPair asLevels(const TrainingPair& pair, const ValueSpan& span, RandomStream& random);

/// Float planes (1, H, W) under a Gaussian of `sigmaPx` pixels over their valid pixels (bool (1, H, W); undefined:
/// all), cut off at 3 sigma, the nearest pixel beyond the border. Pixels that are not valid keep their value.
at::Tensor softened(const at::Tensor& planes, const at::Tensor& valid, double sigmaPx);

/// Colour jitter, gamma, noise and dropout of the guidance, float (3, h, w) in [0, 1], as configured.
at::Tensor augmentColours(const at::Tensor& rgb, const TrainingConfig& config, RandomStream& random);

}  // namespace dkn
