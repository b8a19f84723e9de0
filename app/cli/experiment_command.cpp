// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/experiment_command.h"

#include <cstdio>

#include "base/error.h"
#include "cli/console.h"
#include "cli/figure_drawing.h"
#include "cli/stop_signal.h"
#include "experiment/figure_content.h"
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
      const fs::path file = folder / (name + ".json");
      const std::string title = isFigure(file) ? readFigure(file).title : readExperiment(file).title;
      std::printf("%s  %s\n", padded(name, 20).c_str(), title.c_str());
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

void say(const std::string& line) {
  std::printf("%s\n", line.c_str());
  std::fflush(stdout);
}

void makeFolder(const fs::path& folder) {
  std::error_code failure;
  fs::create_directories(folder, failure);
  if (failure) throw Error(ErrorCode::CannotWrite, "Cannot make the folder " + folder.string() + ".");
}

int runFigure(const Figure& figure, const Arguments& arguments) {
  const FigureOptions options{arguments.data, arguments.output, arguments.run};
  const fs::path folder = options.output / figure.name;
  if (figure.kind == FigureKind::TradeOff) {
    const std::vector<TradeOffPoint> points = tradeOff(figure, figure.scenes.front(), options, say, stopFlag());
    for (const TradeOffPoint& point : points)
      std::printf("%s  %.4f s  RMSE %.3f\n", padded(point.title, 20).c_str(), point.seconds, point.error);
    makeFolder(folder);
    drawTradeOff(figure, points, folder);
  } else {
    std::vector<SceneContent> scenes;
    for (const FigureScene& scene : figure.scenes)
      scenes.push_back(sceneContent(figure, scene, options, say, stopFlag()));
    makeFolder(folder);
    drawFigure(figure, scenes, folder);
  }
  std::printf("%s\n%s\n", (folder / "figure.svg").string().c_str(), (folder / "figure.png").string().c_str());
  return 0;
}

}  // namespace

int runExperimentCommand(const Arguments& arguments) {
  const std::string& name = arguments.values.front();
  if (name == "list") return list();
  const fs::path file = fileOf(name);
  if (arguments.data.empty() || arguments.output.empty())
    throw Error(ErrorCode::BadArgument, "--experiment wants --data DIR and --output DIR.");
  installStopHandlers();
  if (isFigure(file)) return runFigure(readFigure(file), arguments);
  const Experiment experiment = readExperiment(file);
  if (arguments.budgetMinutes < 0) throw Error(ErrorCode::BadArgument, "--budget must not be negative.");
  ExperimentOptions options;
  options.data = arguments.data;
  options.output = fs::path(arguments.output) / experiment.name;
  options.budgetMinutes = arguments.budgetMinutes;
  options.device = arguments.run.device;
  options.precision = arguments.run.precision;
  options.threads = arguments.run.threads;
  const ExperimentTable table = runExperiment(experiment, options, say, stopFlag());
  std::printf("\n%s", toMarkdown(experiment, table).c_str());
  return 0;
}

}  // namespace dkn::cli
