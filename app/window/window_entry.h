// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop application as the command line sees it.
#pragma once

#include <string>
#include <vector>

namespace dkn {

/// What to open at the start; empty: nothing.
struct WindowArguments {
  std::vector<std::string> files;  ///< pictures, folders, a session: as if they were dropped on the window
  std::string guidance;
  std::string target;
  std::string method;  ///< run at once on the pair
  std::string models;  ///< folder searched for models before all others

  std::string screenshot;  ///< PNG to draw the window into, without a display; empty: show it
  int width = 0;           ///< of the screenshot, in pixels
  int height = 0;
  std::string layout;  ///< compare, inspect, train; empty: as it is
  int pixelX = -1;     ///< pixel to inspect; negative: none
  int pixelY = -1;
};

/// Makes the QApplication, shows the main window and returns when it is closed: the process's exit code.
int runWindow(int argc, char** argv, const WindowArguments& arguments);

}  // namespace dkn
