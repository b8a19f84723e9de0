// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic pairs as files (--make-scene).
#pragma once

#include <filesystem>
#include <string>

#include "batch/pair_metrics.h"
#include "cli/arguments.h"
#include "scene/scene_maker.h"

namespace dkn::cli {

/// Writes `folder/STEM_rgb.png` (8 bit) and, by task, `STEM_depth.png` (16 bit, millimetres), `STEM_mask.png` (0 and
/// 255) or `STEM_label.png` (SceneClass). Throws Error(CannotWrite).
void writeScenePair(const std::filesystem::path& folder, const std::string& stem, const SceneOptions& options,
                    Task task = Task::Values);

int runMakeScene(const Arguments& arguments);

}  // namespace dkn::cli
