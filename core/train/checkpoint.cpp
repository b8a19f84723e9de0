// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/checkpoint.h"

#include <c10/core/GradMode.h>

#include <sstream>
#include <stdexcept>

#include "base/error.h"
#include "model/safetensors.h"

namespace dkn {

namespace {

const std::string kRemedy = " Resume with the configuration that began the run, or train into another folder.";

std::string exactText(double value) {
  std::ostringstream out;
  out << std::hexfloat << value;
  return out.str();
}

/// "kernel_size (3 there, 5 here), ..."; empty where both are the same.
std::string differences(const Metadata& there, const Metadata& here) {
  std::string text;
  for (const auto& [name, value] : here) {
    const auto found = there.find(name);
    if (found != there.end() && found->second == value) continue;
    text += (text.empty() ? "" : ", ") + name + " (" + (found == there.end() ? "nothing" : found->second) + " there, " +
            value + " here)";
  }
  return text;
}

TrainingState stateOf(const Metadata& metadata) {
  TrainingState state;
  const auto number = [&](const char* name) { return std::strtod(metadata.at(name).c_str(), nullptr); };
  state.iteration = std::stoll(metadata.at("iteration"));
  state.bestMetric = number("best_metric");
  state.seconds = number("seconds");
  if (metadata.contains("loss_scale")) state.lossScale = number("loss_scale");
  if (metadata.contains("good_steps")) state.goodSteps = std::stoll(metadata.at("good_steps"));
  if (state.iteration < 0 || state.goodSteps < 0) throw std::out_of_range("a negative count");
  return state;
}

}  // namespace

void saveCheckpoint(const std::filesystem::path& path, const ModelConfig& model, const StateDict& tensors,
                    const TrainingState& state) {
  StateDict stored;
  for (const auto& [name, tensor] : tensors) stored[name] = tensor.detach().to(at::kCPU).contiguous();
  Metadata metadata = toMetadata(model);
  metadata["iteration"] = std::to_string(state.iteration);
  metadata["best_metric"] = exactText(state.bestMetric);
  metadata["seconds"] = exactText(state.seconds);
  metadata["loss_scale"] = exactText(state.lossScale);
  metadata["good_steps"] = std::to_string(state.goodSteps);
  writeSafetensors(path, stored, metadata);
}

void loadCheckpoint(const std::filesystem::path& path, const ModelConfig& model, const StateDict& tensors,
                    TrainingState& state) {
  const SafetensorsFile file = readSafetensors(path);
  TrainingState loaded;
  try {
    loaded = stateOf(file.metadata);
  } catch (const std::exception&) {
    throw Error(ErrorCode::Model, path.string() + " is no checkpoint of a training run.");
  }
  const std::string differing = differences(file.metadata, toMetadata(model));
  if (!differing.empty()) {
    throw Error(ErrorCode::Model,
                path.string() + " belongs to a run with another network: " + differing + "." + kRemedy);
  }
  const auto refuse = [&](const std::string& name, const std::string& what) {
    throw Error(ErrorCode::Model, path.string() + " belongs to a run with another optimiser or average: '" + name +
                                      "' " + what + "." + kRemedy);
  };
  for (const auto& [name, tensor] : tensors) {
    const auto found = file.tensors.find(name);
    if (found == file.tensors.end()) refuse(name, "is missing");
    if (found->second.sizes() != tensor.sizes()) refuse(name, "has another shape");
  }
  for (const auto& [name, tensor] : file.tensors) {
    if (!tensors.contains(name)) refuse(name, "has no use here");
  }
  const c10::AutoGradMode noGradients(false);
  for (const auto& [name, tensor] : tensors) tensor.copy_(file.tensors.at(name));
  state = loaded;
}

}  // namespace dkn
