// SPDX-License-Identifier: GPL-3.0-or-later
// The nearest marked pixel of every pixel, exactly.
#pragma once

#include <cstdint>
#include <vector>

namespace dkn {

/// For every pixel of a row-major mask the linear index of the nearest set pixel (Euclidean; itself where set; ties:
/// any), -1 everywhere where none is set. Linear time: the separable transform of Meijster, Roerdink, Hesselink 2000.
std::vector<std::int64_t> nearestSetPixels(const bool* set, std::int64_t rows, std::int64_t columns);

}  // namespace dkn
