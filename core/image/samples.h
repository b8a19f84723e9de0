// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as files store them - every width, sign and byte order - made floats; used inside this folder only.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "image/image.h"

namespace dkn {

enum class SampleType { Bool, U8, I8, U16, I16, U32, I32, U64, I64, F16, F32, F64 };

std::size_t sampleBytes(SampleType type);

/// What Image::stored says: 8-bit types (and bool) UInt8, 16-bit integers UInt16, all others Float32.
PixelType pixelType(SampleType type);

/// The number that is 1.0 in a guidance: 255, 65535, 1 for floats and bool; 0 (none) for the other integers.
float whiteLevel(SampleType type);

/// OpenCV's depth that holds every number of the type in the fewest bytes, of CV_8U, CV_16U and CV_32F (which rounds
/// the widest).
int matDepth(SampleType type);

/// `count` samples at `source` (any alignment) as floats; `order` is the file's.
void samplesToFloat(SampleType type, std::endian order, const std::uint8_t* source, std::size_t count, float* target);

/// IEEE 754 binary16.
float floatFromHalf(std::uint16_t bits);

/// One unsigned number at `source` (any alignment).
template <typename T>
T loadUnsigned(const std::uint8_t* source, std::endian order) {
  T value = 0;
  for (std::size_t i = 0; i < sizeof(T); ++i) {
    const std::size_t shift = 8 * (order == std::endian::little ? i : sizeof(T) - 1 - i);
    value = static_cast<T>(value | static_cast<T>(static_cast<T>(source[i]) << shift));
  }
  return value;
}

}  // namespace dkn
