// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/packed_source.h"

#include <ATen/ops/empty.h>

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "model/safetensors.h"
#include "train/packed_index.h"
#include "train/training_source.h"

namespace dkn {

namespace {

namespace fs = std::filesystem;

/// Codes are widened by hand: torch has few operators for 16-bit unsigned numbers.
at::Tensor decode(const at::Tensor& codes, const at::Tensor& valid, const PackedItem& item) {
  at::Tensor target = at::empty(codes.sizes(), at::kFloat);
  float* value = target.data_ptr<float>();
  const auto* code = static_cast<const std::uint16_t*>(codes.const_data_ptr());
  const bool* known = valid.defined() ? valid.const_data_ptr<bool>() : nullptr;
  for (std::int64_t i = 0; i < codes.numel(); ++i) {
    value[i] = known && !known[i] ? 0.0F : static_cast<float>(item.offset + item.step * code[i]);
  }
  return target;
}

class PackedSource : public TrainingSource {
 public:
  PackedSource(const fs::path& folder, const std::vector<PackedSet>& sets) {
    requireParts(folder, sets);
    for (const PackedSet& set : sets) {
      for (const PackedPart& part : set.parts) addPart(folder / part.file, part);
    }
    if (m_items.empty()) throw Error(ErrorCode::Unreadable, folder.string() + " holds no packed pair.");
  }

  std::int64_t size() const override { return static_cast<std::int64_t>(m_items.size()); }

  TrainingPair load(std::int64_t index) const override {
    const auto& [file, item, masked] = m_items.at(static_cast<std::size_t>(index));
    std::vector<std::string> names{item.tensorName("guidance"), item.tensorName("target")};
    if (masked) names.push_back(item.tensorName("valid"));
    const SafetensorsFile part = readSafetensors(file, names);
    TrainingPair pair;
    pair.guidance = part.tensors.at(names[0]);
    const at::Tensor& codes = part.tensors.at(names[1]);
    if (masked) pair.valid = part.tensors.at(names[2]);
    const bool fits = pair.guidance.dim() == 3 && pair.guidance.size(0) == 3 && codes.dim() == 3 &&
                      codes.size(0) == 1 && pair.guidance.scalar_type() == at::kByte &&
                      codes.scalar_type() == at::kUInt16 && codes.size(1) == pair.guidance.size(1) &&
                      codes.size(2) == pair.guidance.size(2) &&
                      (!masked || (pair.valid.sizes() == codes.sizes() && pair.valid.scalar_type() == at::kBool));
    if (!fits) {
      throw Error(ErrorCode::Unreadable, file.string() + ": the tensors of '" + item.name +
                                             "' are not those of a packed pair. Pack the data set anew.");
    }
    pair.target = decode(codes, pair.valid, item);
    pair.name = item.name;
    pair.eightBit = item.eightBit;
    return pair;
  }

 private:
  struct Item {
    fs::path file;
    PackedItem item;
    bool masked = false;
  };

  static void requireParts(const fs::path& folder, const std::vector<PackedSet>& sets) {
    constexpr std::size_t kNamed = 5;
    std::vector<std::string> bad;
    std::size_t count = 0;
    for (const PackedSet& set : sets) {
      for (const PackedPart& part : set.parts) {
        ++count;
        std::error_code failure;
        const std::uintmax_t bytes = fs::file_size(folder / part.file, failure);
        if (failure) bad.push_back(part.file + " (missing)");
        if (!failure && bytes != part.bytes) {
          bad.push_back(part.file + " (" + std::to_string(bytes) + " of " + std::to_string(part.bytes) + " bytes)");
        }
      }
    }
    if (bad.empty()) return;
    std::string names;
    for (std::size_t i = 0; i < std::min(kNamed, bad.size()); ++i) names += (i == 0 ? "" : ", ") + bad[i];
    if (bad.size() > kNamed) names += " and " + std::to_string(bad.size() - kNamed) + " more";
    throw Error(ErrorCode::Unreadable, folder.string() + " lacks " + std::to_string(bad.size()) + " of " +
                                           std::to_string(count) + " parts: " + names + ". Copy them again.");
  }

  void addPart(const fs::path& file, const PackedPart& part) {
    const Metadata metadata = readSafetensorsMetadata(file);
    std::vector<PackedItem> items;
    try {
      items = packedItemsFromText(metadata.at("items"));
    } catch (const std::exception&) {
      throw Error(ErrorCode::Unreadable, file.string() + " is no part of a packed data set. Copy it again.");
    }
    if (items.empty() || items.front().number != part.first || static_cast<std::int64_t>(items.size()) != part.pairs) {
      throw Error(ErrorCode::Unreadable, file.string() + " does not hold the " + std::to_string(part.pairs) +
                                             " pairs from number " + std::to_string(part.first) +
                                             " on, as the index has it. Copy it again.");
    }
    const std::vector<std::string> names = safetensorsNames(file);
    for (const PackedItem& item : items) {
      const bool masked = std::find(names.begin(), names.end(), item.tensorName("valid")) != names.end();
      m_items.push_back({file, item, masked});
    }
  }

  std::vector<Item> m_items;
};

}  // namespace

std::unique_ptr<TrainingSource> openPacked(const DatasetConfig& config) {
  if (fs::exists(config.path / kPackedIndexFile)) {
    return std::make_unique<PackedSource>(config.path, readPackedIndex(config.path).sets);
  }
  const fs::path folder = config.path.parent_path();
  const std::string wanted = config.path.filename().string();
  std::string known;
  for (const PackedSet& set : readPackedIndex(folder).sets) {
    if (set.name == wanted) return std::make_unique<PackedSource>(folder, std::vector<PackedSet>{set});
    known += (known.empty() ? "" : ", ") + set.name;
  }
  throw Error(ErrorCode::Unreadable, (folder / kPackedIndexFile).string() + " has no set '" + wanted + "'; it has " +
                                         (known.empty() ? "none" : known) + ".");
}

std::unique_ptr<TrainingSource> openTensorSource(const DatasetConfig& config) {
  if (config.reader == "scenes") return openScenes(config);
  if (config.reader == "packed") return openPacked(config);
  throw Error(ErrorCode::BadArgument, "The data set " + config.path.string() +
                                          " holds picture files, which this program does not read: pack it with "
                                          "dkn-studio --pack-dataset CONFIG.json --output DIR.");
}

SourceFactory tensorSources() { return openTensorSource; }

}  // namespace dkn
