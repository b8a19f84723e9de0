// SPDX-License-Identifier: GPL-3.0-or-later
// Files written whole or not at all.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace dkn {

/// A file without a name that takes `path`'s place at commit() (write, fsync, link, rename) and is gone otherwise, also
/// where the process is killed. File systems that know only named files get a temporary one beside `path`.
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
  void nextTemporary();
  void openNamed();
  void giveName();
  [[noreturn]] void fail(int error) const;

  std::filesystem::path m_path;
  std::filesystem::path m_temporary;  ///< empty while the file has no name
  int m_file = -1;
};

/// Writes `bytes` as the whole of `path`.
void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

}  // namespace dkn
