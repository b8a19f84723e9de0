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

struct CropSize {
  std::int64_t rows;
  std::int64_t columns;
};

constexpr CropSize kFdknCrop{128, 160};
constexpr CropSize kDknCrop{80, 80};
constexpr CropSize kDknPhaseCrop{256, 320};

bool isDkn(const Json& training) {
  return training.value("model", Json::object()).value("architecture", "fdkn") == "dkn";
}

}  // namespace

bool canSamplePhases(const std::vector<Json>& trainings) {
  return std::all_of(trainings.begin(), trainings.end(), [](const Json& training) {
    const bool strided = training.value("model", Json::object()).value("extraction", "strided") == "strided";
    return !isDkn(training) || (strided && training.value("loss", "l1") != "l1_perceptual");
  });
}

Json shortened(const Json& training, std::int64_t iterations, bool samplePhases) {
  Json config = training;
  const bool dkn = isDkn(training);
  const CropSize most = !dkn ? kFdknCrop : samplePhases ? kDknPhaseCrop : kDknCrop;
  const std::vector<std::int64_t> crop = training.value("crop", std::vector<std::int64_t>{256, 320});  // rows, columns
  config["crop"] = {std::min(crop.at(0), most.rows), std::min(crop.at(1), most.columns)};
  if (dkn && samplePhases) config["phase_sampling"] = true;
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
