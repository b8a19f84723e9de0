// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_command.h"

#include <cstdio>
#include <filesystem>

#include "base/error.h"
#include "cli/parse_value.h"
#include "filter/import_checkpoint.h"

namespace dkn::cli {

int runImportCheckpoint(const Arguments& arguments) {
  if (arguments.output.empty()) {
    throw Error(ErrorCode::BadArgument, "--import-checkpoint needs --output: the .safetensors file to write.");
  }
  ImportOptions options;
  options.residual = arguments.residual;
  options.bgr = arguments.guidanceBgr;
  options.scale = arguments.pair.scale;
  if (!arguments.window.empty()) {
    options.window = static_cast<int>(parseInteger("--window", arguments.window, 1, 255));
    if (options.window % 2 == 0)
      throw Error(ErrorCode::BadArgument, "--window wants an odd number of pixels, 15 for example.");
  }
  const std::filesystem::path to = arguments.output;
  if (to.extension() != ".safetensors") {
    throw Error(ErrorCode::BadArgument,
                "--output " + to.string() + " must end in .safetensors: models are found by that ending.");
  }
  importCheckpoint(arguments.values.front(), to, options);
  std::printf("%s\n", to.string().c_str());
  return 0;
}

}  // namespace dkn::cli
