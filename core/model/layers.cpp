// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layers.h"

namespace dkn {

namespace {

/// Output channels of one head value per pixel: FDKN's cells hold stride^2 pixels.
int pixelsPerCell(const ModelConfig& config) {
  return config.architecture == Architecture::Fdkn ? config.cell() * config.cell() : 1;
}

struct Convolution {
  int kernel;
  int dilation = 1;
};

/// Seven layers of stride 1 with Table 1's channels.
std::vector<LayerSpec> plainStack(const ModelConfig& config, int inputs, const std::vector<Convolution>& layers) {
  const std::vector<int> channels{inputs, 32, 32, 64, 64, 128, config.features1, config.features2};
  std::vector<LayerSpec> list;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const bool batchNorm = i == 0 || i == 2 || i == 4;
    list.push_back({"conv" + std::to_string(i + 1), channels[i], channels[i + 1], layers[i].kernel, 1, batchNorm,
                    layers[i].dilation, false});
  }
  return list;
}

/// The papers give no layers (section 5). DKN's channels on the way down; on the way up transposed 2 x 2 layers, each
/// joined by the features of its resolution from the way down (U-Net), then a 3 x 3 layer.
std::vector<LayerSpec> unetLayers(const ModelConfig& config, int inputs) {
  return {{"conv1", inputs, 32, 3, 1, true},
          {"conv2", 32, 32, 2, 2, false},
          {"conv3", 32, 64, 3, 1, true},
          {"conv4", 64, 64, 2, 2, false},
          {"conv5", 64, 128, 3, 1, true},
          {"conv6", 128, config.features1, 3, 1, false},
          {"up1", config.features1, 64, 2, 2, false, 1, true},
          {"conv7", 128, 64, 3, 1, true},
          {"up2", 64, 32, 2, 2, false, 1, true},
          {"conv8", 64, config.features2, 3, 1, false}};
}

std::vector<LayerSpec> dknLayers(const ModelConfig& config, int inputs) {
  switch (config.extraction) {
    case Extraction::SmallField:
      return plainStack(config, inputs, {{7}, {3}, {5}, {3}, {5}, {3}, {3}});
    case Extraction::Dilated:
      // The papers say no more than "the same receptive field": the dilations that take the 23 x 23 stack to 51 x 51,
      // growing with depth and without a common factor in the last two, so that no grid of blind pixels remains.
      return plainStack(config, inputs, {{7}, {3}, {5, 2}, {3, 2}, {5, 4}, {3, 4}, {3, 3}});
    case Extraction::Unstrided:
      // Neither paper gives the layers: Table 1's last three, and kernels before them that reach 51 x 51 with the 1.6 M
      // parameters of the IJCV text, large where there are few channels (the preprint's 0.47 M would not hold Table 1's
      // last three).
      return plainStack(config, inputs, {{25}, {13}, {5}, {3}, {5}, {3}, {3}});
    case Extraction::UNet:
      return unetLayers(config, inputs);
    case Extraction::Strided:
      break;
  }
  return {{"conv1", inputs, 32, 7, 1, true},
          {"conv2", 32, 32, 2, 2, false},
          {"conv3", 32, 64, 5, 1, true},
          {"conv4", 64, 64, 2, 2, false},
          {"conv5", 64, 128, 5, 1, true},
          {"conv6", 128, config.features1, 3, 1, false},
          {"conv7", config.features1, config.features2, 3, 1, false}};
}

LayerSpec valueHead(const ModelConfig& config) {
  return {"conv_value", config.features2, pixelsPerCell(config), 1, 1, false};
}

double weightCount(const LayerSpec& layer) {
  return static_cast<double>(layer.inputs) * layer.outputs * layer.kernel * layer.kernel;
}

}  // namespace

std::vector<std::int64_t> LayerSpec::weightShape() const {
  if (transposed) return {inputs, outputs, kernel, kernel};
  return {outputs, inputs, kernel, kernel};
}

std::string streamPrefix(StreamId stream) {
  if (stream == StreamId::Joint) return "joint.";
  return stream == StreamId::Guidance ? "guidance." : "target.";
}

int inputChannels(const ModelConfig& config, StreamId stream) {
  const int guidance = stream == StreamId::Target ? 0 : config.guidanceChannels;
  return (guidance + (stream == StreamId::Guidance ? 0 : 1)) * pixelsPerCell(config);
}

std::vector<LayerSpec> featureLayers(const ModelConfig& config, StreamId stream) {
  const int inputs = inputChannels(config, stream);
  if (config.architecture == Architecture::Dkn) return dknLayers(config, inputs);
  return {{"conv1", inputs, 32, 3, 1, true},
          {"conv2", 32, 32, 3, 1, false},
          {"conv3", 32, 64, 3, 1, true},
          {"conv4", 64, 64, 3, 1, false},
          {"conv5", 64, config.features1, 3, 1, true},
          {"conv6", config.features1, config.features2, 3, 1, false}};
}

LayerSpec weightHead(const ModelConfig& config) {
  return {"conv_weight", config.features2, config.taps() * pixelsPerCell(config), 1, 1, false};
}

LayerSpec offsetHead(const ModelConfig& config) {
  return {"conv_offset", config.features2, 2 * config.taps() * pixelsPerCell(config), 1, 1, false};
}

std::vector<LayerSpec> headLayers(const ModelConfig& config, StreamId stream) {
  if (!config.predictsKernel()) return {valueHead(config)};
  std::vector<LayerSpec> heads;
  const auto has = [stream](bool guidance, bool target) {
    return stream == StreamId::Joint || (stream == StreamId::Guidance ? guidance : target);
  };
  if (has(config.weightsOfGuidance(), config.weightsOfTarget())) heads.push_back(weightHead(config));
  if (config.hasOffsets() && has(config.offsetsOfGuidance(), config.offsetsOfTarget()))
    heads.push_back(offsetHead(config));
  return heads;
}

std::vector<LayerSpec> streamLayers(const ModelConfig& config, StreamId stream) {
  std::vector<LayerSpec> layers = featureLayers(config, stream);
  for (const LayerSpec& head : headLayers(config, stream)) layers.push_back(head);
  return layers;
}

std::vector<StreamId> streamsOf(const ModelConfig& config) {
  if (config.isConcatenated()) return {StreamId::Joint};
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

double multiplyAddsPerPixel(const ModelConfig& config, bool literal) {
  double sum = 0.0;
  for (const StreamId stream : streamsOf(config)) {
    // Outputs of a layer for each output pixel; a cell of FDKN stands for several pixels.
    double density = 1.0 / pixelsPerCell(config);
    const bool passes = config.architecture == Architecture::Dkn && config.extraction == Extraction::Strided;
    if (passes && literal) density = kStride * kStride;
    for (const LayerSpec& layer : streamLayers(config, stream)) {
      const bool thins = layer.stride == 2 && !layer.transposed && (!passes || literal);
      if (thins) density /= 4.0;
      sum += density * weightCount(layer);  // of a transposed layer: for each input
      if (layer.transposed) density *= 4.0;
    }
  }
  return sum;
}

}  // namespace dkn
