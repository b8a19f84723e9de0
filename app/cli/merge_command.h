// SPDX-License-Identifier: GPL-3.0-or-later
// Several reports into one (--merge-reports).
#pragma once

#include "cli/arguments.h"

namespace dkn::cli {

int runMergeReports(const Arguments& arguments);

}  // namespace dkn::cli
