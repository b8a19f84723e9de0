// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fusion.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/mean.h>
#include <ATen/ops/pixel_shuffle.h>
#include <ATen/ops/sigmoid.h>

namespace dkn {

namespace {

at::Tensor stitchPhases(const at::Tensor& phases) {
  const std::int64_t batch = phases.size(0) / (kStride * kStride);
  const std::int64_t channels = phases.size(1);
  const std::int64_t height = phases.size(2);
  const std::int64_t width = phases.size(3);
  // Batch index: ((by, bx), (ay, ax), n) with b from the second and a from the first strided layer; row 4 m + 2 by +
  // ay.
  return phases.view({2, 2, 2, 2, batch, channels, height, width})
      .permute({4, 5, 6, 0, 2, 7, 1, 3})
      .reshape({batch, channels, kStride * height, kStride * width});
}

}  // namespace

Heads fuseHeads(const Heads& guidance, const Heads& target, const ModelConfig& config) {
  at::Tensor weights;
  at::Tensor offsets;
  for (const Heads* heads : {&guidance, &target}) {
    if (!heads->defined()) continue;
    const at::Tensor activated = at::sigmoid(heads->weights);
    weights = weights.defined() ? weights * activated : activated;
    offsets = offsets.defined() ? offsets * heads->offsets : heads->offsets;
  }
  const at::Tensor perTap =
      weights.view({weights.size(0), config.taps(), weights.size(1) / config.taps(), weights.size(2), weights.size(3)});
  const at::Tensor normalised = config.residual ? perTap - perTap.mean(1, true) : perTap / perTap.sum(1, true);
  return {normalised.view(weights.sizes()), offsets};
}

Kernels kernelsFromCells(const Heads& fused) {
  return {at::pixel_shuffle(fused.weights, kStride), at::pixel_shuffle(fused.offsets, kStride)};
}

Kernels kernelsFromPhases(const Heads& fused) { return {stitchPhases(fused.weights), stitchPhases(fused.offsets)}; }

}  // namespace dkn
