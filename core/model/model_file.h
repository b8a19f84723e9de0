// SPDX-License-Identifier: GPL-3.0-or-later
// Networks to and from model files (safetensors with the whole configuration in the metadata).
#pragma once

#include <filesystem>

#include "model/import_options.h"
#include "model/network.h"

namespace dkn {

struct LoadedModel {
  Network network;
  Metadata metadata;  ///< everything the file says, the configuration's fields included
};

/// Throws Error(Unreadable) or Error(Model), naming the file.
LoadedModel loadModel(const std::filesystem::path& path);

enum class WeightType { Float32, Float16 };

/// `notes` (training summary, licence, ...) are added to the configuration's fields. Throws Error(CannotWrite).
void saveModel(const std::filesystem::path& path, const Network& network, const Metadata& notes,
               WeightType type = WeightType::Float32);

/// Network of a state dict under the released names ({ImageKernel, DepthKernel}.conv1.weight, ...): architecture,
/// kernel size and guidance channels are read off the shapes; sampling and borders are the released ones. Throws
/// Error(Model).
Network networkFromReleasedWeights(const StateDict& tensors, const ImportOptions& options);

}  // namespace dkn
