// SPDX-License-Identifier: GPL-3.0-or-later
// --train: a training session.
#pragma once

#include "cli/arguments.h"

namespace dkn::cli {

int runTrain(const Arguments& arguments);

}  // namespace dkn::cli
