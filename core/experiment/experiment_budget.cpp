// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/experiment_budget.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMostImages = 16;
constexpr std::int64_t kFewestIterations = 10;
// What reading the data and writing the models takes is not in an iteration's time.
constexpr double kShareOfIterations = 0.9;

}  // namespace

Json shortened(const Json& training, std::int64_t iterations) {
  Json config = training;
  const std::string architecture = training.value("model", Json::object()).value("architecture", "fdkn");
  const bool small = architecture == "dkn";
  const std::vector<std::int64_t> crop = training.value("crop", std::vector<std::int64_t>{256, 320});  // rows, columns
  config["crop"] = {std::min<std::int64_t>(crop.at(0), small ? 80 : 128),
                    std::min<std::int64_t>(crop.at(1), small ? 80 : 160)};
  config["iterations"] = iterations;
  config["schedule"] = "cosine";
  config["warmup"] = iterations / 20;
  config["checkpoint_interval"] = std::clamp<std::int64_t>(iterations / 10, 5, 250);
  return config;
}

std::int64_t affordableIterations(double minutes, const std::vector<double>& secondsPerIteration,
                                  std::int64_t configured) {
  const double together = std::accumulate(secondsPerIteration.begin(), secondsPerIteration.end(), 0.0);
  const double affordable = kShareOfIterations * 60.0 * minutes / std::max(together, 1e-6);
  if (affordable >= static_cast<double>(configured)) return configured;
  return std::min(configured, std::max(kFewestIterations, static_cast<std::int64_t>(affordable)));
}

int imageStride(std::size_t images) {
  return static_cast<int>(std::max<std::size_t>(1, (images + kMostImages - 1) / kMostImages));
}

}  // namespace dkn
