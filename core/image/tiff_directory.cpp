// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tiff_directory.h"

#include "image/samples.h"

namespace dkn {

namespace {

constexpr std::uint16_t kByte = 1;
constexpr std::uint16_t kShort = 3;
constexpr std::uint16_t kLong = 4;
constexpr std::uint16_t kLong8 = 16;

/// Bytes of one value of the unsigned types that the tags we read have; 0 for other types.
std::size_t typeBytes(std::uint16_t type) {
  switch (type) {
    case kByte:
      return 1;
    case kShort:
      return 2;
    case kLong:
      return 4;
    case kLong8:
      return 8;
    default:
      return 0;
  }
}

}  // namespace

template <typename T>
T TiffDirectory::load(std::uint64_t position) const {
  if (position > m_bytes.size() || m_bytes.size() - position < sizeof(T))
    failReading(m_file, "its TIFF directory points behind its end", "It is truncated or damaged; export it again.");
  return loadUnsigned<T>(m_bytes.data() + position, m_order);
}

TiffDirectory::TiffDirectory(ByteView bytes, const std::filesystem::path& file) : m_bytes(bytes), m_file(file) {
  if (load<std::uint8_t>(0) == 'M') m_order = std::endian::big;
  const bool bigTiff = load<std::uint16_t>(2) == 43;
  readEntries(bigTiff ? load<std::uint64_t>(8) : load<std::uint32_t>(4), bigTiff);
}

void TiffDirectory::readEntries(std::uint64_t directory, bool bigTiff) {
  const std::uint64_t count = bigTiff ? load<std::uint64_t>(directory) : load<std::uint16_t>(directory);
  const std::uint64_t entryBytes = bigTiff ? 20 : 12;
  const std::uint64_t inlineBytes = bigTiff ? 8 : 4;
  std::uint64_t at = directory + (bigTiff ? 8 : 2);
  if (count > (m_bytes.size() - at) / entryBytes) failTruncated(m_file, at + count, m_bytes.size());
  for (std::uint64_t i = 0; i < count; ++i, at += entryBytes) {
    Entry entry;
    entry.type = load<std::uint16_t>(at + 2);
    entry.count = bigTiff ? load<std::uint64_t>(at + 4) : load<std::uint32_t>(at + 4);
    const std::uint64_t valuePosition = at + entryBytes - inlineBytes;
    const std::size_t size = typeBytes(entry.type);
    if (size == 0 || entry.count == 0) continue;
    if (entry.count <= inlineBytes / size)
      entry.position = valuePosition;
    else
      entry.position = bigTiff ? load<std::uint64_t>(valuePosition) : load<std::uint32_t>(valuePosition);
    m_entries.emplace(static_cast<TiffTag>(load<std::uint16_t>(at)), entry);
  }
}

std::vector<std::uint64_t> TiffDirectory::values(TiffTag tag) const {
  const auto found = m_entries.find(tag);
  if (found == m_entries.end()) return {};
  const Entry& entry = found->second;
  const std::size_t size = typeBytes(entry.type);
  if (entry.position > m_bytes.size() || entry.count > (m_bytes.size() - entry.position) / size)
    failReading(m_file, "its TIFF directory points behind its end", "It is truncated or damaged; export it again.");
  std::vector<std::uint64_t> values(entry.count);
  for (std::uint64_t i = 0; i < entry.count; ++i) {
    const std::uint64_t at = entry.position + i * size;
    switch (entry.type) {
      case kByte:
        values[i] = load<std::uint8_t>(at);
        break;
      case kShort:
        values[i] = load<std::uint16_t>(at);
        break;
      case kLong:
        values[i] = load<std::uint32_t>(at);
        break;
      default:
        values[i] = load<std::uint64_t>(at);
    }
  }
  return values;
}

std::uint64_t TiffDirectory::value(TiffTag tag, std::uint64_t fallback) const {
  const std::vector<std::uint64_t> all = values(tag);
  return all.empty() ? fallback : all.front();
}

}  // namespace dkn
