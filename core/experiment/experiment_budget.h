// SPDX-License-Identifier: GPL-3.0-or-later
// How an experiment is cut down to a budget of minutes: every network gets the same number of iterations, on smaller
// crops and with a learning rate that falls to 0 within them.
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dkn {

/// Whether every DKN among the trainings can do with one pixel of each block (TrainingConfig::phaseSampling).
bool canSamplePhases(const std::vector<nlohmann::ordered_json>& trainings);

/// A training configuration with so many iterations, cosine schedule and crops no larger than 128 x 160 pixels (FDKN),
/// 256 x 320 (DKN, one pixel of each block) or 80 x 80 (DKN, all pixels).
nlohmann::ordered_json shortened(const nlohmann::ordered_json& training, std::int64_t iterations, bool samplePhases);

/// The iterations that each of several networks gets out of `minutes`, from the seconds that one of each takes; at
/// least 10, at most `configured`.
std::int64_t affordableIterations(double minutes, const std::vector<double>& secondsPerIteration,
                                  std::int64_t configured);

/// Every so manyth image, so that between 8 and 16 of them are measured; 1 for 16 images and fewer.
int imageStride(std::size_t images);

}  // namespace dkn
