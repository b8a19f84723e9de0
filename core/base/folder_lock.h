// SPDX-License-Identifier: GPL-3.0-or-later
// One writer for a folder.
#pragma once

#include <filesystem>

namespace dkn {

/// Held from construction to destruction, and no longer than the process lives; leaves no file. Throws
/// Error(CannotWrite) while another holds it. Where the file system knows no locks there is none.
class FolderLock {
 public:
  explicit FolderLock(const std::filesystem::path& folder);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int m_folder = -1;
};

}  // namespace dkn
