// SPDX-License-Identifier: GPL-3.0-or-later
// One training run as JSON: every field has a default, unknown keys are errors.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

#include "degrade/protocol.h"
#include "model/model_config.h"

namespace dkn {

/// A source of guidance / target pairs.
struct DatasetConfig {
  std::filesystem::path path;    ///< folder; relative ones are relative to the configuration's file
  std::string reader = "pairs";  ///< pairs or scores (files), packed (packed_source.h), scenes (the scene maker)
  double weight = 1.0;           ///< how often an item is drawn, relative to the other sets
  int holdOut = 0;               ///< every holdOut-th item is kept for validation; 0: none
  int count = 100;               ///< scenes: how many; 0: endless, a new one at every draw
  std::uint64_t seed = 0;        ///< scenes: the first one's seed
  int width = 640;               ///< scenes: size in pixels
  int height = 480;
  int limit = 0;  ///< pairs, scores: so many of them, evenly spread; 0: all
};

enum class LearningRateSchedule {
  Step,   ///< multiplied by stepFactor every stepInterval iterations (the papers': 0.2 every 10 000)
  Cosine  ///< from learningRate to 0 along half a cosine
};

enum class OptimiserKind { Adam, AdamW, Sgd };

struct OptimiserConfig {
  OptimiserKind kind = OptimiserKind::Adam;
  double weightDecay = 0.0;
  double momentum = 0.9;  ///< Sgd
};

/// What targets hold.
enum class TrainingTask {
  Values,       ///< depth and the like
  Saliency,     ///< the same; validated by the weighted F-measure too
  Segmentation  ///< stored score maps, which are learned to be right about labels
};

/// How a sample is degraded.
struct Degradation {
  Protocol protocol = Protocol::Bicubic;
  int scale = 8;  ///< 1 for Denoise
};

struct TrainingConfig {
  TrainingTask task = TrainingTask::Values;
  std::vector<DatasetConfig> datasets;
  std::vector<DatasetConfig> validation;                  ///< besides what holdOut keeps
  std::vector<Protocol> protocols = {Protocol::Bicubic};  ///< one is drawn for every sample
  std::vector<int> scales = {8};                          ///< one is drawn for every sample
  ModelConfig model;
  std::filesystem::path init;  ///< model file to start from; empty: random

  std::int64_t iterations = 40000;
  std::int64_t cropHeight = 256;  ///< multiples of 4
  std::int64_t cropWidth = 320;
  std::int64_t batch = 1;
  bool flipHorizontal = true;
  bool flipVertical = true;
  /// DKN with phases: of every block of 4 x 4 one pixel is computed and counts, another one every iteration; crops
  /// sixteen times as large then cost as much as without.
  bool phaseSampling = false;
  double borderShare = 0.0;   ///< share of the crops, along either axis, that touch the image's border, rare otherwise
  bool rotate = false;        ///< turns by 0, 90, 180 or 270 degrees; the crop keeps its shape
  double smallestZoom = 1.0;  ///< random_scale: pairs are resized by a factor drawn from this range before degradation
  double largestZoom = 1.0;
  double levelShare = 0.0;       ///< share of the samples whose target becomes 8-bit levels, as of disparity
  double softShare = 0.0;        ///< share of the samples whose target gets soft edges, as of interpolated sensor depth
  double cutAndPaste = 0.0;      ///< share of the samples that get a patch of another pair
  double guidanceDropout = 0.0;  ///< share of the samples whose guidance becomes grey or a blur of itself
  double colourJitter = 0.0;     ///< largest relative change of brightness, contrast and of each channel
  double guidanceGamma = 0.0;    ///< largest power of two, either way, of the exponent applied to the guidance
  double guidanceNoise = 0.0;    ///< largest standard deviation of noise on the guidance, of 1
  /// l1, l2 or l1_perceptual, mean over valid pixels, in normalised units; of segmentation softmax: the mean negative
  /// logarithm of the right class's softmax of the scores.
  std::string loss = "l1";
  std::filesystem::path perceptualNetwork;  ///< TorchScript file of l1_perceptual's features (TrainingLoss)
  double perceptualWeight = 0.1;            ///< of its term beside L1's (the papers give none)

  double learningRate = 1e-3;
  LearningRateSchedule schedule = LearningRateSchedule::Step;
  std::int64_t stepInterval = 10000;
  double stepFactor = 0.2;
  std::int64_t warmup = 0;    ///< iterations of linear rise at the start
  double gradientClip = 0.0;  ///< largest norm of the gradient; 0: unlimited
  /// Iteration from which batch norm takes its running statistics, as filtering does, and leaves them as they are; -1:
  /// never (the papers').
  std::int64_t freezeBatchNorm = -1;
  double averageDecay =
      0.0;  ///< exponential moving average of the weights, which is then what is validated and kept; 0: none
  OptimiserConfig optimiser;
  /// Of the convolutions: auto (fp32, on a GPU tf32), fp32, tf32 (GPU), bf16, fp16 (GPU; the loss is scaled).
  std::string precision = "auto";
  double processTimeout = 1800.0;  ///< seconds that processes wait for each other, a validation of the first included

  std::int64_t checkpointInterval = 500;
  std::int64_t validationInterval = 1000;
  std::string unit;  ///< of validation figures, as --unit: FACTOR:NAME
  std::uint64_t seed = 0;
  int threads = 0;
  int readers = 1;  ///< threads that read, degrade and crop
  std::string device = "auto";

  /// Throws Error(BadArgument) naming the field.
  void validate() const;
  /// Every protocol at every scale (denoise: once), as validation goes through them.
  std::vector<Degradation> degradations() const;
  double learningRateAt(std::int64_t iteration) const;
  /// The pixel of each block that counts in that iteration; unset: all do.
  std::optional<BlockPixel> pixelAt(std::int64_t iteration) const;
  bool usesBatchStatistics(std::int64_t iteration) const { return freezeBatchNorm < 0 || iteration < freezeBatchNorm; }
};

/// Reads a configuration file; throws Error(Unreadable) or Error(BadArgument) naming the file and the key.
TrainingConfig readTrainingConfig(const std::filesystem::path& path);

/// The same of a text whose relative paths start at `base`; what it throws names no file.
TrainingConfig parseTrainingConfig(std::istream& text, const std::filesystem::path& base);

/// All fields, as resolved (absolute paths).
nlohmann::ordered_json toJson(const TrainingConfig& config);

}  // namespace dkn
