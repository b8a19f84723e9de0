// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic pairs as files (--make-scene).
#pragma once

#include <filesystem>
#include <string>

#include "cli/arguments.h"
#include "scene/scene_maker.h"

namespace dkn::cli {

/// Writes `folder/STEM_rgb.png` (8 bit) and `folder/STEM_depth.png` (16 bit, millimetres). Throws Error(CannotWrite).
void writeScenePair(const std::filesystem::path& folder, const std::string& stem, const SceneOptions& options);

int runMakeScene(const Arguments& arguments);

}  // namespace dkn::cli
