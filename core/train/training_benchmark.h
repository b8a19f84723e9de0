// SPDX-License-Identifier: GPL-3.0-or-later
// How fast networks train on this machine, and on what the time goes.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/progress.h"
#include "model/model_config.h"

namespace dkn {

struct TrainingBenchmarkOptions {
  std::vector<Architecture> networks = {Architecture::Fdkn, Architecture::Dkn};
  std::vector<std::pair<int, int>> crops = {{128, 160}, {256, 320}, {384, 480}};  ///< height, width; multiples of 4
  int repeat = 10;  ///< timed iterations of each; two more before them warm up
  int threads = 0;
  std::string device = "auto";
  std::string precision = "auto";

  /// Throws Error(BadArgument).
  void validate() const;
};

struct TrainingBenchmarkItem {
  std::string network;
  int cropHeight = 0;
  int cropWidth = 0;
  std::string device;
  std::string precision;
  int threads = 0;
  double medianSeconds = 0.0;  ///< of an iteration, waiting for its sample included
  double minimumSeconds = 0.0;
  double waitingShare = 0.0;  ///< of the time spent waiting for the reader thread
  /// Of an iteration by kind (OperatorTimes), on the CPU; empty on a GPU, where operators only queue work.
  std::map<std::string, double> shares;
  std::map<std::string, double> operatorSeconds;  ///< by operator, an iteration
};

/// Iterations of batch 1 at scale 8 on scenes of the scene maker held in memory (degraded, normalised and cropped anew
/// for every sample by one reader thread, for a GPU by several). Throws Error and Interrupted.
std::vector<TrainingBenchmarkItem> runTrainingBenchmark(const TrainingBenchmarkOptions& options, Progress& progress);

/// The items of a report.
nlohmann::ordered_json toJson(const std::vector<TrainingBenchmarkItem>& items);

}  // namespace dkn
