// SPDX-License-Identifier: GPL-3.0-or-later
// What strips and tiles of a TIFF are packed with (TIFF 6.0 sections 9 and 13; Adobe's deflate and predictors); used
// inside this folder only.
#pragma once

#include <bit>

#include "image/codecs.h"

namespace dkn {

enum class TiffCompression { None = 1, Lzw = 5, Deflate = 8, PackBits = 32773, OldDeflate = 32946 };

bool canUnpack(std::uint64_t compression);

/// No unpacker here makes more bytes of one than this.
std::uint64_t largestRatio(TiffCompression compression);

/// Unpacks into exactly `target`; false where the packed bytes are damaged or give less.
bool unpack(TiffCompression compression, ByteView packed, std::span<std::uint8_t> target);

/// Undoes predictor 2 (differences to the sample of the pixel before) in one row; samples stay in the file's order.
void undoDifferences(std::span<std::uint8_t> row, std::size_t sampleBytes, std::size_t channels, std::endian order);

/// Undoes predictor 3 (bytes split into planes, most significant first, then differenced) in one row; samples get
/// `order`.
void undoFloatPlanes(std::span<std::uint8_t> row, std::size_t sampleBytes, std::size_t channels, std::endian order);

}  // namespace dkn
