// SPDX-License-Identifier: GPL-3.0-or-later
// OpenEXR through OpenCV: half and float, luminance or RGB, alpha dropped.
#include <array>

#include "base/error.h"
#include "image/opencv_codec.h"
#include "image/samples.h"

namespace dkn {

namespace {

constexpr const char* kDamaged = "It is truncated or damaged; export it again.";

/// What the checks need of the header.
struct Header {
  std::optional<cv::Size2d> size;
  std::uint8_t compression = 0;
  std::size_t end = 0;  ///< where the table of chunk positions starts
};

/// Walks the attributes: name, type (both end with a zero), size, value; an empty name ends them.
Header parseHeader(ByteView bytes, const std::filesystem::path& file) {
  constexpr std::size_t kStart = 8;
  Header header;
  std::size_t at = kStart;
  const auto text = [&] {
    const std::size_t begin = at;
    while (at < bytes.size() && bytes[at] != 0) ++at;
    if (at == bytes.size()) failReading(file, "it ends within the EXR header", kDamaged);
    return std::string(reinterpret_cast<const char*>(bytes.data()) + begin, at++ - begin);
  };
  for (std::string name = text(); !name.empty(); name = text()) {
    text();
    const std::size_t left = bytes.size() - at;
    const std::uint64_t size = left < 4 ? left : loadUnsigned<std::uint32_t>(bytes.data() + at, std::endian::little);
    if (left < 4 || size > left - 4) failReading(file, "it ends within the EXR header", kDamaged);
    const std::uint8_t* value = bytes.data() + at + 4;
    if (name == "compression" && size == 1) header.compression = value[0];
    if (name == "dataWindow" && size == 16) {
      double box[4];
      for (int i = 0; i < 4; ++i)
        box[i] = static_cast<std::int32_t>(loadUnsigned<std::uint32_t>(value + 4 * i, std::endian::little));
      header.size = cv::Size2d(box[2] - box[0] + 1, box[3] - box[1] + 1);
    }
    at += 4 + size;
  }
  header.end = at;
  return header;
}

std::uint64_t linesPerChunk(std::uint8_t compression) {
  // None, RLE, ZIPS, ZIP, PIZ, PXR24, B44, B44A, DWAA, DWAB.
  static constexpr std::array<std::uint64_t, 10> kLines{1, 1, 1, 16, 32, 16, 32, 32, 32, 256};
  return compression < kLines.size() ? kLines[compression] : 1;
}

/// Throws where the file cannot hold what its header announces, or where a part of the picture lies behind its end.
/// Tiled, deep and multi-part files are left to OpenEXR's own checks behind the first.
void checkContent(ByteView bytes, const std::filesystem::path& file) {
  // A picture of one value packs far beyond 1000:1; this only stops headers that lie.
  constexpr std::uint64_t kPixelsPerByte = 65536;
  constexpr std::uint8_t kTiledDeepOrParts = 0x02 | 0x08 | 0x10;
  const Header header = parseHeader(bytes, file);
  if (!header.size || header.size->width < 1 || header.size->height < 1)
    failReading(file, "its EXR header has no data window", kDamaged);
  const auto height = static_cast<std::uint64_t>(header.size->height);
  checkPixelCount(file, static_cast<std::uint64_t>(header.size->width), height, bytes.size(), kPixelsPerByte,
                  3 * sizeof(float));
  if ((bytes[5] & kTiledDeepOrParts) != 0) return;
  const std::uint64_t lines = linesPerChunk(header.compression);
  const std::uint64_t chunks = (height + lines - 1) / lines;
  if (chunks > (bytes.size() - header.end) / 8) failTruncated(file, chunks * 8, bytes.size() - header.end);
  for (std::uint64_t i = 0; i < chunks; ++i) {
    // A chunk is its first line's number, its size and its data.
    const auto position = loadUnsigned<std::uint64_t>(bytes.data() + header.end + 8 * i, std::endian::little);
    const bool inside = position >= header.end && position <= bytes.size() && bytes.size() - position >= 8;
    if (!inside ||
        loadUnsigned<std::uint32_t>(bytes.data() + position + 4, std::endian::little) > bytes.size() - position - 8)
      failReading(file, "a part of the EXR lies behind its end", kDamaged);
  }
}

}  // namespace

Decoded decodeExr(ByteView bytes, const std::filesystem::path& file) {
  checkContent(bytes, file);
  return decodedFromMat(rgbFromBgr(decodeWithOpenCv(bytes, file, "EXR")));
}

Bytes encodeExr(const cv::Mat& values, const std::filesystem::path& file) {
  if (values.channels() != 1 && values.channels() != 3)
    throw Error(ErrorCode::BadArgument, "Cannot write " + file.string() + ": an EXR holds 1 or 3 channels, not " +
                                            std::to_string(values.channels()) + ". Use the format npy or tiff.");
  return encodeWithOpenCv(rgbFromBgr(values), ".exr", file);
}

}  // namespace dkn
