// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the pairs of one packed set, part by part.
#pragma once

#include "model/state_dict.h"
#include "train/packed_index.h"
#include "train/training_source.h"

namespace dkn {

class PackedWriter {
 public:
  /// Parts of at most `partBytes` each, but for a single pair that is larger.
  PackedWriter(std::filesystem::path folder, std::string setName, std::uint64_t partBytes);

  /// Throws Error(Unreadable) for a pair that cannot be packed (sizes that differ), Error(CannotWrite).
  void add(const TrainingPair& pair);
  /// Writes what remains; every part is complete on return.
  PackedSet finish();

 private:
  void writePart();

  std::filesystem::path m_folder;
  std::uint64_t m_partBytes;
  PackedSet m_set;
  StateDict m_tensors;
  std::vector<PackedItem> m_items;
  std::uint64_t m_bytes = 0;
  std::int64_t m_count = 0;
};

}  // namespace dkn
