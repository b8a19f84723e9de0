// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/packed_index.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/json_text.h"

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;
constexpr int kVersion = 1;

}  // namespace

PackedIndex readPackedIndex(const std::filesystem::path& folder) {
  const std::filesystem::path path = folder / kPackedIndexFile;
  std::ifstream file(path);
  if (!file) {
    throw Error(ErrorCode::Unreadable,
                "Cannot read " + path.string() + ": a packed data set is made by dkn-studio --pack-dataset.");
  }
  PackedIndex index;
  try {
    const Json json = parseJson(file);
    if (json.at("version").get<int>() != kVersion) {
      throw Error(ErrorCode::Unreadable, path.string() + " was written by another version: pack the data set anew.");
    }
    for (const Json& entry : json.at("sets")) {
      PackedSet set;
      set.name = entry.at("name").get<std::string>();
      for (const Json& part : entry.at("parts")) {
        set.parts.push_back({part.at("file").get<std::string>(), part.at("first").get<std::int64_t>(),
                             part.at("pairs").get<std::int64_t>(), part.at("bytes").get<std::uint64_t>(),
                             part.at("sha256").get<std::string>()});
        // Names come from a file that is not trusted: they stay in its folder.
        const std::filesystem::path name = set.parts.back().file;
        if (name.empty() || name != name.filename()) {
          throw Error(ErrorCode::Unreadable, path.string() + " names the part '" + name.string() +
                                                 "', which is no plain file name: pack the data set anew.");
        }
      }
      index.sets.push_back(std::move(set));
    }
  } catch (const Json::exception& error) {
    throw Error(ErrorCode::Unreadable, path.string() + " is no index of a packed data set: " + error.what() +
                                           ". Copy it again, or pack the data set anew.");
  }
  return index;
}

void writePackedIndex(const std::filesystem::path& folder, const PackedIndex& index) {
  Json sets = Json::array();
  for (const PackedSet& set : index.sets) {
    Json parts = Json::array();
    std::int64_t pairs = 0;
    for (const PackedPart& part : set.parts) {
      parts.push_back({{"file", part.file},
                       {"first", part.first},
                       {"pairs", part.pairs},
                       {"bytes", part.bytes},
                       {"sha256", part.sha256}});
      pairs += part.pairs;
    }
    sets.push_back({{"name", set.name}, {"pairs", pairs}, {"parts", parts}});
  }
  writeFileAtomically(folder / kPackedIndexFile, Json{{"version", kVersion}, {"sets", sets}}.dump(2) + "\n");
}

std::string PackedItem::tensorName(const std::string& what) const {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%05lld.", static_cast<long long>(number));
  return text.data() + what;
}

std::string packedItemsText(const std::vector<PackedItem>& items) {
  Json list = Json::array();
  for (const PackedItem& item : items) {
    list.push_back({{"number", item.number},
                    {"name", item.name},
                    {"offset", item.offset},
                    {"step", item.step},
                    {"eight_bit", item.eightBit}});
  }
  return list.dump();
}

std::vector<PackedItem> packedItemsFromText(const std::string& text) {
  std::vector<PackedItem> items;
  const Json list = parseJson(text);
  for (const Json& item : list) {
    items.push_back({item.at("number").get<std::int64_t>(), item.at("name").get<std::string>(),
                     item.at("offset").get<double>(), item.at("step").get<double>(), item.at("eight_bit").get<bool>()});
  }
  return items;
}

}  // namespace dkn
