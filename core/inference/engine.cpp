// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/engine.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/sum.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <exception>
#include <mutex>

#include "base/threads.h"
#include "cuda/cuda_module.h"
#include "cuda/cuda_status.h"
#include "inference/general_network.h"
#include "inference/gpu_result.h"
#include "inference/precision_choice.h"
#include "inference/reference_engine.h"
#include "inference/tile_network.h"
#include "inference/tile_plan.h"

namespace dkn {

namespace {

using Clock = std::chrono::steady_clock;

/// Large enough that the context around a tile costs little, small enough for its layers to stay in the cache.
constexpr std::int64_t kTileSize = 96;
/// A GPU wants much work at once; below the smallest the context costs ten times the tile, above the largest cuDNN's
/// 32-bit sizes end.
constexpr std::int64_t kSmallestGpuTile = 64;
constexpr std::int64_t kLargestGpuTile = 2048;
/// Share of the free memory that tiles are planned for: convolutions want working memory of unknown size.
constexpr double kMemoryShare = 0.5;
/// Work of fewer bytes is not worth asking how much memory is free, which takes as long as a small image.
constexpr double kSmallWork = 512e6;
/// Larger inputs are copied from where they lie: page-locked memory is kept for reuse, and no other program gets it.
constexpr std::size_t kMostPageLocked = std::size_t{256} << 20;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// On the device; from page-locked memory, so that the copy is queued behind the work of the image before.
at::Tensor sent(const at::Tensor& planes, const at::Device& device) {
  if (device.is_cpu() || planes.nbytes() > kMostPageLocked) return planes.to(device);
  return planes.pin_memory().to(device, true);
}

at::ScalarType choosePrecision(const Network& network, const EngineOptions& options, const at::Device& device) {
  if (options.kind == EngineKind::Reference) return at::kFloat;
  // Variants run on the processor, whatever was asked for with a GPU in mind; auto measures the folded network alone.
  if (!network.config().isPlain()) return options.precision == "bf16" ? at::kBFloat16 : at::kFloat;
  const bool automatic = options.precision == "auto";
  if (automatic && device.is_cpu())
    return fastestPrecision(network, options.tile > 0 ? std::min<std::int64_t>(options.tile, kTileSize) : kTileSize);
  return automatic ? at::kHalf : resolvePrecision(options.precision, device);
}

std::shared_ptr<const TileNetwork> makeTiles(const Network& network, const EngineOptions& options,
                                             const at::Device& device, at::ScalarType precision) {
  if (!network.config().isPlain() || (options.kind == EngineKind::Reference && device.is_cuda())) return nullptr;
  const FoldOptions fold{precision, device, device.is_cuda() ? DenseForm::Phases : DenseForm::Dilated,
                         isTf32(options.precision)};
  return std::make_shared<const TileNetwork>(network, fold);
}

/// Memory that a tile takes at its peak, in bytes an output pixel: two neighbouring layers, convolutions' working
/// memory of the same size, both streams' heads, and the planes in float32.
double gpuBytesPerPixel(const ModelConfig& config, at::ScalarType precision) {
  std::int64_t largest = 0;
  for (const StreamId stream : streamsOf(config)) {
    for (const LayerSpec& layer : featureLayers(config, stream))
      largest = std::max<std::int64_t>(largest, layer.inputs + layer.outputs);
  }
  const std::int64_t cell = config.architecture == Architecture::Fdkn ? kStride * kStride : 1;
  const auto layers = static_cast<double>(2 * largest) / static_cast<double>(cell);
  return static_cast<double>(c10::elementSize(precision)) * (layers + 6.0 * config.taps()) + 64.0;
}

at::Tensor place(const at::Tensor& whole, const Rect& tile) {
  return whole.narrow(-2, tile.y, tile.height).narrow(-1, tile.x, tile.width);
}

/// Where a network is run: the papers' variants on the CPU alone.
at::Device deviceFor(const ModelConfig& config, const EngineOptions& options) {
  return config.isPlain() ? resolveDevice(options.device) : at::Device(at::kCPU);
}

void keep(const TileNetwork::Result& result, const Rect& tile, EngineOutput& output) {
  place(output.values, tile).copy_(result.values);
  if (!output.weights.defined()) return;
  place(output.weights, tile).copy_(result.weights);
  place(output.offsets, tile).copy_(result.offsets);
}

/// Tiles for the inspection of a rectangle start at whole cells.
Rect cellsAround(const Rect& rect, const ModelConfig& config) {
  const std::int64_t y = rect.y / config.cell() * config.cell();
  const std::int64_t x = rect.x / config.cell() * config.cell();
  return {y, x, rect.y + rect.height - y, rect.x + rect.width - x};
}

at::Tensor cutFrom(const at::Tensor& planes, const Rect& tile, const Rect& rect) {
  return planes.narrow(2, rect.y - tile.y, rect.height).narrow(3, rect.x - tile.x, rect.width).cpu().contiguous();
}

/// The literal algorithm is a yardstick: its convolutions are float32 to the last bit on a GPU too.
class FullFloat32 {
 public:
  FullFloat32() { at::globalContext().setAllowTF32CuDNN(false); }
  ~FullFloat32() { at::globalContext().setAllowTF32CuDNN(m_before); }
  FullFloat32(const FullFloat32&) = delete;
  FullFloat32& operator=(const FullFloat32&) = delete;

