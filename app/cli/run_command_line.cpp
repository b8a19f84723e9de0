// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_command_line.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <tuple>

#include "base/error.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/console_text.h"
#include "cli/demo.h"
#include "cli/parse_value.h"
#include "cli/stop_signal.h"

namespace dkn::cli {

namespace {

bool hasDisplay() {
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
    const char* value = std::getenv(name);
    if (value && *value) return true;
  }
  return false;
}

bool wantsHelp(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    if (std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "-h") == 0) return true;
  }
  return false;
}

int startWindow(int argc, char** argv, const Arguments& arguments, WindowRunner window) {
  if (arguments.guidance.empty() != arguments.target.empty()) {
    throw Error(ErrorCode::BadArgument, "A pair needs both --guidance and --target.");
  }
  for (const char* name : {"--ground-truth", "--protocol", "--scale", "--range", "--invalid", "--seed", "--unit"}) {
    if (arguments.guidance.empty() && arguments.has(name))
      throw Error(ErrorCode::BadArgument,
                  std::string(name) + " is about a pair: add --guidance and --target. See --help.");
  }
  const bool screenshot = arguments.command != nullptr;
  if (!screenshot && !hasDisplay()) {
    if (arguments.given.empty() && arguments.files.empty()) return runDemo();
    throw Error(ErrorCode::BadArgument,
                "There is no display for the window. Add --batch and --output DIR to filter without one.");
  }
  WindowArguments opened;
  opened.files = arguments.files;
  opened.guidance = arguments.guidance;
  opened.target = arguments.target;
  opened.groundTruth = arguments.groundTruth;
  opened.pair = arguments.pair;
  opened.methods = arguments.methods;
  opened.models = arguments.models;
  if (screenshot) {
    opened.screenshot = arguments.values.front();
    std::tie(opened.width, opened.height) =
        arguments.window.empty() ? std::pair(1280, 800) : parseSize("--window", arguments.window);
    opened.layout = arguments.layout;
    opened.theme = arguments.theme;
    opened.language = arguments.language;
    if (!arguments.pixel.empty()) {
      const auto [x, y] = parseTwo("--pixel", arguments.pixel, ',', "X,Y, 120,80 for example");
      opened.pixelX = static_cast<int>(parseInteger("--pixel", x, 0, 1 << 30));
      opened.pixelY = static_cast<int>(parseInteger("--pixel", y, 0, 1 << 30));
    }
  }
  return window(argc, argv, opened);
}

int run(int argc, char** argv, WindowRunner window) {
  if (wantsHelp(argc, argv)) {
    std::fputs(helpText().c_str(), stdout);
    return 0;
  }
  const Arguments arguments = parseArguments(argc, argv);
  installStopHandlers();
  const bool drawsWindow = !arguments.command || !arguments.command->run;
  return drawsWindow ? startWindow(argc, argv, arguments, window) : arguments.command->run(arguments);
}

}  // namespace

int runCommandLine(int argc, char** argv, WindowRunner window) {
  return runProgram("dkn-studio", [&] { return run(argc, argv, window); });
}

}  // namespace dkn::cli
