// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/network.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/batch_norm.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/conv_transpose2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/full.h>
#include <ATen/ops/isfinite.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/pixel_unshuffle.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/rsqrt.h>
#include <ATen/ops/zeros.h>
#include <c10/core/GradMode.h>

#include <cmath>
#include <set>

#include "base/error.h"
#include "model/dense_features.h"
#include "model/layers.h"
#include "ops/head_sampling.h"
#include "ops/kernel_sampling.h"

namespace dkn {

namespace {

constexpr double kBatchNormMomentum = 0.1;

std::string shapeText(at::IntArrayRef shape) {
  std::string text = "[";
  for (std::size_t i = 0; i < shape.size(); ++i) text += (i > 0 ? ", " : "") + std::to_string(shape[i]);
  return text + "]";
}

/// Every tensor of a model with its shape.
std::map<std::string, std::vector<std::int64_t>> expectedShapes(const ModelConfig& config) {
  std::map<std::string, std::vector<std::int64_t>> shapes;
  for (const StreamId stream : streamsOf(config)) {
    for (const LayerSpec& layer : streamLayers(config, stream)) {
      const std::string name = streamPrefix(stream) + layer.name;
      shapes[name + ".weight"] = layer.weightShape();
      shapes[name + ".bias"] = {layer.outputs};
      if (!layer.batchNorm) continue;
      for (const char* part : {"weight", "bias", "running_mean", "running_var"})
        shapes[name + "_bn." + part] = {layer.outputs};
    }
  }
  return shapes;
}

/// at::batch_norm in training, with mean and variance of all processes' values.
at::Tensor batchNormOverProcesses(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                                  const at::Tensor& runningMean, const at::Tensor& runningVariance,
                                  const TensorSum& sum) {
  const at::Tensor values = x.to(at::kFloat);
  const std::int64_t channels = x.size(1);
  const auto perChannel = [](const at::Tensor& t) { return t.view({1, -1, 1, 1}); };
  const at::Tensor own = at::full({1}, static_cast<double>(x.numel() / channels), values.options());
  const at::Tensor total = sum(at::cat({values.sum({0, 2, 3}), own}));
  const at::Tensor count = total[channels].detach();
  const at::Tensor mean = total.narrow(0, 0, channels) / count;
  const at::Tensor centred = values - perChannel(mean);
  const at::Tensor variance = sum(centred.square().sum({0, 2, 3})) / count;
  {
    const c10::AutoGradMode noGradients(false);
    runningMean.lerp_(mean.detach(), kBatchNormMomentum);
    // As PyTorch keeps it: the unbiased one.
    runningVariance.lerp_(variance.detach() * (count / (count - 1.0)), kBatchNormMomentum);
  }
  const at::Tensor gain = weight * at::rsqrt(variance + kBatchNormEpsilon);
  return (centred * perChannel(gain) + perChannel(bias)).to(x.scalar_type());
}

bool isRunningStatistic(const std::string& name) { return name.find(".running_") != std::string::npos; }

}  // namespace

Network::Network(const ModelConfig& config, std::uint64_t seed) : m_config(config) {
  config.validate();
  at::Generator generator = at::detail::createCPUGenerator(seed);
  for (const StreamId stream : streamsOf(config)) {
    for (const LayerSpec& layer : streamLayers(config, stream)) {
      const std::string name = streamPrefix(stream) + layer.name;
      // As PyTorch: the second dimension of the weights, also of a transposed layer.
      const std::vector<std::int64_t> shape = layer.weightShape();
      const double bound = 1.0 / std::sqrt(static_cast<double>(shape[1] * layer.kernel * layer.kernel));
      m_tensors[name + ".weight"] = at::empty(shape, at::kFloat).uniform_(-bound, bound, generator);
      m_tensors[name + ".bias"] = at::empty({layer.outputs}, at::kFloat).uniform_(-bound, bound, generator);
      if (!layer.batchNorm) continue;
      m_tensors[name + "_bn.weight"] = at::ones({layer.outputs}, at::kFloat);
      m_tensors[name + "_bn.bias"] = at::zeros({layer.outputs}, at::kFloat);
      m_tensors[name + "_bn.running_mean"] = at::zeros({layer.outputs}, at::kFloat);
      m_tensors[name + "_bn.running_var"] = at::ones({layer.outputs}, at::kFloat);
    }
  }
  to(at::kCPU);
}

Network::Network(const ModelConfig& config, const StateDict& tensors) : m_config(config) {
  config.validate();
  const auto shapes = expectedShapes(config);
  for (const auto& [name, shape] : shapes) {
    const auto found = tensors.find(name);
    if (found == tensors.end()) throw Error(ErrorCode::Model, "The model lacks the tensor '" + name + "'.");
    if (found->second.sizes() != at::IntArrayRef(shape)) {
      throw Error(ErrorCode::Model, "The model's tensor '" + name + "' has the shape " +
                                        shapeText(found->second.sizes()) + " where its configuration wants " +
                                        shapeText(shape) + ".");
    }
    const at::Tensor values = found->second.to(at::kFloat, false, true);
    if (!at::isfinite(values).all().item<bool>()) {
      throw Error(ErrorCode::Model, "The model's tensor '" + name + "' holds values that are not finite.");
    }
    m_tensors[name] = values;
  }
  for (const auto& [name, tensor] : tensors) {
    if (!shapes.contains(name))
      throw Error(ErrorCode::Model, "The model holds a tensor of unknown use, '" + name + "'.");
  }
  to(at::kCPU);
}

std::vector<at::Tensor> Network::parameters() const {
  std::vector<at::Tensor> list;
  for (const auto& [name, tensor] : m_tensors) {
    if (!isRunningStatistic(name)) list.push_back(tensor);
  }
  return list;
}

void Network::requireGradients() {
  for (at::Tensor& parameter : parameters()) parameter.requires_grad_(true);
}

void Network::to(const at::Device& device) {
  for (auto& [name, tensor] : m_tensors) {
    // Channels last is the faster layout for every convolution here.
    tensor = tensor.dim() == 4 ? tensor.to(device).contiguous(at::MemoryFormat::ChannelsLast) : tensor.to(device);
  }
}

at::Tensor Network::heads(StreamId stream, const at::Tensor& input, const ForwardOptions& options) const {
  const std::string prefix = streamPrefix(stream);
  const int padding = m_config.padsLayers() ? 1 : 0;
  const auto convolve = [&](const LayerSpec& layer, const at::Tensor& x, int pad) {
    const at::Tensor& weight = tensor(prefix + layer.name + ".weight");
    const at::Tensor& bias = tensor(prefix + layer.name + ".bias");
    return layer.transposed ? at::conv_transpose2d(x, weight, bias, layer.stride)
                            : at::conv2d(x, weight, bias, layer.stride, pad, layer.dilation);
  };
  const at::Tensor features = runFeatures(
      m_config, featureLayers(m_config, stream), input, options.only, [&](const LayerSpec& layer, const at::Tensor& x) {
        at::Tensor y = convolve(layer, x, padding);
        if (layer.batchNorm) {
          const std::string norm = prefix + layer.name + "_bn.";
          const auto part = [&](const char* name) { return tensor(norm + name); };
          if (options.training && options.sumOverProcesses) {
            y = batchNormOverProcesses(y, part("weight"), part("bias"), part("running_mean"), part("running_var"),
                                       options.sumOverProcesses);
          } else {
            y = at::batch_norm(y, part("weight"), part("bias"), part("running_mean"), part("running_var"),
                               options.training, kBatchNormMomentum, kBatchNormEpsilon, true);
          }
        }
        return at::relu(y);
      });
  // All heads read the same features: one matrix product.
  const auto together = [&](const char* part) {
    std::vector<at::Tensor> parts;
    for (const LayerSpec& head : headLayers(m_config, stream)) parts.push_back(tensor(prefix + head.name + part));
    return at::cat(parts);
  };
  // Whatever the convolutions ran in: kernels and sampling are float32.
  const at::Tensor all = at::conv2d(features, together(".weight"), together(".bias")).to(at::kFloat);
  // One pixel's kernels stand for the whole block.
  return options.only ? all.repeat({kStride * kStride, 1, 1, 1}) : all;
}

at::Tensor Network::forward(const at::Tensor& guidance, const at::Tensor& target, const ForwardOptions& options) const {
  TORCH_CHECK(!options.only || m_config.hasPhases(), "a model without phases computes all pixels");
  const std::int64_t before = m_config.padsLayers() ? 0 : receptiveMargins(m_config).before;
  const at::Tensor plane = target.squeeze(1);
  at::Tensor sum;
  if (m_config.isPlain()) {
    const auto headsOf = [&](StreamId stream) {
      return heads(stream, streamInput(streamPlanes(stream, guidance, target, m_config), m_config), options);
    };
    at::Tensor fromGuidance;
    at::Tensor fromTarget;
    if (m_config.usesGuidance()) fromGuidance = headsOf(StreamId::Guidance);
    if (m_config.usesTarget()) fromTarget = headsOf(StreamId::Target);
    sum = filter(plane, fromGuidance, fromTarget, before);
  } else {
    sum = generalSum(guidance, target, options, before);
  }
  if (!m_config.residual) return sum;
  return sum + plane.narrow(1, before, sum.size(1)).narrow(2, before, sum.size(2));
}

Heads Network::pixelHeads(StreamId stream, const at::Tensor& guidance, const at::Tensor& target,
                          const ForwardOptions& options) const {
  const at::Tensor all =
      heads(stream, streamInput(streamPlanes(stream, guidance, target, m_config), m_config), options);
  Heads raw;
  std::int64_t start = 0;
  for (const LayerSpec& layer : headLayers(m_config, stream)) {
    (layer.name == "conv_offset" ? raw.offsets : raw.weights) = all.narrow(1, start, layer.outputs);
    start += layer.outputs;
  }
  return headsToPixels(raw, m_config);
}

at::Tensor Network::generalSum(const at::Tensor& guidance, const at::Tensor& target, const ForwardOptions& options,
                               std::int64_t before) const {
  Heads first;
  Heads second;
  for (const StreamId stream : streamsOf(m_config)) {
    (stream == StreamId::Target ? second : first) = pixelHeads(stream, guidance, target, options);
  }
  if (!m_config.predictsKernel()) return regressedValue(first, second).squeeze(1);
  const Heads fused = fuseHeads(first, second, m_config);
  return sampleKernels(target.squeeze(1), fused.weights, fused.offsets, m_config.samplingRule(), before, before);
}

at::Tensor Network::filter(const at::Tensor& plane, const at::Tensor& guidance, const at::Tensor& target,
                           std::int64_t before) const {
  const bool cells = m_config.architecture == Architecture::Fdkn;
  if (!plane.requires_grad()) {
    const at::Tensor& first = guidance.defined() ? guidance : target;
    return sampleHeads(
        plane, first, guidance.defined() ? target : at::Tensor(),
        {m_config.samplingRule(), cells ? HeadLayout::Cells : HeadLayout::Phases, m_config.residual, before, before});
  }
  const auto split = [](const at::Tensor& both) {
    if (!both.defined()) return Heads{};
    const std::int64_t weights = both.size(1) / 3;
    return Heads{both.narrow(1, 0, weights), both.narrow(1, weights, 2 * weights)};
  };
  const Heads fused = fuseHeads(split(guidance), split(target), m_config);
  const Kernels kernels = cells ? kernelsFromCells(fused) : kernelsFromPhases(fused);
  return sampleKernels(plane, kernels.weights, kernels.offsets, m_config.samplingRule(), before, before);
}

at::Tensor prepareGuidance(const at::Tensor& rgb, const ModelConfig& config) {
  if (config.guidanceChannels == 1) {
    return 0.299 * rgb.narrow(1, 0, 1) + 0.587 * rgb.narrow(1, 1, 1) + 0.114 * rgb.narrow(1, 2, 1);
  }
  return config.bgr ? rgb.flip(1) : rgb;
}

at::Tensor streamPlanes(StreamId stream, const at::Tensor& guidance, const at::Tensor& target,
                        const ModelConfig& config) {
  if (stream == StreamId::Target) return target;
  const at::Tensor prepared = prepareGuidance(guidance, config);
  return stream == StreamId::Joint ? at::cat({prepared, target}, 1) : prepared;
}

at::Tensor streamInput(const at::Tensor& planes, const ModelConfig& config) {
  const at::Tensor cells =
      config.architecture == Architecture::Fdkn ? at::pixel_unshuffle(planes, config.cell()) : planes;
  return cells.contiguous(at::MemoryFormat::ChannelsLast);
}

}  // namespace dkn
