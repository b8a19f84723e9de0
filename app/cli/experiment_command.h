// SPDX-License-Identifier: GPL-3.0-or-later
// --experiment: a table of the papers, run.
#pragma once

#include "cli/arguments.h"

namespace dkn::cli {

int runExperimentCommand(const Arguments& arguments);

}  // namespace dkn::cli
