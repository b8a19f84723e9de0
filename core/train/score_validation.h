// SPDX-License-Identifier: GPL-3.0-or-later
// How right a network makes score maps about labels.
#pragma once

#include "inference/engine.h"
#include "train/validation.h"

namespace dkn {

/// validateNetwork() for segmentation: items whose pairs have labels.
Validation validateScores(const Engine& engine, const std::vector<ValidationItem>& items, const Progress& stop);

}  // namespace dkn
