// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/scratch.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace dkn::fuzz {

namespace fs = std::filesystem;

MemoryFile::MemoryFile() : m_file(::memfd_create("fuzz", MFD_CLOEXEC)) {
  if (m_file < 0) throw std::runtime_error("no file in memory");
  m_path = "/proc/self/fd/" + std::to_string(m_file);
}

MemoryFile::~MemoryFile() { ::close(m_file); }

const fs::path& MemoryFile::holding(Input bytes) {
  if (::ftruncate(m_file, 0) != 0 ||
      ::pwrite(m_file, bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
    throw std::runtime_error("no room for a file in memory");
  return m_path;
}

const fs::path& scratchFolder() {
  struct Folder {
    fs::path path;
    Folder() {
      std::string name =
          (fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path()) / "fuzz.XXXXXX";
      if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
      path = name;
    }
    ~Folder() {
      std::error_code ignored;
      fs::remove_all(path, ignored);
    }
  };
  static const Folder kFolder;
  return kFolder.path;
}

void writeBytes(const fs::path& path, Input bytes) {
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

Seed readBytes(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Seed seedOf(std::string_view text) { return {text.begin(), text.end()}; }

std::string_view textOf(Input bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

}  // namespace dkn::fuzz
