// SPDX-License-Identifier: GPL-3.0-or-later
// Trains what an experiment lacks, measures, and writes its table.
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>

#include "experiment/experiment_table.h"

namespace dkn {

struct ExperimentOptions {
  std::filesystem::path data;    ///< folder of the data sets
  std::filesystem::path output;  ///< networks/, cells/, table.md, table.csv, table.json
  double budgetMinutes = 0.0;    ///< for training all networks (experiment_budget.h); 0: as configured, no limit
  std::string device = "auto";
  std::string precision = "auto";  ///< of the networks, in training and measuring; auto: training as configured
  int threads = 0;
};

/// Whatever is in the output folder already (finished networks, measured cells) is not made again; training that was
/// interrupted, however abruptly, goes on from its last checkpoint. With a budget the first run times every network
/// and keeps in budget.json how many iterations each gets; another budget trains anew. `say`: a line for people. Throws
/// Error (Unreadable for a data set that is not there, saying where it belongs) and Interrupted.
ExperimentTable runExperiment(const Experiment& experiment, const ExperimentOptions& options,
                              const std::function<void(const std::string&)>& say, const std::atomic<bool>& stop);

}  // namespace dkn
