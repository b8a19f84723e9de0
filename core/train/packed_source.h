// SPDX-License-Identifier: GPL-3.0-or-later
// Training pairs from packed data sets: no picture library is needed to read them.
#pragma once

#include "train/source_factory.h"

namespace dkn {

/// `config.path`: a folder with an index.json (all its sets, one after the other), or FOLDER/NAME for one set of it.
/// Throws Error(Unreadable) for a missing index or set, and for parts that are missing or cut short, naming them.
std::unique_ptr<TrainingSource> openPacked(const DatasetConfig& config);

/// Every reader that needs no picture files: packed and scenes. Throws Error(BadArgument) for others.
std::unique_ptr<TrainingSource> openTensorSource(const DatasetConfig& config);
/// The same, where TrainingSource is not known.
SourceFactory tensorSources();

}  // namespace dkn
