// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/shrink_command.h"

#include <cstdio>
#include <filesystem>

#include "base/error.h"
#include "filter/shrink_model.h"

namespace dkn::cli {

int runShrinkModel(const Arguments& arguments) {
  if (arguments.output.empty())
    throw Error(ErrorCode::BadArgument, "--shrink-model needs --output: the .safetensors file to write.");
  const std::filesystem::path from = arguments.values.front(), to = arguments.output;
  if (to.extension() != ".safetensors")
    throw Error(ErrorCode::BadArgument,
                "--output " + to.string() + " must end in .safetensors: models are found by that ending.");
  const double change = shrinkModel(from, to);
  std::printf("%s, no weight moved by more than %.2g of the largest of its layer\n", to.string().c_str(), change);
  return 0;
}

}  // namespace dkn::cli
