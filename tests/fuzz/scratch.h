// SPDX-License-Identifier: GPL-3.0-or-later
// Files for readers that want a name, in memory.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "fuzz/entry.h"

namespace dkn::fuzz {

/// A file without a place in any folder, whose content can be replaced.
class MemoryFile {
 public:
  MemoryFile();
  ~MemoryFile();
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  const std::filesystem::path& holding(Input bytes);

 private:
  int m_file = -1;
  std::filesystem::path m_path;
};

/// A folder of its own for the process, removed at its end; in memory where the system has such a place.
const std::filesystem::path& scratchFolder();
void writeBytes(const std::filesystem::path& path, Input bytes);
Seed readBytes(const std::filesystem::path& path);
Seed seedOf(std::string_view text);
std::string_view textOf(Input bytes);

}  // namespace dkn::fuzz
