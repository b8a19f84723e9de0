// SPDX-License-Identifier: GPL-3.0-or-later
// All data sets of a training configuration as packed sets in one folder.
#pragma once

#include "base/progress.h"
#include "train/packed_index.h"
#include "train/source_factory.h"

namespace dkn {

struct PackOptions {
  std::filesystem::path config;  ///< JSON, see TrainingConfig
  std::filesystem::path output;  ///< folder
  std::uint64_t partBytes = std::uint64_t{32} << 20;
  bool overwrite = false;
};

/// How packing is followed; called on the thread that packs.
class PackObserver {
 public:
  virtual ~PackObserver() = default;
  virtual void packed(const std::string& /*set*/, std::int64_t /*done*/, std::int64_t /*pairs*/) {}
  virtual void leftOut(const std::string& /*reason*/) {}
};

struct PackResult {
  PackedIndex index;
  std::int64_t leftOut = 0;
};

/// Writes parts, index.json and config.json (the same training on the packed sets; endless scenes stay scenes). The
/// index comes last. Throws Error: a bad configuration, unreadable data, (CannotWrite) a folder that holds an index
/// already where `overwrite` is not asked for; Interrupted.
PackResult packDatasets(const PackOptions& options, const SourceFactory& sources, PackObserver& observer,
                        const Progress& stop);

}  // namespace dkn
