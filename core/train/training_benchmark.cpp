// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_benchmark.h"

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/threads.h"
#include "inference/engine_options.h"
#include "train/operator_times.h"
#include "train/sample_pipeline.h"
#include "train/sample_supply.h"
#include "train/train_step.h"

namespace dkn {

namespace {

constexpr int kWarmUp = 2;
constexpr int kScenes = 2;
constexpr int kMostReaders = 12;

/// Pairs made once.
class KeptPairs : public TrainingSource {
 public:
  explicit KeptPairs(const TrainingSource& source) {
    for (std::int64_t i = 0; i < source.size(); ++i) m_pairs.push_back(source.load(i));
  }
  std::int64_t size() const override { return static_cast<std::int64_t>(m_pairs.size()); }
  TrainingPair load(std::int64_t index) const override { return m_pairs[static_cast<std::size_t>(index)]; }

 private:
  std::vector<TrainingPair> m_pairs;
};

TrainingConfig configOf(const TrainingBenchmarkOptions& options, Architecture architecture, std::pair<int, int> crop) {
  TrainingConfig config;
  DatasetConfig scenes;
  scenes.reader = "scenes";
  scenes.count = kScenes;
  // The images of the papers' data set have this size; a larger crop wants larger ones.
  scenes.height = std::max(480, crop.first);
  scenes.width = std::max(640, crop.second);
  config.datasets = {scenes};
  config.model.architecture = architecture;
  config.cropHeight = crop.first;
  config.cropWidth = crop.second;
  config.threads = options.threads;
  config.device = options.device;
  config.precision = options.precision;
  // A GPU takes samples faster than one thread makes them.
  if (resolveDevice(config.device).is_cuda()) config.readers = std::clamp(usableCores() - 2, 1, kMostReaders);
  config.validate();
  return config;
}

TrainingBenchmarkItem measure(const TrainingConfig& config, int repeat, Progress& progress,
                              const std::function<void()>& done) {
  const int threads = useThreads(config.threads);
  SampleSupply supply(config,
                      [](const DatasetConfig& dataset) { return std::make_unique<KeptPairs>(*openScenes(dataset)); });
  TrainStep step(config, Network(config.model, 1));
  SamplePipeline pipeline([&](std::int64_t number) { return supply.make(number); }, 0, config.readers);
  TrainingState state;
  std::vector<double> seconds;
  double waitedBefore = 0.0;
  TrainingBenchmarkItem item;
  const OperatorTimes times;
  std::map<std::string, double> kindsBefore;
  std::map<std::string, double> namesBefore;
  for (int i = 0; i < kWarmUp + repeat; ++i) {
    progress.throwIfStopped();
    if (i == kWarmUp) {
      waitedBefore = pipeline.waitedSeconds();
      kindsBefore = times.seconds();
      namesBefore = times.secondsByName();
    }
    const auto start = std::chrono::steady_clock::now();
    // Reading the loss waits for the device.
    step.run({pipeline.take()}, state);
    ++state.iteration;
    if (i >= kWarmUp)
      seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    done();
  }
  double total = 0.0;
  for (const double value : seconds) total += value;
  std::sort(seconds.begin(), seconds.end());
  item.network = toMetadata(config.model).at("architecture");
  item.cropHeight = static_cast<int>(config.cropHeight);
  item.cropWidth = static_cast<int>(config.cropWidth);
  item.device = step.device().str();
  item.precision = precisionName(step.precision());
  item.threads = threads;
  item.medianSeconds = seconds[seconds.size() / 2];
  item.minimumSeconds = seconds.front();
  item.waitingShare = (pipeline.waitedSeconds() - waitedBefore) / total;
  if (step.device().is_cpu()) {
    for (const auto& [kind, value] : times.seconds()) item.shares[kind] = (value - kindsBefore[kind]) / total;
    for (const auto& [name, value] : times.secondsByName())
      item.operatorSeconds[name] = (value - namesBefore[name]) / repeat;
  }
  return item;
}

}  // namespace

void TrainingBenchmarkOptions::validate() const {
  if (networks.empty() || crops.empty() || repeat < 1)
    throw Error(ErrorCode::BadArgument,
                "A training benchmark needs a network, a crop and at least one run (--repeat).");
}

std::vector<TrainingBenchmarkItem> runTrainingBenchmark(const TrainingBenchmarkOptions& options, Progress& progress) {
  options.validate();
  const double total = static_cast<double>(options.networks.size() * options.crops.size()) * (options.repeat + kWarmUp);
  double done = 0.0;
  std::vector<TrainingBenchmarkItem> items;
  for (const Architecture network : options.networks) {
    for (const auto& crop : options.crops) {
      items.push_back(measure(configOf(options, network, crop), options.repeat, progress,
                              [&] { progress.report(++done / total); }));
    }
  }
  return items;
}

nlohmann::ordered_json toJson(const std::vector<TrainingBenchmarkItem>& items) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const TrainingBenchmarkItem& item : items) {
    list.push_back({{"network", item.network},
                    {"crop", {item.cropHeight, item.cropWidth}},
                    {"device", item.device},
                    {"precision", item.precision},
                    {"threads", item.threads},
                    {"seconds", {{"min", item.minimumSeconds}, {"median", item.medianSeconds}}},
                    {"waiting_share", item.waitingShare},
                    {"shares", item.shares},
                    {"operator_seconds", item.operatorSeconds}});
  }
  return list;
}

}  // namespace dkn
