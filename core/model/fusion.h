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
  bool defined() const { return weights.defined(); }
};

/// A kernel per pixel: weights (N, k^2, H, W), offsets (N, 2 k^2, H, W) in pixels, channel 2 t: dx, 2 t + 1: dy.
struct Kernels {
  at::Tensor weights;
  at::Tensor offsets;
};

/// Weights: product of the streams' sigmoids, minus its mean over the taps (residual, Eq. 3) or over its sum (Eq. 7).
/// Offsets: product of the raw heads. A stream that the model lacks is undefined and takes no part. Same layout as the
/// heads.
Heads fuseHeads(const Heads& guidance, const Heads& target, const ModelConfig& config);

/// Heads of FDKN's cells back to pixels (depth to space with stride 4).
Kernels kernelsFromCells(const Heads& fused);
/// Heads of DKN's 16 phases, stacked along the batch as denseFeatures() leaves them, stitched together:
/// (16 N, C, h, w) -> (N, C, 4 h, 4 w).
Kernels kernelsFromPhases(const Heads& fused);

}  // namespace dkn
