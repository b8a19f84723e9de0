// SPDX-License-Identifier: GPL-3.0-or-later
// Which of two files is the guidance.
#pragma once

#include <filesystem>
#include <utility>

namespace dkn {

/// {guidance, target}, judged by the names' parts (rgb, color, flash against depth, mask, noflash, nir, ...), then by
/// the kind of file (photographs against float maps), else in the order given.
std::pair<std::filesystem::path, std::filesystem::path> guessPair(const std::filesystem::path& first,
                                                                  const std::filesystem::path& second);

}  // namespace dkn
