// SPDX-License-Identifier: GPL-3.0-or-later
// What an experiment measured, beside the papers' figures.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "experiment/experiment.h"

namespace dkn {

struct ExperimentCell {
  std::string row;
  std::string column;
  std::optional<double> measured;
  std::optional<double> paper;
  int images = 0;
  std::int64_t trained = 0;  ///< iterations of the network; 0: no network
  double trainedSeconds = 0.0;
  std::string model = {};  ///< the network's file, relative to the table's; empty: no network
};

struct ExperimentTable {
  std::string title;
  std::string protocol;  ///< the papers', and how it was run here
  std::vector<ExperimentCell> cells;
};

/// "measured (paper)" a cell, rows and columns in the experiment's order, the protocol above.
std::string toMarkdown(const Experiment& experiment, const ExperimentTable& table);
/// A line a cell.
std::string toCsv(const ExperimentTable& table);
nlohmann::ordered_json toJson(const ExperimentTable& table);

}  // namespace dkn
