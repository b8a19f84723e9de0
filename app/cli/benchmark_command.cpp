// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/benchmark_command.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "batch/benchmark.h"
#include "cli/console.h"
#include "cli/stop_signal.h"
#include "filter/method_registry.h"

namespace dkn::cli {

namespace {

/// Seconds of the same method by the reference engine; 0 where it was not timed.
double referenceSeconds(const std::vector<BenchmarkItem>& items, const std::string& method) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const BenchmarkItem& item) {
    return item.method == method && item.engine == "reference";
  });
  return found == items.end() ? 0.0 : found->medianSeconds;
}

void print(const BenchmarkOptions& options, const std::vector<BenchmarkItem>& items) {
  std::printf("%d x %d pixels, %d runs each in turn, whole call from float images to the float result\n", options.width,
              options.height, options.repeat);
  std::printf("%s %s %s %s %s %s %s %s\n", padded("method", 18).c_str(), padded("engine", 10).c_str(),
              padded("device", 7).c_str(), padded("precision", 9).c_str(), padded("median s", 10, true).c_str(),
              padded("min s", 10, true).c_str(), padded("x reference", 11, true).c_str(),
              padded("peak MB", 9, true).c_str());
  for (const BenchmarkItem& item : items) {
    const double reference = referenceSeconds(items, item.method);
    std::printf("%s %s %s %s %s %s %s %s\n", padded(item.method, 18).c_str(), padded(item.engine, 10).c_str(),
                padded(item.device, 7).c_str(), padded(item.precision, 9).c_str(),
                padded(decimal(item.medianSeconds, 4), 10, true).c_str(),
                padded(decimal(item.minimumSeconds, 4), 10, true).c_str(),
                padded(reference > 0.0 ? decimal(reference / item.medianSeconds, 2) : "-", 11, true).c_str(),
                padded(decimal(static_cast<double>(item.peakBytes) / 1e6, 0), 9, true).c_str());
    for (const auto& [stage, seconds] : item.stageSeconds) {
      std::printf("  %s %s s over all threads\n", padded(stage, 16).c_str(), decimal(seconds, 4).c_str());
    }
  }
}

}  // namespace

int runBenchmarkCommand(const Arguments& arguments) {
  BenchmarkOptions options;
  if (arguments.size) {
    options.width = arguments.size->width;
    options.height = arguments.size->height;
  }
  options.models = arguments.models;
  options.methods = arguments.methods.empty() ? listMethods(modelFolders(options.models)) : arguments.methods;
  if (!arguments.engines.empty()) options.engines = arguments.engines;
  if (arguments.repeat > 0) options.repeat = arguments.repeat;
  options.run = arguments.run;
  SignalStop stop;
  const std::vector<BenchmarkItem> items = runBenchmark(options, stop);
  print(options, items);
  if (!arguments.report.empty()) writeFileAtomically(arguments.report, benchmarkReport(options, items).dump(2) + "\n");
  return 0;
}

}  // namespace dkn::cli
