// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scene_command.h"

#include <cstdio>

#include "base/error.h"
#include "batch/scene_files.h"
#include "cli/stop_signal.h"

namespace dkn::cli {

int runMakeScene(const Arguments& arguments) {
  const std::filesystem::path folder = arguments.values.front();
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) {
    throw Error(ErrorCode::CannotWrite,
                "Cannot make the folder " + folder.string() + ": " + error.message() + ". Choose another.");
  }
  SceneOptions options;
  if (arguments.sizes.size() > 1) throw Error(ErrorCode::BadArgument, "--make-scene takes one --size.");
  if (!arguments.sizes.empty()) {
    options.width = arguments.sizes.front().width;
    options.height = arguments.sizes.front().height;
  }
  for (int i = 0; i < arguments.count; ++i) {
    if (stopFlag()) throw Interrupted();
    options.seed = arguments.seed.value_or(0) + static_cast<std::uint64_t>(i);
    char stem[16];
    std::snprintf(stem, sizeof stem, "%04d", i);
    writeScenePair(folder, stem, options, arguments.pair.task);
    std::printf("%s\n", (folder / stem).string().append("_rgb.png, ").append(sceneSuffix(arguments.pair.task)).c_str());
    std::fflush(stdout);
  }
  return 0;
}

}  // namespace dkn::cli
