// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/folded_network.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/rsqrt.h>

#include "model/dense_features.h"

namespace dkn {

namespace {

constexpr double kBatchNormEpsilon = 1e-5;

}  // namespace

FoldedNetwork::FoldedNetwork(const Network& network, at::ScalarType precision)
    : m_config(network.config()), m_precision(precision) {
  if (m_config.usesGuidance()) m_guidance = fold(network, StreamId::Guidance);
  if (m_config.usesTarget()) m_target = fold(network, StreamId::Target);
}

std::vector<FoldedNetwork::Layer> FoldedNetwork::fold(const Network& network, StreamId stream) const {
  const std::string prefix = streamPrefix(stream);
  std::vector<Layer> layers;
  const auto add = [&](LayerSpec spec, const at::Tensor& weight, const at::Tensor& bias) {
    layers.push_back(
        {std::move(spec), weight.to(m_precision).contiguous(at::MemoryFormat::ChannelsLast), bias.to(m_precision)});
  };
  for (const LayerSpec& spec : featureLayers(m_config, stream)) {
    const std::string name = prefix + spec.name;
    at::Tensor weight = network.tensor(name + ".weight").detach();
    at::Tensor bias = network.tensor(name + ".bias").detach();
    if (spec.batchNorm) {
      const auto norm = [&](const char* part) { return network.tensor(name + "_bn." + part).detach(); };
      const at::Tensor gain = norm("weight") * at::rsqrt(norm("running_var") + kBatchNormEpsilon);
      weight = weight * gain.view({-1, 1, 1, 1});
      bias = (bias - norm("running_mean")) * gain + norm("bias");
    }
    add(spec, weight, bias);
  }
  // Both heads read the same features: one matrix product.
  LayerSpec both = weightHead(m_config);
  both.outputs += offsetHead(m_config).outputs;
  const auto head = [&](const char* part) {
    return at::cat({network.tensor(prefix + "conv_weight." + part), network.tensor(prefix + "conv_offset." + part)})
        .detach();
  };
  add(both, head("weight"), head("bias"));
  return layers;
}

Heads FoldedNetwork::heads(StreamId stream, const at::Tensor& input) const {
  const std::vector<Layer>& all = layers(stream);
  const int padding = m_config.padsLayers() ? 1 : 0;
  std::size_t next = 0;
  const at::Tensor features = denseFeatures(
      featureLayers(m_config, stream), input.to(m_precision), [&](const LayerSpec& spec, const at::Tensor& x) {
        const Layer& layer = all[next++];
        return at::conv2d(x, layer.weight, layer.bias, spec.stride, padding).relu_();
      });
  const at::Tensor both = at::conv2d(features, all.back().weight, all.back().bias).to(at::kFloat);
  const std::int64_t weights = weightHead(m_config).outputs;
  return {both.narrow(1, 0, weights), both.narrow(1, weights, both.size(1) - weights)};
}

}  // namespace dkn
