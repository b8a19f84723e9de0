// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/model_file.h"

#include <cmath>

#include "base/error.h"
#include "model/safetensors.h"

namespace dkn {

namespace {

/// Released name -> ours; empty for what is not kept.
std::string renamed(const std::string& name) {
  constexpr std::string_view kGuidance = "ImageKernel.";
  constexpr std::string_view kTarget = "DepthKernel.";
  if (name.ends_with(".num_batches_tracked")) return {};
  if (name.starts_with(kGuidance)) return streamPrefix(StreamId::Guidance) + name.substr(kGuidance.size());
  if (name.starts_with(kTarget)) return streamPrefix(StreamId::Target) + name.substr(kTarget.size());
  throw Error(ErrorCode::Model, "The checkpoint's tensor '" + name + "' is of no network this program knows.");
}

const at::Tensor& need(const StateDict& tensors, const std::string& name) {
  const auto found = tensors.find(name);
  if (found == tensors.end() || found->second.dim() != 4) {
    throw Error(ErrorCode::Model, "The checkpoint lacks the convolution '" + name + "'; it is no DKN or FDKN.");
  }
  return found->second;
}

}  // namespace

LoadedModel loadModel(const std::filesystem::path& path) {
  SafetensorsFile file = readSafetensors(path);
  try {
    const ModelConfig config = modelConfigFromMetadata(file.metadata);
    return {Network(config, file.tensors), std::move(file.metadata)};
  } catch (const Error& error) {
    throw Error(ErrorCode::Model, path.string() + ": " + error.what());
  }
}

void saveModel(const std::filesystem::path& path, const Network& network, const Metadata& notes, WeightType type) {
  StateDict tensors;
  for (const auto& [name, tensor] : network.tensors()) {
    tensors[name] = tensor.detach().to(at::kCPU, type == WeightType::Float16 ? at::kHalf : at::kFloat).contiguous();
  }
  Metadata metadata = toMetadata(network.config());
  metadata.insert(notes.begin(), notes.end());
  writeSafetensors(path, tensors, metadata);
}

Network networkFromReleasedWeights(const StateDict& tensors, const ImportOptions& options) {
  StateDict ours;
  for (const auto& [name, tensor] : tensors) {
    const std::string name2 = renamed(name);
    if (!name2.empty()) ours[name2] = tensor;
  }
  ModelConfig config;
  config.sampling = SamplingConvention::Released;
  config.border = BorderRule::Zero;
  config.residual = options.residual;
  config.window = options.window;
  config.bgr = options.bgr;
  config.scale = options.scale.value_or(0);
  const bool guided = ours.contains("guidance.conv1.weight");
  config.streams =
      guided ? (ours.contains("target.conv1.weight") ? Streams::Both : Streams::Guidance) : Streams::Target;
  const std::string prefix = guided ? "guidance." : "target.";
  config.architecture = ours.contains(prefix + "conv7.weight") ? Architecture::Dkn : Architecture::Fdkn;
  const bool cells = config.architecture == Architecture::Fdkn;
  const std::int64_t pixels = cells ? kStride * kStride : 1;
  config.kernelSize = static_cast<int>(
      std::lround(std::sqrt(static_cast<double>(need(ours, prefix + "conv_weight.weight").size(0) / pixels))));
  if (guided) config.guidanceChannels = static_cast<int>(need(ours, "guidance.conv1.weight").size(1) / pixels);
  config.features1 = static_cast<int>(need(ours, prefix + (cells ? "conv5" : "conv6") + ".weight").size(0));
  config.features2 = static_cast<int>(need(ours, prefix + (cells ? "conv6" : "conv7") + ".weight").size(0));
  try {
    return Network(config, ours);
  } catch (const Error& error) {
    throw Error(ErrorCode::Model, std::string("The checkpoint is no DKN or FDKN: ") + error.what());
  }
}

}  // namespace dkn
