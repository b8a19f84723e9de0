// SPDX-License-Identifier: GPL-3.0-or-later
// A folded network with what lies around it: from planes on one device to a rectangle of the result.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <tuple>

#include "cuda/cuda_module.h"
#include "inference/folded_network.h"
#include "inference/region.h"
#include "model/fusion.h"

namespace dkn {

/// Rectangles start at whole cells; one that ends within a cell is completed inside. Planes are (C, H, W) on the
/// network's device, the whole image. Several threads may call on the CPU; on a GPU calls must not overlap: hold
/// lock().
class TileNetwork {
 public:
  TileNetwork(const Network& network, const FoldOptions& options);

  const ModelConfig& config() const { return m_folded.config(); }
  const FoldOptions& options() const { return m_options; }

  /// Raw heads of one stream for a tile, as FoldedNetwork::heads(), cut to the tile's cells. On a GPU valid until the
  /// stream's next call: a shape that comes again is recorded and replayed in place (CUDA graph).
  at::Tensor heads(StreamId stream, const at::Tensor& planes, const Rect& tile, StageClock& clock) const;
  /// A stream's heads brought to pixels, float32: (1, k^2, h, w) and (1, 2 k^2, h, w) of the tile.
  Kernels pixelHeads(const at::Tensor& heads, const Rect& tile) const;
  /// The kernels of a tile from both streams' heads (undefined: the stream that the model lacks), float32.
  Kernels kernels(const at::Tensor& guidance, const at::Tensor& target, const Rect& tile) const;
  /// Sum over the taps for a tile (h, w), without the residual connection; `plane` (1, H, W).
  at::Tensor sum(const at::Tensor& plane, const at::Tensor& guidance, const at::Tensor& target, const Rect& tile) const;

  /// What `values` (and `kernels`, where wanted) of a tile become, for each channel of the target.
  struct Result {
    at::Tensor values;   ///< (C, h, w), the residual connection included
    at::Tensor weights;  ///< (C, k^2, h, w) or undefined
    at::Tensor offsets;
  };
  Result filter(const at::Tensor& guidance, const at::Tensor& target, const Rect& tile, bool keepKernels,
                StageClock& clock) const;

  /// Held while a GPU's calls are made; empty on the CPU.
  std::unique_lock<std::mutex> lock() const {
    return m_options.device.is_cpu() ? std::unique_lock<std::mutex>() : std::unique_lock(m_mutex);
  }
  /// Gives the memory of recorded work back; false where there is none.
  bool forgetRecordings() const;

 private:
  /// One stream's work on regions of one shape.
  struct Recording {
    int uses = 0;
    at::Tensor region;
    at::Tensor heads;
    std::unique_ptr<RecordedWork> work;
  };
  using RecordingKey = std::tuple<StreamId, std::int64_t, std::int64_t>;

  at::Tensor headsOf(StreamId stream, const at::Tensor& region, StageClock& clock, bool search = false) const;
  at::Tensor replayed(StreamId stream, const at::Tensor& region, StageClock& clock) const;
  Heads split(const at::Tensor& heads) const;
  Kernels toPixels(const Heads& heads, const Rect& tile) const;

  FoldOptions m_options;
  FoldedNetwork m_folded;
  mutable std::mutex m_mutex;
  mutable std::map<RecordingKey, Recording> m_recordings;
  mutable bool m_recordable;
};

}  // namespace dkn
