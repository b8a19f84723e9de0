// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layers.h"

namespace dkn {

namespace {

/// Output channels of one head value per pixel: FDKN's cells hold stride^2 pixels.
int pixelsPerCell(const ModelConfig& config) {
  return config.architecture == Architecture::Fdkn ? kStride * kStride : 1;
}

}  // namespace

std::string streamPrefix(StreamId stream) { return stream == StreamId::Guidance ? "guidance." : "target."; }

int inputChannels(const ModelConfig& config, StreamId stream) {
  return (stream == StreamId::Guidance ? config.guidanceChannels : 1) * pixelsPerCell(config);
}

std::vector<LayerSpec> featureLayers(const ModelConfig& config, StreamId stream) {
  const int inputs = inputChannels(config, stream);
  if (config.architecture == Architecture::Fdkn) {
    return {{"conv1", inputs, 32, 3, 1, true},
            {"conv2", 32, 32, 3, 1, false},
            {"conv3", 32, 64, 3, 1, true},
            {"conv4", 64, 64, 3, 1, false},
            {"conv5", 64, config.features1, 3, 1, true},
            {"conv6", config.features1, config.features2, 3, 1, false}};
  }
  return {{"conv1", inputs, 32, 7, 1, true},
          {"conv2", 32, 32, 2, 2, false},
          {"conv3", 32, 64, 5, 1, true},
          {"conv4", 64, 64, 2, 2, false},
          {"conv5", 64, 128, 5, 1, true},
          {"conv6", 128, config.features1, 3, 1, false},
          {"conv7", config.features1, config.features2, 3, 1, false}};
}

LayerSpec weightHead(const ModelConfig& config) {
  return {"conv_weight", config.features2, config.taps() * pixelsPerCell(config), 1, 1, false};
}

LayerSpec offsetHead(const ModelConfig& config) {
  return {"conv_offset", config.features2, 2 * config.taps() * pixelsPerCell(config), 1, 1, false};
}

std::vector<LayerSpec> streamLayers(const ModelConfig& config, StreamId stream) {
  std::vector<LayerSpec> layers = featureLayers(config, stream);
  layers.push_back(weightHead(config));
  layers.push_back(offsetHead(config));
  return layers;
}

std::vector<StreamId> streamsOf(const ModelConfig& config) {
  std::vector<StreamId> streams;
  if (config.usesGuidance()) streams.push_back(StreamId::Guidance);
  if (config.usesTarget()) streams.push_back(StreamId::Target);
  return streams;
}

long long parameterCount(const ModelConfig& config) {
  long long count = 0;
  for (const StreamId stream : streamsOf(config)) {
    for (const LayerSpec& layer : streamLayers(config, stream)) {
      count += static_cast<long long>(layer.inputs) * layer.outputs * layer.kernel * layer.kernel + layer.outputs;
      if (layer.batchNorm) count += 2LL * layer.outputs;
    }
  }
  return count;
}

}  // namespace dkn
