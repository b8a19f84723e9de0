// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a network over an image of any size, tile by tile.
#pragma once

#include <memory>
#include <string>

#include "base/progress.h"
#include "base/stage_clock.h"
#include "inference/engine_options.h"
#include "inference/region.h"
#include "model/fusion.h"
#include "model/network.h"

namespace dkn {

class TileNetwork;

/// CPU planes: guidance (3, H, W), RGB as floats in [0, 1] or 8 or 16 bits; float target (C, H, W), normalised; any H,
/// W >= 1, any strides.
struct EngineInput {
  at::Tensor guidance;
  at::Tensor target;
};

struct EngineOutput {
  at::Tensor values;   ///< (C, H, W), normalised, not clamped
  at::Tensor weights;  ///< (C, k^2, H, W) where kernels were kept, else undefined
  at::Tensor offsets;  ///< (C, 2 k^2, H, W) likewise
  double seconds = 0.0;
  StageCosts stages;  ///< resampling, each layer of each stream, fusion, sampling; of the reference and on a GPU: none
  at::Device device = at::kCPU;    ///< where it was computed
  std::string precision = "fp32";  ///< of the convolutions
  std::string notice;              ///< one sentence where that is not what was asked for
};

/// Immutable after construction. run() may be called from any thread, one call at a time. The result does not depend on
/// the tile size beyond rounding (1e-5). Padding is the image border's business, never a tile's.
/// On a GPU tiles are as large as its free memory allows, each is brought back while the next one is computed, and
/// shapes that come again are recorded (CUDA graphs): keep the engine for several images. Where memory does not
/// suffice, tiles are halved, and in the end the CPU does the work, with a notice.
class Engine {
 public:
  Engine(std::shared_ptr<const Network> network, const EngineOptions& options);

  /// The same engine, weights and recordings shared, with another order of tiles and another listener.
  Engine with(std::optional<std::pair<std::int64_t, std::int64_t>> centre,
              std::function<void(const Rect&, const at::Tensor&)> onTile) const;

  const ModelConfig& config() const { return m_network->config(); }
  const at::Device& device() const { return m_device; }
  at::ScalarType precision() const { return m_precision; }
  int threads() const { return m_threads; }

  /// Filters the whole image, into `values` where it is defined (the target's size, any strides). The stop is polled
  /// per tile; throws Interrupted, Error(Model) where the network fails.
  EngineOutput run(const EngineInput& input, Progress& progress, bool keepKernels = false,
                   const at::Tensor& values = {}) const;

  /// The kernels of one rectangle alone, for every channel of the target: weights (C, k^2, h, w), offsets (C, 2 k^2, h,
  /// w).
  Kernels kernels(const EngineInput& input, const Rect& rect) const;

  /// Raw heads of one stream for a rectangle, brought to pixels: (1, k^2, h, w) and (1, 2 k^2, h, w), undefined what
  /// the stream does not give. `input` has one target channel.
  Heads pixelHeads(StreamId stream, const EngineInput& input, const Rect& rect) const;

 private:
  /// `network` is null for a model that is not plain.
  void runTiles(const TileNetwork* network, const EngineInput& input, Progress& progress, EngineOutput& output) const;
  void runTilesOnGpu(const EngineInput& input, Progress& progress, EngineOutput& output) const;
  void runAnyhow(const EngineInput& input, Progress& progress, EngineOutput& output) const;
  void runLiterally(const EngineInput& input, Progress& progress, EngineOutput& output) const;
  std::shared_ptr<const TileNetwork> inspectedTiles() const;

  std::shared_ptr<const Network> m_network;
  EngineOptions m_options;
  at::Device m_device;
  at::ScalarType m_precision;
  int m_threads;
  std::shared_ptr<const TileNetwork> m_tiles;  ///< null for the literal algorithm on a GPU and variants
  std::string m_notice;
};

}  // namespace dkn
