// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/training_run.h"

#include "data/folder_source.h"

namespace dkn {

bool runTraining(const TrainingRequest& request, TrainingObserver& observer, TrainingControl& control,
                 const Progress& stop) {
  return runTraining(request, allSources(), observer, control, stop);
}

}  // namespace dkn
