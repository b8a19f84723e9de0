// SPDX-License-Identifier: GPL-3.0-or-later
// The layer tables of the papers (IJCV Tables 1 and 2).
#pragma once

#include <string>
#include <vector>

#include "model/model_config.h"

namespace dkn {

enum class StreamId { Guidance, Target };

/// Prefix of a stream's tensors in a model file: "guidance." or "target.".
std::string streamPrefix(StreamId stream);

/// One convolution; features are followed by ReLU, heads by nothing.
struct LayerSpec {
  std::string name;  ///< conv1 ... conv7, conv_weight, conv_offset
  int inputs = 0;
  int outputs = 0;
  int kernel = 1;
  int stride = 1;
  bool batchNorm = false;
};

/// Input channels of a stream as the first layer sees them (after FDKN's resampling).
int inputChannels(const ModelConfig& config, StreamId stream);

/// Feature layers in order, without the heads.
std::vector<LayerSpec> featureLayers(const ModelConfig& config, StreamId stream);
LayerSpec weightHead(const ModelConfig& config);
LayerSpec offsetHead(const ModelConfig& config);

/// All layers of a stream, the heads last.
std::vector<LayerSpec> streamLayers(const ModelConfig& config, StreamId stream);
std::vector<StreamId> streamsOf(const ModelConfig& config);

/// Trainable parameters (no running statistics).
long long parameterCount(const ModelConfig& config);

}  // namespace dkn
