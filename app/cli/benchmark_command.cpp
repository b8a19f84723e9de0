// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/benchmark_command.h"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "base/error.h"
#include "batch/benchmark.h"
#include "batch/environment.h"
#include "cli/benchmark_plot.h"
#include "cli/console.h"
#include "cli/parse_value.h"
#include "cli/stop_signal.h"
#include "filter/method_registry.h"
#include "train/training_benchmark.h"

namespace dkn::cli {

namespace {

/// Seconds of the same method at the same size by another engine or another number of threads; 0 where not timed.
double otherSeconds(const BenchmarkResult& result, const BenchmarkItem& item, const std::string& engine, int threads) {
  const auto found = std::find_if(result.items.begin(), result.items.end(), [&](const BenchmarkItem& other) {
    return other.method == item.method && other.size == item.size && other.engine == engine && other.threads == threads;
  });
  return found == result.items.end() ? 0.0 : found->medianSeconds;
}

std::string ratio(double other, double own) { return other > 0.0 ? decimal(other / own, 2) : "-"; }

void printStages(const BenchmarkResult& result, const BenchmarkItem& item) {
  for (const auto& [stage, cost] : item.stages) {
    const bool counts = cost.operations > 0.0;
    const double rate = (counts ? cost.operations : cost.bytes) / cost.seconds * item.threads;
    std::printf("  %s %s s over all threads  %s %s  %s %% of peak\n", padded(stage, 16).c_str(),
                padded(decimal(cost.seconds, 4), 8, true).c_str(), padded(decimal(1e-9 * rate, 1), 7, true).c_str(),
                counts ? "GFLOP/s" : "GB/s   ",
                padded(decimal(100.0 * result.shareOfPeak(item, cost), 0), 4, true).c_str());
  }
}

void print(const BenchmarkOptions& options, const BenchmarkResult& result) {
  std::printf("%d runs each in turn, whole call from float images to the float result\n", options.repeat);
  for (const auto& [threads, peak] : result.peaks) {
    std::printf("this machine, %d thread%s: %s GFLOP/s in fp32, %s in bf16 (matrix product), %s GB/s (copy)\n", threads,
                threads == 1 ? "" : "s", decimal(1e-9 * peak.fp32Operations, 0).c_str(),
                decimal(1e-9 * peak.bf16Operations, 0).c_str(), decimal(1e-9 * peak.bytes, 1).c_str());
  }
  std::printf("%s %s %s %s %s %s %s %s %s %s %s\n", padded("method", 18).c_str(), padded("size", 10).c_str(),
              padded("engine", 10).c_str(), padded("device", 7).c_str(), padded("precision", 9).c_str(),
              padded("threads", 7, true).c_str(), padded("median s", 10, true).c_str(),
              padded("min s", 10, true).c_str(), padded("x reference", 11, true).c_str(),
              padded("x 1 thread", 10, true).c_str(), padded("peak MB", 9, true).c_str());
  for (const BenchmarkItem& item : result.items) {
    const std::string size = std::to_string(item.size.width) + "x" + std::to_string(item.size.height);
    std::printf(
        "%s %s %s %s %s %s %s %s %s %s %s\n", padded(item.method, 18).c_str(), padded(size, 10).c_str(),
        padded(item.engine, 10).c_str(), padded(item.device, 7).c_str(), padded(item.precision, 9).c_str(),
        padded(std::to_string(item.threads), 7, true).c_str(), padded(decimal(item.medianSeconds, 4), 10, true).c_str(),
        padded(decimal(item.minimumSeconds, 4), 10, true).c_str(),
        padded(ratio(otherSeconds(result, item, "reference", item.threads), item.medianSeconds), 11, true).c_str(),
        padded(ratio(otherSeconds(result, item, item.engine, 1), item.medianSeconds), 10, true).c_str(),
        padded(decimal(static_cast<double>(item.peakBytes) / 1e6, 0), 9, true).c_str());
    printStages(result, item);
  }
  for (const std::string& sentence : result.leftOut) std::printf("left out: %s\n", sentence.c_str());
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
  if (!arguments.sizes.empty()) options.crops.clear();
  for (const Size& size : arguments.sizes) options.crops.push_back({size.height, size.width});
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
  if (arguments.training) {
    if (!arguments.plot.empty()) throw Error(ErrorCode::BadArgument, "--plot draws --benchmark without --training.");
    return runTrainingBenchmarkCommand(arguments);
  }
  BenchmarkOptions options;
  if (!arguments.sizes.empty()) options.sizes.clear();
  for (const Size& size : arguments.sizes) options.sizes.emplace_back(size.width, size.height);
  options.models = arguments.models;
  options.methods = arguments.methods.empty() ? commonMethods(modelFolders(options.models)) : arguments.methods;
  if (!arguments.engines.empty()) options.engines = arguments.engines;
  if (arguments.repeat > 0) options.repeat = arguments.repeat;
  options.scaling = arguments.scaling;
  options.run = arguments.run;
  SignalStop stop;
  const BenchmarkResult result = runBenchmark(options, stop);
  print(options, result);
  if (!arguments.report.empty()) writeFileAtomically(arguments.report, benchmarkReport(options, result).dump(2) + "\n");
  if (!arguments.plot.empty()) writeBenchmarkPlot(arguments.plot, result);
  return 0;
}

}  // namespace dkn::cli
