// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop application as the command line sees it.
#pragma once

#include <string>
#include <vector>

#include "batch/filter_pair.h"

namespace dkn {

/// What to open at the start; empty: nothing.
struct WindowArguments {
  std::vector<std::string> files;  ///< pictures, folders, a session: as if they were dropped on the window
  std::string guidance;
  std::string target;
  std::string groundTruth;
  PairOptions pair;                  ///< how the pair is prepared
  std::vector<std::string> methods;  ///< run at once on the pair; the first is shown
  std::string models;                ///< folder searched for models before all others

  std::string screenshot;  ///< PNG to draw the window into, without a display; empty: show it
  int width = 0;           ///< of the screenshot, in pixels
  int height = 0;
  std::string layout;    ///< compare, inspect, train, profile, relief; empty: as it is
  std::string theme;     ///< light, dark; empty: the system's
  std::string language;  ///< "de", "zh_CN"; empty: the system's
  int pixelX = -1;       ///< pixel to inspect, or on the row of the profile; negative: none
  int pixelY = -1;
};

/// Makes the QApplication, shows the main window and returns when it is closed: the process's exit code.
int runWindow(int argc, char** argv, const WindowArguments& arguments);

}  // namespace dkn
