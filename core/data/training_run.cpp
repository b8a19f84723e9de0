// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/training_run.h"

#include "data/folder_source.h"
#include "train/training_session.h"

namespace dkn {

bool runTraining(const TrainingRequest& request, TrainingObserver& observer, TrainingControl& control,
                 const Progress& stop) {
  TrainingConfig config = readTrainingConfig(request.config);
  if (request.iterations) config.iterations = *request.iterations;
  if (!request.importWeights.empty()) config.init = request.importWeights;
  if (!request.device.empty()) config.device = request.device;
  if (!request.precision.empty()) config.precision = request.precision;
  if (request.threads > 0) config.threads = request.threads;
  TrainingSession session(config, request.output, request.resume, openPairSource);
  return session.run(observer, control, stop);
}

}  // namespace dkn
