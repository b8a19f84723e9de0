// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_config.h"

#include <cmath>
#include <numbers>

#include "base/error.h"

namespace dkn {

namespace {

void require(bool condition, const std::string& message) {
  if (!condition) throw Error(ErrorCode::BadArgument, message);
}

/// Scenes have consecutive seeds; the same seed at the same size is the same scene.
bool shareScenes(const DatasetConfig& a, const DatasetConfig& b) {
  if (a.reader != "scenes" || b.reader != "scenes" || a.width != b.width || a.height != b.height) return false;
  const auto reaches = [](const DatasetConfig& from, const DatasetConfig& to) {
    return from.seed <= to.seed && (from.count == 0 || to.seed - from.seed < static_cast<std::uint64_t>(from.count));
  };
  return reaches(a, b) || reaches(b, a);
}

void checkDatasets(const TrainingConfig& c) {
  require(!c.datasets.empty(), "'datasets' is empty: name at least one folder of pairs, or the scenes reader.");
  for (const std::vector<DatasetConfig>* list : {&c.datasets, &c.validation}) {
    for (const DatasetConfig& d : *list) {
      require(d.reader == "pairs" || d.reader == "scores" || d.reader == "packed" || d.reader == "scenes",
              "The reader '" + d.reader + "' is unknown; there are pairs, scores, packed and scenes.");
      require(d.reader == "scenes" || !d.path.empty(), "A data set of pairs wants a 'path'.");
      require(std::isfinite(d.weight) && d.weight > 0 && d.weight <= 1e6, "'weight' must be a positive number.");
      require(d.limit >= 0 && (d.limit == 0 || d.reader == "pairs" || d.reader == "scores"),
              "'limit' is a number of files' pairs.");
      require(d.holdOut == 0 || d.holdOut >= 2, "'hold_out' must be 0 or at least 2.");
      require(d.count >= 0 && d.width >= 4 && d.height >= 4 && d.width <= 16384 && d.height <= 16384,
              "A set of scenes wants a 'count' that is not negative and sides of 4 to 16384 pixels.");
      require(d.count > 0 || (list == &c.datasets && d.holdOut == 0),
              "Endless scenes ('count' 0) are for training: validate on a set with a 'count' and a lower 'seed'.");
    }
  }
  for (const DatasetConfig& d : c.datasets) {
    for (const DatasetConfig& v : c.validation) {
      require(!shareScenes(d, v),
              "Scenes are both trained on and validated on: give the validation set another 'seed'.");
    }
  }
}

/// Stored scores are learned as they are.
void checkSegmentation(const TrainingConfig& c) {
  const bool scores = c.task == TrainingTask::Segmentation;
  for (const std::vector<DatasetConfig>* list : {&c.datasets, &c.validation}) {
    for (const DatasetConfig& d : *list)
      require(scores == (d.reader == "scores"), "'task' segmentation and the reader scores belong together.");
  }
  require(scores == (c.loss == "softmax"), "'task' segmentation and 'loss' softmax belong together.");
  if (!scores) return;
  require(c.protocols == std::vector{Protocol::None} && c.scales == std::vector{1},
          "Scores are trained on as they are stored: with 'task' segmentation leave out 'protocol' and 'scale'.");
  require(c.cutAndPaste == 0 && c.smallestZoom == 1 && c.largestZoom == 1,
          "With 'task' segmentation there is no 'cut_and_paste' and no 'random_scale'.");
}

}  // namespace

void TrainingConfig::validate() const {
  model.validate();
  checkDatasets(*this);
  require(!scales.empty(), "'scale' is empty.");
  for (const int scale : scales) require(scale >= 1 && scale <= 64, "'scale' must be between 1 and 64.");
  require(!protocols.empty(), "'protocol' is empty.");
  for (const Protocol protocol : protocols) {
    require(protocol != Protocol::None || task == TrainingTask::Segmentation,
            "'protocol' must be bicubic, nearest, noisy or denoise, or a list of them.");
  }
  require(iterations >= 1, "'iterations' must be at least 1.");
  require(cropHeight >= 4 && cropWidth >= 4 && cropHeight % 4 == 0 && cropWidth % 4 == 0,
          "'crop' wants two multiples of 4.");
  require(cropHeight <= 8192 && cropWidth <= 8192, "'crop' must not exceed 8192.");
  require(batch >= 1 && batch <= 1024, "'batch' must be between 1 and 1024.");
  require(std::isfinite(learningRate) && learningRate > 0, "'learning_rate' must be positive.");
  require(stepInterval >= 1 && stepFactor > 0 && stepFactor <= 1,
          "'step_interval' must be at least 1 and 'step_factor' in (0, 1].");
  require(warmup >= 0, "'warmup' must not be negative.");
  require(gradientClip >= 0, "'gradient_clip' must not be negative.");
  require(freezeBatchNorm >= -1, "'freeze_batch_norm' must be an iteration, or -1.");
  require(averageDecay >= 0 && averageDecay < 1, "'average_decay' must be in [0, 1).");
  require(optimiser.weightDecay >= 0 && optimiser.weightDecay <= 1, "'weight_decay' must be in [0, 1].");
  require(optimiser.momentum >= 0 && optimiser.momentum < 1, "'momentum' must be in [0, 1).");
  require(processTimeout >= 1 && processTimeout <= 1e6, "'process_timeout' must be between 1 and 1000000 seconds.");
  require(
      precision == "auto" || precision == "fp32" || precision == "tf32" || precision == "bf16" || precision == "fp16",
      "'precision' must be auto, fp32, tf32, bf16 or fp16.");
  require(!phaseSampling || model.hasPhases(), "'phase_sampling' is for DKN with strided layers.");
  require(!phaseSampling || loss != "l1_perceptual", "'loss' l1_perceptual wants all pixels, not 'phase_sampling'.");
  require(borderShare >= 0 && borderShare <= 1, "'border_share' must be in [0, 1].");
  require(smallestZoom >= 0.1 && smallestZoom <= largestZoom && largestZoom <= 10,
          "'random_scale' wants [smallest, largest] factors between 0.1 and 10.");
  require(levelShare >= 0 && levelShare <= 1, "'level_share' must be in [0, 1].");
  require(softShare >= 0 && softShare <= 1, "'soft_share' must be in [0, 1].");
  require(cutAndPaste >= 0 && cutAndPaste <= 1, "'cut_and_paste' must be in [0, 1].");
  require(guidanceDropout >= 0 && guidanceDropout <= 1, "'guidance_dropout' must be in [0, 1].");
  require(colourJitter >= 0 && colourJitter <= 1, "'colour_jitter' must be in [0, 1].");
  require(guidanceGamma >= 0 && guidanceGamma <= 3, "'guidance_gamma' must be in [0, 3].");
  require(guidanceNoise >= 0 && guidanceNoise <= 1, "'guidance_noise' must be in [0, 1].");
  require(loss == "l1" || loss == "l2" || loss == "l1_perceptual" || loss == "softmax",
          "'loss' must be l1, l2, l1_perceptual or, of segmentation, softmax.");
  checkSegmentation(*this);
  require(loss != "l1_perceptual" || !perceptualNetwork.empty(),
          "'loss' l1_perceptual wants 'perceptual_network', a TorchScript file.");
  require(perceptualWeight >= 0 && perceptualWeight <= 1e6, "'perceptual_weight' must be between 0 and 1000000.");
  require(cropHeight % model.cell() == 0 && cropWidth % model.cell() == 0,
          "'crop' wants multiples of " + std::to_string(model.cell()) + ", the model's resampling.");
  require(checkpointInterval >= 1 && validationInterval >= 1, "The intervals must be at least 1.");
  require(threads >= 0 && readers >= 1 && readers <= 64, "'threads' must not be negative, 'readers' between 1 and 64.");
}

std::vector<Degradation> TrainingConfig::degradations() const {
  std::vector<Degradation> list;
  for (const Protocol protocol : protocols) {
    if (protocol == Protocol::Denoise) {
      list.push_back({protocol, 1});
      continue;
    }
    for (const int scale : scales) list.push_back({protocol, scale});
  }
  return list;
}

std::optional<BlockPixel> TrainingConfig::pixelAt(std::int64_t iteration) const {
  if (!phaseSampling) return {};
  // Each in turn, neighbours far apart.
  const auto turn = static_cast<int>(iteration * 7 % (kStride * kStride));
  return BlockPixel{turn / kStride, turn % kStride};
}

double TrainingConfig::learningRateAt(std::int64_t iteration) const {
  double rate = learningRate;
  if (schedule == LearningRateSchedule::Step) {
    rate *= std::pow(stepFactor, static_cast<double>(iteration / stepInterval));
  } else {
    const double done = static_cast<double>(iteration) / static_cast<double>(iterations);
    rate *= 0.5 * (1.0 + std::cos(std::numbers::pi * done));
  }
  if (iteration < warmup) rate *= static_cast<double>(iteration + 1) / static_cast<double>(warmup);
  return rate;
}

}  // namespace dkn
