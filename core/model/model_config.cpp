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
constexpr Names<Streams, 4> kStreams{{{Streams::Both, "both"},
                                      {Streams::Guidance, "guidance"},
                                      {Streams::Target, "target"},
                                      {Streams::Concatenated, "concatenated"}}};
constexpr Names<OffsetSource, 5> kOffsets{{{OffsetSource::Streams, "streams"},
                                           {OffsetSource::Both, "both"},
                                           {OffsetSource::Guidance, "guidance"},
                                           {OffsetSource::Target, "target"},
                                           {OffsetSource::None, "none"}}};
constexpr Names<Extraction, 5> kExtractions{{{Extraction::Strided, "strided"},
                                             {Extraction::Dilated, "dilated"},
                                             {Extraction::Unstrided, "unstrided"},
                                             {Extraction::SmallField, "small_field"},
                                             {Extraction::UNet, "unet"}}};
constexpr Names<WeightActivation, 3> kActivations{{{WeightActivation::Sigmoid, "sigmoid"},
                                                   {WeightActivation::Softmax, "softmax"},
                                                   {WeightActivation::Linear, "linear"}}};
constexpr Names<Prediction, 2> kPredictions{{{Prediction::Kernel, "kernel"}, {Prediction::Direct, "direct"}}};
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

/// Files from before a field was known lack it.
template <typename Enum, std::size_t n>
Enum enumField(const Names<Enum, n>& names, const Metadata& metadata, const std::string& key, Enum absent) {
  return metadata.contains(key) ? enumField(names, metadata, key) : absent;
}

void require(bool condition, const std::string& message) {
  if (!condition) throw Error(ErrorCode::BadArgument, message);
}

}  // namespace

bool ModelConfig::offsetsOfGuidance() const {
  if (!predictsKernel()) return false;
  if (offsets == OffsetSource::Streams) return weightsOfGuidance();
  return offsets == OffsetSource::Both || offsets == OffsetSource::Guidance;
}

bool ModelConfig::offsetsOfTarget() const {
  if (!predictsKernel()) return false;
  if (offsets == OffsetSource::Streams) return weightsOfTarget();
  return offsets == OffsetSource::Both || offsets == OffsetSource::Target;
}

bool ModelConfig::isPlain() const {
  const bool sameStreams = !isConcatenated() && hasOffsets() && weightsOfGuidance() == offsetsOfGuidance() &&
                           weightsOfTarget() == offsetsOfTarget();
  return sameStreams && activation == WeightActivation::Sigmoid && (meanSubtraction || !residual) &&
         extraction == Extraction::Strided && cell() == kStride;
}

void ModelConfig::validate() const {
  require(kernelSize >= 1 && kernelSize <= 25, "kernel_size must be between 1 and 25.");
  require(window >= 1 && window <= 63 && window % 2 == 1, "window must be an odd number between 1 and 63.");
  require(kernelSize <= window || !hasOffsets(), "window must be at least kernel_size.");
  require(!isConcatenated() || offsets == OffsetSource::Streams || offsets == OffsetSource::None,
          "offsets must be streams or none where the streams are concatenated.");
  require(predictsKernel() || offsets == OffsetSource::Streams,
          "offsets must be streams where the prediction is direct: there are none.");
  require(architecture == Architecture::Dkn || extraction == Extraction::Strided,
          "extraction is of dkn alone: fdkn has no strided layers.");
  require(resampling == 2 || resampling == 4 || resampling == 8, "resampling must be 2, 4 or 8.");
  require(architecture == Architecture::Fdkn || resampling == kStride, "resampling is of fdkn alone.");
  require(!padsLayers() || isPlain(),
          "border must be replicate: layers padded by zeros are those of the released weights alone.");
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
                    {"offsets", nameOf(kOffsets, config.offsets)},
                    {"weight_activation", nameOf(kActivations, config.activation)},
                    {"mean_subtraction", nameOf(kBooleans, config.meanSubtraction)},
                    {"extraction", nameOf(kExtractions, config.extraction)},
                    {"resampling", std::to_string(config.resampling)},
                    {"prediction", nameOf(kPredictions, config.prediction)},
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
  config.offsets = enumField(kOffsets, metadata, "offsets", config.offsets);
  config.activation = enumField(kActivations, metadata, "weight_activation", config.activation);
  config.meanSubtraction = enumField(kBooleans, metadata, "mean_subtraction", config.meanSubtraction);
  config.extraction = enumField(kExtractions, metadata, "extraction", config.extraction);
  if (metadata.contains("resampling")) config.resampling = intField(metadata, "resampling");
  config.prediction = enumField(kPredictions, metadata, "prediction", config.prediction);
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
  if (config.architecture == Architecture::Fdkn) return {6 * config.resampling, 6 * config.resampling};
  switch (config.extraction) {
    case Extraction::Strided:
      return {25, 24};
    case Extraction::SmallField:
      return {11, 11};
    case Extraction::UNet:
      return {14, 16};  // so that every strided layer of a multiple of 4 pixels sees an even number
    default:
      return {25, 25};
  }
}

}  // namespace dkn
