// SPDX-License-Identifier: GPL-3.0-or-later
// The safetensors format: 8-byte little-endian header length, JSON header, raw little-endian tensors.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/state_dict.h"

namespace dkn {

struct SafetensorsFile {
  StateDict tensors;  ///< contiguous CPU tensors of the file's own types (F16 stays F16)
  Metadata metadata;
};

/// Reads a whole file. Every length, offset, shape and type in the header is checked before memory is asked for.
/// Throws Error(Unreadable) where it cannot be opened, Error(Model) where it is not such a file, saying what is wrong.
SafetensorsFile readSafetensors(const std::filesystem::path& path);

/// The metadata and those tensors alone; throws also where one is missing.
SafetensorsFile readSafetensors(const std::filesystem::path& path, const std::vector<std::string>& names);

/// The names of its tensors, without their data.
std::vector<std::string> safetensorsNames(const std::filesystem::path& path);

/// The header's metadata alone (cheap).
Metadata readSafetensorsMetadata(const std::filesystem::path& path);

/// Writes F32, F16, BF16, F64, I64, I32, U16, U8, BOOL tensors, aligned to 8 bytes, whole or not at all. Throws
/// Error(CannotWrite).
void writeSafetensors(const std::filesystem::path& path, const StateDict& tensors, const Metadata& metadata);

}  // namespace dkn
