// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/validation.h"

#include <ATen/TensorOperators.h>

#include "inference/engine.h"
#include "metric/metrics.h"

namespace dkn {

std::map<std::string, double> validateNetwork(const std::shared_ptr<const Network>& network,
                                              const std::vector<ValidationItem>& items, const TrainingConfig& config,
                                              double unitFactor, const Progress& stop) {
  EngineOptions options;
  options.device = config.device;
  options.threads = config.threads;
  const Engine engine(network, options);
  Progress silent;
  double cropped = 0.0;
  double full = 0.0;
  double input = 0.0;
  for (const ValidationItem& item : items) {
    const TrainingPair pair = item.source->load(item.index);
    for (const int scale : config.scales) {
      stop.throwIfStopped();
      const DegradedPair whole = degradePair(pair, config.protocol, scale, config.seed);
      const at::Tensor result = engine.run({whole.guidance, whole.target}, silent).values;
      const at::Tensor valid = whole.valid.defined() ? whole.valid[0] : at::Tensor();
      const double factor = static_cast<double>(whole.range) * unitFactor;
      cropped += factor * rmse(result, whole.truth, valid, kMetricBorder);
      full += factor * rmse(result, whole.truth, valid, 0);
      input += factor * rmse(whole.target, whole.truth, valid, kMetricBorder);
    }
  }
  const auto count = static_cast<double>(items.size() * config.scales.size());
  return {{"rmse", cropped / count}, {"rmse_full", full / count}, {"rmse_input", input / count}};
}

}  // namespace dkn
