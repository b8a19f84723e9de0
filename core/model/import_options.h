// SPDX-License-Identifier: GPL-3.0-or-later
// What a checkpoint of the papers' authors does not say of itself.
#pragma once

#include <optional>

namespace dkn {

struct ImportOptions {
  bool residual = true;
  int window = 15;
  bool bgr = false;          ///< the guidance's channel order in training
  std::optional<int> scale;  ///< that the weights were trained for
};

}  // namespace dkn
