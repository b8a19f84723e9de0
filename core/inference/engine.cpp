// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"

#include <ATen/Parallel.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>

#include "base/threads.h"
#include "inference/general_network.h"
#include "inference/precision_choice.h"
#include "inference/reference_engine.h"
#include "inference/tile_plan.h"
#include "ops/head_sampling.h"
#include "ops/kernel_sampling.h"

namespace dkn {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kTileSize = 96;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

double bytesOf(const at::Tensor& tensor) { return tensor.defined() ? static_cast<double>(tensor.nbytes()) : 0.0; }

/// Weights and offsets of heads that lie in one tensor; undefined stays so.
Heads splitHeads(const at::Tensor& both, const ModelConfig& config) {
  if (!both.defined()) return {};
  const std::int64_t weights = weightHead(config).outputs;
  return {both.narrow(1, 0, weights), both.narrow(1, weights, both.size(1) - weights)};
}

/// Cells (or pixels, DKN) of context that a tile needs around it, as the rectangle that is read.
Rect inputRect(const Rect& tile, const ModelConfig& config) {
  const Margins margins = receptiveMargins(config);
  const auto up = [](std::int64_t value) { return (value + kStride - 1) / kStride * kStride; };
  return {tile.y - margins.before, tile.x - margins.before, up(tile.height) + margins.before + margins.after,
          up(tile.width) + margins.before + margins.after};
}

/// For layers that pad themselves: the part of `rect` inside the image rounded up to whole cells.
Rect clipToCells(const Rect& rect, std::int64_t height, std::int64_t width) {
  const auto up = [](std::int64_t value) { return (value + kStride - 1) / kStride * kStride; };
  const std::int64_t y = std::max<std::int64_t>(rect.y, 0);
  const std::int64_t x = std::max<std::int64_t>(rect.x, 0);
  return {y, x, std::min(rect.y + rect.height, up(height)) - y, std::min(rect.x + rect.width, up(width)) - x};
}

at::ScalarType choosePrecision(const Network& network, const EngineOptions& options, const at::Device& device) {
  if (options.kind == EngineKind::Reference || !network.config().isPlain()) return at::kFloat;
  if (options.precision == "auto" && device.is_cpu()) {
    return fastestPrecision(network, options.tile > 0 ? std::min<std::int64_t>(options.tile, kTileSize) : kTileSize);
  }
  return resolvePrecision(options.precision, device);
}

/// The network with training's own forward pass, for a model that is not plain; no kernels with direct prediction.
void runGenerally(const Network& network, const EngineInput& input, const Rect& tile, EngineOutput& output) {
  const auto place = [&](const at::Tensor& whole) {
    return whole.narrow(-2, tile.y, tile.height).narrow(-1, tile.x, tile.width);
  };
  for (std::int64_t channel = 0; channel < input.target.size(0); ++channel) {
    const at::Tensor plane = input.target.narrow(0, channel, 1);
    place(output.values[channel]).copy_(filterTile(network, input.guidance, plane, tile));
    if (!output.weights.defined()) continue;
    const Kernels kernels = tileKernels(network, input.guidance, plane, tile);
    place(output.weights[channel]).copy_(kernels.weights[0]);
    place(output.offsets[channel]).copy_(kernels.offsets[0]);
  }
}

/// Uninitialised planes for a result of that size.
EngineOutput emptyOutput(const ModelConfig& config, at::IntArrayRef size, bool keepKernels, const at::Tensor& values) {
  EngineOutput output;
  output.values = values.defined() ? values : at::empty(size, at::kFloat);
  if (keepKernels && config.predictsKernel()) {
    output.weights = at::empty({size[0], config.taps(), size[1], size[2]}, at::kFloat);
    output.offsets = at::empty({size[0], 2 * config.taps(), size[1], size[2]}, at::kFloat);
  }
  return output;
}

}  // namespace

Engine::Engine(std::shared_ptr<const Network> network, const EngineOptions& options)
    : m_network(std::move(network)),
      m_options(options),
      m_device(resolveDevice(options.device)),
      m_precision(choosePrecision(*m_network, options, m_device)),
      m_threads(useThreads(options.threads)),
      m_folded(*m_network, m_precision) {}

std::int64_t Engine::tileSize() const {
  if (m_options.tile > 0) return m_options.tile;
  // Large enough that the context around a tile costs little, small enough for its layers to stay in the cache.
  return kTileSize;
}

