// SPDX-License-Identifier: GPL-3.0-or-later
// The classical filters that the networks are compared with.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "filter/method.h"

namespace dkn {

/// nearest, bilinear, bicubic, gf (guided filter), jbu (joint bilateral upsampling), in the order of --list-methods.
const std::vector<std::shared_ptr<const Method>>& baselines();

}  // namespace dkn
