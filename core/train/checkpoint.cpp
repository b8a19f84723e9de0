// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/checkpoint.h"

#include <c10/core/GradMode.h>

#include <sstream>

#include "base/error.h"
#include "model/safetensors.h"

namespace dkn {

namespace {

std::string exactText(double value) {
  std::ostringstream out;
  out << std::hexfloat << value;
  return out.str();
}

at::Tensor stored(const at::Tensor& tensor) { return tensor.detach().to(at::kCPU).contiguous(); }

}  // namespace

void saveCheckpoint(const std::filesystem::path& path, const Network& network, const TrainingState& state) {
  StateDict tensors;
  for (const auto& [name, tensor] : network.tensors()) tensors["model." + name] = stored(tensor);
  for (const auto& [name, tensor] : state.average) tensors["average." + name] = stored(tensor);
  for (std::size_t i = 0; i < state.adam.steps.size(); ++i) {
    const std::string number = std::to_string(i);
    tensors["adam.first." + number] = stored(state.adam.firstMoments[i]);
    tensors["adam.second." + number] = stored(state.adam.secondMoments[i]);
    tensors["adam.step." + number] = stored(state.adam.steps[i]);
  }
  Metadata metadata = toMetadata(network.config());
  metadata["iteration"] = std::to_string(state.iteration);
  metadata["best_metric"] = exactText(state.bestMetric);
  metadata["seconds"] = exactText(state.seconds);
  writeSafetensors(path, tensors, metadata);
}

void loadCheckpoint(const std::filesystem::path& path, Network& network, TrainingState& state) {
  const SafetensorsFile file = readSafetensors(path);
  if (modelConfigFromMetadata(file.metadata).taps() != network.config().taps()) {
    throw Error(ErrorCode::Model, path.string() + " belongs to a run with another network.");
  }
  const c10::AutoGradMode noGradients(false);
  const auto copy = [&](const std::string& name, at::Tensor& to) {
    const auto found = file.tensors.find(name);
    if (found == file.tensors.end() || found->second.sizes() != to.sizes()) {
      throw Error(ErrorCode::Model,
                  path.string() + " belongs to a run with another configuration: '" + name + "' does not fit.");
    }
    to.copy_(found->second);
  };
  for (const auto& [name, tensor] : network.tensors()) {
    at::Tensor to = tensor;
    copy("model." + name, to);
  }
  for (auto& [name, tensor] : state.average) copy("average." + name, tensor);
  for (std::size_t i = 0; i < state.adam.steps.size(); ++i) {
    const std::string number = std::to_string(i);
    copy("adam.first." + number, state.adam.firstMoments[i]);
    copy("adam.second." + number, state.adam.secondMoments[i]);
    copy("adam.step." + number, state.adam.steps[i]);
  }
  try {
    state.iteration = std::stoll(file.metadata.at("iteration"));
    state.bestMetric = std::strtod(file.metadata.at("best_metric").c_str(), nullptr);
    state.seconds = std::strtod(file.metadata.at("seconds").c_str(), nullptr);
  } catch (const std::exception&) {
    throw Error(ErrorCode::Model, path.string() + " is no checkpoint of a training run.");
  }
}

}  // namespace dkn
