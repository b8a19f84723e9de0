// SPDX-License-Identifier: GPL-3.0-or-later
// How good a network is on pairs that it is not trained on.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/progress.h"
#include "model/network.h"
#include "train/sample_maker.h"
#include "train/training_observer.h"

namespace dkn {

struct ValidationItem {
  const TrainingSource* source = nullptr;
  std::int64_t index = 0;
};

struct Validation {
  /// Means over items, protocols and scales: `rmse` (6 pixels cropped), `rmse_full`, and `rmse_input` of the degraded
  /// target itself, in the data's unit times the unit's factor. Of several degradations each one's own too:
  /// `rmse_noisy_x4`. Saliency: `weighted_f` and `weighted_f_input` too. Segmentation instead: `loss`, `mean_iou` and
  /// `accuracy` of all pixels together, and `mean_iou_input` of the scores as they are stored.
  std::map<std::string, double> metrics;
  std::vector<std::string> skipped;          ///< why pairs could not be used
  std::shared_ptr<ValidationSample> sample;  ///< the first pair at the first scale, where asked for
};

/// Degradation depends on the configuration's seed and the item alone. Throws Error(Unreadable) where no pair can be
/// used.
Validation validateNetwork(const std::shared_ptr<const Network>& network, const std::vector<ValidationItem>& items,
                           const TrainingConfig& config, double unitFactor, bool withSample, const Progress& stop);

}  // namespace dkn
