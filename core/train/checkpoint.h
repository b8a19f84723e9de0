// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a training run needs to go on as if it had never stopped.
#pragma once

#include <cstdint>
#include <filesystem>

#include "model/model_config.h"
#include "model/state_dict.h"

namespace dkn {

/// What a run knows besides tensors. Random numbers depend on seed and iteration alone.
struct TrainingState {
  std::int64_t iteration = 0;  ///< iterations done
  double bestMetric = -1.0;    ///< negative: none yet
  double seconds = 0.0;        ///< time spent training so far
  double lossScale = 1.0;      ///< fp16: what the loss is multiplied by
  std::int64_t goodSteps = 0;  ///< fp16: steps since the scale last changed
};

/// `tensors`: weights, optimiser state, averages, under names of their own. Written whole or not at all.
void saveCheckpoint(const std::filesystem::path& path, const ModelConfig& model, const StateDict& tensors,
                    const TrainingState& state);

/// Overwrites the tensors' contents and `state`. Throws Error(Model), and changes nothing, where the file belongs to
/// another network or another optimiser, saying in what they differ.
void loadCheckpoint(const std::filesystem::path& path, const ModelConfig& model, const StateDict& tensors,
                    TrainingState& state);

}  // namespace dkn
