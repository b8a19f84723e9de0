// SPDX-License-Identifier: GPL-3.0-or-later
// Training pairs from files.
#pragma once

#include "train/source_factory.h"

namespace dkn {

/// The pairs of a folder by the names of their files (pairing.h), read when asked for and kept in memory while there is
/// room. Throws Error(Unreadable) for a folder without pairs.
std::unique_ptr<TrainingSource> openFolder(const DatasetConfig& config);

/// Score maps with their guidance and labels: NAME_rgb.*, NAME_scores.npy, NAME_label.* of one folder, the scores of
/// any size, one channel a class; labels 255 are void. Throws Error(Unreadable) for a folder without them.
std::unique_ptr<TrainingSource> openScoreFolder(const DatasetConfig& config);

/// Every reader of a training configuration.
std::unique_ptr<TrainingSource> openPairSource(const DatasetConfig& config);
/// The same, where TrainingSource is not known.
SourceFactory allSources();

}  // namespace dkn
