// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers and writers of single file formats share; used inside this folder only.
// Every decoder gets the whole file, checks the sizes its header claims against the bytes that are there before it
// allocates, and throws Error(Unreadable) naming the file. All are reentrant.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "image/image.h"

namespace dkn {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// A file's pixels before any rule about guidance or target is applied.
struct Decoded {
  /// The stored numbers: CV_8U, CV_16U where the file has unsigned ones of that width, else CV_32F; any number of
  /// channels, colour in RGB order, a palette expanded.
  cv::Mat values;
  PixelType stored = PixelType::Float32;
  float white = 1.0F;  ///< the number that means 1.0 in a guidance; 0 where the type has no such number
};

/// What the pixels of a picture with a palette are.
enum class PaletteUse {
  Colours,  ///< those that the palette gives
  Indices   ///< the stored numbers: class maps
};

/// Throws Error(Unreadable): "Cannot read FILE: REASON. REMEDY".
[[noreturn]] void failReading(const std::filesystem::path& file, const std::string& reason, const std::string& remedy);
/// The same for a file that ends before its pixels do.
[[noreturn]] void failTruncated(const std::filesystem::path& file, std::uint64_t neededBytes, std::uint64_t bytes);

/// The file's content; missing files, folders, empty and forbidden files each get their sentence.
Bytes readFileBytes(const std::filesystem::path& file);

/// Bytes of width x height x channels samples, checked: every factor at least 1, at most 2^31 - 1 (channels: 512), and
/// the product below 2^62.
std::uint64_t checkedByteCount(const std::filesystem::path& file, std::uint64_t width, std::uint64_t height,
                               std::uint64_t channels, std::uint64_t sampleBytes);

/// Throws where a file of `bytes` bytes would become that much larger than pictures do: at most 1 GB, or 256 times the
/// file. What packs further is made to fill the memory.
void checkExpansion(const std::filesystem::path& file, std::uint64_t pixelBytes, std::uint64_t bytes);

Decoded decodePng(ByteView bytes, const std::filesystem::path& file, PaletteUse palette = PaletteUse::Colours);
Decoded decodeJpeg(ByteView bytes, const std::filesystem::path& file);
Decoded decodeBmp(ByteView bytes, const std::filesystem::path& file);
Decoded decodeWebp(ByteView bytes, const std::filesystem::path& file);
Decoded decodeExr(ByteView bytes, const std::filesystem::path& file);
Decoded decodeTiff(ByteView bytes, const std::filesystem::path& file);
Decoded decodePfm(ByteView bytes, const std::filesystem::path& file);
Decoded decodePnm(ByteView bytes, const std::filesystem::path& file);
Decoded decodeDpt(ByteView bytes, const std::filesystem::path& file);
/// `size`: what the picture should measure, where known; see readTarget.
Decoded decodeNpy(ByteView bytes, const std::filesystem::path& file, std::optional<cv::Size> size);

/// CV_32FC(n) pixels, colour in RGB order, as the bytes of a file. Throw Error(BadArgument) where the format cannot
/// hold them; `file` is named in the sentence.
Bytes encodePfm(const cv::Mat& values, const std::filesystem::path& file);
Bytes encodeNpy(const cv::Mat& values);
Bytes encodeTiff(const cv::Mat& values, const std::filesystem::path& file);
Bytes encodeExr(const cv::Mat& values, const std::filesystem::path& file);

}  // namespace dkn
