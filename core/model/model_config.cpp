// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/model_config.h"

#include <array>
#include <charconv>
#include <stdexcept>
#include <utility>

#include "base/error.h"

namespace dkn {

namespace {

template <typename Enum, std::size_t n>
using Names = std::array<std::pair<Enum, const char*>, n>;

constexpr Names<Architecture, 2> kArchitectures{{{Architecture::Fdkn, "fdkn"}, {Architecture::Dkn, "dkn"}}};
constexpr Names<Streams, 3> kStreams{
    {{Streams::Both, "both"}, {Streams::Guidance, "guidance"}, {Streams::Target, "target"}}};
constexpr Names<SamplingConvention, 2> kSamplings{
    {{SamplingConvention::Centred, "centred"}, {SamplingConvention::Released, "released"}}};
constexpr Names<BorderRule, 2> kBorders{{{BorderRule::Replicate, "replicate"}, {BorderRule::Zero, "zero"}}};
constexpr Names<bool, 2> kBooleans{{{true, "true"}, {false, "false"}}};
constexpr Names<bool, 2> kOrders{{{false, "rgb"}, {true, "bgr"}}};

template <typename Enum, std::size_t n>
std::string nameOf(const Names<Enum, n>& names, Enum value) {
  for (const auto& [candidate, name] : names) {
    if (candidate == value) return name;
  }
  throw std::logic_error("a value without a name");
}

const std::string& field(const Metadata& metadata, const std::string& key) {
  const auto found = metadata.find(key);
  if (found == metadata.end()) throw Error(ErrorCode::Model, "The model file lacks the field '" + key + "'.");
  return found->second;
}

template <typename Enum, std::size_t n>
Enum enumField(const Names<Enum, n>& names, const Metadata& metadata, const std::string& key) {
  const std::string& text = field(metadata, key);
  std::string known;
  for (const auto& [value, name] : names) {
    if (text == name) return value;
    known += std::string(known.empty() ? "" : ", ") + name;
  }
  throw Error(ErrorCode::Model, "The model file's field '" + key + "' is '" + text + "'; known are: " + known + ".");
}

int intField(const Metadata& metadata, const std::string& key) {
  const std::string& text = field(metadata, key);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) {
    throw Error(ErrorCode::Model, "The model file's field '" + key + "' is '" + text + "' and not a whole number.");
  }
  return value;
}

void require(bool condition, const std::string& message) {
  if (!condition) throw Error(ErrorCode::BadArgument, message);
}

}  // namespace

void ModelConfig::validate() const {
  require(kernelSize >= 1 && kernelSize <= 25, "kernel_size must be between 1 and 25.");
  require(window >= 1 && window <= 63 && window % 2 == 1, "window must be an odd number between 1 and 63.");
  require(kernelSize <= window, "window must be at least kernel_size.");
  require(residual || kernelSize >= 1, "kernel_size must be at least 1.");
  require(guidanceChannels == 1 || guidanceChannels == 3, "guidance_channels must be 1 or 3.");
  require(features1 >= 1 && features1 <= 4096 && features2 >= 1 && features2 <= 4096,
          "features must be between 1 and 4096.");
  require(scale >= 0 && scale <= 64, "scale must be between 0 and 64.");
}

Metadata toMetadata(const ModelConfig& config) {
  Metadata metadata{{"architecture", nameOf(kArchitectures, config.architecture)},
                    {"kernel_size", std::to_string(config.kernelSize)},
                    {"window", std::to_string(config.window)},
                    {"residual", nameOf(kBooleans, config.residual)},
                    {"streams", nameOf(kStreams, config.streams)},
                    {"guidance_channels", std::to_string(config.guidanceChannels)},
                    {"guidance_order", nameOf(kOrders, config.bgr)},
                    {"sampling", nameOf(kSamplings, config.sampling)},
                    {"border", nameOf(kBorders, config.border)},
                    {"features1", std::to_string(config.features1)},
                    {"features2", std::to_string(config.features2)},
                    {"scale", std::to_string(config.scale)},
                    {"protocol", config.protocol},
                    {"normalisation", "minmax"}};
  return metadata;
}

ModelConfig modelConfigFromMetadata(const Metadata& metadata) {
  ModelConfig config;
  config.architecture = enumField(kArchitectures, metadata, "architecture");
  config.kernelSize = intField(metadata, "kernel_size");
  config.window = intField(metadata, "window");
  config.residual = enumField(kBooleans, metadata, "residual");
  config.streams = enumField(kStreams, metadata, "streams");
  config.guidanceChannels = intField(metadata, "guidance_channels");
  config.bgr = enumField(kOrders, metadata, "guidance_order");
  config.sampling = enumField(kSamplings, metadata, "sampling");
  config.border = enumField(kBorders, metadata, "border");
  config.features1 = intField(metadata, "features1");
  config.features2 = intField(metadata, "features2");
  config.scale = intField(metadata, "scale");
  config.protocol = field(metadata, "protocol");
  const std::string& normalisation = field(metadata, "normalisation");
  if (normalisation != "minmax") {
    throw Error(ErrorCode::Model,
                "The model file's normalisation '" + normalisation + "' is unknown; 'minmax' is known.");
  }
  try {
    config.validate();
  } catch (const Error& error) {
    throw Error(ErrorCode::Model, std::string("The model file's configuration is not valid: ") + error.what());
  }
  return config;
}

Margins receptiveMargins(const ModelConfig& config) {
  if (config.architecture == Architecture::Dkn) return {25, 24};
  return {6 * kStride, 6 * kStride};
}

}  // namespace dkn
