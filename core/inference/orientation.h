// SPDX-License-Identifier: GPL-3.0-or-later
// The eight ways to lay a rectangle of pixels.
#pragma once

#include "inference/region.h"

namespace dkn {

/// A turn by 90 degrees and mirror images: rows and columns are exchanged, then flipped.
struct Orientation {
  bool transposed = false;
  bool flippedRows = false;
  bool flippedColumns = false;

  /// Planes (C, H, W) as this orientation shows them.
  at::Tensor apply(const at::Tensor& planes) const;
  /// The inverse of apply().
  at::Tensor undo(const at::Tensor& planes) const;
  /// Where a rectangle of the oriented image lies in the image itself, which is `height` x `width`.
  Rect inImage(const Rect& oriented, std::int64_t height, std::int64_t width) const;
  /// The inverse of inImage.
  Rect inOriented(const Rect& rect, std::int64_t height, std::int64_t width) const;
};

}  // namespace dkn
