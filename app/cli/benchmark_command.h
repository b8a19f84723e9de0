// SPDX-License-Identifier: GPL-3.0-or-later
// --benchmark: methods and engines timed side by side.
#pragma once

#include "cli/arguments.h"

namespace dkn::cli {

int runBenchmarkCommand(const Arguments& arguments);

}  // namespace dkn::cli
