// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/tiff_compression.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>
#include <limits>

#include "image/samples.h"

namespace dkn {

namespace {

/// LZW with codes of 9 to 12 bits, most significant bit first; the width grows one code early.
class LzwUnpacker {
 public:
  LzwUnpacker(ByteView packed, std::span<std::uint8_t> target) : m_packed(packed), m_target(target) {}

  bool run() {
    int previous = kNone;
    while (m_written < m_target.size()) {
      const int code = nextCode();
      if (code == kEnd || code == kNone) return false;
      if (code == kClear) {
        m_next = kFirst;
        m_width = kMinWidth;
        previous = kNone;
        continue;
      }
      if (previous == kNone ? code >= kClear : code > m_next) return false;
      if (previous != kNone && m_next < kCodes) {
        // A code that is just being made is the string before plus its own first byte.
        add(previous, firstByte(code == m_next ? previous : code));
      }
      write(code);
      previous = code;
    }
    return true;
  }

 private:
  static constexpr int kNone = -1;
  static constexpr int kClear = 256;
  static constexpr int kEnd = 257;
  static constexpr int kFirst = 258;
  static constexpr int kCodes = 4096;
  static constexpr int kMinWidth = 9;
  static constexpr int kMaxWidth = 12;

  int nextCode() {
    if (m_bit + static_cast<std::size_t>(m_width) > m_packed.size() * 8) return kNone;
    int code = 0;
    for (int i = 0; i < m_width; ++i, ++m_bit) code = code << 1 | ((m_packed[m_bit / 8] >> (7 - m_bit % 8)) & 1);
    return code;
  }
  void add(int prefix, std::uint8_t last) {
    m_prefix[m_next] = static_cast<std::uint16_t>(prefix);
    m_last[m_next] = last;
    m_length[m_next] = prefix < kClear ? 2 : m_length[prefix] + 1;
    m_first[m_next] = firstByte(prefix);
    ++m_next;
    if (m_next >= (1 << m_width) - 1 && m_width < kMaxWidth) ++m_width;
  }
  std::uint8_t firstByte(int code) const { return code < kClear ? static_cast<std::uint8_t>(code) : m_first[code]; }
  void write(int code) {
    const std::size_t length = code < kClear ? 1 : m_length[code];
    std::size_t at = m_written + length;
    m_written = std::min(at, m_target.size());
    for (; code >= kFirst; code = m_prefix[code])
      if (--at < m_target.size()) m_target[at] = m_last[code];
    if (--at < m_target.size()) m_target[at] = static_cast<std::uint8_t>(code);
  }

  ByteView m_packed;
  std::span<std::uint8_t> m_target;
  std::size_t m_bit = 0;
  std::size_t m_written = 0;
  int m_width = kMinWidth;
  int m_next = kFirst;
  std::uint16_t m_prefix[kCodes] = {};
  std::uint32_t m_length[kCodes] = {};
  std::uint8_t m_last[kCodes] = {};
  std::uint8_t m_first[kCodes] = {};
};

bool unpackBits(ByteView packed, std::span<std::uint8_t> target) {
  std::size_t written = 0;
  for (std::size_t at = 0; at < packed.size() && written < target.size();) {
    const int control = static_cast<std::int8_t>(packed[at++]);
    if (control == -128) continue;
    const std::size_t count = std::min<std::size_t>(control < 0 ? 1 - control : control + 1, target.size() - written);
    if (at + (control < 0 ? 1 : count) > packed.size()) return false;
    if (control < 0) {
      std::memset(target.data() + written, packed[at++], count);
    } else {
      std::memcpy(target.data() + written, packed.data() + at, count);
      at += count;
    }
    written += count;
  }
  return written == target.size();
}

bool inflateAll(ByteView packed, std::span<std::uint8_t> target) {
  constexpr std::size_t kLargest = std::numeric_limits<uInt>::max();
  if (packed.size() > kLargest || target.size() > kLargest) return false;
  z_stream stream{};
  if (::inflateInit(&stream) != Z_OK) return false;
  stream.next_in = const_cast<Bytef*>(packed.data());
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = target.data();
  stream.avail_out = static_cast<uInt>(target.size());
  ::inflate(&stream, Z_FINISH);
  const bool complete = stream.avail_out == 0;
  ::inflateEnd(&stream);
  return complete;
}

template <typename T>
void accumulate(std::span<std::uint8_t> row, std::size_t channels, std::endian order) {
  const std::size_t count = row.size() / sizeof(T);
  for (std::size_t i = channels; i < count; ++i) {
    const T before = loadUnsigned<T>(row.data() + (i - channels) * sizeof(T), order);
    T sum = static_cast<T>(before + loadUnsigned<T>(row.data() + i * sizeof(T), order));
    for (std::size_t b = 0; b < sizeof(T); ++b) {
      const std::size_t shift = 8 * (order == std::endian::little ? b : sizeof(T) - 1 - b);
      row[i * sizeof(T) + b] = static_cast<std::uint8_t>(sum >> shift);
    }
  }
}

}  // namespace

bool canUnpack(std::uint64_t compression) {
  for (const auto known : {TiffCompression::None, TiffCompression::Lzw, TiffCompression::Deflate,
                           TiffCompression::PackBits, TiffCompression::OldDeflate})
    if (compression == static_cast<std::uint64_t>(known)) return true;
  return false;
}

std::uint64_t largestRatio(TiffCompression compression) {
  switch (compression) {
    case TiffCompression::None:
      return 1;
    case TiffCompression::PackBits:
      return 64;
    case TiffCompression::Deflate:
    case TiffCompression::OldDeflate:
      return 1032;
    case TiffCompression::Lzw:
      return 4096;
  }
  return 1;
}

bool unpack(TiffCompression compression, ByteView packed, std::span<std::uint8_t> target) {
  switch (compression) {
    case TiffCompression::None:
      if (packed.size() < target.size()) return false;
      std::memcpy(target.data(), packed.data(), target.size());
      return true;
    case TiffCompression::Lzw:
      return LzwUnpacker(packed, target).run();
    case TiffCompression::PackBits:
      return unpackBits(packed, target);
    case TiffCompression::Deflate:
    case TiffCompression::OldDeflate:
      return inflateAll(packed, target);
  }
  return false;
}

void undoDifferences(std::span<std::uint8_t> row, std::size_t sampleBytes, std::size_t channels, std::endian order) {
  switch (sampleBytes) {
    case 1:
      return accumulate<std::uint8_t>(row, channels, order);
    case 2:
      return accumulate<std::uint16_t>(row, channels, order);
    case 4:
      return accumulate<std::uint32_t>(row, channels, order);
    default:
      return accumulate<std::uint64_t>(row, channels, order);
  }
}

void undoFloatPlanes(std::span<std::uint8_t> row, std::size_t sampleBytes, std::size_t channels, std::endian order) {
  accumulate<std::uint8_t>(row, channels, order);
  const Bytes planes(row.begin(), row.end());
  const std::size_t count = row.size() / sampleBytes;
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t b = 0; b < sampleBytes; ++b)
      row[i * sampleBytes + (order == std::endian::big ? b : sampleBytes - 1 - b)] = planes[b * count + i];
}

}  // namespace dkn
