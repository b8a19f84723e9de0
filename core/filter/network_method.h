// SPDX-License-Identifier: GPL-3.0-or-later
// A model file as a method like any other.
#pragma once

#include <filesystem>
#include <memory>

#include "filter/method.h"

namespace dkn {

/// Loads the model; throws Error(Unreadable) or Error(Model). `name` is the identifier the method goes by.
std::shared_ptr<const Method> loadNetworkMethod(const std::string& name, const std::filesystem::path& path);

}  // namespace dkn
