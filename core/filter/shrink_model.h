// SPDX-License-Identifier: GPL-3.0-or-later
// Model files with weights of 16 bits.
#pragma once

#include <filesystem>

namespace dkn {

/// Writes the model `from` with half-precision weights and the same metadata. Returns the largest change of a weight
/// relative to the largest weight of its tensor. Throws Error: Unreadable, Model (weights beyond half precision's range),
/// CannotWrite.
double shrinkModel(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace dkn