at::Tensor Engine::streamHeads(StreamId stream, const at::Tensor& planes, const Rect& tile, StageClock& clock) const {
  const ModelConfig& c = config();
  const Rect wanted = inputRect(tile, c);
  const Rect rect = c.padsLayers() ? clipToCells(wanted, planes.size(1), planes.size(2)) : wanted;
  // Sizes that are no multiple of the stride: cells are completed by their nearest pixels whatever the border rule.
  const BorderRule border = c.padsLayers() ? BorderRule::Replicate : c.border;
  at::Tensor region = extractRegion(planes, rect, border).unsqueeze(0);
  if (stream == StreamId::Guidance) region = prepareGuidance(region, c);
  const at::Tensor prepared = streamInput(region, c);
  clock.lap("resampling", 0.0, static_cast<double>(region.nbytes() + prepared.nbytes()));
  const at::Tensor heads = m_folded.heads(stream, prepared, clock);
  if (!c.padsLayers()) return heads;
  return heads.narrow(2, (tile.y - rect.y) / kStride, (tile.height + kStride - 1) / kStride)
      .narrow(3, (tile.x - rect.x) / kStride, (tile.width + kStride - 1) / kStride);
}

Kernels Engine::kernelsOf(const at::Tensor& guidance, const at::Tensor& target, const Rect& tile) const {
  const Heads fused = fuseHeads(splitHeads(guidance, config()), splitHeads(target, config()), config());
  const Kernels kernels =
      config().architecture == Architecture::Fdkn ? kernelsFromCells(fused) : Kernels{fused.weights, fused.offsets};
  const auto cut = [&](const at::Tensor& planes) {
    return planes.narrow(2, 0, tile.height).narrow(3, 0, tile.width).contiguous();
  };
  return {cut(kernels.weights), cut(kernels.offsets)};
}

at::Tensor Engine::filteredTile(const at::Tensor& plane, const at::Tensor& guidance, const at::Tensor& target,
                                const Rect& tile) const {
  HeadSampling options;
  options.rule = config().samplingRule();
  options.layout = config().architecture == Architecture::Fdkn ? HeadLayout::Cells : HeadLayout::Pixels;
  options.residual = config().residual;
  options.originY = tile.y;
  options.originX = tile.x;
  const at::Tensor& first = guidance.defined() ? guidance : target;
  const at::Tensor& second = guidance.defined() ? target : guidance;
  return sampleHeads(plane, first, second, options)[0].narrow(0, 0, tile.height).narrow(1, 0, tile.width);
}

StageCosts Engine::runTile(const EngineInput& input, const Rect& tile, EngineOutput& output) const {
  const auto place = [&](const at::Tensor& whole) {
    return whole.narrow(-2, tile.y, tile.height).narrow(-1, tile.x, tile.width);
  };
  StageClock clock;
  if (!config().isPlain()) {
    runGenerally(*m_network, input, tile, output);
    clock.lap("network", 0.0);
    return clock.costs();
  }
  at::Tensor guidance;
  if (config().usesGuidance()) guidance = streamHeads(StreamId::Guidance, input.guidance, tile, clock);
  for (std::int64_t channel = 0; channel < input.target.size(0); ++channel) {
    const at::Tensor plane = input.target.narrow(0, channel, 1);
    at::Tensor target;
    if (config().usesTarget()) target = streamHeads(StreamId::Target, plane, tile, clock);
    at::Tensor values;
    if (output.weights.defined()) {
      const Kernels kernels = kernelsOf(guidance, target, tile);
      place(output.weights[channel]).copy_(kernels.weights[0]);
      place(output.offsets[channel]).copy_(kernels.offsets[0]);
      values = sampleKernels(plane, kernels.weights, kernels.offsets, config().samplingRule(), tile.y, tile.x)[0];
    } else {
      values = filteredTile(plane, guidance, target, tile);
    }
    if (config().residual) values += place(plane)[0];
    place(output.values[channel]).copy_(values);
    clock.lap("fusion and sampling", 0.0, bytesOf(guidance) + bytesOf(target) + 3.0 * bytesOf(values));
  }
  return clock.costs();
}

void Engine::runTiles(const EngineInput& input, Progress& progress, EngineOutput& output) const {
  const std::int64_t height = input.target.size(1);
  const std::int64_t width = input.target.size(2);
  std::vector<Rect> tiles = planTiles(height, width, tileSize(), config().cell());
  if (m_options.centre) orderTiles(tiles, m_options.centre->first, m_options.centre->second);
  std::atomic<std::size_t> next{0};
  std::size_t done = 0;
  std::mutex mutex;
  std::exception_ptr failure;
  const auto work = [&] {
    const c10::InferenceMode guard;
    for (std::size_t i = next++; i < tiles.size(); i = next++) {
      try {
        {
          const std::scoped_lock lock(mutex);
          if (failure) return;
          progress.throwIfStopped();
        }
        const StageCosts costs = runTile(input, tiles[i], output);
        const std::scoped_lock lock(mutex);
        output.stages += costs;
        if (m_options.onTile) {
          const Rect& tile = tiles[i];
          m_options.onTile(tile, output.values.narrow(1, tile.y, tile.height).narrow(2, tile.x, tile.width));
        }
        progress.report(static_cast<double>(++done) / static_cast<double>(tiles.size()));
      } catch (...) {
        const std::scoped_lock lock(mutex);
        if (!failure) failure = std::current_exception();
        return;
      }
    }
  };
  // A tile a thread keeps every layer in the thread's cache; too few tiles leave the threads to the convolutions.
  if (m_threads > 1 && tiles.size() >= 2 * static_cast<std::size_t>(m_threads)) {
    at::parallel_for(0, m_threads, 1, [&](std::int64_t, std::int64_t) { work(); });
  } else {
    work();
  }
  if (failure) std::rethrow_exception(failure);
}

