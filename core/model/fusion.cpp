// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fusion.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/mean.h>
#include <ATen/ops/pixel_shuffle.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/zeros.h>

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

at::Tensor byTap(const at::Tensor& weights, const ModelConfig& config) {
  return weights.contiguous().view(
      {weights.size(0), config.taps(), weights.size(1) / config.taps(), weights.size(2), weights.size(3)});
}

constexpr double kSmallestNorm = 1e-12;

}  // namespace

at::Tensor activateWeights(const at::Tensor& raw, const ModelConfig& config) {
  switch (config.activation) {
    case WeightActivation::Linear:
      return raw;
    case WeightActivation::Softmax:
      return at::softmax(byTap(raw, config), 1).view(raw.sizes());
    case WeightActivation::Sigmoid:
      break;
  }
  return at::sigmoid(raw);
}

Heads fuseHeads(const Heads& guidance, const Heads& target, const ModelConfig& config) {
  at::Tensor weights;
  at::Tensor offsets;
  for (const Heads* heads : {&guidance, &target}) {
    if (heads->weights.defined()) {
      const at::Tensor activated = activateWeights(heads->weights, config);
      weights = weights.defined() ? weights * activated : activated;
    }
    if (heads->offsets.defined()) offsets = offsets.defined() ? offsets * heads->offsets : heads->offsets;
  }
  if (!offsets.defined()) {
    std::vector<std::int64_t> shape = weights.sizes().vec();
    shape[1] *= 2;
    offsets = at::zeros(shape, weights.options());
  }
  if (config.residual && !config.meanSubtraction) return {weights, offsets};
  const at::Tensor perTap = byTap(weights, config);
  if (config.residual) return {(perTap - perTap.mean(1, true)).view(weights.sizes()), offsets};
  // Weights that are all 0 (linear ones) give 0.
  const at::Tensor norm = config.activation == WeightActivation::Linear
                              ? perTap.abs().sum(1, true).clamp_min(kSmallestNorm)
                              : perTap.sum(1, true);
  return {(perTap / norm).view(weights.sizes()), offsets};
}

at::Tensor regressedValue(const Heads& first, const Heads& second) {
  if (!second.defined()) return first.weights;
  return first.defined() ? first.weights + second.weights : second.weights;
}

Kernels kernelsFromCells(const Heads& fused) {
  return {at::pixel_shuffle(fused.weights, kStride), at::pixel_shuffle(fused.offsets, kStride)};
}

Kernels kernelsFromPhases(const Heads& fused) { return {stitchPhases(fused.weights), stitchPhases(fused.offsets)}; }

Heads headsToPixels(const Heads& heads, const ModelConfig& config) {
  const auto bring = [&](const at::Tensor& head) {
    if (!head.defined()) return head;
    if (config.architecture == Architecture::Fdkn) return at::pixel_shuffle(head, config.cell());
    return config.extraction == Extraction::Strided ? stitchPhases(head) : head;
  };
  return {bring(heads.weights), bring(heads.offsets)};
}

}  // namespace dkn
