// SPDX-License-Identifier: GPL-3.0-or-later
// A user's own TorchScript module as a method like any other.
#pragma once

#include <filesystem>
#include <memory>

#include "filter/method.h"

namespace dkn {

/// True for the endings of TorchScript files: .pt, .ts, .torchscript.
bool isScriptModule(const std::filesystem::path& path);

/// What a user must know before such a file is loaded: it runs code.
std::string scriptModuleWarning(const std::filesystem::path& path);

/// Loads a module whose forward(guidance, target) takes float tensors (1, 3, H, W), RGB in [0, 1], and (1, 1, H, W),
/// the target at the guidance's size with FilterInput::range as [0, 1], and gives (1, 1, H, W) on the same scale.
/// Several channels are filtered one by one. Runs on the CPU, or on the CUDA device that is asked for. Cannot be
/// stopped within a channel. Loading runs code of the file. Throws Error(Unreadable) for a missing file, Error(Model)
/// for a file that is no such module; run() throws Error(Model) where the module fails or gives another shape.
std::shared_ptr<const Method> loadScriptMethod(const std::string& name, const std::filesystem::path& path);

}  // namespace dkn
