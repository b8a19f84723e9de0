// SPDX-License-Identifier: GPL-3.0-or-later
// Which values a display should span.
#pragma once

#include <opencv2/core/mat.hpp>

#include <optional>

#include "image/image.h"

namespace dkn {

/// The values that a share of `tail` (0 to 0.5) of the finite ones lies below and above, over all channels (at most 3).
/// Of large images a regular subset of at least a quarter of a million values is looked at. Nothing where no value is
/// finite.
std::optional<ValueRange> percentileRange(const cv::Mat& values, double tail);

/// The same distance to both sides of 0, wide enough for both ends.
ValueRange symmetricRange(ValueRange range);
/// The smallest range that holds both.
ValueRange unitedRange(ValueRange a, ValueRange b);

}  // namespace dkn
