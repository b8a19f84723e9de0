// SPDX-License-Identifier: GPL-3.0-or-later
// Members of a zip archive that are stored without compression.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "model/binary_file.h"

namespace dkn {

/// A zip archive read by its central directory, zip64 included (APPNOTE 4.3). Only stored, unencrypted members can be
/// read; others may be present. Every failure is a FormatError.
class ZipReader {
 public:
  struct Member {
    std::uint64_t size = 0;
    std::uint64_t compressedSize = 0;
    std::uint64_t headerOffset = 0;
    std::uint32_t crc = 0;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
  };

  /// True where the file begins like a zip archive.
  static bool isZip(BinaryFile& file);

  /// `file` must outlive the reader.
  explicit ZipReader(BinaryFile& file);

  const std::map<std::string, Member>& members() const { return m_members; }

  /// Size of a member, after making sure that it can be read and lies in the file.
  std::uint64_t readableSize(const std::string& name);

  /// Copies a whole member of `readableSize(name)` bytes and compares its checksum.
  void read(const std::string& name, void* destination);

 private:
  struct Directory {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
    std::uint64_t count = 0;
  };

  Directory findDirectory();
  void readDirectory(const Directory& directory);
  const Member& readable(const std::string& name) const;
  std::uint64_t dataOffset(const std::string& name, const Member& member);

  BinaryFile& m_file;
  std::map<std::string, Member> m_members;
  std::uint64_t m_directoryOffset = 0;
};

}  // namespace dkn
