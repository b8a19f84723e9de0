// SPDX-License-Identifier: GPL-3.0-or-later
// Packed data sets: pairs as tensors in files of limited size, and the list of them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace dkn {

/// A folder `index.json` and parts NAME-00001.safetensors, ... that each stand for themselves. In a part, for every
/// pair:
/// - `NNNNN.guidance` U8 (3, H, W), R, G, B;
/// - `NNNNN.target` U16 (1, H, W): value = offset + step * code. Whole numbers that fit are kept as they are (offset 0
/// or
///   the minimum, step 1), others to 1 / 65535 of the image's range;
/// - `NNNNN.valid` BOOL (1, H, W), where not every pixel is;
/// and in the metadata `set` and `items`, JSON: [{"number", "name", "offset", "step", "eight_bit"}].
struct PackedPart {
  std::string file;        ///< name in the folder
  std::int64_t first = 0;  ///< number of its first pair
  std::int64_t pairs = 0;
  std::uint64_t bytes = 0;
  std::string sha256;
};

struct PackedSet {
  std::string name;
  std::vector<PackedPart> parts;
};

struct PackedIndex {
  std::vector<PackedSet> sets;
};

inline constexpr const char* kPackedIndexFile = "index.json";

/// Throws Error(Unreadable) where the file is missing or no index.
PackedIndex readPackedIndex(const std::filesystem::path& folder);
/// Whole or not at all.
void writePackedIndex(const std::filesystem::path& folder, const PackedIndex& index);

/// How a pair's target was stored.
struct PackedItem {
  std::int64_t number = 0;
  std::string name;
  double offset = 0.0;
  double step = 1.0;
  bool eightBit = false;

  /// "00012.target"
  std::string tensorName(const std::string& what) const;
};

std::string packedItemsText(const std::vector<PackedItem>& items);
/// Throws std::exception for text that is none.
std::vector<PackedItem> packedItemsFromText(const std::string& text);

}  // namespace dkn
