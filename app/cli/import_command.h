// SPDX-License-Identifier: GPL-3.0-or-later
// The papers' weights as a model file (--import-checkpoint).
#pragma once

#include "cli/arguments.h"

namespace dkn::cli {

int runImportCheckpoint(const Arguments& arguments);

}  // namespace dkn::cli
