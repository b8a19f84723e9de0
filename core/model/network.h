// SPDX-License-Identifier: GPL-3.0-or-later
// A deformable kernel network: its tensors, and the differentiable forward pass that training uses.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "model/fusion.h"
#include "model/layers.h"
#include "model/model_config.h"
#include "model/state_dict.h"

namespace dkn {

/// The differentiable sum of a tensor over several processes.
using TensorSum = std::function<at::Tensor(const at::Tensor&)>;

struct ForwardOptions {
  /// Batch norm takes the batch's statistics, and the running ones are updated.
  bool training = false;
  /// Where given, batch statistics are those of all processes' samples together.
  TensorSum sumOverProcesses = {};
  /// Models with phases: only this pixel of each block of 4 x 4 is computed, at a sixteenth of the cost. The others hold
  /// finite values of no meaning.
  std::optional<BlockPixel> only = {};
};

/// Tensors under `STREAM.LAYER.weight`, `.bias`, and for batch norm `STREAM.LAYER_bn.weight`, `.bias`,
/// `.running_mean`, `.running_var`. Not thread-safe while training (running statistics change); other const calls are.
class Network {
 public:
  /// PyTorch's default initialisation (uniform within 1 / sqrt(fan in)), drawn from `seed`.
  Network(const ModelConfig& config, std::uint64_t seed);
  /// Takes tensors of a model file; throws Error(Model) for a missing, surplus, misshapen or non-finite one.
  Network(const ModelConfig& config, const StateDict& tensors);

  const ModelConfig& config() const { return m_config; }
  const StateDict& tensors() const { return m_tensors; }
  const at::Tensor& tensor(const std::string& name) const { return m_tensors.at(name); }
  /// The trainable tensors, in a fixed order.
  std::vector<at::Tensor> parameters() const;
  void requireGradients();
  void to(const at::Device& device);

  /// What the network and the sampling operator make of inputs that already have their margins around them
  /// (receptiveMargins, by the model's border rule; none for padsLayers()): guidance (N, 3, h, w) as RGB,
  /// target (N, 1, h, w), normalised; sizes without margins multiples of 4. Returns (N, H, W), the residual connection
  /// included.
  at::Tensor forward(const at::Tensor& guidance, const at::Tensor& target, const ForwardOptions& options = {}) const;

  /// The general path, for models of every kind, padsLayers() excepted: raw heads of one stream brought to pixels,
  /// (N, k^2, H, W) and (N, 2 k^2, H, W), undefined what the stream does not give; with direct prediction the value,
  /// (N, 1, H, W), stands for the weights. Inputs as of forward().
  Heads pixelHeads(StreamId stream, const at::Tensor& guidance, const at::Tensor& target,
                   const ForwardOptions& options = {}) const;

 private:
  /// Raw heads in one tensor as headLayers() has them, (N, C P, h, w).
  at::Tensor heads(StreamId stream, const at::Tensor& input, const ForwardOptions& options) const;
  at::Tensor generalSum(const at::Tensor& guidance, const at::Tensor& target, const ForwardOptions& options,
                        std::int64_t before) const;
  /// The sum over the taps from the streams' heads; the top left one lies at (before, before) of the plane.
  at::Tensor filter(const at::Tensor& plane, const at::Tensor& guidance, const at::Tensor& target,
                    std::int64_t before) const;

  ModelConfig m_config;
  StateDict m_tensors;
};

/// The guidance as the model's first layer wants it: channel order or grey value, (N, 3, h, w) -> (N, 1 or 3, h, w).
at::Tensor prepareGuidance(const at::Tensor& rgb, const ModelConfig& config);

/// What a stream sees: the guidance, the target, or both as channels of one image (Joint).
at::Tensor streamPlanes(StreamId stream, const at::Tensor& guidance, const at::Tensor& target,
                        const ModelConfig& config);

/// FDKN: resampling into stride^2 channels (IJCV Fig. 5); DKN: as it is. Channels last.
at::Tensor streamInput(const at::Tensor& planes, const ModelConfig& config);

}  // namespace dkn
