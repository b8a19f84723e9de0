// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/validation.h"

#include <ATen/TensorOperators.h>

#include "base/error.h"
#include "inference/engine.h"
#include "metric/metrics.h"
#include "metric/weighted_f.h"
#include "train/score_validation.h"

namespace dkn {

namespace {

std::string nameOf(const Degradation& degradation) {
  const std::string protocol = "_" + protocolName(degradation.protocol);
  return degradation.protocol == Protocol::Denoise ? protocol : protocol + "_x" + std::to_string(degradation.scale);
}

std::vector<float> valuesOf(const at::Tensor& tensor) {
  const at::Tensor plane = tensor.to(at::kCPU, at::kFloat).contiguous();
  return {plane.const_data_ptr<float>(), plane.const_data_ptr<float>() + plane.numel()};
}

std::shared_ptr<ValidationSample> makeSample(const TrainingPair& pair, const DegradedPair& whole,
                                             const at::Tensor& result, int scale) {
  auto sample = std::make_shared<ValidationSample>();
  const auto inUnits = [&](const at::Tensor& values) { return valuesOf(values * whole.range + whole.minimum); };
  sample->name = pair.name;
  sample->scale = scale;
  sample->width = static_cast<int>(whole.target.size(2));
  sample->height = static_cast<int>(whole.target.size(1));
  sample->guidance = valuesOf(whole.guidance);
  sample->input = inUnits(whole.target);
  sample->output = inUnits(result);
  sample->truth = inUnits(whole.truth);
  if (whole.valid.defined()) {
    const at::Tensor valid = whole.valid.to(at::kByte).contiguous();
    sample->valid.assign(valid.const_data_ptr<std::uint8_t>(), valid.const_data_ptr<std::uint8_t>() + valid.numel());
  }
  return sample;
}

/// Maps are foreground where they have their type's highest value, of other types than 8 bits the truth's.
double weightedF(const at::Tensor& map, const DegradedPair& whole, bool eightBit) {
  const float full = eightBit ? 255.0F : whole.minimum + whole.range;
  const auto unit = [&](const at::Tensor& values) {
    return ((values[0] * whole.range + whole.minimum) / full).clamp(0.0, 1.0);
  };
  return weightedFMeasure(unit(map), unit(whole.truth));
}

}  // namespace

Validation validateNetwork(const std::shared_ptr<const Network>& network, const std::vector<ValidationItem>& items,
                           const TrainingConfig& config, double unitFactor, bool withSample, const Progress& stop) {
  EngineOptions options;
  options.device = config.device;
  options.threads = config.threads;
  const Engine engine(network, options);
  if (config.task == TrainingTask::Segmentation) return validateScores(engine, items, stop);
  Progress silent;
  Validation validation;
  // Sums over the pairs, of all degradations together under an empty name.
  struct Sums {
    double cropped = 0.0, full = 0.0, input = 0.0, weighted = 0.0, weightedInput = 0.0;
    int count = 0;
  };
  std::map<std::string, Sums> sums;
  const std::vector<Degradation> degradations = config.degradations();
  for (const ValidationItem& item : items) {
    try {
      const TrainingPair pair = item.source->load(item.index);
      for (const Degradation& degradation : degradations) {
        stop.throwIfStopped();
        const DegradedPair whole = degradePair(pair, degradation, config.seed);
        const at::Tensor result = engine.run({whole.guidance, whole.target}, silent).values;
        const at::Tensor valid = whole.valid.defined() ? whole.valid[0] : at::Tensor();
        const double factor = static_cast<double>(whole.range) * unitFactor;
        const double cropped = factor * rmse(result, whole.truth, valid, kMetricBorder);
        const double full = factor * rmse(result, whole.truth, valid, 0);
        const double input = factor * rmse(whole.target, whole.truth, valid, kMetricBorder);
        const bool saliency = config.task == TrainingTask::Saliency;
        const double weighted = saliency ? weightedF(result, whole, pair.eightBit) : 0.0;
        const double weightedInput = saliency ? weightedF(whole.target, whole, pair.eightBit) : 0.0;
        for (const std::string& name : {std::string(), nameOf(degradation)}) {
          Sums& sum = sums[name];
          sum.cropped += cropped;
          sum.full += full;
          sum.input += input;
          sum.weighted += weighted;
          sum.weightedInput += weightedInput;
          ++sum.count;
        }
        if (withSample && !validation.sample) validation.sample = makeSample(pair, whole, result, degradation.scale);
      }
    } catch (const Error& error) {
      if (error.code() != ErrorCode::Unreadable) throw;
      validation.skipped.emplace_back(error.what());
    }
  }
  if (sums.empty()) {
    throw Error(ErrorCode::Unreadable, "No validation pair could be used; the last: " +
                                           (validation.skipped.empty() ? "none" : validation.skipped.back()));
  }
  for (const auto& [name, sum] : sums) {
    if (!name.empty() && degradations.size() == 1) continue;
    validation.metrics["rmse" + name] = sum.cropped / sum.count;
    validation.metrics["rmse_full" + name] = sum.full / sum.count;
    validation.metrics["rmse_input" + name] = sum.input / sum.count;
    if (config.task != TrainingTask::Saliency) continue;
    validation.metrics["weighted_f" + name] = sum.weighted / sum.count;
    validation.metrics["weighted_f_input" + name] = sum.weightedInput / sum.count;
  }
  return validation;
}

}  // namespace dkn
