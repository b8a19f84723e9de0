// SPDX-License-Identifier: GPL-3.0-or-later
// From the process's arguments to its exit code.
#pragma once

#include "window/window_entry.h"

namespace dkn::cli {

using WindowRunner = int (*)(int argc, char** argv, const WindowArguments&);

/// Runs the mode that the arguments name; without one `window`, or where there is no display the demo. Every error ends
/// here as a sentence on stderr and an exit code. Makes no Qt object itself.
int runCommandLine(int argc, char** argv, WindowRunner window);

}  // namespace dkn::cli
