// SPDX-License-Identifier: GPL-3.0-or-later
// From the two streams' raw heads to one kernel per pixel (IJCV 3.2: weight and offset regression).
#pragma once

#include <ATen/core/Tensor.h>

#include "model/model_config.h"

namespace dkn {

/// Raw outputs of a stream's two heads: (N, k^2 P, h, w) and (N, 2 k^2 P, h, w), P pixels a cell (FDKN 16, DKN 1).
struct Heads {
  at::Tensor weights;
  at::Tensor offsets;
  bool defined() const { return weights.defined() || offsets.defined(); }
};

/// A kernel per pixel: weights (N, k^2, H, W), offsets (N, 2 k^2, H, W) in pixels, channel 2 t: dx, 2 t + 1: dy.
struct Kernels {
  at::Tensor weights;
  at::Tensor offsets;
};

/// A stream's raw weights (N, k^2 P, h, w) as they enter the product: sigmoid, softmax over the taps, or as they are.
at::Tensor activateWeights(const at::Tensor& raw, const ModelConfig& config);

/// Weights: product of the streams' activations, minus its mean over the taps (residual, Eq. 3; unless the model leaves
/// that out) or over the sum of its absolute values (Eq. 7). Offsets: product of the raw heads, 0 without any. What a
/// stream lacks takes no part. Same layout as the heads.
Heads fuseHeads(const Heads& guidance, const Heads& target, const ModelConfig& config);

/// Direct prediction: the sum of the streams' value heads, a linear regression from the features of both.
at::Tensor regressedValue(const Heads& first, const Heads& second);

/// Heads of FDKN's cells back to pixels (depth to space with stride 4).
Kernels kernelsFromCells(const Heads& fused);
/// Heads of DKN's 16 phases, stacked along the batch as denseFeatures() leaves them, stitched together:
/// (16 N, C, h, w) -> (N, C, 4 h, 4 w).
Kernels kernelsFromPhases(const Heads& fused);

/// Heads as the model's last layer has them, brought to pixels; undefined ones stay so.
Heads headsToPixels(const Heads& heads, const ModelConfig& config);

}  // namespace dkn
