// SPDX-License-Identifier: GPL-3.0-or-later
// Made scenes as files.
#pragma once

#include <filesystem>
#include <string>

#include "batch/pair_metrics.h"
#include "scene/scene_maker.h"

namespace dkn {

/// What the target's name ends with: "_depth.png", "_mask.png" or "_label.png".
const char* sceneSuffix(Task task);
/// STEM_rgb.png (8 bit) and, by task, STEM_depth.png (16 bit, millimetres), STEM_mask.png (0 and 255) or
/// STEM_label.png (SceneClass), in a folder that is there. Throws Error(CannotWrite).
void writeScenePair(const std::filesystem::path& folder, const std::string& stem, const SceneOptions& options,
                    Task task = Task::Values);

}  // namespace dkn
