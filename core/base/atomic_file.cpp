// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <string>

#include "base/error.h"

namespace dkn {

namespace {

std::atomic<unsigned> g_counter{0};

}  // namespace

AtomicFile::AtomicFile(const std::filesystem::path& path) : m_path(path) {
  // A file gets its name through /proc.
  if (::access("/proc/self/fd", X_OK) == 0) {
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    m_file = ::open(folder.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666);
  }
  if (m_file < 0) openNamed();
}

AtomicFile::~AtomicFile() {
  if (m_file < 0) return;
  ::close(m_file);
  if (!m_temporary.empty()) ::unlink(m_temporary.c_str());
}

void AtomicFile::nextTemporary() {
  // What is added must not make a name too long that is not.
  constexpr std::size_t kLongestStart = 200;
  const std::string suffix = "." + std::to_string(::getpid()) + "-" + std::to_string(g_counter++) + ".tmp";
  m_temporary = m_path.parent_path() / ("." + m_path.filename().string().substr(0, kLongestStart) + suffix);
}

void AtomicFile::openNamed() {
  do {
    nextTemporary();
    m_file = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  } while (m_file < 0 && errno == EEXIST);
  if (m_file < 0) fail(errno);
}

void AtomicFile::giveName() {
  // A link cannot take another file's place, a rename can.
  const std::string unnamed = "/proc/self/fd/" + std::to_string(m_file);
  int result = 0;
  do {
    nextTemporary();
    result = ::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, m_temporary.c_str(), AT_SYMLINK_FOLLOW);
  } while (result != 0 && errno == EEXIST);
  if (result == 0) return;
  m_temporary.clear();
  fail(errno);
}

void AtomicFile::write(const void* data, std::size_t bytes) {
  const char* next = static_cast<const char*>(data);
  while (bytes > 0) {
    const ssize_t written = ::write(m_file, next, bytes);
    if (written < 0) {
      if (errno == EINTR) continue;
      fail(errno);
    }
    next += written;
    bytes -= static_cast<std::size_t>(written);
  }
}

void AtomicFile::commit() {
  if (::fsync(m_file) != 0 && errno != EINVAL) fail(errno);
  if (m_temporary.empty()) giveName();
  if (::rename(m_temporary.c_str(), m_path.c_str()) != 0) fail(errno);
  ::close(m_file);
  m_file = -1;
}

void AtomicFile::fail(int error) const {
  throw Error(ErrorCode::CannotWrite, "Cannot write " + m_path.string() + ": " + std::strerror(error) +
                                          ". Check that the folder exists, may be written and has room.");
}

void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes) {
  AtomicFile file(path);
  file.write(bytes.data(), bytes.size());
  file.commit();
}

}  // namespace dkn
