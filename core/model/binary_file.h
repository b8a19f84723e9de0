// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds-checked random access to a file that is not trusted.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace dkn {

/// A regular file opened for reading. One thread at a time.
class BinaryFile {
 public:
  /// Throws Error(Unreadable) where `path` is missing, not a regular file or may not be read.
  explicit BinaryFile(const std::filesystem::path& path);

  const std::filesystem::path& path() const { return m_path; }
  std::uint64_t size() const { return m_size; }

  /// Throws FormatError where `bytes` bytes at `offset` do not lie in the file. To be asked before memory for them is.
  void requireRange(std::uint64_t offset, std::uint64_t bytes) const;

  /// Copies `bytes` bytes at `offset` to `destination`. Throws FormatError where they lie outside the file, before
  /// reading; Error(Unreadable) where the medium fails.
  void read(std::uint64_t offset, void* destination, std::uint64_t bytes);

  /// The same into a string; nothing is allocated where the bytes lie outside the file.
  std::string read(std::uint64_t offset, std::uint64_t bytes);

 private:
  std::filesystem::path m_path;
  std::ifstream m_stream;
  std::uint64_t m_size = 0;
};

}  // namespace dkn
