// SPDX-License-Identifier: GPL-3.0-or-later
// How training gets at its data, without tensors.
#pragma once

#include <functional>
#include <memory>

namespace dkn {

class TrainingSource;
struct DatasetConfig;

/// Opens a data set; training on picture files passes a factory that knows readers of them.
using SourceFactory = std::function<std::unique_ptr<TrainingSource>(const DatasetConfig&)>;

}  // namespace dkn
