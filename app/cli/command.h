// SPDX-License-Identifier: GPL-3.0-or-later
// The modes of the program: one line each in commands.cpp.
#pragma once

#include <string>
#include <vector>

#include "cli/arguments.h"

namespace dkn::cli {

struct Command {
  std::string flag;    ///< "--batch"
  std::string values;  ///< what follows the flag, "DIR"; empty: nothing
  int minimumValues = 0;
  int maximumValues = 0;                   ///< -1: any number
  std::string help;                        ///< one line
  std::string options;                     ///< those that the mode takes, separated by spaces, without the dashes
  int (*run)(const Arguments&) = nullptr;  ///< the exit code; throws Error. Null: the window's part (--screenshot)
};

/// In the order of --help.
const std::vector<Command>& commands();

}  // namespace dkn::cli
