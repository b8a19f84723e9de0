// SPDX-License-Identifier: GPL-3.0-or-later
// TIFF and BigTIFF, first page: strips or tiles, interleaved or planar, any number of channels of 8- to 64-bit integers
// or 16- to 64-bit floats, unpacked, LZW, deflate or PackBits. What is left (palettes, 1 and 4 bits, JPEG, fax) goes to
// OpenCV. Its TIFF reader is not used for the rest because it takes signed and 32-bit integers, half floats, planes and
// transparency for something else than they are, and turns the picture as the orientation tag says.
#include <algorithm>
#include <bit>
#include <limits>

#include "image/opencv_codec.h"
#include "image/samples.h"
#include "image/tiff_compression.h"
#include "image/tiff_directory.h"

namespace dkn {

namespace {

enum Photometric : std::uint64_t { WhiteIsZero = 0, BlackIsZero = 1, Rgb = 2 };
enum Format : std::uint64_t { Unsigned = 1, Signed = 2, Float = 3, Undefined = 4 };

constexpr const char* kSaveAgain = "Export it again as 8-, 16- or 32-bit, uncompressed, LZW or deflate.";

struct Layout {
  std::uint64_t width = 0;
  std::uint64_t height = 0;
  std::uint64_t channels = 1;
  std::uint64_t chunkWidth = 0;   ///< of a tile, or the picture's
  std::uint64_t chunkHeight = 0;  ///< of a tile or strip
  bool tiled = false;
  bool planar = false;
  std::uint64_t predictor = 1;
  std::uint64_t photometric = BlackIsZero;
  TiffCompression compression = TiffCompression::None;
  SampleType type = SampleType::U8;

  std::uint64_t across() const { return (width + chunkWidth - 1) / chunkWidth; }
  std::uint64_t down() const { return (height + chunkHeight - 1) / chunkHeight; }
  std::uint64_t chunkChannels() const { return planar ? 1 : channels; }
};

std::optional<SampleType> sampleType(std::uint64_t bits, std::uint64_t format) {
  const bool isSigned = format == Signed;
  if (format == Float) {
    if (bits == 16) return SampleType::F16;
    if (bits == 32) return SampleType::F32;
    if (bits == 64) return SampleType::F64;
    return std::nullopt;
  }
  if (format != Unsigned && format != Signed && format != Undefined) return std::nullopt;
  if (bits == 8) return isSigned ? SampleType::I8 : SampleType::U8;
  if (bits == 16) return isSigned ? SampleType::I16 : SampleType::U16;
  if (bits == 32) return isSigned ? SampleType::I32 : SampleType::U32;
  if (bits == 64) return isSigned ? SampleType::I64 : SampleType::U64;
  return std::nullopt;
}

bool allEqual(const std::vector<std::uint64_t>& values) {
  return std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) == values.end();
}

/// The layout where our own code reads it; nothing where OpenCV has to.
std::optional<Layout> layoutOf(const TiffDirectory& directory, const std::filesystem::path& file) {
  Layout layout;
  layout.width = directory.value(TiffTag::ImageWidth, 0);
  layout.height = directory.value(TiffTag::ImageLength, 0);
  layout.channels = directory.value(TiffTag::SamplesPerPixel, 1);
  layout.photometric = directory.value(TiffTag::Photometric, BlackIsZero);
  layout.predictor = directory.value(TiffTag::Predictor, 1);
  layout.planar = directory.value(TiffTag::PlanarConfiguration, 1) == 2 && layout.channels > 1;
  layout.tiled = directory.has(TiffTag::TileOffsets);
  const auto type = sampleType(directory.value(TiffTag::BitsPerSample, 1), directory.value(TiffTag::SampleFormat, 1));
  const std::uint64_t compression = directory.value(TiffTag::Compression, 1);
  const bool floats = type == SampleType::F16 || type == SampleType::F32 || type == SampleType::F64;
  if (!type || !canUnpack(compression) || layout.photometric > Rgb || directory.value(TiffTag::FillOrder, 1) != 1 ||
      layout.predictor < 1 || layout.predictor > 3 || (layout.predictor == 3 && !floats) ||
      !allEqual(directory.values(TiffTag::BitsPerSample)) || !allEqual(directory.values(TiffTag::SampleFormat)))
    return std::nullopt;
  layout.type = *type;
  layout.compression = static_cast<TiffCompression>(compression);
  checkedByteCount(file, layout.width, layout.height, layout.channels, sampleBytes(layout.type));
  if (layout.tiled) {
    layout.chunkWidth = directory.value(TiffTag::TileWidth, 0);
    layout.chunkHeight = directory.value(TiffTag::TileLength, 0);
  } else {
    layout.chunkWidth = layout.width;
    layout.chunkHeight = std::min(directory.value(TiffTag::RowsPerStrip, layout.height), layout.height);
  }
  checkedByteCount(file, layout.chunkWidth, layout.chunkHeight, layout.chunkChannels(), sampleBytes(layout.type));
  return layout;
}

/// Whether the last channel is transparency: said so, or a fourth one beside RGB of which nothing is said.
bool hasAlpha(const TiffDirectory& directory, const Layout& layout) {
  const std::vector<std::uint64_t> extra = directory.values(TiffTag::ExtraSamples);
  if (extra.empty()) return layout.photometric == Rgb && layout.channels == 4;
  return layout.channels > 1 && (extra.back() == 1 || extra.back() == 2);
}

/// Reads the strips or tiles one after the other into the picture.
class ChunkReader {
 public:
  ChunkReader(ByteView bytes, const TiffDirectory& directory, const Layout& layout, const std::filesystem::path& file)
      : m_bytes(bytes), m_layout(layout), m_file(file), m_order(directory.order()) {
    m_offsets = directory.values(layout.tiled ? TiffTag::TileOffsets : TiffTag::StripOffsets);
    m_counts = directory.values(layout.tiled ? TiffTag::TileByteCounts : TiffTag::StripByteCounts);
    const std::uint64_t planes = layout.planar ? layout.channels : 1;
    if (m_offsets.size() / planes / layout.across() < layout.down())
      failReading(file, "its TIFF directory names too few strips", "It is truncated or damaged; export it again.");
    checkTotal();
  }

