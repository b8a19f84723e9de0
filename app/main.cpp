// SPDX-License-Identifier: GPL-3.0-or-later
// The program: a command line, and the desktop application where no mode is named.
#include "cli/run_command_line.h"
#include "window/window_entry.h"

int main(int argc, char** argv) { return dkn::cli::runCommandLine(argc, argv, dkn::runWindow); }
