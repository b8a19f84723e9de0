// SPDX-License-Identifier: GPL-3.0-or-later
// One iteration: forward, loss, backward, optimiser, moving average.
#pragma once

#include <memory>
#include <vector>

#include "model/network.h"
#include "train/checkpoint.h"
#include "train/optimiser.h"
#include "train/process_group.h"
#include "train/sample_maker.h"
#include "train/training_loss.h"

namespace dkn {

struct StepOutcome {
  double loss = 0.0;
  double gradientNorm = 0.0;  ///< before clipping
  bool applied = true;        ///< false: loss or gradient were not finite, weights and optimiser are as before
};

class TrainStep {
 public:
  /// Takes the network to the configuration's device. With `processes`, the batch is all processes' samples together:
  /// loss, gradient and batch statistics are those of one process with the whole of it.
  TrainStep(const TrainingConfig& config, Network network, const ProcessGroup* processes = nullptr);

  /// Reads `state`'s iteration and loss scale, and updates the latter. Throws Error(Model) where a GPU's memory ends.
  StepOutcome run(const std::vector<TrainingSample>& batch, TrainingState& state);

  /// Everything that a checkpoint keeps, live: "model.*", "average.*", the optimiser's.
  StateDict tensors() const;
  bool isFinite() const;
  /// A copy on the CPU of what is validated and shipped: the averaged weights, or the current ones without an average.
  std::shared_ptr<const Network> evaluatedNetwork() const;

  const at::Device& device() const { return m_device; }
  at::ScalarType precision() const { return m_precision; }

 private:
  at::Tensor lossOf(const std::vector<TrainingSample>& batch, std::int64_t iteration);
  StepOutcome runOnce(const std::vector<TrainingSample>& batch, TrainingState& state);
  StepOutcome optimise(const at::Tensor& loss, const TrainingState& state);
  void updateAverage(std::int64_t iteration);
  StateDict runningStatistics() const;

  void sumGradients(const std::vector<at::Tensor>& gradients) const;

  TrainingConfig m_config;
  const ProcessGroup* m_processes;
  at::Device m_device;
  at::ScalarType m_precision;
  TrainingLoss m_loss;
  bool m_tf32;
  Network m_network;
  std::vector<at::Tensor> m_parameters;
  Optimiser m_optimiser;
  StateDict m_average;  ///< empty without one
};

/// The type that training's convolutions run in on that device; auto is fp32, on a GPU with tf32's products. Throws
/// Error(BadArgument).
at::ScalarType trainingPrecision(const std::string& name, const at::Device& device);

}  // namespace dkn
