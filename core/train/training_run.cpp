// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_run.h"

#include <memory>

#include "inference/engine_options.h"
#include "train/process_group.h"
#include "train/training_session.h"

namespace dkn {

bool isFirstProcess() {
  const auto place = processPlace();
  return !place || place->rank == 0;
}

bool runTraining(const TrainingRequest& request, const SourceFactory& sources, TrainingObserver& observer,
                 TrainingControl& control, const Progress& stop) {
  TrainingConfig config = readTrainingConfig(request.config);
  if (request.iterations) config.iterations = *request.iterations;
  if (!request.importWeights.empty()) config.init = request.importWeights;
  if (!request.device.empty()) config.device = request.device;
  if (!request.precision.empty()) config.precision = request.precision;
  if (request.threads > 0) config.threads = request.threads;
  std::unique_ptr<ProcessGroup> processes;
  if (const auto place = processPlace()) {
    if ((config.device == "auto" || config.device == "cuda") && resolveDevice(config.device).is_cuda())
      config.device = "cuda:" + std::to_string(place->localRank);
    processes = std::make_unique<ProcessGroup>(*place, config.processTimeout);
    processes->useGpu(resolveDevice(config.device));
  }
  TrainingSession session(config, request.output, request.resume, sources, processes.get());
  return session.run(observer, control, stop);
}

}  // namespace dkn
