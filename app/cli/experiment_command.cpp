// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/experiment_command.h"

#include <cstdio>

#include "base/error.h"
#include "cli/console.h"
#include "cli/stop_signal.h"
#include "experiment/run_experiment.h"
#include "filter/method_registry.h"

namespace dkn::cli {

namespace {

namespace fs = std::filesystem;

/// Experiments lie beside the models, wherever the program was built or installed.
std::vector<fs::path> experimentFolders() {
  std::vector<fs::path> folders;
  for (const fs::path& models : modelFolders({})) {
    folders.push_back(models.parent_path() / "resources" / "experiments");
    folders.push_back(models.parent_path() / "experiments");
  }
  return folders;
}

int list() {
  for (const fs::path& folder : experimentFolders()) {
    const std::vector<std::string> names = listExperiments(folder);
    for (const std::string& name : names) {
      std::printf("%s  %s\n", padded(name, 20).c_str(), readExperiment(folder / (name + ".json")).title.c_str());
    }
    if (!names.empty()) return 0;
  }
  throw Error(ErrorCode::Unreadable, "No folder of experiments was found beside the program's models.");
}

/// A name, or a file of one's own.
fs::path fileOf(const std::string& name) {
  if (name.ends_with(".json")) return name;
  for (const fs::path& folder : experimentFolders()) {
    if (fs::exists(folder / (name + ".json"))) return folder / (name + ".json");
  }
  throw Error(ErrorCode::BadArgument, "There is no experiment '" + name + "'; --experiment list names them.");
}

}  // namespace

int runExperimentCommand(const Arguments& arguments) {
  const std::string& name = arguments.values.front();
  if (name == "list") return list();
  const Experiment experiment = readExperiment(fileOf(name));
  if (arguments.data.empty() || arguments.output.empty())
    throw Error(ErrorCode::BadArgument, "--experiment wants --data DIR and --output DIR.");
  if (arguments.budgetMinutes < 0) throw Error(ErrorCode::BadArgument, "--budget must not be negative.");
  ExperimentOptions options;
  options.data = arguments.data;
  options.output = fs::path(arguments.output) / experiment.name;
  options.budgetMinutes = arguments.budgetMinutes;
  options.device = arguments.run.device;
  options.threads = arguments.run.threads;
  const auto say = [](const std::string& line) {
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
  };
  installStopHandlers();
  const ExperimentTable table = runExperiment(experiment, options, say, stopFlag());
  std::printf("\n%s", toMarkdown(experiment, table).c_str());
  return 0;
}

}  // namespace dkn::cli
