// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list_command.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdio>

#include "base/error.h"
#include "base/version.h"
#include "batch/environment.h"
#include "cli/console.h"
#include "filter/method_registry.h"

namespace dkn::cli {

namespace {

std::string shortNumber(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%g", value);
  return text;
}

void printParameters(const std::string& name, const Method& method) {
  for (const ParameterSpec& spec : method.parameterSpecs()) {
    std::printf("    %s.%s=%s  %s (%s to %s%s)\n", name.c_str(), spec.name.c_str(),
                shortNumber(spec.defaultValue).c_str(), spec.help.c_str(), shortNumber(spec.minimum).c_str(),
                shortNumber(spec.maximum).c_str(), spec.integer ? ", whole" : "");
  }
}

void printProvenance(const Method& method) {
  for (const auto& [key, value] : method.provenance()) std::printf("    %s: %s\n", key.c_str(), value.c_str());
  for (const auto& [key, value] : method.details()) std::printf("    %s: %s\n", key.c_str(), value.c_str());
}

struct Entry {
  std::string name;      ///< as printed
  std::string source;    ///< what createMethod takes
  std::string location;  ///< shown with --verbose; empty: nothing
};

/// One broken file does not hide the others; it is named on stderr and decides the exit code.
int printEntries(const std::vector<Entry>& entries, const std::vector<std::filesystem::path>& folders, bool verbose) {
  std::size_t width = 0;
  for (const Entry& entry : entries) width = std::max(width, entry.name.size());
  int code = 0;
  for (const Entry& entry : entries) {
    try {
      const auto method = createMethod(entry.source, folders);
      std::printf("%s  %s\n", padded(entry.name, width).c_str(), method->description().c_str());
      if (!verbose) continue;
      if (!entry.location.empty()) std::printf("    file: %s\n", entry.location.c_str());
      printParameters(entry.name, *method);
      printProvenance(*method);
    } catch (const Error& error) {
      printError(error.what());
      code = static_cast<int>(error.code());
    }
  }
  return code;
}

}  // namespace

int runListMethods(const Arguments& arguments) {
  const auto folders = modelFolders(arguments.models);
  std::vector<Entry> entries;
  for (const std::string& name : listMethods(folders)) entries.push_back({name, name, {}});
  return printEntries(entries, folders, arguments.verbose);
}

int runListModels(const Arguments& arguments) {
  const auto folders = modelFolders(arguments.models);
  std::vector<Entry> entries;
  for (const auto& file : listModels(folders)) entries.push_back({file.stem().string(), file.string(), file.string()});
  if (entries.empty()) {
    std::string text = "There is no model file in the folders searched:";
    for (const auto& folder : folders) text += " " + folder.string();
    printError(text + ". Name another folder with --models.");
  }
  return printEntries(entries, folders, arguments.verbose);
}

int runVersion(const Arguments&) {
  const Environment environment = currentEnvironment(0);
  std::string devices = environment.devices.front();
  for (std::size_t i = 0; i < environment.gpus.size(); ++i)
    devices += ", " + environment.devices[i + 1] + " (" + environment.gpus[i] + ")";
  if (!environment.cudaProblem.empty()) devices += "\nGPU: " + environment.cudaProblem;
  std::printf("%s\nLibTorch %s\nOpenCV %s\nQt %s\ndevices: %s\nprocessor: %s, %d cores, %s\n",
              environment.program.c_str(), environment.libtorch.c_str(), environment.opencv.c_str(), qVersion(),
              devices.c_str(), environment.cpu.c_str(), environment.cores, environment.cpuCapability.c_str());
  return 0;
}

}  // namespace dkn::cli
