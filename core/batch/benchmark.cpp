// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/benchmark.h"

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "base/error.h"
#include "batch/environment.h"
#include "batch/filter_pair.h"
#include "filter/baselines.h"
#include "filter/method_registry.h"
#include "scene/scene_maker.h"

namespace dkn {

namespace {

constexpr int kSceneScale = 8;

/// A scene of the scene maker with a depth map of an eighth of its size, brought up again.
PreparedPair benchmarkPair(cv::Size size) {
  SceneOptions scene;
  scene.width = size.width;
  scene.height = size.height;
  Scene made = makeScene(scene);
  PairImages images;
  cv::Mat(size, CV_8UC3, made.rgb.data()).convertTo(images.guidance.values, CV_32F, 1.0 / 255.0);
  const cv::Size low(std::max(1, size.width / kSceneScale), std::max(1, size.height / kSceneScale));
  cv::resize(cv::Mat(size, CV_32FC1, made.depthMetres.data()), images.target.values, low, 0, 0, cv::INTER_AREA);
  return preparePair(images, {"scene", "scene_rgb", "scene_depth", {}}, {});
}

constexpr const char* kStatus = "/proc/self/status";

/// A value of one of the kernel's tables, in bytes; 0 where there is none.
std::int64_t bytesIn(const char* table, const std::string& key) {
  std::ifstream file(table);
  std::string word;
  while (file >> word) {
    std::int64_t kilobytes = 0;
    if (word == key + ":" && file >> kilobytes) return 1024 * kilobytes;
  }
  return 0;
}

/// Forgets the process's memory peak so far; returns the resident bytes now.
std::int64_t restartPeak() {
  malloc_trim(0);
  std::ofstream("/proc/self/clear_refs") << 5;
  return bytesIn(kStatus, "VmRSS");
}

struct Timed {
  double seconds = 0.0;
  FilterOutput output;
};

struct Candidate {
  BenchmarkItem item;
  std::shared_ptr<const Method> method;
  Parameters parameters;
  RunOptions run;
  std::vector<Timed> runs;
};

void runOnce(Candidate& candidate, const PreparedPair& pair, Progress& progress, bool counts) {
  const std::int64_t before = restartPeak();
  const auto start = std::chrono::steady_clock::now();
  FilterOutput output = candidate.method->run(pair.input, candidate.parameters, candidate.run, progress);
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  candidate.item.peakBytes = std::max(candidate.item.peakBytes, bytesIn(kStatus, "VmHWM") - before);
  output.values.release();
  if (counts) candidate.runs.push_back({seconds, std::move(output)});
}

void conclude(Candidate& candidate) {
  std::sort(candidate.runs.begin(), candidate.runs.end(),
            [](const Timed& a, const Timed& b) { return a.seconds < b.seconds; });
  const Timed& median = candidate.runs[candidate.runs.size() / 2];
  candidate.item.minimumSeconds = candidate.runs.front().seconds;
  candidate.item.medianSeconds = median.seconds;
  candidate.item.device = median.output.device;
  candidate.item.precision = median.output.precision;
  candidate.item.stages = median.output.stages;
}

std::vector<int> threadCounts(const BenchmarkOptions& options) {
  const int threads = currentEnvironment(options.run.threads).threads;
  return options.scaling && threads > 1 ? std::vector<int>{threads, 1} : std::vector<int>{threads};
}

/// The literal algorithm holds every pixel's 15 x 15 patch.
bool exceedsMemory(const BenchmarkItem& item, BenchmarkResult& result) {
  constexpr double kBytesPerPixel = 2700.0;
  constexpr double kShare = 0.8;
  if (item.engine != "reference") return false;
  const double needed = kBytesPerPixel * static_cast<double>(item.size.area());
  const std::int64_t available = bytesIn("/proc/meminfo", "MemAvailable");
  if (available == 0 || needed < kShare * static_cast<double>(available)) return false;
  result.leftOut.push_back(item.method + " by the reference engine at " + std::to_string(item.size.width) + "x" +
                           std::to_string(item.size.height) + " would take about " +
                           std::to_string(std::lround(1e-9 * needed)) + " GB.");
  return true;
}

std::vector<Candidate> makeCandidates(const BenchmarkOptions& options, cv::Size size, BenchmarkResult& result) {
  std::vector<Candidate> candidates;
  const auto folders = modelFolders(options.models);
  for (const std::string& name : options.methods) {
    const auto method = createMethod(name, folders);
    const bool baseline =
        std::any_of(baselines().begin(), baselines().end(), [&](const auto& b) { return b == method; });
    for (const std::string& engine : options.engines) {
      if (baseline && engine != options.engines.front()) continue;
      for (const int threads : threadCounts(options)) {
        Candidate candidate;
        candidate.method = method;
        candidate.parameters = completeParameters(method->name(), method->parameterSpecs(), {});
        candidate.run = options.run;
        candidate.run.engine = engine;
        candidate.run.threads = threads;
        candidate.item.size = size;
        candidate.item.method = name;
        candidate.item.engine = engine;
        candidate.item.threads = threads;
        if (!exceedsMemory(candidate.item, result)) candidates.push_back(std::move(candidate));
      }
    }
  }
  return candidates;
}

}  // namespace

void BenchmarkOptions::validate() const {
  if (sizes.empty()) throw Error(ErrorCode::BadArgument, "A benchmark needs at least one --size.");
  for (const cv::Size& size : sizes) {
    if (size.width < 1 || size.height < 1 || size.width > 32768 || size.height > 32768) {
      throw Error(ErrorCode::BadArgument, "--size wants sides of 1 to 32768 pixels.");
    }
  }
  if (methods.empty()) throw Error(ErrorCode::BadArgument, "A benchmark needs at least one --method.");
  if (engines.empty() || repeat < 1)
    throw Error(ErrorCode::BadArgument, "A benchmark needs an --engine and at least one run (--repeat).");
}

double BenchmarkResult::shareOfPeak(const BenchmarkItem& item, const StageCost& cost) const {
  const auto found = peaks.find(item.threads);
  if (found == peaks.end() || cost.seconds <= 0.0) return 0.0;
  const MachinePeak& peak = found->second;
  // Stage times are summed over the threads, which work side by side.
  const double elapsed = cost.seconds / item.threads;
  if (cost.operations > 0.0) {
    return cost.operations / elapsed / (item.precision == "bf16" ? peak.bf16Operations : peak.fp32Operations);
  }
  return cost.bytes / elapsed / peak.bytes;
}

BenchmarkResult runBenchmark(const BenchmarkOptions& options, Progress& progress) {
  options.validate();
  BenchmarkResult result;
  for (const int threads : threadCounts(options)) result.peaks[threads] = measurePeak(threads);
  double done = 0.0;
  for (const cv::Size& size : options.sizes) {
    std::vector<Candidate> candidates = makeCandidates(options, size, result);
    const PreparedPair pair = benchmarkPair(size);
    const double total = static_cast<double>(candidates.size() * options.sizes.size()) * (options.repeat + 1);
    for (int round = 0; round <= options.repeat; ++round) {
      for (Candidate& candidate : candidates) {
        progress.throwIfStopped();
        runOnce(candidate, pair, progress, round > 0);
        progress.report(++done / total);
      }
    }
    for (Candidate& candidate : candidates) {
      conclude(candidate);
      result.items.push_back(candidate.item);
    }
  }
  return result;
}

nlohmann::ordered_json benchmarkReport(const BenchmarkOptions& options, const BenchmarkResult& result) {
  using Json = nlohmann::ordered_json;
  Json peaks = Json::array();
  for (const auto& [threads, peak] : result.peaks) {
    peaks.push_back({{"threads", threads},
                     {"fp32_gflops", 1e-9 * peak.fp32Operations},
                     {"bf16_gflops", 1e-9 * peak.bf16Operations},
                     {"copy_gbytes", 1e-9 * peak.bytes}});
  }
  Json list = Json::array();
  for (const BenchmarkItem& item : result.items) {
    Json stages = Json::object();
    Json shares = Json::object();
    for (const auto& [stage, cost] : item.stages) {
      stages[stage] = cost.seconds;
      shares[stage] = result.shareOfPeak(item, cost);
    }
    list.push_back({{"method", item.method},
                    {"engine", item.engine},
                    {"size", {item.size.width, item.size.height}},
                    {"device", item.device},
                    {"precision", item.precision},
                    {"threads", item.threads},
                    {"seconds", {{"min", item.minimumSeconds}, {"median", item.medianSeconds}}},
                    {"stages", stages},
                    {"share_of_peak", shares},
                    {"peak_bytes", item.peakBytes}});
  }
  return {{"version", 1},
          {"environment", toJson(currentEnvironment(options.run.threads))},
          {"size", {options.sizes.front().width, options.sizes.front().height}},
          {"peak", peaks},
          {"items", list},
          {"left_out", result.leftOut}};
}

}  // namespace dkn
