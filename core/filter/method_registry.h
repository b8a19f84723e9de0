// SPDX-License-Identifier: GPL-3.0-or-later
// Every method that can be named: the baselines and the model files found.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "filter/method.h"

namespace dkn {

/// Folders searched for models, in order: `extra` (may be empty), beside the binary, the installation's, the source
/// tree's.
std::vector<std::filesystem::path> modelFolders(const std::filesystem::path& extra);

/// Identifiers: baselines first, then the models found (file names without .safetensors), sorted, no name twice.
std::vector<std::string> listMethods(const std::vector<std::filesystem::path>& folders);
/// Interpolation, the two filters of the papers' figures and all models: what is run where nobody chose.
std::vector<std::string> commonMethods(const std::vector<std::filesystem::path>& folders);
/// The models alone, as files.
std::vector<std::filesystem::path> listModels(const std::vector<std::filesystem::path>& folders);

/// The method of an identifier or of a path to a model file or a TorchScript module (script_method.h). Throws
/// Error(BadArgument) for an unknown name (naming what there is), Error(Unreadable) for a missing model file,
/// Error(Model) for a file that is no model.
std::shared_ptr<const Method> createMethod(const std::string& nameOrPath,
                                           const std::vector<std::filesystem::path>& folders);

}  // namespace dkn