  cv::Mat read() {
    m_values.create(static_cast<int>(m_layout.height), static_cast<int>(m_layout.width),
                    CV_MAKETYPE(matDepth(m_layout.type), static_cast<int>(m_layout.channels)));
    std::size_t index = 0;
    for (std::uint64_t plane = 0; plane < (m_layout.planar ? m_layout.channels : 1); ++plane)
      for (std::uint64_t row = 0; row < m_layout.down(); ++row)
        for (std::uint64_t column = 0; column < m_layout.across(); ++column)
          readChunk(index++, plane, row * m_layout.chunkHeight, column * m_layout.chunkWidth);
    return m_values;
  }

 private:
  ByteView packed(std::size_t index) const {
    const std::uint64_t offset = m_offsets[index];
    if (offset > m_bytes.size())
      failReading(m_file, "a strip of its TIFF lies behind its end", "It is truncated or damaged; export it again.");
    const std::uint64_t there = m_bytes.size() - offset;
    // Without compression the count is known, and some writers leave it out or wrong.
    const bool counted = m_layout.compression != TiffCompression::None && index < m_counts.size();
    if (counted && m_counts[index] > there) failTruncated(m_file, m_counts[index], there);
    return m_bytes.subspan(offset, counted ? m_counts[index] : there);
  }

  /// Before anything is allocated: can the file's bytes become the picture and its largest strip?
  void checkTotal() const {
    const std::uint64_t needed =
        checkedByteCount(m_file, m_layout.width, m_layout.height, m_layout.channels, sampleBytes(m_layout.type));
    const std::uint64_t chunk =
        m_layout.chunkWidth * m_layout.chunkHeight * m_layout.chunkChannels() * sampleBytes(m_layout.type);
    // Tiles at the borders are unpacked whole, strips end with the picture.
    std::uint64_t unpacked = needed;
    const std::uint64_t tiles = m_layout.across() * m_layout.down() * (m_layout.planar ? m_layout.channels : 1);
    if (m_layout.tiled && __builtin_mul_overflow(chunk, tiles, &unpacked))
      failTruncated(m_file, std::numeric_limits<std::uint64_t>::max(), m_bytes.size());
    if (std::max(needed, unpacked) / largestRatio(m_layout.compression) > m_bytes.size())
      failTruncated(m_file, std::max(needed, unpacked), m_bytes.size());
    checkExpansion(m_file, std::max(needed, chunk), m_bytes.size());
  }

