// SPDX-License-Identifier: GPL-3.0-or-later
// Netpbm's files: a text header, then the pixels.
// PFM: "Pf" (1 channel) or "PF" (RGB), width, height, scale (negative: little endian), then rows bottom-up. The scale's
// size is not applied: Middlebury writes 1/255 there beside values that are pixels already.
// PGM, PPM: "P5" (1 channel) or "P6" (RGB), width, height, the largest value, then rows of bytes, or of big-endian
// pairs of bytes where it is above 255.
#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstring>

#include "base/error.h"
#include "image/codecs.h"
#include "image/samples.h"

namespace dkn {

namespace {

/// Tokens of the text header, separated by white space, comments from '#' to the end of the line left out.
class HeaderReader {
 public:
  explicit HeaderReader(ByteView bytes) : m_bytes(bytes) {}

  std::string token() {
    skipSpace();
    std::string text;
    while (m_position < m_bytes.size() && std::isspace(m_bytes[m_position]) == 0 && text.size() < kLongestToken)
      text += static_cast<char>(m_bytes[m_position++]);
    return text;
  }
  /// Position behind the single white-space character that ends the header.
  std::size_t rasterPosition() const { return std::min(m_position + 1, m_bytes.size()); }

 private:
  static constexpr std::size_t kLongestToken = 64;

  void skipSpace() {
    bool comment = false;
    for (; m_position < m_bytes.size(); ++m_position) {
      const std::uint8_t byte = m_bytes[m_position];
      if (byte == '#') comment = true;
      if (byte == '\n') comment = false;
      if (!comment && std::isspace(byte) == 0) return;
    }
  }

  ByteView m_bytes;
  std::size_t m_position = 0;
};

template <typename Number>
Number parse(const std::string& text, const char* what, const std::filesystem::path& file) {
  Number number{};
  const char* begin = text.data() + (text.starts_with('+') ? 1 : 0);
  const auto [end, error] = std::from_chars(begin, text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size())
    failReading(file, "the header's " + std::string(what) + " is no number", "It is damaged; export it again.");
  return number;
}

/// Where the pixels begin, `needed` bytes at least.
std::size_t rasterOf(const HeaderReader& header, ByteView bytes, std::uint64_t needed,
                     const std::filesystem::path& file) {
  std::size_t raster = header.rasterPosition();
  // A header written with "\r\n" line ends has one byte more before the pixels.
  if (raster < bytes.size() && bytes[raster - 1] == '\r' && bytes[raster] == '\n' &&
      bytes.size() - raster == needed + 1)
    ++raster;
  if (bytes.size() - raster < needed) failTruncated(file, needed, bytes.size() - raster);
  return raster;
}

}  // namespace

Decoded decodePfm(ByteView bytes, const std::filesystem::path& file) {
  HeaderReader header(bytes);
  const int channels = header.token() == "PF" ? 3 : 1;
  const auto width = parse<std::uint32_t>(header.token(), "width", file);
  const auto height = parse<std::uint32_t>(header.token(), "height", file);
  const auto scale = parse<double>(header.token(), "scale", file);
  if (!(scale < 0.0 || scale > 0.0))
    failReading(file, "the PFM header's scale is neither positive nor negative, so the byte order is unknown",
                "Export it with scale -1.");
  const std::size_t raster =
      rasterOf(header, bytes, checkedByteCount(file, width, height, channels, sizeof(float)), file);
  Decoded image;
  image.values.create(static_cast<int>(height), static_cast<int>(width), CV_32FC(channels));
  const std::size_t rowSamples = static_cast<std::size_t>(width) * channels;
  const std::endian order = scale < 0.0 ? std::endian::little : std::endian::big;
  for (std::uint32_t y = 0; y < height; ++y)
    samplesToFloat(SampleType::F32, order, bytes.data() + raster + y * rowSamples * sizeof(float), rowSamples,
                   image.values.ptr<float>(static_cast<int>(height - 1 - y)));
  return image;
}

Decoded decodePnm(ByteView bytes, const std::filesystem::path& file) {
  HeaderReader header(bytes);
  const int channels = header.token() == "P6" ? 3 : 1;
  const auto width = parse<std::uint32_t>(header.token(), "width", file);
  const auto height = parse<std::uint32_t>(header.token(), "height", file);
  const auto largest = parse<std::uint32_t>(header.token(), "largest value", file);
  if (largest < 1 || largest > 65535)
    failReading(file, "the header's largest value is " + std::to_string(largest), "1 to 65535 are possible.");
  const bool wide = largest > 255;
  const std::uint64_t needed = checkedByteCount(file, width, height, channels, wide ? 2 : 1);
  const std::uint8_t* source = bytes.data() + rasterOf(header, bytes, needed, file);

  Decoded image;
  image.stored = wide ? PixelType::UInt16 : PixelType::UInt8;
  // In a guidance the type's largest number is white: another one of the file is not known to be.
  image.white = largest == 255 || largest == 65535 ? static_cast<float>(largest) : 0.0F;
  image.values.create(static_cast<int>(height), static_cast<int>(width), CV_MAKETYPE(wide ? CV_16U : CV_8U, channels));
  const std::size_t rowSamples = static_cast<std::size_t>(width) * channels;
  for (std::uint32_t y = 0; y < height; ++y) {
    const std::uint8_t* row = source + y * rowSamples * (wide ? 2 : 1);
    if (!wide) {
      std::memcpy(image.values.ptr(static_cast<int>(y)), row, rowSamples);
      continue;
    }
    auto* out = image.values.ptr<std::uint16_t>(static_cast<int>(y));
    for (std::size_t i = 0; i < rowSamples; ++i) out[i] = loadUnsigned<std::uint16_t>(row + 2 * i, std::endian::big);
  }
  return image;
}

Bytes encodePfm(const cv::Mat& values, const std::filesystem::path& file) {
  static_assert(std::endian::native == std::endian::little);
  const int channels = values.channels();
  if (channels != 1 && channels != 3)
    throw Error(ErrorCode::BadArgument, "Cannot write " + file.string() + ": a PFM holds 1 or 3 channels, not " +
                                            std::to_string(channels) + ". Use the format npy or tiff.");
  const std::string header = std::string(channels == 3 ? "PF" : "Pf") + "\n" + std::to_string(values.cols) + " " +
                             std::to_string(values.rows) + "\n-1.0\n";
  const std::size_t rowBytes = values.cols * values.elemSize();
  Bytes bytes(header.size() + rowBytes * values.rows);
  std::memcpy(bytes.data(), header.data(), header.size());
  std::uint8_t* next = bytes.data() + header.size();
  for (int y = values.rows - 1; y >= 0; --y, next += rowBytes) std::memcpy(next, values.ptr(y), rowBytes);
  return bytes;
}

}  // namespace dkn
