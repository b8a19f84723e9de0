// SPDX-License-Identifier: GPL-3.0-or-later
// Files written whole or not at all.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace dkn {

/// A temporary file beside `path` that takes its place at commit() (write, fsync, rename) and is removed otherwise.
/// Every member throws Error(CannotWrite) naming the file and the reason.
class AtomicFile {
 public:
  explicit AtomicFile(const std::filesystem::path& path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(const void* data, std::size_t bytes);
  void commit();

 private:
  [[noreturn]] void fail(int error) const;

  std::filesystem::path m_path;
  std::filesystem::path m_temporary;
  int m_file = -1;
};

/// Writes `bytes` as the whole of `path`.
void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

}  // namespace dkn
