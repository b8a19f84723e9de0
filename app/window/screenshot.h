// SPDX-License-Identifier: GPL-3.0-or-later
// The main window drawn into a file.
#pragma once

#include "window/window_entry.h"

namespace dkn {

/// Opens the pair (or the demo), runs the method where one is named, draws the window and writes it as PNG, whole or
/// not at all; the user's settings are neither read nor changed. Needs a QApplication on the offscreen platform.
/// Returns the exit code.
int takeScreenshot(const WindowArguments& arguments);

}  // namespace dkn
