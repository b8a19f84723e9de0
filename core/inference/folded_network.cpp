// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/folded_network.h"

#include <ATen/Context.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/_convolution.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/mkldnn_convolution.h>
#include <ATen/ops/rsqrt.h>

#include "model/layers.h"
#include "ops/bias_relu.h"

namespace dkn {

namespace {

/// Of a layer's convolution; `output` is (N, C, H, W).
double operations(const at::Tensor& weight, const at::Tensor& output) {
  return 2.0 * static_cast<double>(weight.numel()) * static_cast<double>(output.numel() / output.size(1));
}

/// Tensor cores take channels in eights; the surplus is 0 in input and weights.
std::int64_t packedChannels(std::int64_t channels) { return (channels + 7) / 8 * 8; }

}  // namespace

FoldedNetwork::FoldedNetwork(const Network& network, const FoldOptions& options)
    : m_config(network.config()),
      m_options(options),
      m_packed(!options.device.is_cpu() || options.form == DenseForm::Phases) {
  if (m_config.usesGuidance()) m_guidance = fold(network, StreamId::Guidance);
  if (m_config.usesTarget()) m_target = fold(network, StreamId::Target);
}

std::vector<FoldedNetwork::Layer> FoldedNetwork::fold(const Network& network, StreamId stream) const {
  const std::string prefix = streamPrefix(stream);
  std::vector<Layer> layers;
  const auto add = [&](const LayerSpec& spec, const at::Tensor& weight, const at::Tensor& bias) {
    const at::Tensor stored = weight.to(m_options.device, m_options.precision);
    layers.push_back({prefix + spec.name, spec.stride,
                      (layers.empty() ? packWeight(stored) : stored).contiguous(at::MemoryFormat::ChannelsLast),
                      bias.to(m_options.device, m_options.precision)});
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

at::Tensor FoldedNetwork::heads(StreamId stream, const at::Tensor& input, StageClock& clock, bool search) const {
  const std::vector<Layer>& all = layers(stream);
  const int padding = m_config.padsLayers() ? 1 : 0;
  at::Tensor x = packInput(input);
  int dilation = 1;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    x = activated(all[i], x, padding, dilation, search);
    if (!m_packed) clock.lap(all[i].stage, operations(all[i].weight, x));
    if (m_options.form == DenseForm::Dilated) dilation *= all[i].stride;
  }
  if (m_packed) return linear(all.back(), x);
  const at::Tensor both = convolve(all.back(), x, 0, 1).to(at::kFloat);
  clock.lap(all.back().stage, operations(all.back().weight, both));
  return both;
}

at::Tensor FoldedNetwork::activated(const Layer& layer, const at::Tensor& x, int padding, int dilation,
                                    bool search) const {
  if (!m_packed) return convolve(layer, x, padding, dilation).relu_();
  // Bias, activation and packing in one pass over the result; TF32 and cuDNN's search are asked for here and not in
  // LibTorch's settings, which belong to the whole process.
  const at::Tensor y = at::_convolution(x, layer.weight, {}, {1, 1}, {padding, padding}, {dilation, dilation}, false,
                                        {0, 0}, 1, search, false, true, m_options.tf32);
  const bool phases = m_options.form == DenseForm::Phases && layer.stride == 2;
  return phases ? biasReluPhases(y, layer.bias) : biasRelu(y, layer.bias);
}

at::Tensor FoldedNetwork::linear(const Layer& layer, const at::Tensor& x) const {
  // A matrix product over the pixels adds the bias by itself, which a convolution does not.
  const at::Tensor pixels = x.permute({0, 2, 3, 1}).contiguous();
  return at::linear(pixels, layer.weight.flatten(1), layer.bias).permute({0, 3, 1, 2});
}

at::Tensor FoldedNetwork::convolve(const Layer& layer, const at::Tensor& x, int padding, int dilation) const {
  // Left to itself, LibTorch gives 1 x 1 convolutions of one image and one thread to a slower library.
  if (x.device().is_cpu() && at::globalContext().userEnabledMkldnn() && at::Context::hasMKLDNN()) {
    return at::mkldnn_convolution(x, layer.weight, layer.bias, {padding, padding}, {1, 1}, {dilation, dilation}, 1);
  }
  return at::conv2d(x, layer.weight, layer.bias, {1, 1}, {padding, padding}, {dilation, dilation});
}

at::Tensor FoldedNetwork::packInput(const at::Tensor& input) const {
  const std::int64_t channels = packedChannels(input.size(1));
  if (!m_packed || channels == input.size(1)) return input.to(m_options.precision);
  const at::Tensor packed = at::empty({input.size(0), channels, input.size(2), input.size(3)},
                                      input.options().dtype(m_options.precision), at::MemoryFormat::ChannelsLast)
                                .zero_();
  packed.narrow(1, 0, input.size(1)).copy_(input);
  return packed;
}

at::Tensor FoldedNetwork::packWeight(const at::Tensor& weight) const {
  const std::int64_t missing = packedChannels(weight.size(1)) - weight.size(1);
  return m_packed ? at::constant_pad_nd(weight, {0, 0, 0, 0, 0, missing}, 0) : weight;
}

}  // namespace dkn
