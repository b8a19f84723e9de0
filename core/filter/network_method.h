// SPDX-License-Identifier: GPL-3.0-or-later
// A model file as a method like any other.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "filter/method.h"

namespace dkn {

/// A line about a model file (architecture, taps, scale and protocol of the training, parameters), from its metadata
/// alone. Throws Error(Unreadable) or Error(Model).
std::string describeModel(const std::filesystem::path& path);

/// The parameters that every network has.
std::vector<ParameterSpec> networkParameterSpecs();

/// Loads the model; throws Error(Unreadable) or Error(Model). `name` is the identifier the method goes by.
std::shared_ptr<const Method> loadNetworkMethod(const std::string& name, const std::filesystem::path& path);

}  // namespace dkn
