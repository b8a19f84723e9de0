// SPDX-License-Identifier: GPL-3.0-or-later
// TIFF of 32-bit floats: little endian, uncompressed strips, interleaved; 3 channels are RGB, all further ones and
// those of other counts plain data (no transparency).
#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

#include "base/error.h"
#include "image/codecs.h"
#include "image/tiff_directory.h"

namespace dkn {

namespace {

constexpr std::uint16_t kShort = 3;
constexpr std::uint16_t kLong = 4;
constexpr std::size_t kHeaderBytes = 8;
constexpr std::size_t kEntryBytes = 12;
/// TIFF 6.0 advises strips of about 8 KB; readers today prefer larger ones.
constexpr std::size_t kStripBytes = 65536;

void append(Bytes& bytes, std::uint32_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

/// Collects entries, which must come by rising tag, and the values too long to lie in them.
class DirectoryWriter {
 public:
  explicit DirectoryWriter(std::size_t entries) : m_overflowPosition(kHeaderBytes + 2 + entries * kEntryBytes + 4) {
    append(m_entries, static_cast<std::uint32_t>(entries), 2);
  }

  void add(TiffTag tag, std::uint16_t type, const std::vector<std::uint32_t>& values) {
    const std::size_t size = type == kShort ? 2 : 4;
    append(m_entries, static_cast<std::uint32_t>(tag), 2);
    append(m_entries, type, 2);
    append(m_entries, static_cast<std::uint32_t>(values.size()), 4);
    const bool fits = values.size() * size <= 4;
    if (!fits) append(m_entries, static_cast<std::uint32_t>(m_overflowPosition + m_overflow.size()), 4);
    Bytes& target = fits ? m_entries : m_overflow;
    const std::size_t before = target.size();
    for (const std::uint32_t value : values) append(target, value, size);
    // Values are padded to the entry's 4 bytes, and to even positions elsewhere.
    while (fits ? target.size() - before < 4 : target.size() % 2 != 0) target.push_back(0);
  }

  /// Header, directory and long values, as the file starts.
  Bytes finished() const {
    Bytes bytes;
    bytes.reserve(m_overflowPosition + m_overflow.size());
    append(bytes, 'I' | 'I' << 8 | 42 << 16, 4);
    append(bytes, kHeaderBytes, 4);
    bytes.insert(bytes.end(), m_entries.begin(), m_entries.end());
    append(bytes, 0, 4);
    bytes.insert(bytes.end(), m_overflow.begin(), m_overflow.end());
    return bytes;
  }

 private:
  std::size_t m_overflowPosition;
  Bytes m_entries;
  Bytes m_overflow;
};

/// `start`: where the pixels begin; the directory's length does not depend on it.
Bytes directoryFor(const cv::Mat& values, std::uint32_t rowsPerStrip, std::size_t start) {
  const auto channels = static_cast<std::uint32_t>(values.channels());
  const auto rows = static_cast<std::uint32_t>(values.rows);
  const bool rgb = channels == 3;
  const std::size_t rowBytes = values.cols * values.elemSize();
  std::vector<std::uint32_t> offsets, counts;
  for (std::uint32_t row = 0; row < rows; row += rowsPerStrip) {
    offsets.push_back(static_cast<std::uint32_t>(start + row * rowBytes));
    counts.push_back(static_cast<std::uint32_t>(std::min(rowsPerStrip, rows - row) * rowBytes));
  }
  const std::uint32_t extra = channels - (rgb ? 3 : 1);
  DirectoryWriter directory(extra > 0 ? 12 : 11);
  directory.add(TiffTag::ImageWidth, kLong, {static_cast<std::uint32_t>(values.cols)});
  directory.add(TiffTag::ImageLength, kLong, {rows});
  directory.add(TiffTag::BitsPerSample, kShort, std::vector<std::uint32_t>(channels, 32));
  directory.add(TiffTag::Compression, kShort, {1});
  directory.add(TiffTag::Photometric, kShort, {rgb ? 2U : 1U});
  directory.add(TiffTag::StripOffsets, kLong, offsets);
  directory.add(TiffTag::SamplesPerPixel, kShort, {channels});
  directory.add(TiffTag::RowsPerStrip, kLong, {rowsPerStrip});
  directory.add(TiffTag::StripByteCounts, kLong, counts);
  directory.add(TiffTag::PlanarConfiguration, kShort, {1});
  if (extra > 0) directory.add(TiffTag::ExtraSamples, kShort, std::vector<std::uint32_t>(extra, 0));
  directory.add(TiffTag::SampleFormat, kShort, std::vector<std::uint32_t>(channels, 3));
  return directory.finished();
}

}  // namespace

Bytes encodeTiff(const cv::Mat& values, const std::filesystem::path& file) {
  static_assert(std::endian::native == std::endian::little);
  const std::size_t rowBytes = values.cols * values.elemSize();
  const auto rowsPerStrip = static_cast<std::uint32_t>(
      std::clamp<std::size_t>(kStripBytes / rowBytes, 1, static_cast<std::size_t>(values.rows)));
  Bytes bytes = directoryFor(values, rowsPerStrip, 0);
  const std::size_t start = bytes.size();
  if (start + rowBytes * values.rows > std::numeric_limits<std::uint32_t>::max())
    throw Error(ErrorCode::BadArgument,
                "Cannot write " + file.string() + ": a TIFF holds 4 GB at most. Use the format npy.");
  bytes = directoryFor(values, rowsPerStrip, start);
  bytes.resize(start + rowBytes * values.rows);
  for (int y = 0; y < values.rows; ++y) std::memcpy(bytes.data() + start + y * rowBytes, values.ptr(y), rowBytes);
  return bytes;
}

}  // namespace dkn
