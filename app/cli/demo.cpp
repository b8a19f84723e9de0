// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demo.h"

#include <stdlib.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "base/error.h"
#include "base/version.h"
#include "batch/batch_job.h"
#include "batch/scene_files.h"
#include "cli/batch_printer.h"
#include "cli/console.h"
#include "cli/stop_signal.h"
#include "filter/method_registry.h"
#include "filter/model_purpose.h"

namespace dkn::cli {

namespace {

constexpr int kScale = 8;
constexpr const char* kProtocol = "bicubic";

std::filesystem::path makeTemporaryFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "dkn-studio-demo-XXXXXX").string();
  if (!::mkdtemp(name.data())) {
    throw Error(ErrorCode::CannotWrite,
                "Cannot make the folder " + name + ": " + std::strerror(errno) + ". Set TMPDIR to another place.");
  }
  return name;
}

/// The common filters and the models that were trained for such pairs.
std::vector<std::string> demoMethods() {
  const std::vector<std::filesystem::path> folders = modelFolders({});
  std::vector<std::string> methods = commonMethods(folders);
  for (const std::filesystem::path& model : listModels(folders)) {
    if (!modelPurpose(model).fits(kScale, kProtocol)) std::erase(methods, model.stem().string());
  }
  return methods;
}

}  // namespace

int runDemo() {
  const std::filesystem::path folder = makeTemporaryFolder();
  writeScenePair(folder, "scene", kDemoScene);
  std::printf("%s: a synthetic scene, its depth reduced %d times and brought back by common methods and the models for it.\n",
              kProgramName, kScale);

  BatchOptions options;
  options.guidance = (folder / "scene_rgb.png").string();
  options.target = (folder / "scene_depth.png").string();
  options.methods = demoMethods();
  options.output = folder;
  options.pair.protocol = kProtocol;
  options.pair.scale = kScale;
  options.pair.unit = {0.1, "cm"};
  options.keepGoing = true;
  options.report = folder / "report.json";
  const BatchJob job(options);
  BatchPrinter printer;
  const BatchReport report = job.run(printer, stopFlag());
  if (report.interrupted) throw Interrupted();
  printTable(summarise(report.items));

  std::printf(
      "\nScene, results and report: %s\n"
      "Your own: dkn-studio --batch --guidance COLOUR.png --target DEPTH.png --method %s --output DIR\n"
      "All options: dkn-studio --help. With a display, dkn-studio alone opens the desktop application.\n",
      folder.c_str(), options.methods.back().c_str());
  return static_cast<int>(report.exitCode);
}

}  // namespace dkn::cli
