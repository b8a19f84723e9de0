// SPDX-License-Identifier: GPL-3.0-or-later
// Feature layers evaluated for every output pixel at once: shift-and-stitch with its phases batched (IJCV Appendix A).
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/ops/cat.h>

#include <optional>
#include <vector>

#include "model/layers.h"

namespace dkn {

/// Input of a 2 x 2, stride 2 layer at one of its four phases.
inline at::Tensor onePhase(const at::Tensor& x, int ay, int ax) {
  return x.narrow(2, ay, (x.size(2) - 1) / 2 * 2).narrow(3, ax, (x.size(3) - 1) / 2 * 2);
}

/// The same at all four, stacked along the batch as (ay, ax, n).
inline at::Tensor stackPhases(const at::Tensor& x) {
  return at::cat({onePhase(x, 0, 0), onePhase(x, 0, 1), onePhase(x, 1, 0), onePhase(x, 1, 1)}, 0);
}

/// Runs `apply(layer, input)` (convolution with the layer's stride, activation) over the layers; strided layers see all
/// their phases, so the result is that of 4 x 4 shifted passes (DKN) in one: (16 N, C, h, w), batch (by, bx, ay, ax, n)
/// with a from the first and b from the second strided layer. Without strided layers: (N, C, h, w). `only`, where
/// given: those of one pixel a block, (N, C, h, w), at a sixteenth of the cost.
template <typename Apply>
at::Tensor denseFeatures(const std::vector<LayerSpec>& layers, at::Tensor x, const std::optional<BlockPixel>& only,
                         Apply&& apply) {
  int step = 1;  // pixels of the input between neighbours
  for (const LayerSpec& layer : layers) {
    if (layer.stride == 2) {
      x = only ? onePhase(x, only->y / step % 2, only->x / step % 2) : stackPhases(x);
      step *= 2;
    }
    x = apply(layer, x);
  }
  return x;
}

/// A U-Net's valid convolutions: what comes back up meets the same pixels of the way down, cut to its size. `x` starts
/// at a whole cell less 14 pixels; every size on the way is even.
template <typename Apply>
at::Tensor unetFeatures(const std::vector<LayerSpec>& layers, at::Tensor x, Apply&& apply) {
  /// A feature map before a strided layer, and the first pixel of the input that it stands for.
  struct Skip {
    at::Tensor features;
    std::int64_t start;
  };
  std::vector<Skip> skips;
  std::int64_t start = 0;
  std::int64_t step = 1;  // pixels of the input between neighbours
  for (const LayerSpec& layer : layers) {
    if (layer.stride == 2 && !layer.transposed) {
      skips.push_back({x, start});
      step *= 2;
    }
    x = apply(layer, x);
    if (layer.stride == 1) start += layer.kernel / 2 * step;
    if (!layer.transposed) continue;
    step /= 2;
    const Skip skip = skips.back();
    skips.pop_back();
    const std::int64_t cut = (start - skip.start) / step;
    x = at::cat({x, skip.features.narrow(2, cut, x.size(2)).narrow(3, cut, x.size(3))}, 1);
  }
  // Two pixels beyond the whole cells.
  return x.narrow(2, 0, x.size(2) / kStride * kStride).narrow(3, 0, x.size(3) / kStride * kStride);
}

/// The features of every output pixel (or cell, or phase: denseFeatures) by the model's kind of extraction; `only` is
/// for models that have phases.
template <typename Apply>
at::Tensor runFeatures(const ModelConfig& config, const std::vector<LayerSpec>& layers, at::Tensor x,
                       const std::optional<BlockPixel>& only, Apply&& apply) {
  if (config.extraction == Extraction::UNet) return unetFeatures(layers, std::move(x), apply);
  return denseFeatures(layers, std::move(x), only, apply);
}

}  // namespace dkn
