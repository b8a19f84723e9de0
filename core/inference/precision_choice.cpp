// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/precision_choice.h"

#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <ATen/ops/full.h>
#include <c10/core/InferenceMode.h>
#include <torch/headeronly/version.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "base/cpu.h"
#include "base/error.h"
#include "inference/engine_options.h"
#include "inference/folded_network.h"

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;

/// bf16 costs accuracy, if little: it has to earn it.
constexpr double kWorthwhile = 0.85;
constexpr int kRounds = 3;
/// Emulated bf16 can be a hundred times slower: a small tile finds that out first.
constexpr std::int64_t kProbeTile = 16;
constexpr double kHopeless = 3.0;

/// Seconds of one stream's convolutions on a square of `tile` output pixels.
double streamSeconds(const FoldedNetwork& network, std::int64_t tile) {
  const ModelConfig& config = network.config();
  const StreamId stream = streamsOf(config).front();
  const Margins margins = receptiveMargins(config);
  const std::int64_t side = (tile + kStride - 1) / kStride * kStride + margins.before + margins.after;
  const std::int64_t channels = stream == StreamId::Guidance ? config.guidanceChannels : 1;
  const at::Tensor input = streamInput(at::full({1, channels, side, side}, 0.5, at::kFloat), config);
  StageClock clock;
  network.heads(stream, input, clock);
  double seconds = 0.0;
  for (const auto& [stage, cost] : clock.costs()) seconds += cost.seconds;
  return seconds;
}

/// A tile is one thread's work, so it is timed on one.
class OneThread {
 public:
  OneThread() { at::set_num_threads(1); }
  ~OneThread() { at::set_num_threads(m_before); }
  OneThread(const OneThread&) = delete;
  OneThread& operator=(const OneThread&) = delete;

 private:
  int m_before = at::get_num_threads();
};

at::ScalarType measure(const Network& network, std::int64_t tile) {
  const c10::InferenceMode guard;
  const OneThread oneThread;
  const FoldedNetwork full(network, at::kFloat);
  const FoldedNetwork half(network, at::kBFloat16);
  // Both kinds of kernels are compiled at their first use.
  streamSeconds(full, kProbeTile);
  streamSeconds(half, kProbeTile);
  if (streamSeconds(half, kProbeTile) > kHopeless * streamSeconds(full, kProbeTile)) return at::kFloat;
  double fullBest = 1e9;
  double halfBest = 1e9;
  for (int round = 0; round <= kRounds; ++round) {
    const double fullNow = streamSeconds(full, tile);
    const double halfNow = streamSeconds(half, tile);
    if (round == 0) continue;
    fullBest = std::min(fullBest, fullNow);
    halfBest = std::min(halfBest, halfNow);
  }
  return halfBest <= kWorthwhile * fullBest ? at::kBFloat16 : at::kFloat;
}

/// What a measurement holds for.
std::string cacheKey(const Network& network, std::int64_t tile) {
  const ModelConfig& config = network.config();
  std::string key = cpuName() + " / " + at::get_cpu_capability() + " / LibTorch " + TORCH_VERSION + " / ";
  for (const LayerSpec& layer : streamLayers(config, streamsOf(config).front())) {
    key +=
        std::to_string(layer.inputs) + "-" + std::to_string(layer.outputs) + "x" + std::to_string(layer.kernel) + " ";
  }
  return key + "/ tile " + std::to_string(tile);
}

Json readCache(const std::filesystem::path& path) {
  std::ifstream file(path);
  Json json = Json::parse(file, nullptr, false);
  return json.is_object() ? json : Json::object();
}

void writeCache(const std::filesystem::path& path, const Json& json) {
  if (path.empty()) return;
  std::error_code failure;
  std::filesystem::create_directories(path.parent_path(), failure);
  try {
    writeFileAtomically(path, json.dump(2) + "\n");
  } catch (const Error&) {
    // A machine without a writable home measures in every process.
  }
}

}  // namespace

std::filesystem::path precisionCacheFile() {
  const char* cache = std::getenv("XDG_CACHE_HOME");
  if (cache != nullptr && *cache != '\0') return std::filesystem::path(cache) / "dkn-studio" / "precision.json";
  const char* home = std::getenv("HOME");
  if (home == nullptr || *home == '\0') return {};
  return std::filesystem::path(home) / ".cache" / "dkn-studio" / "precision.json";
}

at::ScalarType fastestPrecision(const Network& network, std::int64_t tile) {
  return fastestPrecision(network, tile, precisionCacheFile());
}

at::ScalarType fastestPrecision(const Network& network, std::int64_t tile, const std::filesystem::path& cache) {
  // One process decides once, whatever becomes of the file: its results must agree with each other.
  static std::mutex mutex;
  static std::map<std::pair<std::string, std::string>, at::ScalarType> decided;
  const std::scoped_lock lock(mutex);
  const std::string key = cacheKey(network, tile);
  const auto [decision, isNew] = decided.try_emplace({cache.string(), key}, at::kFloat);
  if (!isNew) return decision->second;
  Json known = cache.empty() ? Json::object() : readCache(cache);
  const auto entry = known.find(key);
  if (entry != known.end() && (*entry == "fp32" || *entry == "bf16")) {
    return decision->second = *entry == "bf16" ? at::kBFloat16 : at::kFloat;
  }
  decision->second = measure(network, tile);
  known[key] = precisionName(decision->second);
  writeCache(cache, known);
  return decision->second;
}

}  // namespace dkn
