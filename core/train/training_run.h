// SPDX-License-Identifier: GPL-3.0-or-later
// A training session as the command lines and the window start it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "base/progress.h"
#include "train/source_factory.h"
#include "train/training_control.h"
#include "train/training_observer.h"

namespace dkn {

struct TrainingRequest {
  std::filesystem::path config;  ///< JSON, see TrainingConfig
  std::filesystem::path output;  ///< folder of the run
  bool resume = false;
  // What overrides the configuration, where given.
  std::optional<std::int64_t> iterations;
  std::filesystem::path importWeights;
  std::string device;
  std::string precision;
  int threads = 0;
};

/// Whether this process is the one that writes and reports; started alone, it is. Throws Error(BadArgument) for an
/// environment that says it by halves.
bool isFirstProcess();

/// Trains on the calling thread, on what `sources` opens, together with the processes that the environment names
/// (ProcessPlace), steered by `control` from others; false where a resumed run was finished already. Throws Error
/// (TrainingSession) and Interrupted.
bool runTraining(const TrainingRequest& request, const SourceFactory& sources, TrainingObserver& observer,
                 TrainingControl& control, const Progress& stop);

}  // namespace dkn
