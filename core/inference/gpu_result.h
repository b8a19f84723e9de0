// SPDX-License-Identifier: GPL-3.0-or-later
// Brings tiles of a result back from a GPU while the next ones are computed.
#pragma once

#include <c10/core/Event.h>

#include <functional>
#include <optional>

#include "inference/engine.h"
#include "inference/region.h"

namespace dkn {

/// One thread's. Tiles pass through page-locked memory, one behind the work that is queued.
class GpuResult {
 public:
  using TileDone = std::function<void(const Rect&, const at::Tensor&)>;

  /// `done` is told each tile with its part of `output.values`.
  GpuResult(EngineOutput& output, TileDone done) : m_output(output), m_done(std::move(done)) {}

  /// Queues the copy of `values` (C, h, w), then waits for the tile before.
  void take(const Rect& tile, const at::Tensor& values);
  /// Waits for the last tile.
  void finish();

 private:
  struct OnTheWay {
    Rect tile;
    at::Tensor values;  ///< on the host
    c10::Event arrived;
  };

  EngineOutput& m_output;
  TileDone m_done;
  std::optional<OnTheWay> m_last;
};

}  // namespace dkn
