// SPDX-License-Identifier: GPL-3.0-or-later
// The papers' published weights as model files of this program.
#pragma once

#include <filesystem>

#include "model/import_options.h"

namespace dkn {

/// Reads a state dict (.pth) and writes it as a model file with its configuration. Throws Error: Unreadable, Model,
/// BadArgument, CannotWrite.
void importCheckpoint(const std::filesystem::path& from, const std::filesystem::path& to, const ImportOptions& options);

}  // namespace dkn
