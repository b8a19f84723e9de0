// SPDX-License-Identifier: GPL-3.0-or-later
// BMP through OpenCV, once the pixels that its header announces are known to be there.
#include <algorithm>
#include <cstdlib>

#include "image/opencv_codec.h"
#include "image/samples.h"

namespace dkn {

namespace {

constexpr std::size_t kInfoHeader = 14;    ///< behind the file's own header
constexpr std::uint32_t kCoreHeader = 12;  ///< OS/2's, with sides of 16 bits
constexpr std::uint32_t kRunLength8 = 1;
constexpr std::uint32_t kRunLength4 = 2;
/// A run of 255 pixels takes two bytes.
constexpr std::uint64_t kPixelsPerByte = 128;
constexpr std::uint64_t kRowBits = 32;  ///< rows end at a multiple

void checkPixels(ByteView bytes, const std::filesystem::path& file) {
  constexpr std::size_t kLongestRead = kInfoHeader + 20;
  if (bytes.size() < kLongestRead)
    failReading(file, "the BMP ends before its header does", "It is truncated; copy or export it again.");
  const auto word = [&](std::size_t at) { return loadUnsigned<std::uint16_t>(bytes.data() + at, std::endian::little); };
  const auto number = [&](std::size_t at) {
    return loadUnsigned<std::uint32_t>(bytes.data() + at, std::endian::little);
  };
  const std::uint64_t begin = number(10);
  const bool isCore = number(kInfoHeader) == kCoreHeader;
  const std::uint64_t width = isCore ? word(18) : number(18);
  // Negative where the first row is the top one.
  const auto signedHeight = static_cast<std::int32_t>(isCore ? word(20) : number(22));
  const auto height = static_cast<std::uint64_t>(std::abs(static_cast<std::int64_t>(signedHeight)));
  const std::uint64_t bits = isCore ? word(24) : word(28);
  const std::uint32_t compression = isCore ? 0 : number(30);
  checkedByteCount(file, width, height, 1, 4);
  if (compression == kRunLength8 || compression == kRunLength4) {
    checkPixelCount(file, width, height, bytes.size(), kPixelsPerByte, 3);
    return;
  }
  const std::uint64_t needed = (width * bits + kRowBits - 1) / kRowBits * kRowBits / 8 * height;
  const std::uint64_t there = bytes.size() - std::min<std::uint64_t>(begin, bytes.size());
  if (needed > there) failTruncated(file, needed, there);
}

}  // namespace

Decoded decodeBmp(ByteView bytes, const std::filesystem::path& file) {
  checkPixels(bytes, file);
  return decodedFromMat(rgbFromBgr(decodeWithOpenCv(bytes, file, "BMP")));
}

}  // namespace dkn
