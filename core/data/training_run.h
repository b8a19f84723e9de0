// SPDX-License-Identifier: GPL-3.0-or-later
// A training session on picture files too.
#pragma once

#include "train/training_run.h"

namespace dkn {

/// runTraining() on every reader of a training configuration.
bool runTraining(const TrainingRequest& request, TrainingObserver& observer, TrainingControl& control,
                 const Progress& stop);

}  // namespace dkn
