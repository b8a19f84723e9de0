// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_command.h"

#include <algorithm>
#include <cstdio>

#include "base/error.h"
#include "batch/batch_job.h"
#include "cli/batch_printer.h"
#include "cli/console.h"
#include "cli/stop_signal.h"
#include "filter/script_method.h"

namespace dkn::cli {

namespace {

BatchOptions optionsFrom(const Arguments& arguments) {
  BatchOptions options;
  options.guidance = arguments.guidance;
  options.target = arguments.target;
  options.groundTruth = arguments.groundTruth;
  options.methods = arguments.methods;
  options.parameters = arguments.parameters;
  options.output = arguments.output;
  options.format = arguments.format;
  options.pair = arguments.pair;
  options.run = arguments.run;
  options.overwrite = arguments.overwrite;
  options.keepGoing = arguments.keepGoing;
  options.shardIndex = arguments.shardIndex;
  options.shardCount = arguments.shardCount;
  options.errorMaps = arguments.errorMaps;
  options.report = arguments.report;
  options.models = arguments.models;
  return options;
}

/// Numbers of another protocol or unit must not stand beside the papers'.
void requireComparable(const Arguments& arguments) {
  const PaperSetInfo& info = paperSets().at(static_cast<std::size_t>(*arguments.comparePapers));
  const int scale = arguments.pair.scale.value_or(kDefaultScale);
  if (paperFigures(info.set, arguments.pair.protocol, scale).empty()) {
    throw Error(ErrorCode::BadArgument,
                "The papers have no figures for the protocol " + arguments.pair.protocol + " at scale " +
                    std::to_string(scale) +
                    ": --compare-papers goes with --protocol bicubic or nearest and --scale 4, 8 or 16.");
  }
  if (arguments.pair.unit.name != info.unit) {
    throw Error(ErrorCode::BadArgument,
                "The papers' figures of " + std::string(info.name) + " are in " +
                    (info.unit.empty() ? "grey levels: leave --unit out."
                                       : std::string(info.unit) + ": add --unit 0.1:cm where targets are in mm."));
  }
}

}  // namespace

int runBatch(const Arguments& arguments) {
  for (const std::string& method : arguments.methods) {
    if (isScriptModule(method)) std::fprintf(stderr, "dkn-studio: %s\n", scriptModuleWarning(method).c_str());
  }
  if (arguments.engines.size() > 1)
    throw Error(ErrorCode::BadArgument, "--batch takes one --engine, auto or reference.");
  if (arguments.iterations && *arguments.iterations != arguments.pair.iterations) {
    throw Error(ErrorCode::BadArgument, "The number of iterations must be 1 to 1000.");
  }
  if (arguments.comparePapers) requireComparable(arguments);
  const BatchJob job(optionsFrom(arguments));
  BatchPrinter printer;
  const BatchReport report = job.run(printer, stopFlag());
  if (report.interrupted) printer.clearLine();
  printTable(summarise(report.items), arguments.comparePapers);

  const auto count = [&](auto&& isWanted) {
    return std::to_string(std::count_if(report.items.begin(), report.items.end(), isWanted));
  };
  const std::string written = count([](const ItemReport& item) { return !item.error && !item.skipped; });
  const std::string skipped = count([](const ItemReport& item) { return item.skipped; });
  const std::string failed = count([](const ItemReport& item) { return item.error.has_value(); });
  std::printf("%s written, %s skipped, %s failed: %s\n", written.c_str(), skipped.c_str(), failed.c_str(),
              arguments.output.c_str());
  if (report.interrupted)
    printError("Interrupted. The results so far are complete; the same command goes on from here.");
  return static_cast<int>(report.exitCode);
}

}  // namespace dkn::cli
