// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/codecs.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <limits>
#include <system_error>

#include "base/error.h"

namespace dkn {

void failReading(const std::filesystem::path& file, const std::string& reason, const std::string& remedy) {
  throw Error(ErrorCode::Unreadable, "Cannot read " + file.string() + ": " + reason + ". " + remedy);
}

void failTruncated(const std::filesystem::path& file, std::uint64_t neededBytes, std::uint64_t bytes) {
  failReading(file,
              "its header announces " + std::to_string(neededBytes) + " bytes of pixels, the file has room for " +
                  std::to_string(bytes),
              "It is truncated or damaged; copy or export it again.");
}

Bytes readFileBytes(const std::filesystem::path& file) {
  std::error_code code;
  const auto status = std::filesystem::status(file, code);
  if (status.type() == std::filesystem::file_type::not_found)
    failReading(file, "there is no such file", "Check the name and the folder.");
  if (status.type() == std::filesystem::file_type::directory)
    failReading(file, "it is a folder", "Name a picture inside it.");
  if (status.type() != std::filesystem::file_type::regular)
    failReading(file, code ? code.message() : "it is no regular file", "Name a picture file that you may read.");

  errno = 0;
  std::ifstream stream(file, std::ios::binary | std::ios::ate);
  if (!stream) failReading(file, std::strerror(errno), "Check that you may read it.");
  Bytes bytes(static_cast<std::size_t>(stream.tellg()));
  if (bytes.empty()) failReading(file, "it is empty", "Copy or export it again.");
  stream.seekg(0);
  stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  if (stream.gcount() != static_cast<std::streamsize>(bytes.size()))
    failReading(file, "reading stopped before its end", "Check the disk or the network it lies on.");
  return bytes;
}

std::uint64_t checkedByteCount(const std::filesystem::path& file, std::uint64_t width, std::uint64_t height,
                               std::uint64_t channels, std::uint64_t sampleBytes) {
  constexpr std::uint64_t kMaxSide = std::numeric_limits<std::int32_t>::max();
  constexpr std::uint64_t kMaxBytes = std::uint64_t{1} << 62;
  const std::string claim = std::to_string(width) + " x " + std::to_string(height) + " pixels of " +
                            std::to_string(channels) + (channels == 1 ? " channel" : " channels");
  if (width == 0 || height == 0 || channels == 0)
    failReading(file, "its header says " + claim, "A picture needs at least one pixel; export it again.");
  if (width > kMaxSide || height > kMaxSide || channels > CV_CN_MAX ||
      width * height > kMaxBytes / sampleBytes / channels)
    failReading(file, "its header says " + claim,
                "That is beyond any picture (" + std::to_string(CV_CN_MAX) + " channels at most); export it again.");
  return width * height * channels * sampleBytes;
}

void checkExpansion(const std::filesystem::path& file, std::uint64_t pixelBytes, std::uint64_t bytes) {
  constexpr std::uint64_t kAlwaysBytes = std::uint64_t{1} << 30;
  constexpr std::uint64_t kRatio = 256;
  if (pixelBytes <= kAlwaysBytes || pixelBytes / kRatio <= bytes) return;
  failReading(
      file,
      "its " + std::to_string(bytes) + " bytes would become " + std::to_string(pixelBytes >> 20) + " MB of pixels",
      "It is damaged, or made to fill the memory; save it without compression where it is neither.");
}

}  // namespace dkn
