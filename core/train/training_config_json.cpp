// SPDX-License-Identifier: GPL-3.0-or-later
// Training configurations as JSON.
#include "train/training_config.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <stdexcept>

#include "base/error.h"
#include "base/json_text.h"

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;

[[noreturn]] void reject(const std::string& message) { throw Error(ErrorCode::BadArgument, message); }

/// Hands every member of an object to the reader of its key; a key without one is an error.
using Readers = std::map<std::string, std::function<void(const Json&)>>;

void readObject(const Json& json, const std::string& where, const Readers& readers) {
  if (!json.is_object()) reject(where + " must be a JSON object.");
  for (const auto& [key, value] : json.items()) {
    const auto reader = readers.find(key);
    if (reader == readers.end()) {
      std::string known;
      for (const auto& [name, unused] : readers) known += (known.empty() ? "" : ", ") + name;
      reject("Unknown key '" + key + "' in " + where + "; known are: " + known + ".");
    }
    try {
      reader->second(value);
    } catch (const Json::exception&) {
      reject("The key '" + key + "' in " + where + " has a value of the wrong type: " + shownJson(value) + ".");
    }
  }
}

template <typename T>
std::function<void(const Json&)> into(T& field) {
  return [&field](const Json& json) {
    // JSON booleans and fractions must not pass for whole numbers.
    if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
      if (!json.is_number_integer() || (std::is_unsigned_v<T> && !json.is_number_unsigned())) {
        reject("A whole number is wanted where " + shownJson(json) + " stands.");
      }
    } else if constexpr (std::is_floating_point_v<T>) {
      if (!json.is_number()) reject("A number is wanted where " + shownJson(json) + " stands.");
    }
    field = json.get<T>();
  };
}

std::function<void(const Json&)> intoPath(std::filesystem::path& field, const std::filesystem::path& base) {
  return [&field, base](const Json& json) {
    const std::filesystem::path path = json.get<std::string>();
    field = path.empty() ? path : std::filesystem::weakly_canonical(base / path);
  };
}

std::vector<DatasetConfig> readDatasets(const Json& json, const std::string& where, const std::filesystem::path& base) {
  if (!json.is_array()) reject(where + " must be a list.");
  std::vector<DatasetConfig> list;
  for (const Json& item : json) {
    DatasetConfig d;
    readObject(item, where,
               {{"path", intoPath(d.path, base)},
                {"reader", into(d.reader)},
                {"weight", into(d.weight)},
                {"hold_out", into(d.holdOut)},
                {"limit", into(d.limit)},
                {"count", into(d.count)},
                {"seed", into(d.seed)},
                {"width", into(d.width)},
                {"height", into(d.height)}});
    list.push_back(d);
  }
  return list;
}

/// The model's fields go through the same names as in model files.
ModelConfig readModel(const Json& json) {
  Metadata metadata = toMetadata(ModelConfig{});
  if (!json.is_object()) reject("'model' must be a JSON object.");
  for (const auto& [key, value] : json.items()) {
    if (!metadata.contains(key)) {
      std::string known;
      for (const auto& [name, unused] : metadata) known += (known.empty() ? "" : ", ") + name;
      reject("Unknown key '" + key + "' in 'model'; known are: " + known + ".");
    }
    metadata[key] = value.is_string() ? value.get<std::string>() : value.dump();
  }
  try {
    return modelConfigFromMetadata(metadata);
  } catch (const Error& error) {
    reject(std::string("In 'model': ") + error.what());
  }
}

Json toJson(const std::vector<DatasetConfig>& datasets) {
  Json list = Json::array();
  for (const DatasetConfig& d : datasets) {
    Json item{{"path", d.path.string()}, {"reader", d.reader}, {"weight", d.weight}, {"hold_out", d.holdOut}};
    if (d.limit > 0) item["limit"] = d.limit;
    if (d.reader == "scenes") {
      item.erase("path");
      item.update({{"count", d.count}, {"seed", d.seed}, {"width", d.width}, {"height", d.height}});
    }
    list.push_back(item);
  }
  return list;
}

Json modelJson(const ModelConfig& model) {
  Json json = Json::object();
  for (const auto& [key, value] : toMetadata(model)) {
    const Json parsed = Json::parse(value, nullptr, false);
    json[key] = parsed.is_number() || parsed.is_boolean() ? parsed : Json(value);
  }
  return json;
}

const std::map<std::string, OptimiserKind>& optimisers() {
  static const std::map<std::string, OptimiserKind> kOptimisers{
      {"adam", OptimiserKind::Adam}, {"adamw", OptimiserKind::AdamW}, {"sgd", OptimiserKind::Sgd}};
  return kOptimisers;
}

