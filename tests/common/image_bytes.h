// SPDX-License-Identifier: GPL-3.0-or-later
// Picture files made byte by byte, so that the readers are not checked against the writers alone.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTest>

#include <bit>
#include <cstdint>
#include <filesystem>
#include <utility>
#include <vector>

namespace dkn::test {

/// Writes `bytes` to `path` and returns it.
inline std::filesystem::path writeBytes(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
    qFatal("cannot write %s", qPrintable(path));
  return path.toStdString();
}

template <typename T>
void put(QByteArray& bytes, T value, std::endian order) {
  char raw[sizeof(T)];
  std::memcpy(raw, &value, sizeof(T));
  if (order != std::endian::native) std::reverse(raw, raw + sizeof(T));
  bytes.append(raw, sizeof(T));
}

inline QByteArray npyBytes(const QByteArray& descr, bool fortran, const QByteArray& shape, const QByteArray& data,
                           int version = 1) {
  const QByteArray dictionary =
      "{'descr': '" + descr + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': " + shape + ", }\n";
  QByteArray bytes("\x93NUMPY");
  bytes.append(char(version)).append('\0');
  if (version == 1)
    put<std::uint16_t>(bytes, static_cast<std::uint16_t>(dictionary.size()), std::endian::little);
  else
    put<std::uint32_t>(bytes, static_cast<std::uint32_t>(dictionary.size()), std::endian::little);
  return bytes + dictionary + data;
}

inline QByteArray pngChunk(const QByteArray& type, const QByteArray& data) {
  const QByteArray body = type + data;
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char byte : body) {
    crc ^= static_cast<std::uint8_t>(byte);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  QByteArray chunk;
  put<std::uint32_t>(chunk, static_cast<std::uint32_t>(data.size()), std::endian::big);
  chunk += body;
  put<std::uint32_t>(chunk, ~crc, std::endian::big);
  return chunk;
}

/// `rows`: the scan lines, each with its filter byte; `extra`: chunks between header and pixels.
inline QByteArray pngBytes(std::uint32_t width, std::uint32_t height, int bitDepth, int colourType,
                           const QByteArray& rows, const QByteArray& extra = {}) {
  QByteArray header;
  put(header, width, std::endian::big);
  put(header, height, std::endian::big);
  header.append(char(bitDepth)).append(char(colourType)).append(3, '\0');
  // qCompress puts the length before the zlib stream.
  return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header) + extra + pngChunk("IDAT", qCompress(rows).mid(4)) +
         pngChunk("IEND", {});
}

/// A TIFF of one directory; tag values are 32-bit numbers. Chunks become strips, or tiles where TileWidth is given.
struct TiffBuilder {
  std::endian order = std::endian::little;
  bool bigTiff = false;
  std::vector<std::pair<int, std::vector<std::uint32_t>>> tags;  ///< without offsets and byte counts, by rising tag
  std::vector<QByteArray> chunks;

  QByteArray bytes() const {
    QByteArray file = order == std::endian::little ? "II" : "MM";
    put<std::uint16_t>(file, bigTiff ? 43 : 42, order);
    if (bigTiff) put<std::uint32_t>(file, order == std::endian::little ? 8 : 8 << 16, order);
    QByteArray data;
    const int start = bigTiff ? 16 : 8;
    std::vector<std::uint32_t> offsets, counts;
    bool tiled = false;
    for (const QByteArray& chunk : chunks) {
      offsets.push_back(static_cast<std::uint32_t>(start + data.size()));
      counts.push_back(static_cast<std::uint32_t>(chunk.size()));
      data += chunk;
    }
    if (data.size() % 2 != 0) data += '\0';
    auto all = tags;
    for (const auto& tag : tags) tiled = tiled || tag.first == 322;
    all.push_back({tiled ? 324 : 273, offsets});
    all.push_back({tiled ? 325 : 279, counts});
    std::sort(all.begin(), all.end());
    // Long values first, then the directory that points at them.
    std::vector<std::uint64_t> positions;
    for (const auto& [tag, values] : all) {
      positions.push_back(static_cast<std::uint64_t>(start + data.size()));
      if (values.size() > inlineValues())
        for (const std::uint32_t value : values) put(data, value, order);
    }
    putSize(file, static_cast<std::uint64_t>(start + data.size()));
    file += data;
    if (bigTiff)
      put<std::uint64_t>(file, all.size(), order);
    else
      put<std::uint16_t>(file, static_cast<std::uint16_t>(all.size()), order);
    for (std::size_t i = 0; i < all.size(); ++i) putEntry(file, all[i], positions[i]);
    putSize(file, 0);
    return file;
  }

 private:
  std::size_t inlineValues() const { return bigTiff ? 2 : 1; }
  void putSize(QByteArray& file, std::uint64_t value) const {
    if (bigTiff)
      put(file, value, order);
    else
      put(file, static_cast<std::uint32_t>(value), order);
  }
  void putEntry(QByteArray& file, const std::pair<int, std::vector<std::uint32_t>>& tag, std::uint64_t position) const {
    put(file, static_cast<std::uint16_t>(tag.first), order);
    put<std::uint16_t>(file, 4, order);
    putSize(file, tag.second.size());
    if (tag.second.size() > inlineValues()) return putSize(file, position);
    for (std::size_t i = 0; i < inlineValues(); ++i)
      put<std::uint32_t>(file, i < tag.second.size() ? tag.second[i] : 0, order);
  }
};

}  // namespace dkn::test
