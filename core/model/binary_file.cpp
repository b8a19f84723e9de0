// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds-checked random access to a file that is not trusted.
#include "model/binary_file.h"

#include <ios>
#include <system_error>

#include "base/error.h"
#include "model/format_error.h"

namespace dkn {

BinaryFile::BinaryFile(const std::filesystem::path& path) : m_path(path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) {
    throw Error(ErrorCode::Unreadable, "Cannot find " + path.string() + ". Check the name and the folder.");
  }
  if (!std::filesystem::is_regular_file(status)) {
    throw Error(ErrorCode::Unreadable, "Cannot read " + path.string() + ": it is not a file. Name a file.");
  }
  m_stream.open(path, std::ios::binary);
  m_size = std::filesystem::file_size(path, error);
  if (!m_stream || error) {
    throw Error(ErrorCode::Unreadable, "Cannot open " + path.string() + ". Check its permissions.");
  }
}

void BinaryFile::requireRange(std::uint64_t offset, std::uint64_t bytes) const {
  if (offset > m_size || bytes > m_size - offset) {
    throw FormatError("it ends too early: " + std::to_string(bytes) + " bytes are wanted at position " +
                      std::to_string(offset) + ", the file has " + std::to_string(m_size));
  }
}

void BinaryFile::read(std::uint64_t offset, void* destination, std::uint64_t bytes) {
  requireRange(offset, bytes);
  if (bytes == 0) return;
  m_stream.clear();
  m_stream.seekg(static_cast<std::streamoff>(offset));
  m_stream.read(static_cast<char*>(destination), static_cast<std::streamsize>(bytes));
  if (!m_stream) {
    throw Error(ErrorCode::Unreadable,
                "Reading " + m_path.string() + " failed. Check the disk, or copy the file anew.");
  }
}

std::string BinaryFile::read(std::uint64_t offset, std::uint64_t bytes) {
  requireRange(offset, bytes);
  std::string text(bytes, '\0');
  read(offset, text.data(), bytes);
  return text;
}

}  // namespace dkn
