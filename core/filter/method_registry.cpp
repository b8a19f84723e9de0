// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/method_registry.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/version.h"
#include "filter/baselines.h"
#include "filter/network_method.h"
#include "filter/script_method.h"

namespace dkn {

namespace fs = std::filesystem;

namespace {

constexpr char kModelEnding[] = ".safetensors";

fs::path binaryFolder() {
  std::error_code failure;
  const fs::path binary = fs::read_symlink("/proc/self/exe", failure);
  return failure ? fs::path() : binary.parent_path();
}

}  // namespace

std::vector<fs::path> modelFolders(const fs::path& extra) {
  std::vector<fs::path> folders;
  if (!extra.empty()) folders.push_back(extra);
  const fs::path binary = binaryFolder();
  if (!binary.empty()) {
    folders.push_back(binary / "models");
    folders.push_back((binary / kInstalledModels).lexically_normal());
  }
  folders.push_back(fs::path(kSourceFolder) / "models");
  return folders;
}

std::vector<fs::path> listModels(const std::vector<fs::path>& folders) {
  std::vector<fs::path> models;
  std::set<std::string> names;
  for (const fs::path& folder : folders) {
    std::error_code failure;
    std::vector<fs::path> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, failure)) {
      if (entry.path().extension() == kModelEnding && entry.is_regular_file(failure)) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    for (const fs::path& path : found) {
      if (names.insert(path.stem().string()).second) models.push_back(path);
    }
  }
  std::sort(models.begin(), models.end(), [](const fs::path& a, const fs::path& b) { return a.stem() < b.stem(); });
  return models;
}

std::vector<std::string> listMethods(const std::vector<fs::path>& folders) {
  std::vector<std::string> names;
  for (const auto& method : baselines()) names.push_back(method->name());
  for (const fs::path& model : listModels(folders)) names.push_back(model.stem().string());
  return names;
}

std::vector<std::string> commonMethods(const std::vector<fs::path>& folders) {
  std::vector<std::string> names{"nearest", "bilinear", "bicubic", "gf", "jbu"};
  for (const fs::path& model : listModels(folders)) names.push_back(model.stem().string());
  return names;
}

std::shared_ptr<const Method> createMethod(const std::string& nameOrPath, const std::vector<fs::path>& folders) {
  for (const auto& method : baselines()) {
    if (method->name() == nameOrPath) return method;
  }
  for (const fs::path& model : listModels(folders)) {
    if (model.stem() == nameOrPath) return loadNetworkMethod(nameOrPath, model);
  }
  const fs::path path = nameOrPath;
  if (path.extension() == kModelEnding || isScriptModule(path) || path.has_parent_path()) {
    std::error_code failure;
    if (!fs::is_regular_file(path, failure))
      throw Error(ErrorCode::Unreadable, "There is no model file " + nameOrPath + ".");
    if (isScriptModule(path)) return loadScriptMethod(path.stem().string(), path);
    return loadNetworkMethod(path.stem().string(), path);
  }
  std::string known;
  for (const std::string& name : listMethods(folders)) known += (known.empty() ? "" : ", ") + name;
  throw Error(ErrorCode::BadArgument,
              "There is no method '" + nameOrPath + "'; there are " + known + ", and paths of model files.");
}

}  // namespace dkn
