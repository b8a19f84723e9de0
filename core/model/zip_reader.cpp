// SPDX-License-Identifier: GPL-3.0-or-later
// Members of a zip archive that are stored without compression.
#include "model/zip_reader.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <string_view>

#include "model/format_error.h"

namespace dkn {

namespace {

constexpr std::uint32_t kLocalSignature = 0x04034b50;
constexpr std::uint32_t kCentralSignature = 0x02014b50;
constexpr std::uint32_t kEndSignature = 0x06054b50;
constexpr std::uint32_t kEnd64Signature = 0x06064b50;
constexpr std::uint32_t kLocator64Signature = 0x07064b50;
constexpr std::uint64_t kLocalBytes = 30;
constexpr std::uint64_t kCentralBytes = 46;
constexpr std::uint64_t kEndBytes = 22;
constexpr std::uint64_t kEnd64Bytes = 56;
constexpr std::uint64_t kLocator64Bytes = 20;
constexpr std::uint64_t kMaxComment = 65535;
/// Far above any checkpoint (a hundred bytes a tensor).
constexpr std::uint64_t kMaxDirectoryBytes = 64 << 20;
constexpr std::uint64_t kIn64 = 0xffffffff;

/// Little-endian number at `position` of `bytes`, which the caller knows to be long enough.
template <typename T>
T number(std::string_view bytes, std::size_t position) {
  T value = 0;
  std::memcpy(&value, bytes.data() + position, sizeof(T));
  return value;
}

/// Replaces the fields that say "see zip64" by the 64-bit ones of the extra field, which come in this order.
void readZip64Extra(std::string_view extra, ZipReader::Member& member) {
  std::uint64_t* const fields[] = {&member.size, &member.compressedSize, &member.headerOffset};
  while (extra.size() >= 4) {
    const auto kind = number<std::uint16_t>(extra, 0);
    const std::size_t length = number<std::uint16_t>(extra, 2);
    if (length > extra.size() - 4) break;
    std::string_view body = extra.substr(4, length);
    extra.remove_prefix(4 + length);
    if (kind != 1) continue;
    for (std::uint64_t* field : fields) {
      if (*field != kIn64) continue;
      if (body.size() < 8) throw FormatError("its zip64 sizes are cut off");
      *field = number<std::uint64_t>(body, 0);
      body.remove_prefix(8);
    }
    return;
  }
}

}  // namespace

bool ZipReader::isZip(BinaryFile& file) {
  return file.size() >= 4 && number<std::uint32_t>(file.read(0, 4), 0) == kLocalSignature;
}

ZipReader::ZipReader(BinaryFile& file) : m_file(file) { readDirectory(findDirectory()); }

ZipReader::Directory ZipReader::findDirectory() {
  const std::uint64_t tailBytes = std::min(m_file.size(), kEndBytes + kMaxComment);
  const std::uint64_t tailStart = m_file.size() - tailBytes;
  const std::string tail = m_file.read(tailStart, tailBytes);
  for (std::uint64_t i = tailBytes < kEndBytes ? 0 : tailBytes - kEndBytes + 1; i-- > 0;) {
    if (number<std::uint32_t>(tail, i) != kEndSignature) continue;
    if (number<std::uint16_t>(tail, i + 20) != tailBytes - i - kEndBytes) continue;
    Directory directory = {number<std::uint32_t>(tail, i + 16), number<std::uint32_t>(tail, i + 12),
                           number<std::uint16_t>(tail, i + 10)};
    const std::uint64_t end = tailStart + i;
    if (end < kLocator64Bytes) return directory;
    const std::string locator = m_file.read(end - kLocator64Bytes, kLocator64Bytes);
    if (number<std::uint32_t>(locator, 0) != kLocator64Signature) return directory;
    const std::string end64 = m_file.read(number<std::uint64_t>(locator, 8), kEnd64Bytes);
    if (number<std::uint32_t>(end64, 0) != kEnd64Signature) throw FormatError("its zip64 end record is missing");
    return {number<std::uint64_t>(end64, 48), number<std::uint64_t>(end64, 40), number<std::uint64_t>(end64, 32)};
  }
  throw FormatError("its zip directory is missing; the file has been cut off");
}

void ZipReader::readDirectory(const Directory& directory) {
  if (directory.size > kMaxDirectoryBytes) throw FormatError("its zip directory is impossibly large");
  m_directoryOffset = directory.offset;
  const std::string bytes = m_file.read(directory.offset, directory.size);
  std::string_view rest = bytes;
  for (std::uint64_t i = 0; i < directory.count; ++i) {
    if (rest.size() < kCentralBytes || number<std::uint32_t>(rest, 0) != kCentralSignature) {
      throw FormatError("its zip directory is damaged");
    }
    const std::size_t nameBytes = number<std::uint16_t>(rest, 28);
    const std::size_t extraBytes = number<std::uint16_t>(rest, 30);
    const std::size_t commentBytes = number<std::uint16_t>(rest, 32);
    if (nameBytes + extraBytes + commentBytes > rest.size() - kCentralBytes) {
      throw FormatError("its zip directory is damaged");
    }
    Member member;
    member.flags = number<std::uint16_t>(rest, 8);
    member.method = number<std::uint16_t>(rest, 10);
    member.crc = number<std::uint32_t>(rest, 16);
    member.compressedSize = number<std::uint32_t>(rest, 20);
    member.size = number<std::uint32_t>(rest, 24);
    member.headerOffset = number<std::uint32_t>(rest, 42);
    const std::string name(rest.substr(kCentralBytes, nameBytes));
    readZip64Extra(rest.substr(kCentralBytes + nameBytes, extraBytes), member);
    if (!m_members.emplace(name, member).second) throw FormatError("its member \"" + name + "\" is there twice");
    rest.remove_prefix(kCentralBytes + nameBytes + extraBytes + commentBytes);
  }
}

const ZipReader::Member& ZipReader::readable(const std::string& name) const {
  const auto found = m_members.find(name);
  if (found == m_members.end()) throw FormatError("its member \"" + name + "\" is missing");
  const Member& member = found->second;
  if (member.method != 0 || member.compressedSize != member.size) {
    throw FormatError("its member \"" + name + "\" is compressed, which torch.save never does");
  }
  if ((member.flags & 1) != 0) throw FormatError("its member \"" + name + "\" is encrypted");
  return member;
}

/// The local header's name and extra field may be longer or shorter than the directory's; its sizes may be 0 (bit 3).
std::uint64_t ZipReader::dataOffset(const std::string& name, const Member& member) {
  const std::string local = m_file.read(member.headerOffset, kLocalBytes);
  const std::uint64_t nameBytes = number<std::uint16_t>(local, 26);
  if (number<std::uint32_t>(local, 0) != kLocalSignature ||
      m_file.read(member.headerOffset + kLocalBytes, nameBytes) != name) {
    throw FormatError("its member \"" + name + "\" is not where the zip directory says");
  }
  const std::uint64_t offset = member.headerOffset + kLocalBytes + nameBytes + number<std::uint16_t>(local, 28);
  if (offset > m_directoryOffset || member.size > m_directoryOffset - offset) {
    throw FormatError("its member \"" + name + "\" reaches beyond its place");
  }
  return offset;
}

std::uint64_t ZipReader::readableSize(const std::string& name) {
  const Member& member = readable(name);
  m_file.requireRange(dataOffset(name, member), member.size);
  return member.size;
}

void ZipReader::read(const std::string& name, void* destination) {
  const Member& member = readable(name);
  m_file.read(dataOffset(name, member), destination, member.size);
  const auto crc = crc32_z(0, static_cast<const Bytef*>(destination), member.size);
  if (crc != member.crc) {
    throw FormatError("the checksum of its member \"" + name + "\" is wrong; the file is damaged");
  }
}

}  // namespace dkn
