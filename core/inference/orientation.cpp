// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/orientation.h"

#include <ATen/ops/flip.h>
#include <ATen/ops/transpose.h>

#include <vector>

namespace dkn {

namespace {

at::Tensor flipped(const at::Tensor& planes, const Orientation& orientation) {
  std::vector<std::int64_t> flips;
  if (orientation.flippedRows) flips.push_back(1);
  if (orientation.flippedColumns) flips.push_back(2);
  return flips.empty() ? planes : planes.flip(flips);
}

}  // namespace

at::Tensor Orientation::apply(const at::Tensor& planes) const {
  return flipped(transposed ? planes.transpose(1, 2) : planes, *this);
}

at::Tensor Orientation::undo(const at::Tensor& planes) const {
  const at::Tensor out = flipped(planes, *this);
  return transposed ? out.transpose(1, 2) : out;
}

Rect Orientation::inImage(const Rect& oriented, std::int64_t height, std::int64_t width) const {
  Rect rect = oriented;
  if (flippedRows) rect.y = (transposed ? width : height) - rect.y - rect.height;
  if (flippedColumns) rect.x = (transposed ? height : width) - rect.x - rect.width;
  return transposed ? Rect{rect.x, rect.y, rect.width, rect.height} : rect;
}

Rect Orientation::inOriented(const Rect& rect, std::int64_t height, std::int64_t width) const {
  Rect oriented = transposed ? Rect{rect.x, rect.y, rect.width, rect.height} : rect;
  if (flippedRows) oriented.y = (transposed ? width : height) - oriented.y - oriented.height;
  if (flippedColumns) oriented.x = (transposed ? height : width) - oriented.x - oriented.width;
  return oriented;
}

}  // namespace dkn
