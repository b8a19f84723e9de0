// SPDX-License-Identifier: GPL-3.0-or-later
// A network made ready for inference: batch norm folded into the convolutions, in the precision of the run.
#pragma once

#include <string>
#include <vector>

#include "base/stage_clock.h"
#include "model/network.h"

namespace dkn {

/// Immutable; heads() may be called from several threads.
class FoldedNetwork {
 public:
  FoldedNetwork(const Network& network, at::ScalarType precision);

  const ModelConfig& config() const { return m_config; }
  /// Raw heads of one stream, first the weights, then the offsets, in float32, as Network's (batch statistics never);
  /// input as of streamInput(), any precision. FDKN: (N, 3 k^2 16, h, w); DKN: (N, 3 k^2, H, W), of every pixel: a
  /// strided layer is taken at every position and spreads the taps of those after it (dilation), which is
  /// shift-and-stitch without shifting or stitching. Each layer is a lap of the clock: "guidance.conv1", ...,
  /// "guidance.heads".
  at::Tensor heads(StreamId stream, const at::Tensor& input, StageClock& clock) const;

 private:
  struct Layer {
    std::string stage;
    int stride = 1;
    at::Tensor weight;
    at::Tensor bias;
  };
  at::Tensor convolve(const Layer& layer, const at::Tensor& x, int padding, int dilation) const;
  std::vector<Layer> fold(const Network& network, StreamId stream) const;
  const std::vector<Layer>& layers(StreamId stream) const {
    return stream == StreamId::Guidance ? m_guidance : m_target;
  }

  ModelConfig m_config;
  at::ScalarType m_precision;
  std::vector<Layer> m_guidance;  ///< features, then one layer for both heads
  std::vector<Layer> m_target;
};

}  // namespace dkn
