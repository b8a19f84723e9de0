// SPDX-License-Identifier: GPL-3.0-or-later
// A network made ready for inference: batch norm folded into the convolutions, in the precision of the run.
#pragma once

#include <vector>

#include "model/network.h"

namespace dkn {

/// Immutable; heads() may be called from several threads.
class FoldedNetwork {
 public:
  FoldedNetwork(const Network& network, at::ScalarType precision);

  const ModelConfig& config() const { return m_config; }
  /// Raw heads of one stream, in float32, as Network's (batch statistics never); input as of streamInput(), any
  /// precision.
  Heads heads(StreamId stream, const at::Tensor& input) const;

 private:
  struct Layer {
    LayerSpec spec;
    at::Tensor weight;
    at::Tensor bias;
  };
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
