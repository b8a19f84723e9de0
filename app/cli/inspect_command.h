// SPDX-License-Identifier: GPL-3.0-or-later
// --inspect: the kernel of one pixel.
#pragma once

#include "cli/arguments.h"

namespace dkn::cli {

int runInspect(const Arguments& arguments);

}  // namespace dkn::cli
