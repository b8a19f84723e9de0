// SPDX-License-Identifier: GPL-3.0-or-later
// Weights and inputs that follow from a name and an index alone: the twin of tests/data/make_goldens.py, which says
// how.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>

#include <cmath>
#include <cstdint>
#include <string>

#include "model/network.h"

namespace dkn::test {

inline std::uint32_t fnv1a(const std::string& name) {
  std::uint32_t hash = 2166136261U;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// In [0, 1), a multiple of 2^-24.
inline double unitValue(std::uint32_t seed, std::int64_t index) {
  std::uint32_t x = static_cast<std::uint32_t>(index) * 0x9E3779B9U + seed;
  x = (x ^ (x >> 16)) * 0x85EBCA6BU;
  x = (x ^ (x >> 13)) * 0xC2B2AE35U;
  x ^= x >> 16;
  return static_cast<double>(x >> 8) * 0x1p-24;
}

/// Float tensor of value(u) over the elements in row-major order.
template <typename Function>
at::Tensor formulaTensor(const std::string& name, at::IntArrayRef sizes, const Function& value) {
  at::Tensor tensor = at::empty(sizes, at::kFloat);
  const std::uint32_t seed = fnv1a(name);
  float* to = tensor.data_ptr<float>();
  for (std::int64_t i = 0; i < tensor.numel(); ++i) to[i] = static_cast<float>(value(unitValue(seed, i)));
  return tensor;
}

/// One tensor of a network; `fanIn` of its convolution.
inline at::Tensor formulaParameter(const std::string& name, at::IntArrayRef sizes, std::int64_t fanIn) {
  constexpr double kHeadFactor = 12.0;
  if (name.ends_with("_bn.weight")) return formulaTensor(name, sizes, [](double u) { return 0.5 + u; });
  if (name.ends_with("_bn.running_var")) return formulaTensor(name, sizes, [](double u) { return 0.1 + u / 5.0; });
  if (name.find("_bn.") != std::string::npos)
    return formulaTensor(name, sizes, [](double u) { return (2.0 * u - 1.0) / 5.0; });
  const double factor = name.find(".conv_") != std::string::npos ? kHeadFactor : 1.0;
  return formulaTensor(name, sizes,
                       [&](double u) { return (2.0 * u - 1.0) / std::sqrt(static_cast<double>(fanIn)) * factor; });
}

/// The network of a configuration whose weights are the formula's.
inline Network formulaNetwork(const ModelConfig& config) {
  StateDict tensors;
  for (const StreamId stream : streamsOf(config)) {
    for (const LayerSpec& layer : streamLayers(config, stream)) {
      const std::string name = streamPrefix(stream) + layer.name;
      const std::int64_t fanIn = std::int64_t{layer.inputs} * layer.kernel * layer.kernel;
      tensors[name + ".weight"] =
          formulaParameter(name + ".weight", {layer.outputs, layer.inputs, layer.kernel, layer.kernel}, fanIn);
      tensors[name + ".bias"] = formulaParameter(name + ".bias", {layer.outputs}, fanIn);
      if (!layer.batchNorm) continue;
      for (const char* part : {"weight", "bias", "running_mean", "running_var"}) {
        tensors[name + "_bn." + part] = formulaParameter(name + "_bn." + part, {layer.outputs}, fanIn);
      }
    }
  }
  return Network(config, tensors);
}

/// Planes of u: "input.guidance" and "input.target".
inline at::Tensor formulaInput(const std::string& name, at::IntArrayRef sizes) {
  return formulaTensor(name, sizes, [](double u) { return u; });
}

}  // namespace dkn::test
