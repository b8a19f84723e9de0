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

/// The features of every output pixel (or cell, or phase: denseFeatures) by the model's kind of extraction.
template <typename Apply>
at::Tensor runFeatures(const ModelConfig& config, const std::vector<LayerSpec>& layers, at::Tensor x, Apply&& apply) {
  if (config.extraction == Extraction::UNet) return unetFeatures(layers, std::move(x), apply);
  return denseFeatures(layers, std::move(x), apply);
}

}  // namespace dkn
