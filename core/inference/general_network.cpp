// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/general_network.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/stack.h>

#include <vector>

#include "base/error.h"
#include "model/autocast.h"
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

at::Tensor part(const at::Tensor& plane, const Rect& tile) {
  return plane[0].narrow(0, tile.y, tile.height).narrow(1, tile.x, tile.width);
}

}  // namespace

Heads tileHeads(const Network& network, StreamId stream, const at::Tensor& guidance, const at::Tensor& target,
                const Rect& tile, at::ScalarType precision) {
  const ModelConfig& config = network.config();
  const Rect rect = inputRect(tile, config);
  const auto region = [&](const at::Tensor& planes, bool wanted) {
    return wanted ? extractRegion(planes, rect, config.border).unsqueeze(0) : at::Tensor();
  };
  const Autocast halfPrecision(at::kCPU, precision);
  const Heads heads = network.pixelHeads(stream, region(guidance, stream != StreamId::Target),
                                         region(target, stream != StreamId::Guidance));
  const auto cut = [&](const at::Tensor& head) {
    return head.defined() ? head.narrow(2, 0, tile.height).narrow(3, 0, tile.width).contiguous() : head;
  };
  return {cut(heads.weights), cut(heads.offsets)};
}

TileNetwork::Result filterTile(const Network& network, const at::Tensor& guidance, const at::Tensor& target,
                               const Rect& tile, bool keepKernels, at::ScalarType precision) {
  const ModelConfig& config = network.config();
  if (keepKernels && !config.predictsKernel())
    throw Error(ErrorCode::BadArgument, "A network with direct prediction has no kernels to show.");
  Heads fromGuidance;
  Heads fromTarget;
  std::vector<at::Tensor> values, weights, offsets;
  for (std::int64_t channel = 0; channel < target.size(0); ++channel) {
    const at::Tensor plane = target.narrow(0, channel, 1);
    for (const StreamId stream : streamsOf(config)) {
      // The guidance's pass serves all channels. A joint stream's heads stand for the first.
      if (stream == StreamId::Guidance && channel > 0) continue;
      (stream == StreamId::Target ? fromTarget : fromGuidance) =
          tileHeads(network, stream, guidance, plane, tile, precision);
    }
    at::Tensor value;
    if (config.predictsKernel()) {
      const Heads fused = fuseHeads(fromGuidance, fromTarget, config);
      weights.push_back(fused.weights.contiguous());
      offsets.push_back(fused.offsets.contiguous());
      value = sampleKernels(plane, weights.back(), offsets.back(), config.samplingRule(), tile.y, tile.x)[0];
    } else {
      value = regressedValue(fromGuidance, fromTarget)[0][0];
    }
    values.push_back(config.residual ? value + part(plane, tile) : value);
  }
  if (!keepKernels) return {at::stack(values), {}, {}};
  return {at::stack(values), at::cat(weights), at::cat(offsets)};
}

}  // namespace dkn
