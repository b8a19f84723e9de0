// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/training_run.h"

#include <nlohmann/json.hpp>

#include <sstream>

#include "data/folder_source.h"
#include "train/training_config.h"

namespace dkn {

bool runTraining(const TrainingRequest& request, TrainingObserver& observer, TrainingControl& control,
                 const Progress& stop) {
  return runTraining(request, allSources(), observer, control, stop);
}

std::string completeTrainingConfig(const std::filesystem::path& file) {
  return toJson(readTrainingConfig(file)).dump(2);
}

std::string completeTrainingConfig(const std::string& text, const std::filesystem::path& base) {
  std::istringstream stream(text);
  return toJson(parseTrainingConfig(stream, base)).dump(2);
}

}  // namespace dkn
