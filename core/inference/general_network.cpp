// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/general_network.h"

#include <ATen/TensorOperators.h>

#include "base/error.h"
#include "ops/kernel_sampling.h"

namespace dkn {

namespace {

/// The tile completed to whole cells, with its context.
Rect inputRect(const Rect& tile, const ModelConfig& config) {
  const Margins margins = receptiveMargins(config);
  const std::int64_t cell = config.cell();
  const auto up = [cell](std::int64_t extent) { return (extent + cell - 1) / cell * cell; };
  return {tile.y - margins.before, tile.x - margins.before, up(tile.height) + margins.before + margins.after,
          up(tile.width) + margins.before + margins.after};
}

/// Both streams' heads; a joint stream's stand for the first.
std::pair<Heads, Heads> headsOf(const Network& network, const at::Tensor& guidance, const at::Tensor& target,
                                const Rect& tile) {
  std::pair<Heads, Heads> both;
  for (const StreamId stream : streamsOf(network.config())) {
    (stream == StreamId::Target ? both.second : both.first) = tileHeads(network, stream, guidance, target, tile);
  }
  return both;
}

}  // namespace

Heads tileHeads(const Network& network, StreamId stream, const at::Tensor& guidance, const at::Tensor& target,
                const Rect& tile) {
  const ModelConfig& config = network.config();
  const Rect rect = inputRect(tile, config);
  const auto region = [&](const at::Tensor& planes, bool wanted) {
    return wanted ? extractRegion(planes, rect, config.border).unsqueeze(0) : at::Tensor();
  };
  const Heads heads = network.pixelHeads(stream, region(guidance, stream != StreamId::Target),
                                         region(target, stream != StreamId::Guidance));
  const auto cut = [&](const at::Tensor& head) {
    return head.defined() ? head.narrow(2, 0, tile.height).narrow(3, 0, tile.width).contiguous() : head;
  };
  return {cut(heads.weights), cut(heads.offsets)};
}

Kernels tileKernels(const Network& network, const at::Tensor& guidance, const at::Tensor& target, const Rect& tile) {
  if (!network.config().predictsKernel())
    throw Error(ErrorCode::BadArgument, "A network with direct prediction has no kernels to show.");
  const auto [first, second] = headsOf(network, guidance, target, tile);
  const Heads fused = fuseHeads(first, second, network.config());
  return {fused.weights.contiguous(), fused.offsets.contiguous()};
}

at::Tensor filterTile(const Network& network, const at::Tensor& guidance, const at::Tensor& target, const Rect& tile) {
  const ModelConfig& config = network.config();
  at::Tensor values;
  if (config.predictsKernel()) {
    const Kernels kernels = tileKernels(network, guidance, target, tile);
    values = sampleKernels(target, kernels.weights, kernels.offsets, config.samplingRule(), tile.y, tile.x)[0];
  } else {
    const auto [first, second] = headsOf(network, guidance, target, tile);
    values = regressedValue(first, second)[0][0];
  }
  if (!config.residual) return values;
  return values + target[0].narrow(0, tile.y, tile.height).narrow(1, tile.x, tile.width);
}

}  // namespace dkn
