// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/experiment.h"

#include <algorithm>

#include "experiment/experiment_json.h"

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

ExperimentColumn columnFrom(const Json& json) {
  requireKeys(json,
              {"name", "path", "guidance", "target", "truth", "protocol", "scale", "iterations", "task", "unit",
               "metric", "against", "training"},
              "a column");
  ExperimentColumn column;
  column.name = json.at("name").get<std::string>();
  column.path = json.at("path").get<std::string>();
  column.guidance = json.value("guidance", "");
  column.target = json.value("target", "");
  column.truth = json.value("truth", "");
  column.protocol = json.value("protocol", "bicubic");
  column.scale = json.value("scale", column.scale);
  column.iterations = json.value("iterations", 1);
  column.task = taskFrom(json.value("task", "values"));
  column.unit = unitFrom(json.value("unit", ""));
  column.metric = json.value("metric", column.metric);
  column.against = json.value("against", "");
  column.training = json.value("training", column.training);
  return column;
}

ExperimentRow rowFrom(const Json& json) {
  requireKeys(json, {"name", "method", "training", "paper"}, "a row");
  ExperimentRow row;
  row.name = json.at("name").get<std::string>();
  row.method = json.value("method", "");
  row.training = json.value("training", row.training);
  for (const auto& [column, value] : json.at("paper").items()) {
    row.paper[column] = value.is_null() ? std::nullopt : std::optional(value.get<double>());
  }
  return row;
}

void check(const Experiment& experiment) {
  for (const ExperimentRow& row : experiment.rows) {
    for (const auto& [column, value] : row.paper) {
      const auto known = [&name = column](const ExperimentColumn& one) { return one.name == name; };
      if (std::none_of(experiment.columns.begin(), experiment.columns.end(), known))
        rejectExperiment("the row '" + row.name + "' has a figure for '" + column + "', which is no column.");
    }
  }
  for (const ExperimentColumn& column : experiment.columns) {
    if (column.metric == "wins") experiment.row(column.against);
  }
}

}  // namespace

const ExperimentRow& Experiment::row(const std::string& wanted) const {
  for (const ExperimentRow& row : rows) {
    if (row.name == wanted) return row;
  }
  rejectExperiment("there is no row '" + wanted + "'.");
}

Json Experiment::trainingOf(const ExperimentRow& row, const ExperimentColumn& column) const {
  Json config = training;
  config["protocol"] = column.protocol;
  config["scale"] = column.protocol == "denoise" ? 1 : column.scale;
  config.merge_patch(row.training);
  config.merge_patch(column.training);
  return config;
}

Experiment readExperiment(const fs::path& file) {
  Experiment experiment;
  readExperimentJson(file, [&](const Json& json) {
    requireKeys(json, {"title", "protocol", "training", "columns", "rows"}, "the experiment");
    experiment.name = file.stem().string();
    experiment.title = json.at("title").get<std::string>();
    experiment.protocol = json.at("protocol").get<std::string>();
    experiment.training = json.value("training", Json::object());
    for (const Json& column : json.at("columns")) experiment.columns.push_back(columnFrom(column));
    for (const Json& row : json.at("rows")) experiment.rows.push_back(rowFrom(row));
    check(experiment);
  });
  return experiment;
}

std::vector<std::string> listExperiments(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code failure;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, failure)) {
    // demo.json is a training configuration.
    if (entry.path().extension() == ".json" && entry.path().stem() != "demo") names.push_back(entry.path().stem());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace dkn
