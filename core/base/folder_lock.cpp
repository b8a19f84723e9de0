// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

#include "base/error.h"

namespace dkn {

FolderLock::FolderLock(const std::filesystem::path& folder)
    : m_folder(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (m_folder < 0 || ::flock(m_folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return;
  ::close(m_folder);
  throw Error(ErrorCode::CannotWrite, "Another run is writing into " + folder.string() +
                                          ": wait for its end, or name another folder with --output.");
}

FolderLock::~FolderLock() {
  if (m_folder >= 0) ::close(m_folder);
}

}  // namespace dkn
