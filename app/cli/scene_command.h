// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic pairs as files (--make-scene).
#pragma once

#include "cli/arguments.h"

namespace dkn::cli {

int runMakeScene(const Arguments& arguments);

}  // namespace dkn::cli
