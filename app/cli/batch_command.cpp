// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_command.h"

#include <algorithm>
#include <cstdio>

#include "base/error.h"
#include "batch/batch_job.h"
#include "cli/batch_printer.h"
#include "cli/console.h"
#include "cli/stop_signal.h"
#include "filter/method_registry.h"
#include "filter/model_purpose.h"
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

std::filesystem::path modelFile(const std::string& method, const std::vector<std::filesystem::path>& models) {
  const auto found =
      std::find_if(models.begin(), models.end(), [&](const auto& file) { return file.stem() == method; });
  return found == models.end() ? std::filesystem::path(method) : *found;
}

std::string degradationText(const std::string& protocols, int scale) {
  return scale > 0 && protocols != "denoise" ? protocols + " x" + std::to_string(scale) : protocols;
}

/// A network loses much on another degradation than that of its training (Table 12): that is said, and done as asked.
void noteMisfits(const Arguments& arguments) {
  const std::string& protocol = arguments.pair.protocol;
  if (protocol == "none") return;
  const int scale = arguments.pair.scale.value_or(kDefaultScale);
  const auto models = listModels(modelFolders(arguments.models));
  for (const std::string& method : arguments.methods) {
    const std::filesystem::path file = modelFile(method, models);
    if (file.extension() != ".safetensors") continue;
    ModelPurpose purpose;
    try {
      purpose = modelPurpose(file);
    } catch (const Error&) {
      continue;  // The batch says what is wrong with it.
    }
    if (purpose.fits(scale, protocol)) continue;
    std::string trained;
    for (const std::string& one : purpose.protocols) trained += (trained.empty() ? "" : ", ") + one;
    printError("Note: " + method + " was trained for " + degradationText(trained, purpose.scale) + ", this is " +
               degradationText(protocol, scale) + ". --list-models --verbose says what each model is for.");
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
  noteMisfits(arguments);
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
