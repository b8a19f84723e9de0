// SPDX-License-Identifier: GPL-3.0-or-later
// Feature layers evaluated for every output pixel at once: shift-and-stitch with its phases batched (IJCV Appendix A).
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/ops/cat.h>

#include <vector>

#include "model/layers.h"

namespace dkn {

/// Input of a 2 x 2, stride 2 layer at its four phases, stacked along the batch as (ay, ax, n).
inline at::Tensor stackPhases(const at::Tensor& x) {
  const std::int64_t height = (x.size(2) - 1) / 2 * 2;
  const std::int64_t width = (x.size(3) - 1) / 2 * 2;
  std::vector<at::Tensor> phases;
  for (int ay = 0; ay < 2; ++ay) {
    for (int ax = 0; ax < 2; ++ax) phases.push_back(x.narrow(2, ay, height).narrow(3, ax, width));
  }
  return at::cat(phases, 0);
}

/// Runs `apply(layer, input)` (convolution with the layer's stride, activation) over the layers; strided layers see all
/// their phases, so the result is that of 4 x 4 shifted passes (DKN) in one: (16 N, C, h, w), batch (by, bx, ay, ax, n)
/// with a from the first and b from the second strided layer. Without strided layers: (N, C, h, w).
template <typename Apply>
at::Tensor denseFeatures(const std::vector<LayerSpec>& layers, at::Tensor x, Apply&& apply) {
  for (const LayerSpec& layer : layers) x = apply(layer, layer.stride == 2 ? stackPhases(x) : x);
  return x;
}

}  // namespace dkn
