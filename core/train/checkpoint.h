// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a training run needs to go on as if it had never stopped.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "model/network.h"

namespace dkn {

struct AdamState {
  std::vector<at::Tensor> firstMoments;  ///< in the order of Network::parameters()
  std::vector<at::Tensor> secondMoments;
  std::vector<at::Tensor> steps;  ///< float scalars
};

struct TrainingState {
  std::int64_t iteration = 0;  ///< iterations done; random numbers depend on seed and iteration alone
  AdamState adam;
  StateDict average;         ///< moving average of the weights and statistics; empty without one
  double bestMetric = -1.0;  ///< negative: none yet
  double seconds = 0.0;      ///< time spent training so far
};

/// Written whole or not at all.
void saveCheckpoint(const std::filesystem::path& path, const Network& network, const TrainingState& state);

/// Overwrites the network's tensors and `state`; throws Error(Model) where the file belongs to another configuration.
void loadCheckpoint(const std::filesystem::path& path, Network& network, TrainingState& state);

}  // namespace dkn
