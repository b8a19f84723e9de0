// SPDX-License-Identifier: GPL-3.0-or-later
// The papers' published weights as model files of this program.
#pragma once

#include <filesystem>
#include <optional>

namespace dkn {

/// What a checkpoint does not say of itself.
struct ImportOptions {
  bool residual = true;
  int window = 15;
  bool bgr = false;          ///< the guidance's channel order in training
  std::optional<int> scale;  ///< that the weights were trained for
};

/// Reads a state dict (.pth) and writes it as a model file with its configuration. Throws Error: Unreadable, Model,
/// BadArgument, CannotWrite.
void importCheckpoint(const std::filesystem::path& from, const std::filesystem::path& to, const ImportOptions& options);

}  // namespace dkn
