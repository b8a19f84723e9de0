// SPDX-License-Identifier: GPL-3.0-or-later
// A network made ready for inference: batch norm folded into the convolutions, in the precision and on the device of
// the run.
#pragma once

#include <string>
#include <vector>

#include "base/stage_clock.h"
#include "model/network.h"

namespace dkn {

/// How layers after a strided one are evaluated for every pixel; both give the same values, and all 4 x 4 shifted
/// passes at once (IJCV Appendix A).
enum class DenseForm {
  Dilated,  ///< a strided layer is taken at every position and spreads the taps of those after it
  Phases    ///< its positions of equal parity are packed together along the batch, as separate small images
};

struct FoldOptions {
  at::ScalarType precision = at::kFloat;
  at::Device device = at::kCPU;
  DenseForm form = DenseForm::Dilated;
  bool tf32 = false;  ///< on a GPU: float32 convolutions with products of 10 bits
};

/// Immutable; heads() may be called from several threads.
class FoldedNetwork {
 public:
  FoldedNetwork(const Network& network, const FoldOptions& options);
  /// For the CPU.
  FoldedNetwork(const Network& network, at::ScalarType precision)
      : FoldedNetwork(network, FoldOptions{precision, at::kCPU, DenseForm::Dilated, false}) {}

  const ModelConfig& config() const { return m_config; }
  /// Raw heads of one stream, first the weights, then the offsets, in channels last, as Network's (batch statistics
  /// never); input as of streamInput(), any precision. FDKN: (N, 3 k^2 16, h, w); DKN: (N, 3 k^2, H, W) of every pixel,
  /// or by phases (16 N, 3 k^2, h, w) as denseFeatures() stacks them. Dilated on the CPU: in float32, and each layer is
  /// a lap of the clock: "guidance.conv1", ..., "guidance.heads". On a GPU (and by phases): in the network's precision,
  /// without laps, since work is only queued there. `search`: cuDNN tries its algorithms on shapes that it has not
  /// seen, which takes as long as many runs.
  at::Tensor heads(StreamId stream, const at::Tensor& input, StageClock& clock, bool search = false) const;

 private:
  struct Layer {
    std::string stage;
    int stride = 1;
    at::Tensor weight;
    at::Tensor bias;
  };
  at::Tensor activated(const Layer& layer, const at::Tensor& x, int padding, int dilation, bool search) const;
  at::Tensor linear(const Layer& layer, const at::Tensor& x) const;
  at::Tensor convolve(const Layer& layer, const at::Tensor& x, int padding, int dilation) const;
  at::Tensor packInput(const at::Tensor& input) const;
  at::Tensor packWeight(const at::Tensor& weight) const;
  std::vector<Layer> fold(const Network& network, StreamId stream) const;
  const std::vector<Layer>& layers(StreamId stream) const {
    return stream == StreamId::Guidance ? m_guidance : m_target;
  }

  ModelConfig m_config;
  FoldOptions m_options;
  bool m_packed;  ///< the GPU's way: channels in eights, bias apart from the convolution; with phases the CPU's too
  std::vector<Layer> m_guidance;  ///< features, then one layer for both heads
  std::vector<Layer> m_target;
};

}  // namespace dkn