 private:
  bool m_before = at::globalContext().allowTF32CuDNN();
};

/// Uninitialised planes for a result of that size, the values where they are wanted.
EngineOutput emptyOutput(const ModelConfig& config, at::IntArrayRef size, bool keepKernels, const at::Tensor& values,
                         const at::Device& device = at::kCPU) {
  const auto options = at::TensorOptions(device).dtype(at::kFloat);
  EngineOutput output;
  output.values = values.defined() ? values : at::empty(size, options);
  if (keepKernels && config.predictsKernel()) {
    output.weights = at::empty({size[0], config.taps(), size[1], size[2]}, options);
    output.offsets = at::empty({size[0], 2 * config.taps(), size[1], size[2]}, options);
  }
  return output;
}

}  // namespace

Engine::Engine(std::shared_ptr<const Network> network, const EngineOptions& options)
    : m_network(std::move(network)),
      m_options(options),
      m_device(deviceFor(m_network->config(), options)),
      m_precision(choosePrecision(*m_network, options, m_device)),
      m_threads(useThreads(options.threads)) {
  if (!config().isPlain() && resolveDevice(options.device).is_cuda())
    m_notice = "This variant of the network is computed by the processor: the GPU knows the plain networks.";
  try {
    m_tiles = makeTiles(*m_network, options, m_device, m_precision);
  } catch (const c10::Error& error) {
    if (m_device.is_cpu()) throw;
    // Its memory may be taken by other programs.
    m_notice = m_device.str() + " cannot be used (" + userMessage(error) + "): the processor does the work.";
    m_device = at::kCPU;
    m_precision = at::kFloat;
    m_tiles = makeTiles(*m_network, options, m_device, m_precision);
  }
}

Engine Engine::with(std::optional<std::pair<std::int64_t, std::int64_t>> centre,
                    std::function<void(const Rect&, const at::Tensor&)> onTile) const {
  Engine other = *this;
  other.m_options.centre = centre;
  other.m_options.onTile = std::move(onTile);
  return other;
}

void Engine::runTiles(const TileNetwork* network, const EngineInput& input, Progress& progress,
                      EngineOutput& output) const {
  const std::int64_t size = m_options.tile > 0 ? m_options.tile : kTileSize;
  const bool keepKernels = output.weights.defined();
  output.device = at::kCPU;
  output.precision = precisionName(network ? network->options().precision : m_precision);
  std::vector<Rect> tiles = planTiles(input.target.size(1), input.target.size(2), size, config().cell());
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
        StageClock clock;
        if (network) {
          keep(network->filter(input.guidance, input.target, tiles[i], keepKernels, clock), tiles[i], output);
        } else {
          keep(filterTile(*m_network, input.guidance, input.target, tiles[i], keepKernels, m_precision), tiles[i],
               output);
          clock.lap("network", 0.0);
        }
        const std::scoped_lock lock(mutex);
        output.stages += clock.costs();
        if (m_options.onTile) m_options.onTile(tiles[i], place(output.values, tiles[i]));
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

void Engine::runTilesOnGpu(const EngineInput& input, Progress& progress, EngineOutput& output) const {
  const auto lock = m_tiles->lock();
  const c10::DeviceGuard guard(m_device);
  const CudaModule& cuda = *cudaStatus().module;
  const EngineInput planes{sent(input.guidance, m_device), sent(input.target, m_device)};
  const double pixels = static_cast<double>(input.target.size(1)) * static_cast<double>(input.target.size(2));
  const double bytesPerPixel = gpuBytesPerPixel(config(), m_precision);
  std::int64_t size = m_options.tile > 0 ? m_options.tile : kLargestGpuTile;
  if (m_options.tile <= 0 && pixels * bytesPerPixel > kSmallWork) {
    const auto free = static_cast<double>(cuda.memory(m_device.index()).free);
    size = tileSideFor(kMemoryShare * free, bytesPerPixel, kSmallestGpuTile, kLargestGpuTile);
  }
  std::vector<Rect> tiles =
      planTiles(input.target.size(1), input.target.size(2), std::min(size, kLargestGpuTile), kStride);
  if (m_options.centre) orderTiles(tiles, m_options.centre->first, m_options.centre->second);
  const bool keepKernels = output.weights.defined();
  output.device = m_device;
  output.precision = m_tiles->options().tf32 ? "tf32" : precisionName(m_precision);
  double done = 0.0;
  GpuResult queued(output, [&](const Rect& tile, const at::Tensor& values) {
    if (m_options.onTile) m_options.onTile(tile, values);
    done += static_cast<double>(tile.height * tile.width);
    progress.report(std::min(1.0, done / pixels));
  });
  runWithinMemory(
      tiles, kStride, kSmallestGpuTile,
      [&](const Rect& tile) {
        progress.throwIfStopped();
        StageClock clock;
        const TileNetwork::Result result = m_tiles->filter(planes.guidance, planes.target, tile, keepKernels, clock);
        if (keepKernels) {
          place(output.weights, tile).copy_(result.weights);
          place(output.offsets, tile).copy_(result.offsets);
        }
        queued.take(tile, result.values);
      },
      [&] {
        const bool any = m_tiles->forgetRecordings();
        cuda.releaseCache();
        return any;
      });
  queued.finish();
}

void Engine::runAnyhow(const EngineInput& input, Progress& progress, EngineOutput& output) const {
  if (m_device.is_cpu()) return runTiles(m_tiles.get(), input, progress, output);
  std::string notice;
  try {
    runTilesOnGpu(input, progress, output);
    // What is beyond fp16 ends as infinite or not a number, and so does the sum.
    if (m_precision != at::kHalf || std::isfinite(output.values.sum().item<double>())) return;
    notice =
        "Numbers in the network are too large for fp16: the processor did the work (--precision bf16 keeps it on " +
        m_device.str() + ").";
  } catch (const std::exception& error) {
    // The driver runs out of memory too, where it loads a kernel for example. Handled below, when the exception no
    // longer keeps anything alive.
    if (std::string(error.what()).find("out of memory") == std::string::npos) throw;
    notice = "The memory of " + m_device.str() + " does not suffice: the processor did the work.";
  }
  {
    const auto lock = m_tiles->lock();
    m_tiles->forgetRecordings();
  }
  cudaStatus().module->releaseCache();
  const TileNetwork onCpu(*m_network, {at::kFloat, at::kCPU, DenseForm::Dilated, false});
  runTiles(&onCpu, input, progress, output);
  output.notice = notice;
}

void Engine::runLiterally(const EngineInput& input, Progress& progress, EngineOutput& output) const {
  if (m_device.is_cpu()) return runReference(*m_network, input, progress, output);
  const c10::DeviceGuard guard(m_device);
  const FullFloat32 exact;
  Network network = *m_network;
  network.to(m_device);
  EngineOutput there = emptyOutput(config(), input.target.sizes(), output.weights.defined(), {}, m_device);
  runReference(network, {input.guidance.to(m_device), input.target.to(m_device)}, progress, there);
  output.device = m_device;
  output.values.copy_(there.values);
  if (!output.weights.defined()) return;
  output.weights.copy_(there.weights);
  output.offsets.copy_(there.offsets);
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
      runLiterally(input, progress, output);
    } else {
      runAnyhow(input, progress, output);
    }
    output.seconds = secondsSince(start);
    if (output.notice.empty()) output.notice = m_notice;
    return output;
  } catch (const Error&) {
    throw;
  } catch (const std::exception& error) {
    throw Error(ErrorCode::Model, "The network could not be run" +
                                      (m_device.is_cpu() ? "" : " on " + m_device.str() + " (--device cpu may do)") +
                                      ": " + userMessage(error));
  }
}

