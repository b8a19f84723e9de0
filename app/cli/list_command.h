// SPDX-License-Identifier: GPL-3.0-or-later
// What there is: --list-methods, --list-models, --version.
#pragma once

#include "cli/arguments.h"

namespace dkn::cli {

int runListMethods(const Arguments& arguments);
int runListModels(const Arguments& arguments);
int runVersion(const Arguments& arguments);

}  // namespace dkn::cli
