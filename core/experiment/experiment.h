// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the papers as something that can be run: rows of methods or networks, columns of test sets.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "batch/pair_metrics.h"

namespace dkn {

/// What one column measures, and what its networks are trained with beside their row's settings.
struct ExperimentColumn {
  std::string name;  ///< "NYU v2 x8"
  std::string path;  ///< of the pairs, under the data folder
  /// File names under `path` where a low-resolution target of its own is filtered (protocol none); else empty.
  std::string guidance, target, truth;
  std::string protocol;  ///< bicubic, ...
  int scale = 8;
  int iterations = 1;  ///< the result becomes the next target
  Task task = Task::Values;
  MetricUnit unit;
  std::string metric = "rmse";  ///< of PairMetrics; "seconds"; "wins": percentage of images on which the row is better
  std::string against;          ///< wins: the other row
  nlohmann::ordered_json training = nlohmann::ordered_json::object();
};

struct ExperimentRow {
  std::string name;
  std::string method;  ///< a baseline; empty: a network, trained by `training` on top of the experiment's
  nlohmann::ordered_json training = nlohmann::ordered_json::object();
  /// By column; unset where the papers have no figure. A cell that is not named is not measured.
  std::map<std::string, std::optional<double>> paper;
};

struct Experiment {
  std::string name;
  std::string title;
  std::string protocol;             ///< how the papers measured, in a sentence
  nlohmann::ordered_json training;  ///< a training configuration; data sets' paths lie under the data folder
  std::vector<ExperimentColumn> columns;
  std::vector<ExperimentRow> rows;

  const ExperimentRow& row(const std::string& name) const;  ///< throws Error(BadArgument)
  /// The training of a cell's network: the experiment's, the row's, the column's settings one over the other; protocol
  /// and scale are those of the column unless the row names its own.
  nlohmann::ordered_json trainingOf(const ExperimentRow& row, const ExperimentColumn& column) const;
};

/// Throws Error(Unreadable, BadArgument) naming the file and what is wrong.
Experiment readExperiment(const std::filesystem::path& file);

/// Names of the experiments in a folder, sorted.
std::vector<std::string> listExperiments(const std::filesystem::path& folder);

}  // namespace dkn