  void readChunk(std::size_t index, std::uint64_t plane, std::uint64_t top, std::uint64_t left) {
    const std::size_t bytesPerSample = sampleBytes(m_layout.type);
    const std::uint64_t channels = m_layout.chunkChannels();
    const std::uint64_t rows =
        m_layout.tiled ? m_layout.chunkHeight : std::min(m_layout.chunkHeight, m_layout.height - top);
    const std::size_t rowSamples = m_layout.chunkWidth * channels;
    m_chunk.resize(rows * rowSamples * bytesPerSample);
    m_row.resize(rowSamples);
    if (!unpack(m_layout.compression, packed(index), m_chunk))
      failReading(m_file, "a strip of its TIFF is damaged or too short",
                  "It is truncated or damaged; export it again.");
    for (std::uint64_t r = 0; r < std::min(rows, m_layout.height - top); ++r) {
      const std::span<std::uint8_t> row(m_chunk.data() + r * rowSamples * bytesPerSample, rowSamples * bytesPerSample);
      if (m_layout.predictor == 2) undoDifferences(row, bytesPerSample, channels, m_order);
      if (m_layout.predictor == 3) undoFloatPlanes(row, bytesPerSample, channels, m_order);
      samplesToFloat(m_layout.type, m_order, row.data(), rowSamples, m_row.data());
      const int y = static_cast<int>(top + r);
      const std::uint64_t count = std::min(m_layout.chunkWidth, m_layout.width - left) * channels;
      const std::uint64_t start = left * m_layout.channels + plane;
      if (m_values.depth() == CV_8U) putRow(m_values.ptr<std::uint8_t>(y) + start, count);
      if (m_values.depth() == CV_16U) putRow(m_values.ptr<std::uint16_t>(y) + start, count);
      if (m_values.depth() == CV_32F) putRow(m_values.ptr<float>(y) + start, count);
    }
  }

  template <typename T>
  void putRow(T* target, std::uint64_t count) const {
    const std::uint64_t step = m_layout.planar ? m_layout.channels : 1;
    for (std::uint64_t i = 0; i < count; ++i) target[i * step] = static_cast<T>(m_row[i]);
  }

  ByteView m_bytes;
  Layout m_layout;
  std::filesystem::path m_file;
  std::endian m_order;
  std::vector<std::uint64_t> m_offsets;
  std::vector<std::uint64_t> m_counts;
  Bytes m_chunk;
  std::vector<float> m_row;
  cv::Mat m_values;
};

/// The picture by OpenCV, its orientation tag set to "as stored".
Decoded decodeElsewhere(ByteView bytes, const TiffDirectory& directory, const std::filesystem::path& file) {
  // White lines of fax compression.
  constexpr std::uint64_t kPixelsPerByte = 65536;
  checkPixelCount(file, directory.value(TiffTag::ImageWidth, 0), directory.value(TiffTag::ImageLength, 0), bytes.size(),
                  kPixelsPerByte, 4);
  const std::uint64_t bits = directory.value(TiffTag::BitsPerSample, 1);
  const bool unsignedSamples = directory.value(TiffTag::SampleFormat, 1) == Unsigned;
  if (bits > 16 || !unsignedSamples || (bits > 8 && directory.value(TiffTag::PlanarConfiguration, 1) != 1))
    failReading(file,
                "this kind of TIFF (" + std::to_string(bits) + " bits, compression " +
                    std::to_string(directory.value(TiffTag::Compression, 1)) + ") is not understood",
                kSaveAgain);
  Bytes upright(bytes.begin(), bytes.end());
  // The tag is one 16-bit number, read already, so it lies inside the file.
  if (directory.value(TiffTag::Orientation, 1) != 1) {
    const std::uint64_t at = directory.position(TiffTag::Orientation);
    upright[at] = directory.order() == std::endian::little ? 1 : 0;
    upright[at + 1] = directory.order() == std::endian::little ? 0 : 1;
  }
  return decodedFromMat(rgbFromBgr(decodeWithOpenCv(upright, file, "TIFF")));
}

}  // namespace

Decoded decodeTiff(ByteView bytes, const std::filesystem::path& file) {
  const TiffDirectory directory(bytes, file);
  const std::optional<Layout> layout = layoutOf(directory, file);
  if (!layout) return decodeElsewhere(bytes, directory, file);
  Decoded image;
  image.stored = pixelType(layout->type);
  image.white = whiteLevel(layout->type);
  image.values = ChunkReader(bytes, directory, *layout, file).read();
  if (hasAlpha(directory, *layout)) image.values = firstChannels(image.values, image.values.channels() - 1);
  // As displayed: 0 is black.
  if (layout->photometric == WhiteIsZero && (layout->type == SampleType::U8 || layout->type == SampleType::U16))
    image.values.convertTo(image.values, -1, -1.0, image.white);
  return image;
}

}  // namespace dkn
