// SPDX-License-Identifier: GPL-3.0-or-later
// The first directory of a TIFF or BigTIFF file; used inside this folder only.
#pragma once

#include <bit>
#include <map>
#include <string>

#include "image/codecs.h"

namespace dkn {

enum class TiffTag : std::uint16_t {
  ImageWidth = 256,
  ImageLength = 257,
  BitsPerSample = 258,
  Compression = 259,
  Photometric = 262,
  FillOrder = 266,
  StripOffsets = 273,
  Orientation = 274,
  SamplesPerPixel = 277,
  RowsPerStrip = 278,
  StripByteCounts = 279,
  PlanarConfiguration = 284,
  Predictor = 317,
  TileWidth = 322,
  TileLength = 323,
  TileOffsets = 324,
  TileByteCounts = 325,
  ExtraSamples = 338,
  SampleFormat = 339
};

/// Unsigned values by tag; every read is checked against the file's end and throws Error(Unreadable).
class TiffDirectory {
 public:
  TiffDirectory(ByteView bytes, const std::filesystem::path& file);

  std::endian order() const { return m_order; }
  bool has(TiffTag tag) const { return m_entries.contains(tag); }
  /// All values of a tag; empty where it is absent.
  std::vector<std::uint64_t> values(TiffTag tag) const;
  /// The first value of a tag, or `fallback`.
  std::uint64_t value(TiffTag tag, std::uint64_t fallback) const;
  /// Where a tag's values lie in the file.
  std::uint64_t position(TiffTag tag) const { return m_entries.at(tag).position; }

 private:
  struct Entry {
    std::uint16_t type = 0;
    std::uint64_t count = 0;
    std::uint64_t position = 0;
  };

  template <typename T>
  T load(std::uint64_t position) const;
  void readEntries(std::uint64_t directory, bool bigTiff);

  ByteView m_bytes;
  std::filesystem::path m_file;
  std::endian m_order = std::endian::little;
  std::map<TiffTag, Entry> m_entries;
};

}  // namespace dkn
