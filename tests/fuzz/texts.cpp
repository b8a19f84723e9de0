// SPDX-License-Identifier: GPL-3.0-or-later
// Training configurations, experiments, figures and batch reports.
#include <functional>
#include <sstream>

#include "batch/merge_reports.h"
#include "experiment/experiment.h"
#include "experiment/figure.h"
#include "fuzz/scratch.h"
#include "train/training_config.h"

namespace dkn::fuzz {

namespace {

namespace fs = std::filesystem;

void readConfiguration(Input bytes) {
  std::istringstream text{std::string(textOf(bytes))};
  const TrainingConfig config = parseTrainingConfig(text, "/");
  // What was read can be written and read again.
  std::istringstream again(toJson(config).dump());
  parseTrainingConfig(again, "/");
}

std::vector<Seed> filesOf(const fs::path& folder, const std::function<bool(const fs::path&)>& wanted) {
  std::vector<Seed> seeds;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".json" && wanted(entry.path())) seeds.push_back(readBytes(entry.path()));
  }
  return seeds;
}

std::vector<Seed> configurationSeeds() {
  std::vector<Seed> seeds = filesOf(fs::path(DKN_SOURCE_DIR) / "models", [](const fs::path&) { return true; });
  TrainingConfig config;
  config.datasets.resize(2);
  config.datasets[0].path = "/data/pairs";
  config.datasets[1].reader = "scenes";
  config.datasets[1].seed = 5;
  config.scales = {4, 8};
  config.protocols = {Protocol::Bicubic, Protocol::Noisy};
  seeds.push_back(seedOf(toJson(config).dump()));
  return seeds;
}

void readExperimentFile(Input bytes) {
  static MemoryFile file;
  const Experiment experiment = readExperiment(file.holding(bytes));
  for (const ExperimentRow& row : experiment.rows) {
    for (const ExperimentColumn& column : experiment.columns) experiment.trainingOf(row, column);
  }
}

/// The shipped files of --experiment: those of figures, or the others.
std::vector<Seed> shippedExperiments(bool figures) {
  return filesOf(fs::path(DKN_SOURCE_DIR) / "resources/experiments",
                 [figures](const fs::path& file) { return isFigure(file) == figures; });
}

std::vector<Seed> experimentSeeds() { return shippedExperiments(false); }

void readFigureFile(Input bytes) {
  static MemoryFile file;
  readFigure(file.holding(bytes));
}

std::vector<Seed> figureSeeds() { return shippedExperiments(true); }

void mergeReport(Input bytes) {
  static MemoryFile first, second;
  toJson(mergeReports({first.holding(bytes), second.holding(bytes)}));
}

std::vector<Seed> reportSeeds() {
  BatchReport report;
  report.environment = {{"version", "1"}, {"threads", 2}};
  ItemReport item;
  item.guidance = "1_rgb.png";
  item.target = "1_depth.png";
  item.method = "gf";
  item.parameters = {{"radius", 4.0}};
  item.protocol = "bicubic";
  item.scale = 8.0;
  item.seconds = 0.5;
  item.device = "cpu";
  item.metrics = PairMetrics{{"rmse", 2.5}, {"psnr", std::numeric_limits<double>::quiet_NaN()}};
  report.items.push_back(item);
  item.error = "Cannot read 1_rgb.png.";
  item.metrics.reset();
  item.classCounts = {{3, {1.0, 2.0}}};
  report.items.push_back(item);
  return {seedOf(toJson(report).dump())};
}

}  // namespace

std::vector<Entry> textEntries() {
  return {{"training-config", readConfiguration, configurationSeeds},
          {"experiment", readExperimentFile, experimentSeeds},
          {"figure", readFigureFile, figureSeeds},
          {"report", mergeReport, reportSeeds}};
}

}  // namespace dkn::fuzz
