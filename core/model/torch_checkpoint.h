// SPDX-License-Identifier: GPL-3.0-or-later
// State dicts saved by PyTorch (.pth), in torch's legacy and zip formats, by a strict reader that executes nothing.
#pragma once

#include <filesystem>

#include "model/state_dict.h"

namespace dkn {

/// Reads a state dict of float, half, double or int64 tensors. Only collections.OrderedDict,
/// torch._utils._rebuild_tensor_v2 and torch's storage types are known to the pickle reader; any other global is
/// refused. A `module.` prefix is taken off. Throws Error(Unreadable) where the file cannot be opened, Error(Model)
/// otherwise.
StateDict readTorchCheckpoint(const std::filesystem::path& path);

}  // namespace dkn