Kernels Engine::kernels(const EngineInput& input, const Rect& rect) const {
  useThreads(m_threads);
  const c10::InferenceMode guard;
  const Rect tile = cellsAround(rect, config());
  if (!config().isPlain()) {
    const TileNetwork::Result result = filterTile(*m_network, input.guidance, input.target, tile, true, m_precision);
    return {cutFrom(result.weights, tile, rect), cutFrom(result.offsets, tile, rect)};
  }
  const auto tiles = inspectedTiles();
  const auto lock = tiles->lock();
  const at::Device device = tiles->options().device;
  const c10::OptionalDeviceGuard onDevice(device);
  StageClock clock;
  at::Tensor guidance;
  if (config().usesGuidance()) guidance = tiles->heads(StreamId::Guidance, input.guidance.to(device), tile, clock);
  std::vector<at::Tensor> weights;
  std::vector<at::Tensor> offsets;
  for (std::int64_t channel = 0; channel < input.target.size(0); ++channel) {
    at::Tensor target;
    if (config().usesTarget())
      target = tiles->heads(StreamId::Target, input.target.narrow(0, channel, 1).to(device), tile, clock);
    const Kernels kernels = tiles->kernels(guidance, target, tile);
    weights.push_back(cutFrom(kernels.weights, tile, rect));
    offsets.push_back(cutFrom(kernels.offsets, tile, rect));
  }
  return {at::cat(weights), at::cat(offsets)};
}

