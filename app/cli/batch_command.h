// SPDX-License-Identifier: GPL-3.0-or-later
// Methods over pairs of files (--batch).
#pragma once

#include "cli/arguments.h"

namespace dkn::cli {

int runBatch(const Arguments& arguments);

}  // namespace dkn::cli