std::string optimiserName(OptimiserKind kind) {
  for (const auto& [name, candidate] : optimisers()) {
    if (candidate == kind) return name;
  }
  throw std::logic_error("an optimiser without a name");
}

OptimiserKind optimiserFromName(const std::string& name) {
  const auto found = optimisers().find(name);
  if (found == optimisers().end()) reject("The optimiser '" + name + "' is unknown; there are adam, adamw and sgd.");
  return found->second;
}

/// "name" or ["name", "name"].
std::vector<Protocol> readProtocols(const Json& json) {
  std::vector<Protocol> list;
  for (const Json& item : json.is_array() ? json : Json::array({json})) {
    const auto name = item.get<std::string>();
    const auto known = protocolFromName(name);
    if (!known) reject("The protocol '" + name + "' is unknown; there are bicubic, nearest, noisy and denoise.");
    if (std::find(list.begin(), list.end(), *known) != list.end()) reject("'protocol' names " + name + " twice.");
    list.push_back(*known);
  }
  return list;
}

/// As --task has them.
const std::map<std::string, TrainingTask>& tasks() {
  static const std::map<std::string, TrainingTask> kTasks{{"values", TrainingTask::Values},
                                                          {"saliency", TrainingTask::Saliency},
                                                          {"segmentation", TrainingTask::Segmentation}};
  return kTasks;
}

TrainingTask taskFromName(const std::string& name) {
  const auto found = tasks().find(name);
  if (found == tasks().end())
    reject("The task '" + name + "' is unknown; there are values, saliency and segmentation.");
  return found->second;
}

std::string taskName(TrainingTask task) {
  return std::find_if(tasks().begin(), tasks().end(), [task](const auto& entry) { return entry.second == task; })
      ->first;
}

std::string joinedNames(const std::vector<Protocol>& protocols) {
  std::string text;
  for (const Protocol protocol : protocols) text += (text.empty() ? "" : ",") + protocolName(protocol);
  return text;
}

Json protocolJson(const std::vector<Protocol>& protocols) {
  if (protocols.size() == 1) return protocolName(protocols.front());
  Json list = Json::array();
  for (const Protocol protocol : protocols) list.push_back(protocolName(protocol));
  return list;
}

}  // namespace

TrainingConfig parseTrainingConfig(std::istream& text, const std::filesystem::path& base) {
  TrainingConfig c;
  std::string schedule = "step";
  const auto readScale = [&c](const Json& json) {
    c.scales = json.is_array() ? json.get<std::vector<int>>() : std::vector<int>{json.get<int>()};
  };
  const auto readCrop = [&c](const Json& json) {
    if (!json.is_array() || json.size() != 2) reject("'crop' wants [height, width].");
    c.cropHeight = json[0].get<std::int64_t>();
    c.cropWidth = json[1].get<std::int64_t>();
  };
  const auto readZoom = [&c](const Json& json) {
    if (!json.is_array() || json.size() != 2 || !json[0].is_number() || !json[1].is_number()) {
      reject("'random_scale' wants [smallest, largest].");
    }
    c.smallestZoom = json[0].get<double>();
    c.largestZoom = json[1].get<double>();
  };
  try {
    const Json json = parseJson(text, true);
    readObject(json, "the configuration",
               {{"task", [&](const Json& j) { c.task = taskFromName(j.get<std::string>()); }},
                {"datasets", [&](const Json& j) { c.datasets = readDatasets(j, "'datasets'", base); }},
                {"validation", [&](const Json& j) { c.validation = readDatasets(j, "'validation'", base); }},
                {"protocol", [&](const Json& j) { c.protocols = readProtocols(j); }},
                {"scale", readScale},
                {"model", [&](const Json& j) { c.model = readModel(j); }},
                {"init", intoPath(c.init, base)},
                {"iterations", into(c.iterations)},
                {"crop", readCrop},
                {"batch", into(c.batch)},
                {"flip_horizontal", into(c.flipHorizontal)},
                {"flip_vertical", into(c.flipVertical)},
                {"border_share", into(c.borderShare)},
                {"phase_sampling", into(c.phaseSampling)},
                {"rotate", into(c.rotate)},
                {"random_scale", readZoom},
                {"level_share", into(c.levelShare)},
                {"soft_share", into(c.softShare)},
                {"cut_and_paste", into(c.cutAndPaste)},
                {"guidance_dropout", into(c.guidanceDropout)},
                {"colour_jitter", into(c.colourJitter)},
                {"guidance_gamma", into(c.guidanceGamma)},
                {"guidance_noise", into(c.guidanceNoise)},
                {"loss", into(c.loss)},
                {"perceptual_network", intoPath(c.perceptualNetwork, base)},
                {"perceptual_weight", into(c.perceptualWeight)},
                {"learning_rate", into(c.learningRate)},
                {"schedule", into(schedule)},
                {"step_interval", into(c.stepInterval)},
                {"step_factor", into(c.stepFactor)},
                {"warmup", into(c.warmup)},
                {"gradient_clip", into(c.gradientClip)},
                {"freeze_batch_norm", into(c.freezeBatchNorm)},
                {"average_decay", into(c.averageDecay)},
                {"optimiser", [&](const Json& j) { c.optimiser.kind = optimiserFromName(j.get<std::string>()); }},
                {"weight_decay", into(c.optimiser.weightDecay)},
                {"momentum", into(c.optimiser.momentum)},
                {"precision", into(c.precision)},
                {"process_timeout", into(c.processTimeout)},
                {"checkpoint_interval", into(c.checkpointInterval)},
                {"validation_interval", into(c.validationInterval)},
                {"unit", into(c.unit)},
                {"seed", into(c.seed)},
                {"threads", into(c.threads)},
                {"readers", into(c.readers)},
                {"device", into(c.device)}});
    if (schedule != "step" && schedule != "cosine")
      reject("The schedule '" + schedule + "' is unknown; there are step and cosine.");
    c.schedule = schedule == "step" ? LearningRateSchedule::Step : LearningRateSchedule::Cosine;
    if (c.task == TrainingTask::Segmentation) {
      if (!json.contains("protocol")) c.protocols = {Protocol::None};
      if (!json.contains("scale")) c.scales = {1};
      if (!json.contains("loss")) c.loss = "softmax";
    }
    c.validate();
    const std::vector<Degradation> degradations = c.degradations();
    const auto atFirstScale = [&](const Degradation& d) { return d.scale == degradations.front().scale; };
    c.model.scale =
        std::all_of(degradations.begin(), degradations.end(), atFirstScale) ? degradations.front().scale : 0;
    c.model.protocol = joinedNames(c.protocols);
  } catch (const Json::exception& error) {
    reject(std::string("not valid JSON: ") + error.what());
  }
  return c;
}

