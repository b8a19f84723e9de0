// SPDX-License-Identifier: GPL-3.0-or-later
// PNG through OpenCV. It gets the file's critical chunks alone: transparency, colour profiles and orientation are not
// applied to data, and libpng has nothing to warn about. Chunk: length (u32), type, data, CRC of type and data.
#include "image/png.h"

#include <zlib.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>

#include "image/opencv_codec.h"
#include "image/samples.h"

namespace dkn {

namespace {

constexpr std::size_t kSignatureBytes = 8;
constexpr std::size_t kChunkOverhead = 12;
constexpr std::size_t kHeaderChunkEnd = kSignatureBytes + kChunkOverhead + 13;
constexpr std::uint8_t kPalette = 3;
constexpr std::uint8_t kGreyAlpha = 4;

struct Chunk {
  std::string_view type;
  ByteView whole;  ///< with length and CRC
  ByteView data() const { return whole.subspan(8, whole.size() - kChunkOverhead); }
};

std::uint32_t crcOf(const std::uint8_t* data, std::size_t bytes) {
  return static_cast<std::uint32_t>(::crc32_z(::crc32_z(0, nullptr, 0), data, bytes));
}

std::vector<Chunk> chunksOf(ByteView bytes, const std::filesystem::path& file) {
  constexpr const char* kRemedy = "It is truncated or damaged; copy or export it again.";
  std::vector<Chunk> chunks;
  for (std::size_t at = kSignatureBytes; at + kChunkOverhead <= bytes.size();) {
    const std::uint64_t length = loadUnsigned<std::uint32_t>(bytes.data() + at, std::endian::big);
    if (length > bytes.size() - at - kChunkOverhead) break;
    const Chunk chunk{std::string_view(reinterpret_cast<const char*>(bytes.data() + at + 4), 4),
                      bytes.subspan(at, length + kChunkOverhead)};
    if (loadUnsigned<std::uint32_t>(bytes.data() + at + 8 + length, std::endian::big) !=
        crcOf(bytes.data() + at + 4, length + 4))
      failReading(file, "a checksum in the PNG is wrong", kRemedy);
    chunks.push_back(chunk);
    if (chunk.type == "IEND") return chunks;
    at += chunk.whole.size();
  }
  failReading(file, "the PNG ends before its last chunk", kRemedy);
}

/// Throws where the compressed bytes cannot become the picture the header announces.
void checkSize(const std::vector<Chunk>& chunks, const std::filesystem::path& file) {
  constexpr std::uint64_t kDeflateRatio = 1032;
  if (chunks.front().type != "IHDR" || chunks.front().data().size() != 13)
    failReading(file, "the PNG does not start with its header", "It is damaged; export it again.");
  const ByteView header = chunks.front().data();
  const auto width = loadUnsigned<std::uint32_t>(header.data(), std::endian::big);
  const auto height = loadUnsigned<std::uint32_t>(header.data() + 4, std::endian::big);
  const std::uint64_t bitDepth = header[8];
  std::uint64_t packed = 0;
  for (const Chunk& chunk : chunks)
    if (chunk.type == "IDAT") packed += chunk.data().size();
  // Colours with transparency at the most; depths below a byte get one.
  const std::uint64_t channels = header[9] == 0 ? 1 : 4;
  checkPixelCount(file, width, height, packed, kDeflateRatio * 8 / std::clamp<std::uint64_t>(bitDepth, 1, 8),
                  channels * (bitDepth > 8 ? 2 : 1));
}

bool isGreyPalette(const std::vector<Chunk>& chunks) {
  for (const Chunk& chunk : chunks) {
    if (chunk.type != "PLTE") continue;
    const ByteView entries = chunk.data();
    for (std::size_t i = 0; i + 2 < entries.size(); i += 3)
      if (entries[i] != entries[i + 1] || entries[i] != entries[i + 2]) return false;
  }
  return true;
}

bool isCritical(const Chunk& chunk) { return (chunk.type.front() & 0x20) == 0; }

void appendBigEndian(Bytes& bytes, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

/// A palette in which every entry is grey and as bright as its number: its pixels decode to their indices.
Bytes identityPalette(const Chunk& palette) {
  Bytes chunk;
  appendBigEndian(chunk, static_cast<std::uint32_t>(palette.data().size()));
  chunk.insert(chunk.end(), {'P', 'L', 'T', 'E'});
  for (std::size_t i = 0; i < palette.data().size(); ++i) chunk.push_back(static_cast<std::uint8_t>(i / 3));
  appendBigEndian(chunk, crcOf(chunk.data() + 4, chunk.size() - 4));
  return chunk;
}

Bytes textChunk(const std::string& key, std::string value) {
  const auto printable = [](unsigned char c) { return c >= 0x20 && c < 0x7F; };
  if (key.empty() || key.size() > 79 || !std::all_of(key.begin(), key.end(), printable))
    throw std::logic_error("PNG text key is not 1 to 79 printable ASCII characters: " + key);
  // A zero byte would end the text.
  std::replace(value.begin(), value.end(), '\0', ' ');
  const bool ascii = std::all_of(value.begin(), value.end(), [](unsigned char c) { return c < 0x80; });
  std::string body = (ascii ? "tEXt" : "iTXt") + key + '\0';
  // iTXt: compression flag, method, empty language tag, empty translated key.
  if (!ascii) body.append(4, '\0');
  body += value;
  Bytes chunk;
  appendBigEndian(chunk, static_cast<std::uint32_t>(body.size() - 4));
  chunk.insert(chunk.end(), body.begin(), body.end());
  appendBigEndian(chunk, crcOf(chunk.data() + 4, body.size()));
  return chunk;
}

}  // namespace

Decoded decodePng(ByteView bytes, const std::filesystem::path& file, PaletteUse palette) {
  const std::vector<Chunk> chunks = chunksOf(bytes, file);
  checkSize(chunks, file);
  Bytes critical(bytes.begin(), bytes.begin() + kSignatureBytes);
  const std::uint8_t colourType = chunks.front().data()[9];
  const bool indices = palette == PaletteUse::Indices && colourType == kPalette;
  for (const Chunk& chunk : chunks) {
    if (!isCritical(chunk)) continue;
    const Bytes replaced = indices && chunk.type == "PLTE" ? identityPalette(chunk) : Bytes();
    const ByteView kept = replaced.empty() ? chunk.whole : ByteView(replaced);
    critical.insert(critical.end(), kept.begin(), kept.end());
  }

  cv::Mat pixels = rgbFromBgr(decodeWithOpenCv(critical, file, "PNG"));
  // OpenCV spreads grey with alpha over three equal channels.
  if (colourType == kGreyAlpha || indices || (colourType == kPalette && isGreyPalette(chunks)))
    pixels = firstChannels(pixels, 1);
  return decodedFromMat(pixels);
}

Bytes encodePng(const cv::Mat& pixels, const std::map<std::string, std::string>& text,
                const std::filesystem::path& file) {
  const Bytes plain = encodeWithOpenCv(rgbFromBgr(pixels), ".png", file);
  Bytes bytes(plain.begin(), plain.begin() + kHeaderChunkEnd);
  for (const auto& [key, value] : text) {
    const Bytes chunk = textChunk(key, value);
    bytes.insert(bytes.end(), chunk.begin(), chunk.end());
  }
  bytes.insert(bytes.end(), plain.begin() + kHeaderChunkEnd, plain.end());
  return bytes;
}

}  // namespace dkn
