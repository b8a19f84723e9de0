// SPDX-License-Identifier: GPL-3.0-or-later
// WebP through OpenCV, once its size is known to be one that a file of that many bytes may have.
#include <algorithm>
#include <string_view>

#include "image/opencv_codec.h"
#include "image/samples.h"

namespace dkn {

namespace {

using namespace std::string_view_literals;

struct Size {
  std::uint64_t width = 0;
  std::uint64_t height = 0;
};

/// An evenly coloured picture takes a few dozen bytes whatever its size, so that only what is beyond a photograph's is
/// measured by the file's length.
constexpr std::uint64_t kEvenPixels = 64'000'000;
constexpr std::uint64_t kPixelsPerByte = 8192;

/// By the first chunk: lossy, lossless, or the canvas of an extended file.
Size pictureSize(ByteView bytes, const std::filesystem::path& file) {
  constexpr std::size_t kChunk = 12;  // "VP8 ", its length, then its content
  constexpr std::size_t kContent = 20;
  constexpr std::size_t kLongestRead = 30;
  constexpr std::uint32_t kSideMask = 0x3FFF;
  if (bytes.size() < kLongestRead)
    failReading(file, "the WebP ends before its header does", "It is truncated; copy or export it again.");
  const std::string_view kind(reinterpret_cast<const char*>(bytes.data()) + kChunk, 4);
  const auto number = [&](std::size_t at) {
    return loadUnsigned<std::uint32_t>(bytes.data() + at, std::endian::little);
  };
  if (kind == "VP8X"sv) return {(number(kContent + 4) & 0xFFFFFF) + 1, (number(kContent + 6) >> 8) + 1};
  if (kind == "VP8L"sv) {
    const std::uint32_t sides = number(kContent + 1);
    return {(sides & kSideMask) + 1, (sides >> 14 & kSideMask) + 1};
  }
  const std::uint32_t sides = number(kContent + 6);
  return {sides & kSideMask, sides >> 16 & kSideMask};
}

void checkContent(ByteView bytes, const std::filesystem::path& file) {
  const auto [width, height] = pictureSize(bytes, file);
  checkPixelCount(file, width, height, std::max<std::uint64_t>(bytes.size(), kEvenPixels / kPixelsPerByte),
                  kPixelsPerByte, 3);
  const std::uint64_t announced = loadUnsigned<std::uint32_t>(bytes.data() + 4, std::endian::little) + std::uint64_t{8};
  if (announced > bytes.size()) failTruncated(file, announced, bytes.size());
}

}  // namespace

Decoded decodeWebp(ByteView bytes, const std::filesystem::path& file) {
  checkContent(bytes, file);
  return decodedFromMat(rgbFromBgr(decodeWithOpenCv(bytes, file, "WebP")));
}

}  // namespace dkn
