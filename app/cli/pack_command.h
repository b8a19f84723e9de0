// SPDX-License-Identifier: GPL-3.0-or-later
// --pack-dataset: the data sets of a training configuration as tensors in files of limited size.
#pragma once

#include "cli/arguments.h"

namespace dkn::cli {

int runPackDataset(const Arguments& arguments);

}  // namespace dkn::cli
