// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON header of a safetensors file, checked.
#pragma once

#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/state_dict.h"

namespace dkn {

struct SafetensorsEntry {
  std::string name;
  at::ScalarType type = at::ScalarType::Float;
  std::vector<std::int64_t> shape;
  std::uint64_t begin = 0;  ///< bytes after the header
  std::uint64_t end = 0;
};

struct SafetensorsHeader {
  std::vector<SafetensorsEntry> entries;  ///< by position; together they cover the data without gap or overlap
  Metadata metadata;
};

/// Reads a header whose tensors must fill exactly `dataBytes` bytes. No tree is built, so nesting costs nothing; a name
/// given twice is an error. Throws FormatError.
SafetensorsHeader parseSafetensorsHeader(std::string_view text, std::uint64_t dataBytes);

/// The header without its padding. The tensors' data follow each other in the order of `entries`, whose begin and end
/// are used as they are. Throws FormatError for text that is not UTF-8.
std::string formatSafetensorsHeader(const SafetensorsHeader& header);

/// The format's name of a type that can be stored, else an empty string.
std::string_view safetensorsTypeName(at::ScalarType type);

}  // namespace dkn
