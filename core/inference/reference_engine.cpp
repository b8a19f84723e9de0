// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/reference_engine.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/batch_norm.h>
#include <ATen/ops/clamp.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/grid_sampler_2d.h>
#include <ATen/ops/im2col.h>
#include <ATen/ops/pixel_unshuffle.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/replication_pad2d.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/tensor.h>

#include <array>

#include "model/layers.h"

namespace dkn {

namespace {

std::int64_t wholeCells(std::int64_t extent) { return (extent + kStride - 1) / kStride * kStride; }

/// One stream's raw heads, layer after layer, strided layers as they are.
Heads literalHeads(const Network& network, StreamId stream, at::Tensor x) {
  const ModelConfig& config = network.config();
  const std::string prefix = streamPrefix(stream);
  const int padding = config.padsLayers() ? 1 : 0;
  const auto convolve = [&](const LayerSpec& layer, const at::Tensor& input, int pad) {
    return at::conv2d(input, network.tensor(prefix + layer.name + ".weight").contiguous(),
                      network.tensor(prefix + layer.name + ".bias"), layer.stride, pad);
  };
  for (const LayerSpec& layer : featureLayers(config, stream)) {
    x = convolve(layer, x, padding);
    if (layer.batchNorm) {
      const auto norm = [&](const char* part) { return network.tensor(prefix + layer.name + "_bn." + part); };
      x = at::batch_norm(x, norm("weight"), norm("bias"), norm("running_mean"), norm("running_var"), false, 0.1,
                         kBatchNormEpsilon, true);
    }
    x = at::relu(x);
  }
  return {convolve(weightHead(config), x, 0), convolve(offsetHead(config), x, 0)};
}

/// Input of one stream for the pass that starts at pixel (i, j); FDKN has the one pass (0, 0).
at::Tensor passInput(const at::Tensor& planes, const ModelConfig& config, StreamId stream, int i, int j) {
  const std::int64_t height = wholeCells(planes.size(1));
  const std::int64_t width = wholeCells(planes.size(2));
  Rect rect{0, 0, height, width};
  if (config.architecture == Architecture::Dkn) {
    rect = {i - 25, j - 25, height + 47, width + 47};
  } else if (!config.padsLayers()) {
    const int margin = receptiveMargins(config).before;
    rect = {-margin, -margin, height + 2 * margin, width + 2 * margin};
  }
  at::Tensor region =
      extractRegion(planes, rect, config.padsLayers() ? BorderRule::Replicate : config.border).unsqueeze(0);
  if (stream == StreamId::Guidance) region = prepareGuidance(region, config);
  return config.architecture == Architecture::Fdkn ? at::pixel_unshuffle(region, kStride) : region.contiguous();
}

/// Weighted sum for the pixels (i + step m, j + step n): unfolded patches, each sampled by itself. kernels (1, k^2, M,
/// N).
at::Tensor samplePatches(const at::Tensor& plane, const Kernels& kernels, const ModelConfig& config, int i, int j,
                         int step) {
  const SamplingRule rule = config.samplingRule();
  const std::int64_t rows = kernels.weights.size(2);
  const std::int64_t columns = kernels.weights.size(3);
  const std::int64_t half = rule.window / 2;
  const Rect rect{i - half, j - half, (rows - 1) * step + rule.window, (columns - 1) * step + rule.window};
  const BorderRule border = rule.convention == SamplingConvention::Released ? BorderRule::Zero : BorderRule::Replicate;
  const at::Tensor region = extractRegion(plane, rect, border).unsqueeze(0);
  const at::Tensor patches = at::im2col(region, {rule.window, rule.window}, {1, 1}, {0, 0}, {step, step})
                                 .view({rule.window * rule.window, rows * columns})
                                 .t()
                                 .contiguous()
                                 .view({rows * columns, 1, rule.window, rule.window});
  std::vector<at::Tensor> taps;
  for (int t = 0; t < rule.taps(); ++t) {
    at::Tensor x = kernels.offsets[0][2 * t] * rule.offsetScale() + rule.baseX(t);
    at::Tensor y = kernels.offsets[0][2 * t + 1] * rule.offsetScale() + rule.baseY(t);
    if (rule.convention == SamplingConvention::Centred) {
      x = at::clamp(x, -half, half);
      y = at::clamp(y, -half, half);
    }
    taps.push_back(at::stack({x, y}, -1).view({rows * columns, 2}));
  }
  // A window of one pixel has no extent to normalise by.
  const double extent = rule.window > 1 ? static_cast<double>(half) : 1.0;
  const at::Tensor grid = (at::stack(taps, 1) / extent).unsqueeze(2);
  const at::Tensor samples = at::grid_sampler_2d(patches, grid, 0, 0, true).view({rows * columns, rule.taps()});
  return (samples * kernels.weights.view({rule.taps(), rows * columns}).t()).sum(1).view({rows, columns});
}

void place(at::Tensor planes, const at::Tensor& values, int i, int j, int step) {
  at::Tensor part = planes.slice(-2, i, std::nullopt, step).slice(-1, j, std::nullopt, step);
  part.copy_(values.narrow(-2, 0, part.size(-2)).narrow(-1, 0, part.size(-1)));
}

}  // namespace

void runReference(const Network& network, const EngineInput& input, Progress& progress, EngineOutput& output) {
  const ModelConfig& config = network.config();
  const std::int64_t channels = input.target.size(0);
  const at::Tensor colours = unitFloats(input.guidance);
  const int passes = config.architecture == Architecture::Dkn ? kStride : 1;
  const std::int64_t total = channels * passes * passes;
  std::int64_t done = 0;
  for (std::int64_t channel = 0; channel < channels; ++channel) {
    const at::Tensor plane = input.target.narrow(0, channel, 1);
    for (int pass = 0; pass < passes * passes; ++pass) {
      progress.throwIfStopped();
      const int i = pass / passes;
      const int j = pass % passes;
      Heads guidance;
      Heads target;
      if (config.usesGuidance()) {
        guidance = literalHeads(network, StreamId::Guidance, passInput(colours, config, StreamId::Guidance, i, j));
      }
      if (config.usesTarget()) {
        target = literalHeads(network, StreamId::Target, passInput(plane, config, StreamId::Target, i, j));
      }
      const Heads fused = fuseHeads(guidance, target, config);
      const Kernels kernels = passes == 1 ? kernelsFromCells(fused) : Kernels{fused.weights, fused.offsets};
      place(output.values[channel], samplePatches(plane, kernels, config, i, j, passes), i, j, passes);
      if (output.weights.defined()) {
        place(output.weights[channel], kernels.weights[0], i, j, passes);
        place(output.offsets[channel], kernels.offsets[0], i, j, passes);
      }
      progress.report(static_cast<double>(++done) / static_cast<double>(total));
    }
  }
  if (config.residual) output.values += input.target;
}

}  // namespace dkn