TrainingConfig readTrainingConfig(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) throw Error(ErrorCode::Unreadable, "Cannot read the training configuration " + path.string() + ".");
  try {
    return parseTrainingConfig(file, std::filesystem::absolute(path).parent_path());
  } catch (const Error& error) {
    throw Error(error.code(), path.string() + ": " + error.what());
  }
}

Json toJson(const TrainingConfig& c) {
  return {{"task", taskName(c.task)},
          {"datasets", toJson(c.datasets)},
          {"validation", toJson(c.validation)},
          {"protocol", protocolJson(c.protocols)},
          {"scale", c.scales.size() == 1 ? Json(c.scales.front()) : Json(c.scales)},
          {"model", modelJson(c.model)},
          {"init", c.init.string()},
          {"iterations", c.iterations},
          {"crop", {c.cropHeight, c.cropWidth}},
          {"batch", c.batch},
          {"flip_horizontal", c.flipHorizontal},
          {"flip_vertical", c.flipVertical},
          {"border_share", c.borderShare},
          {"phase_sampling", c.phaseSampling},
          {"rotate", c.rotate},
          {"random_scale", {c.smallestZoom, c.largestZoom}},
          {"level_share", c.levelShare},
          {"soft_share", c.softShare},
          {"cut_and_paste", c.cutAndPaste},
          {"guidance_dropout", c.guidanceDropout},
          {"colour_jitter", c.colourJitter},
          {"guidance_gamma", c.guidanceGamma},
          {"guidance_noise", c.guidanceNoise},
          {"loss", c.loss},
          {"perceptual_network", c.perceptualNetwork.string()},
          {"perceptual_weight", c.perceptualWeight},
          {"learning_rate", c.learningRate},
          {"schedule", c.schedule == LearningRateSchedule::Step ? "step" : "cosine"},
          {"step_interval", c.stepInterval},
          {"step_factor", c.stepFactor},
          {"warmup", c.warmup},
          {"gradient_clip", c.gradientClip},
          {"freeze_batch_norm", c.freezeBatchNorm},
          {"average_decay", c.averageDecay},
          {"optimiser", optimiserName(c.optimiser.kind)},
          {"weight_decay", c.optimiser.weightDecay},
          {"momentum", c.optimiser.momentum},
          {"precision", c.precision},
          {"process_timeout", c.processTimeout},
          {"checkpoint_interval", c.checkpointInterval},
          {"validation_interval", c.validationInterval},
          {"unit", c.unit},
          {"seed", c.seed},
          {"threads", c.threads},
          {"readers", c.readers},
          {"device", c.device}};
}

}  // namespace dkn
