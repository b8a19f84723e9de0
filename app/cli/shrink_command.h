// SPDX-License-Identifier: GPL-3.0-or-later
// Model files of half the size (--shrink-model).
#pragma once

#include "cli/arguments.h"

namespace dkn::cli {

int runShrinkModel(const Arguments& arguments);

}  // namespace dkn::cli
