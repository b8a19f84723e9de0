// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/network_method.h"

#include <ATen/TensorOperators.h>

#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <tuple>
#include <utility>

#include "base/sha256.h"
#include "filter/network_inspection.h"
#include "image/tensor_bridge.h"
#include "inference/orientation.h"
#include "model/layers.h"
#include "model/model_file.h"
#include "model/safetensors.h"

namespace dkn {

namespace {

/// Fields of the papers' variants, named where they are not what they usually are.
constexpr std::array kVariantFields{"offsets",    "weight_activation", "mean_subtraction", "extraction",
                                    "resampling", "prediction",        "features1",        "features2"};

std::string describe(const ModelConfig& config) {
  std::string text = config.architecture == Architecture::Fdkn ? "FDKN" : "DKN";
  text += ", " + std::to_string(config.kernelSize) + " x " + std::to_string(config.kernelSize) + " taps";
  if (config.scale > 1) text += ", trained for x" + std::to_string(config.scale);
  if (!config.protocol.empty()) text += " (" + config.protocol + ")";
  if (!config.residual) text += ", no residual connection";
  if (config.streams == Streams::Target && !config.usesGuidance()) text += ", target alone";
  if (config.streams == Streams::Guidance && !config.usesTarget()) text += ", kernels of the guidance alone";
  const Metadata standard = toMetadata(ModelConfig{});
  for (const char* field : kVariantFields) {
    const std::string value = toMetadata(config).at(field);
    if (value != standard.at(field)) text += std::string(", ") + field + " " + value;
  }
  return text + ", " + std::to_string(parameterCount(config)) + " parameters";
}

constexpr const char* kEnsemble = "ensemble";

/// Copies of the images to average over; 1 where the parameter is not given.
int ensembleOf(const Parameters& parameters) {
  const auto found = parameters.find(kEnsemble);
  return found == parameters.end() ? 1 : static_cast<int>(found->second);
}

/// As they are, mirrored in columns, in rows, in both, and the same four turned.
Orientation orientationOf(int copy) { return {(copy & 4) != 0, (copy & 2) != 0, (copy & 1) != 0}; }

class NetworkMethod : public Method {
 public:
  NetworkMethod(std::string name, const std::filesystem::path& path)
      : m_name(std::move(name)), m_path(path), m_sha256(sha256OfFile(path)) {
    LoadedModel model = loadModel(path);
    m_network = std::make_shared<const Network>(std::move(model.network));
  }

  std::string name() const override { return m_name; }
  std::string description() const override { return describe(m_network->config()); }
  std::map<std::string, std::string> provenance() const override {
    return {{"model", m_path.filename().string()}, {"model_sha256", m_sha256}};
  }

  std::map<std::string, std::string> details() const override {
    const ModelConfig& config = m_network->config();
    std::map<std::string, std::string> details;
    for (const auto& [field, value] : toMetadata(config)) details["config." + field] = value;
    details["parameters"] = std::to_string(parameterCount(config));
    details["multiply-adds a pixel"] = std::to_string(std::llround(multiplyAddsPerPixel(config)));
    if (config.architecture == Architecture::Dkn && config.extraction == Extraction::Strided) {
      details["multiply-adds a pixel, 16 passes"] = std::to_string(std::llround(multiplyAddsPerPixel(config, true)));
    }
    return details;
  }

  std::vector<ParameterSpec> parameterSpecs() const override { return networkParameterSpecs(); }

  FilterOutput run(const FilterInput& input, const Parameters& parameters, const RunOptions& options,
                   Progress& progress) const override {
    const NormalisedInput normalised = normaliseInput(input);
    const int copies = ensembleOf(parameters);
    std::optional<std::pair<std::int64_t, std::int64_t>> centre;
    std::function<void(const Rect&, const at::Tensor&)> onTile;
    if (options.centre) centre = {options.centre->y, options.centre->x};
    if (options.onTile) {
      onTile = [&](const Rect& tile, const at::Tensor& values) {
        const cv::Rect area(int(tile.x), int(tile.y), int(tile.width), int(tile.height));
        options.onTile(area, matFromTensor(values * normalised.scale + normalised.offset));
      };
    }
    FilterOutput output;
    output.values.create(input.target.values.size(), input.target.values.type());
    at::Tensor values = sharedPlanes(output.values);
    const auto engine = keptEngine(options);
    PartialProgress first(progress, 0.0, 1.0 / copies);
    const EngineOutput result = engine->with(centre, onTile).run(normalised.tensors, first, false, values);
    output.seconds = result.seconds;
    output.device = result.device.str();
    output.precision = result.precision;
    output.stages = result.stages;
    output.notice = result.notice;
    for (int copy = 1; copy < copies; ++copy) {
      const Orientation orientation = orientationOf(copy);
      const EngineInput turned{orientation.apply(normalised.tensors.guidance),
                               orientation.apply(normalised.tensors.target)};
      PartialProgress part(progress, double(copy) / copies, double(copy + 1) / copies);
      const EngineOutput more = engine->run(turned, part);
      values.add_(orientation.undo(more.values));
      output.seconds += more.seconds;
      output.stages += more.stages;
      if (output.notice.empty()) output.notice = more.notice;
    }
    values.mul_(normalised.scale / static_cast<float>(copies)).add_(normalised.offset);
    return output;
  }

  std::shared_ptr<const KernelSource> kernelSource(const FilterInput& input, const Parameters& parameters,
                                                   const RunOptions& options) const override {
    // An average over several copies is no weighted sum of one kernel's samples.
    if (!m_network->config().predictsKernel() || ensembleOf(parameters) > 1) return nullptr;
    return networkKernels(keptEngine(options), input);
  }

 private:
  /// Device, precision, engine, threads, tile: the options that an engine is made for.
  using EngineKey = std::tuple<std::string, std::string, std::string, int, int>;

  /// Folding a network takes longer than a kernel, and a GPU remembers the shapes it has seen: kept, for every device,
  /// for the options asked for last.
  std::shared_ptr<const Engine> keptEngine(const RunOptions& options) const {
    const std::scoped_lock lock(m_engineMutex);
    const EngineKey key(options.device, options.precision, options.engine, options.threads, options.tile);
    auto& [keptKey, engine] = m_engines[options.device];
    if (!engine || keptKey != key) {
      engine = std::make_shared<const Engine>(m_network, engineOptions(options));
      keptKey = key;
    }
    return engine;
  }

  std::string m_name;
  std::filesystem::path m_path;
  std::string m_sha256;
  std::shared_ptr<const Network> m_network;
  mutable std::mutex m_engineMutex;
  mutable std::map<std::string, std::pair<EngineKey, std::shared_ptr<const Engine>>> m_engines;
};

}  // namespace

std::string describeModel(const std::filesystem::path& path) {
  const Metadata metadata = readSafetensorsMetadata(path);
  try {
    return describe(modelConfigFromMetadata(metadata));
  } catch (const Error& error) {
    throw Error(error.code(), path.string() + ": " + error.what());
  }
}

std::vector<ParameterSpec> networkParameterSpecs() {
  return {{kEnsemble, "results averaged over this many mirrored and turned copies of the images", 1, 1, 8, true}};
}

std::shared_ptr<const Method> loadNetworkMethod(const std::string& name, const std::filesystem::path& path) {
  return std::make_shared<const NetworkMethod>(name, path);
}

}  // namespace dkn