Heads Engine::pixelHeads(StreamId stream, const EngineInput& input, const Rect& rect) const {
  const c10::InferenceMode guard;
  const Rect tile = cellsAround(rect, config());
  const auto cut = [&](const at::Tensor& head) { return head.defined() ? cutFrom(head, tile, rect) : head; };
  if (!config().isPlain()) {
    const Heads heads = tileHeads(*m_network, stream, input.guidance, input.target, tile, m_precision);
    return {cut(heads.weights), cut(heads.offsets)};
  }
  const auto tiles = inspectedTiles();
  const auto lock = tiles->lock();
  const at::Device device = tiles->options().device;
  const c10::OptionalDeviceGuard onDevice(device);
  const at::Tensor& planes = stream == StreamId::Guidance ? input.guidance : input.target;
  StageClock clock;
  const Kernels pixels = tiles->pixelHeads(tiles->heads(stream, planes.to(device), tile, clock), tile);
  return {cut(pixels.weights), cut(pixels.offsets)};
}

std::shared_ptr<const TileNetwork> Engine::inspectedTiles() const {
  if (m_tiles) return m_tiles;
  // The literal engine on a GPU: the same kernels in float32, from the processor.
  return std::make_shared<const TileNetwork>(*m_network, FoldOptions{});
}

}  // namespace dkn
