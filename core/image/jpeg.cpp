// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG through OpenCV, once its markers are known to reach the end of the picture: the decoder fills what is missing
// with grey and says nothing.
#include "image/opencv_codec.h"
#include "image/samples.h"

namespace dkn {

namespace {

constexpr std::uint8_t kRestart0 = 0xD0;
constexpr std::uint8_t kRestart7 = 0xD7;
constexpr std::uint8_t kStart = 0xD8;
constexpr std::uint8_t kEnd = 0xD9;
constexpr std::uint8_t kScan = 0xDA;
/// Huffman codes take a bit at least for each block of 8 x 8.
constexpr std::uint64_t kPixelsPerByte = 1024;

bool isFrameHeader(std::uint8_t marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// First marker (its second byte's position) at or behind `position`, entropy-coded data skipped; the size if none.
std::size_t nextMarker(ByteView bytes, std::size_t position) {
  for (; position + 1 < bytes.size(); ++position) {
    const std::uint8_t code = bytes[position + 1];
    if (bytes[position] == 0xFF && code != 0x00 && code != 0xFF && (code < kRestart0 || code > kRestart7))
      return position + 1;
  }
  return bytes.size();
}

void checkMarkers(ByteView bytes, const std::filesystem::path& file) {
  bool scanned = false;
  for (std::size_t at = nextMarker(bytes, 0); at < bytes.size();) {
    const std::uint8_t marker = bytes[at];
    if (marker == kEnd) {
      if (!scanned) break;
      return;
    }
    std::size_t length = 0;
    if (marker != kStart && marker != 0x01) {
      if (at + 2 >= bytes.size()) break;
      length = loadUnsigned<std::uint16_t>(bytes.data() + at + 1, std::endian::big);
      if (length > bytes.size() - at - 1) break;
      if (isFrameHeader(marker) && length >= 7) {
        const auto height = loadUnsigned<std::uint16_t>(bytes.data() + at + 4, std::endian::big);
        const auto width = loadUnsigned<std::uint16_t>(bytes.data() + at + 6, std::endian::big);
        checkPixelCount(file, width, height, bytes.size(), kPixelsPerByte, 3);
      }
    }
    scanned = scanned || marker == kScan;
    at = nextMarker(bytes, at + 1 + length);
  }
  failReading(file, "the JPEG ends before its picture does", "It is truncated; copy or export it again.");
}

}  // namespace

Decoded decodeJpeg(ByteView bytes, const std::filesystem::path& file) {
  checkMarkers(bytes, file);
  return decodedFromMat(rgbFromBgr(decodeWithOpenCv(bytes, file, "JPEG")));
}

}  // namespace dkn
