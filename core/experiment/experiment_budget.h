// SPDX-License-Identifier: GPL-3.0-or-later
// How an experiment is cut down to a budget of minutes: every network gets the same number of iterations, on smaller
// crops and with a learning rate that falls to 0 within them.
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dkn {

/// A training configuration with so many iterations, cosine schedule and crops no larger than 80 x 80 (DKN) or
/// 128 x 160 pixels (FDKN, which computes a sixteenth of DKN's features).
nlohmann::ordered_json shortened(const nlohmann::ordered_json& training, std::int64_t iterations);

/// The iterations that each of several networks gets out of `minutes`, from the seconds that one of each takes; at
/// least 10, at most `configured`.
std::int64_t affordableIterations(double minutes, const std::vector<double>& secondsPerIteration,
                                  std::int64_t configured);

/// Every so manyth image, so that between 8 and 16 of them are measured; 1 for 16 images and fewer.
int imageStride(std::size_t images);

}  // namespace dkn
