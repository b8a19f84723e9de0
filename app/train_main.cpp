// SPDX-License-Identifier: GPL-3.0-or-later
// dkn-train: a training session on packed data sets and scenes, for machines with LibTorch alone.
#include <cstdio>
#include <limits>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/version.h"
#include "cli/console_text.h"
#include "cli/console_training.h"
#include "cli/parse_value.h"
#include "cli/stop_signal.h"
#include "train/packed_source.h"

namespace {

using namespace dkn;
using namespace dkn::cli;

constexpr const char* kHelp =
    R"(usage: dkn-train CONFIG.json [--output DIR] [--resume] [options]
Trains a network on packed data sets (dkn-studio --pack-dataset) and synthetic scenes.

  --output DIR           folder of the run (default training/NAME, NAME being the configuration's)
  --resume               go on from the checkpoint in --output
  --iterations N         in all, in place of the configuration's
  --import-weights FILE  model file to start from
  --device D             auto, cpu, cuda or cuda:N
  --precision P          auto, fp32, tf32, bf16 or fp16
  --threads N            processor threads
  --version, --help

Exit codes: 0 ok, 2 bad arguments, 3 file not found or unreadable, 4 model error, 5 cannot write, 130 interrupted.
)";

[[noreturn]] void fail(const std::string& sentence) { throw Error(ErrorCode::BadArgument, sentence); }

TrainingRequest parse(const std::vector<std::string>& arguments) {
  TrainingRequest request;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& option = arguments[i];
    const auto value = [&]() -> const std::string& {
      if (i + 1 == arguments.size()) fail(option + " wants a value.");
      return arguments[++i];
    };
    if (option == "--resume") {
      request.resume = true;
    } else if (option == "--output") {
      request.output = value();
    } else if (option == "--iterations") {
      request.iterations = parseInteger(option, value(), 1, std::numeric_limits<std::int64_t>::max());
    } else if (option == "--import-weights") {
      request.importWeights = value();
    } else if (option == "--device") {
      request.device = value();
    } else if (option == "--precision") {
      request.precision = value();
    } else if (option == "--threads") {
      request.threads = static_cast<int>(parseInteger(option, value(), 1, 4096));
    } else if (option.starts_with('-')) {
      fail("There is no option " + option + ".");
    } else if (!request.config.empty()) {
      fail("One configuration at a time: " + request.config.string() + " or " + option + ".");
    } else {
      request.config = option;
    }
  }
  if (request.config.empty()) fail("Name a configuration: dkn-train CONFIG.json.");
  if (request.output.empty()) request.output = defaultTrainingOutput(request.config);
  return request;
}

int run(const std::vector<std::string>& arguments) {
  for (const std::string& argument : arguments) {
    if (argument == "--help" || argument == "-h") {
      std::fputs(kHelp, stdout);
      return 0;
    }
    if (argument == "--version") {
      std::printf("%s %s\n", kProgramName, kVersion);
      return 0;
    }
  }
  const TrainingRequest request = parse(arguments);
  installStopHandlers();
  return trainOnConsole(request, tensorSources());
}

}  // namespace

int main(int argc, char** argv) {
  return runProgram("dkn-train", [&] { return run({argv + 1, argv + argc}); });
}
