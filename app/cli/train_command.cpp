// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/train_command.h"

#include "cli/console_training.h"
#include "data/folder_source.h"

namespace dkn::cli {

int runTrain(const Arguments& arguments) {
  TrainingRequest request;
  request.config = arguments.values.front();
  request.output = arguments.output;
  if (request.output.empty()) request.output = defaultTrainingOutput(request.config);
  request.resume = arguments.resume;
  request.iterations = arguments.iterations;
  request.importWeights = arguments.importWeights;
  if (arguments.has("--device")) request.device = arguments.run.device;
  request.threads = arguments.run.threads;
  if (arguments.has("--precision")) request.precision = arguments.run.precision;
  return trainOnConsole(request, allSources());
}

}  // namespace dkn::cli
