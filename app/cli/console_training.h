// SPDX-License-Identifier: GPL-3.0-or-later
// A training session with its progress on the console, for every program that trains.
#pragma once

#include "train/training_run.h"

namespace dkn::cli {

/// training/NAME under the current folder, NAME being the configuration's.
std::filesystem::path defaultTrainingOutput(const std::filesystem::path& config);

/// Returns the exit code: 0, or 130 after SIGINT or SIGTERM (installStopHandlers()); throws Error.
int trainOnConsole(const TrainingRequest& request, const SourceFactory& sources);

}  // namespace dkn::cli
