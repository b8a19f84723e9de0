// SPDX-License-Identifier: GPL-3.0-or-later
// How often values occur.
#pragma once

#include <optional>
#include <vector>

#include "image/image.h"

namespace dkn {

/// Shares (0 to 1) of the valid finite values of all channels that fall into equal bins over `range`; the last bin
/// holds its upper border too. Values outside are counted in `outside`. Of large images a regular subset of at least a
/// million pixels is looked at.
struct Histogram {
  ValueRange range;
  std::vector<double> shares;
  double outside = 0.0;

  double binCentre(std::size_t bin) const;
};

/// `part` limits it to a rectangle of pixels; empty: all of them. Nothing valid gives shares of 0.
Histogram makeHistogram(const Image& image, ValueRange range, int bins, const cv::Rect& part = {});

}  // namespace dkn
