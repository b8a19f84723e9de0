// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/folded_network.h"

#include <ATen/Context.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/mkldnn_convolution.h>
#include <ATen/ops/rsqrt.h>

namespace dkn {

namespace {

constexpr double kBatchNormEpsilon = 1e-5;

/// Of a layer's convolution; `output` is (N, C, H, W).
double operations(const at::Tensor& weight, const at::Tensor& output) {
  return 2.0 * static_cast<double>(weight.numel()) * static_cast<double>(output.numel() / output.size(1));
}

}  // namespace

FoldedNetwork::FoldedNetwork(const Network& network, at::ScalarType precision)
    : m_config(network.config()), m_precision(precision) {
  if (!m_config.isPlain()) return;  // general_network.h computes those
  if (m_config.usesGuidance()) m_guidance = fold(network, StreamId::Guidance);
  if (m_config.usesTarget()) m_target = fold(network, StreamId::Target);
}

std::vector<FoldedNetwork::Layer> FoldedNetwork::fold(const Network& network, StreamId stream) const {
  const std::string prefix = streamPrefix(stream);
  std::vector<Layer> layers;
  const auto add = [&](const LayerSpec& spec, const at::Tensor& weight, const at::Tensor& bias) {
    layers.push_back({prefix + spec.name, spec.stride,
                      weight.to(m_precision).contiguous(at::MemoryFormat::ChannelsLast), bias.to(m_precision)});
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
  both.name = "heads";
  const auto head = [&](const char* part) {
    return at::cat({network.tensor(prefix + "conv_weight." + part), network.tensor(prefix + "conv_offset." + part)})
        .detach();
  };
  add(both, head("weight"), head("bias"));
  return layers;
}

at::Tensor FoldedNetwork::heads(StreamId stream, const at::Tensor& input, StageClock& clock) const {
  const std::vector<Layer>& all = layers(stream);
  const int padding = m_config.padsLayers() ? 1 : 0;
  at::Tensor x = input.to(m_precision);
  int dilation = 1;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    x = convolve(all[i], x, padding, dilation).relu_();
    clock.lap(all[i].stage, operations(all[i].weight, x));
    dilation *= all[i].stride;
  }
  const at::Tensor both = convolve(all.back(), x, 0, 1).to(at::kFloat);
  clock.lap(all.back().stage, operations(all.back().weight, both));
  return both;
}

at::Tensor FoldedNetwork::convolve(const Layer& layer, const at::Tensor& x, int padding, int dilation) const {
  // Left to itself, LibTorch gives 1 x 1 convolutions of one image and one thread to a slower library.
  if (x.device().is_cpu() && at::globalContext().userEnabledMkldnn() && at::Context::hasMKLDNN()) {
    return at::mkldnn_convolution(x, layer.weight, layer.bias, {padding, padding}, {1, 1}, {dilation, dilation}, 1);
  }
  return at::conv2d(x, layer.weight, layer.bias, {1, 1}, {padding, padding}, {dilation, dilation});
}

}  // namespace dkn
