// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/benchmark_command.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "batch/benchmark.h"
#include "batch/environment.h"
#include "cli/console.h"
#include "cli/parse_value.h"
#include "cli/stop_signal.h"
#include "filter/method_registry.h"
#include "train/training_benchmark.h"

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

std::string percent(double share) { return padded(decimal(100.0 * share, 1), 8, true); }

void print(const std::vector<TrainingBenchmarkItem>& items) {
  const auto share = [](const TrainingBenchmarkItem& item, const char* kind) {
    const auto found = item.shares.find(kind);
    return item.shares.empty() ? padded("-", 8, true) : percent(found == item.shares.end() ? 0.0 : found->second);
  };
  std::printf("%s %s %s %s %s %s %s %s %s %s %s\n", padded("network", 7).c_str(), padded("crop", 9).c_str(),
              padded("device", 7).c_str(), padded("precision", 9).c_str(), padded("median s", 9, true).c_str(),
              padded("min s", 9, true).c_str(), padded("per s", 7, true).c_str(), padded("conv %", 8, true).c_str(),
              padded("norm %", 8, true).c_str(), padded("kernel %", 8, true).c_str(),
              padded("wait %", 8, true).c_str());
  for (const TrainingBenchmarkItem& item : items) {
    const std::string crop = std::to_string(item.cropHeight) + "x" + std::to_string(item.cropWidth);
    std::printf("%s %s %s %s %s %s %s %s %s %s %s\n", padded(item.network, 7).c_str(), padded(crop, 9).c_str(),
                padded(item.device, 7).c_str(), padded(item.precision, 9).c_str(),
                padded(decimal(item.medianSeconds, 4), 9, true).c_str(),
                padded(decimal(item.minimumSeconds, 4), 9, true).c_str(),
                padded(decimal(1.0 / item.medianSeconds, 2), 7, true).c_str(), share(item, "convolution").c_str(),
                share(item, "normalisation").c_str(), share(item, "kernels").c_str(),
                percent(item.waitingShare).c_str());
  }
}

int runTrainingBenchmarkCommand(const Arguments& arguments) {
  TrainingBenchmarkOptions options;
  if (arguments.size) options.crops = {{arguments.size->height, arguments.size->width}};
  if (!arguments.methods.empty()) options.networks.clear();
  for (const std::string& name : arguments.methods) {
    options.networks.push_back(parseChoice("--method", name, {"fdkn", "dkn"}) == 0 ? Architecture::Fdkn
                                                                                   : Architecture::Dkn);
  }
  if (arguments.repeat > 0) options.repeat = arguments.repeat;
  options.threads = arguments.run.threads;
  if (arguments.has("--device")) options.device = arguments.run.device;
  if (arguments.has("--precision")) options.precision = arguments.run.precision;
  SignalStop stop;
  const auto items = runTrainingBenchmark(options, stop);
  print(items);
  if (!arguments.report.empty()) {
    const nlohmann::ordered_json report{
        {"version", 1}, {"environment", toJson(currentEnvironment(options.threads))}, {"training", toJson(items)}};
    writeFileAtomically(arguments.report, report.dump(2) + "\n");
  }
  return 0;
}

}  // namespace

int runBenchmarkCommand(const Arguments& arguments) {
  if (arguments.training) return runTrainingBenchmarkCommand(arguments);
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
