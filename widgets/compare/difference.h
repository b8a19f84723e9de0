// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of how far one picture is from another.
#pragma once

#include "image/image.h"

namespace dkn {

/// All take images of one size and channel count and give one channel, the mean over theirs; a pixel that is not valid
/// or not finite in either is invalid. Throws std::logic_error for sizes that differ.

/// result - reference, in their unit.
Image signedDifference(const Image& result, const Image& reference);
/// |result - reference|: the mean of the channels' distances, not the distance of their means.
Image absoluteDifference(const Image& result, const Image& reference);
/// |result - reference| / |reference|, as a share; where the reference is 0 it is invalid.
Image relativeDifference(const Image& result, const Image& reference);
/// 1 where the absolute difference is above the threshold (in the values' unit), else 0.
Image badPixels(const Image& result, const Image& reference, double threshold);

}  // namespace dkn
