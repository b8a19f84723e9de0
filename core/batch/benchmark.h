// SPDX-License-Identifier: GPL-3.0-or-later
// How fast methods are, measured side by side in one run.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/progress.h"
#include "filter/method.h"

namespace dkn {

struct BenchmarkOptions {
  int width = 640;
  int height = 480;
  std::vector<std::string> methods;             ///< names or paths of model files
  std::vector<std::string> engines = {"auto"};  ///< networks are run with each; baselines once
  int repeat = 5;                               ///< timed runs of each; one more before them warms up
  RunOptions run;
  std::string models;

  /// Throws Error(BadArgument).
  void validate() const;
};

struct BenchmarkItem {
  std::string method;
  std::string engine;
  std::string device;
  std::string precision;
  int threads = 0;
  double minimumSeconds = 0.0;  ///< of the whole call, from float images to the float result
  double medianSeconds = 0.0;
  std::map<std::string, double> stageSeconds;  ///< of the median run, summed over threads
  std::int64_t peakBytes = 0;                  ///< resident memory that the call added at its peak; 0 where unknown
};

/// Runs the methods in turn, `repeat` rounds, so that a disturbance of the machine meets all alike.
/// Throws Error and Interrupted.
std::vector<BenchmarkItem> runBenchmark(const BenchmarkOptions& options, Progress& progress);

/// {"version": 1, "environment", "size", "items": [...]}.
nlohmann::ordered_json benchmarkReport(const BenchmarkOptions& options, const std::vector<BenchmarkItem>& items);

}  // namespace dkn
