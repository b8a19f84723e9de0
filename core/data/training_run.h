// SPDX-License-Identifier: GPL-3.0-or-later
// A training session on picture files too.
#pragma once

#include "train/training_run.h"

namespace dkn {

/// runTraining() on every reader of a training configuration.
bool runTraining(const TrainingRequest& request, TrainingObserver& observer, TrainingControl& control,
                 const Progress& stop);

/// Every field of a configuration as JSON with absolute paths, for those who edit one without the trainer's types.
/// Throws Error(BadArgument) with the field in quotes, and for the file Error(Unreadable).
std::string completeTrainingConfig(const std::filesystem::path& file);
std::string completeTrainingConfig(const std::string& text, const std::filesystem::path& base);

}  // namespace dkn
