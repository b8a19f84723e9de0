// SPDX-License-Identifier: GPL-3.0-or-later
// How fast methods are, measured side by side in one run.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <map>
#include <opencv2/core/types.hpp>
#include <string>
#include <vector>

#include "base/progress.h"
#include "batch/machine_peak.h"
#include "filter/method.h"

namespace dkn {

struct BenchmarkOptions {
  std::vector<cv::Size> sizes = {{640, 480}};
  std::vector<std::string> methods;             ///< names or paths of model files
  std::vector<std::string> engines = {"auto"};  ///< networks are run with each; baselines once
  int repeat = 5;                               ///< timed runs of each; one more before them warms up
  bool scaling = false;                         ///< each also with one thread
  RunOptions run;
  std::string models;

  /// Throws Error(BadArgument).
  void validate() const;
};

struct BenchmarkItem {
  cv::Size size;
  std::string method;
  std::string engine;
  std::string device;
  std::string precision;
  int threads = 0;
  double minimumSeconds = 0.0;  ///< of the whole call, from float images to the float result
  double medianSeconds = 0.0;
  StageCosts stages;           ///< of the median run
  std::int64_t peakBytes = 0;  ///< resident memory that the call added at its peak; 0 where unknown
};

struct BenchmarkResult {
  std::vector<BenchmarkItem> items;
  std::map<int, MachinePeak> peaks;  ///< by number of threads
  std::vector<std::string> leftOut;  ///< what this machine's memory does not hold, a sentence each

  /// Share of what the machine can do that a stage reached: of its products, or else of its copies; 0 where unknown.
  double shareOfPeak(const BenchmarkItem& item, const StageCost& cost) const;
};

/// Runs the methods in turn, `repeat` rounds, so that a disturbance of the machine meets all alike.
/// Throws Error and Interrupted.
BenchmarkResult runBenchmark(const BenchmarkOptions& options, Progress& progress);

/// {"version": 1, "environment", "size" (the first), "peak": [...], "items": [...]}.
nlohmann::ordered_json benchmarkReport(const BenchmarkOptions& options, const BenchmarkResult& result);

}  // namespace dkn
