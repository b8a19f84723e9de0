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

namespace dkn {

struct ValidationItem {
  const PairSource* source = nullptr;
  std::int64_t index = 0;
};

/// Mean over the items and scales: `rmse` (6 pixels cropped), `rmse_full`, and `rmse_input` of the degraded target
/// itself, in the data's unit times `unitFactor`. Degradation depends on `seed` and the item alone.
std::map<std::string, double> validateNetwork(const std::shared_ptr<const Network>& network,
                                              const std::vector<ValidationItem>& items, const TrainingConfig& config,
                                              double unitFactor, const Progress& stop);

}  // namespace dkn
