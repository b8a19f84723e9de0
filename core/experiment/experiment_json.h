// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of experiments and figures have in common; used inside this folder only.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "batch/pair_metrics.h"

namespace dkn {

[[noreturn]] void rejectExperiment(const std::string& message);

/// Throws Error(BadArgument) for a key of `json` that is not known.
void requireKeys(const nlohmann::ordered_json& json, const std::vector<std::string>& known, const std::string& where);

/// values, saliency, segmentation. Throws Error(BadArgument).
Task taskFrom(const std::string& name);

/// "0.1:cm"; an empty text is the target's own unit. Throws Error(BadArgument).
MetricUnit unitFrom(const std::string& text);

/// Reads a file and lets `use` make something of it. Throws Error(Unreadable), and Error(BadArgument) that names the
/// file for what is no such JSON.
void readExperimentJson(const std::filesystem::path& file,
                        const std::function<void(const nlohmann::ordered_json&)>& use);

}  // namespace dkn