EngineOutput Engine::run(const EngineInput& input, Progress& progress, bool keepKernels,
                         const at::Tensor& values) const {
  TORCH_CHECK(input.guidance.dim() == 3 && input.guidance.size(0) == 3 && input.target.dim() == 3 &&
                  input.guidance.size(1) == input.target.size(1) && input.guidance.size(2) == input.target.size(2),
              "the engine wants a guidance (3, H, W) and a target (C, H, W) of one size");
  TORCH_CHECK(!values.defined() || values.sizes() == input.target.sizes(), "the engine's result has the target's size");
  useThreads(m_threads);
  const c10::InferenceMode guard;
  const auto start = Clock::now();
  try {
    EngineOutput output = emptyOutput(config(), input.target.sizes(), keepKernels, values);
    if (m_options.kind == EngineKind::Reference && config().isPlain()) {
      runReference(*m_network, input, progress, output);
    } else {
      runTiles(input, progress, output);
    }
    output.seconds = secondsSince(start);
    return output;
  } catch (const Error&) {
    throw;
  } catch (const std::exception& error) {
    throw Error(ErrorCode::Model, "The network could not be run: " + userMessage(error));
  }
}

Kernels Engine::kernels(const EngineInput& input, const Rect& rect) const {
  useThreads(m_threads);
  const c10::InferenceMode guard;
  // Tiles start at whole cells.
  const std::int64_t y = rect.y / config().cell() * config().cell();
  const std::int64_t x = rect.x / config().cell() * config().cell();
  const Rect tile{y, x, rect.y + rect.height - y, rect.x + rect.width - x};
  StageClock clock;
  at::Tensor guidance;
  if (config().isPlain() && config().usesGuidance())
    guidance = streamHeads(StreamId::Guidance, input.guidance, tile, clock);
  std::vector<at::Tensor> weights;
  std::vector<at::Tensor> offsets;
  for (std::int64_t channel = 0; channel < input.target.size(0); ++channel) {
    const at::Tensor plane = input.target.narrow(0, channel, 1);
    at::Tensor target;
    if (config().isPlain() && config().usesTarget()) target = streamHeads(StreamId::Target, plane, tile, clock);
    const Kernels kernels =
        config().isPlain() ? kernelsOf(guidance, target, tile) : tileKernels(*m_network, input.guidance, plane, tile);
    const auto cut = [&](const at::Tensor& planes) {
      return planes.narrow(2, rect.y - y, rect.height).narrow(3, rect.x - x, rect.width);
    };
    weights.push_back(cut(kernels.weights));
    offsets.push_back(cut(kernels.offsets));
  }
  return {at::cat(weights), at::cat(offsets)};
}

Heads Engine::pixelHeads(StreamId stream, const EngineInput& input, const Rect& rect) const {
  // Tiles start at whole cells.
  const std::int64_t y = rect.y / config().cell() * config().cell();
  const std::int64_t x = rect.x / config().cell() * config().cell();
  const Rect tile{y, x, rect.y + rect.height - y, rect.x + rect.width - x};
  Heads pixels;
  if (config().isPlain()) {
    StageClock clock;
    const at::Tensor& planes = stream == StreamId::Guidance ? input.guidance : input.target;
    const Heads heads = splitHeads(streamHeads(stream, planes, tile, clock), config());
    // The folded network gives DKN's heads of every pixel.
    pixels = config().architecture == Architecture::Fdkn ? headsToPixels(heads, config()) : heads;
  } else {
    pixels = tileHeads(*m_network, stream, input.guidance, input.target, tile);
  }
  const auto cut = [&](const at::Tensor& head) {
    if (!head.defined()) return head;
    return head.narrow(2, rect.y - y, rect.height).narrow(3, rect.x - x, rect.width).contiguous();
  };
  return {cut(pixels.weights), cut(pixels.offsets)};
}

}  // namespace dkn
