// SPDX-License-Identifier: GPL-3.0-or-later
// The classical filters that the networks are compared with.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "filter/method.h"

namespace dkn {

/// Interpolation, local filters, smoothers of texture, methods that solve for the image: the order of --list-methods.
const std::vector<std::shared_ptr<const Method>>& baselines();

}  // namespace dkn
