// SPDX-License-Identifier: GPL-3.0-or-later
// What a model was trained for.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace dkn {

struct ModelPurpose {
  int scale = 0;                       ///< 0: several, or unknown
  std::vector<std::string> protocols;  ///< empty: unknown

  /// Whether targets so many times smaller than their guidance are its kind: within a factor of the square root of 2;
  /// `protocol` none: the target is given as it is, and nobody knows its noise. What is unknown fits.
  bool fits(double targetScale, const std::string& protocol) const;
};

/// From the file's metadata alone. Throws Error(Unreadable) or Error(Model).
ModelPurpose modelPurpose(const std::filesystem::path& model);

}  // namespace dkn
