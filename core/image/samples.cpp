// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/samples.h"

#include <cmath>
#include <limits>
#include <stdexcept>

namespace dkn {

namespace {

template <typename Number, typename Bits>
void convert(std::endian order, const std::uint8_t* source, std::size_t count, float* target) {
  static_assert(sizeof(Number) == sizeof(Bits));
  for (std::size_t i = 0; i < count; ++i)
    target[i] = static_cast<float>(std::bit_cast<Number>(loadUnsigned<Bits>(source + i * sizeof(Bits), order)));
}

}  // namespace

std::size_t sampleBytes(SampleType type) {
  switch (type) {
    case SampleType::Bool:
    case SampleType::U8:
    case SampleType::I8:
      return 1;
    case SampleType::U16:
    case SampleType::I16:
    case SampleType::F16:
      return 2;
    case SampleType::U32:
    case SampleType::I32:
    case SampleType::F32:
      return 4;
    case SampleType::U64:
    case SampleType::I64:
    case SampleType::F64:
      return 8;
  }
  throw std::logic_error("sampleBytes: not a sample type");
}

PixelType pixelType(SampleType type) {
  switch (type) {
    case SampleType::Bool:
    case SampleType::U8:
    case SampleType::I8:
      return PixelType::UInt8;
    case SampleType::U16:
    case SampleType::I16:
      return PixelType::UInt16;
    default:
      return PixelType::Float32;
  }
}

int matDepth(SampleType type) {
  switch (type) {
    case SampleType::U8:
      return CV_8U;
    case SampleType::U16:
      return CV_16U;
    default:
      return CV_32F;
  }
}

float whiteLevel(SampleType type) {
  switch (type) {
    case SampleType::U8:
      return 255.0F;
    case SampleType::U16:
      return 65535.0F;
    case SampleType::Bool:
    case SampleType::F16:
    case SampleType::F32:
    case SampleType::F64:
      return 1.0F;
    default:
      return 0.0F;
  }
}

float floatFromHalf(std::uint16_t bits) {
  const int exponent = (bits >> 10) & 0x1F;
  const int fraction = bits & 0x3FF;
  float magnitude = 0.0F;
  if (exponent == 31) {
    magnitude = fraction == 0 ? std::numeric_limits<float>::infinity() : std::numeric_limits<float>::quiet_NaN();
  } else if (exponent == 0) {
    magnitude = std::ldexp(static_cast<float>(fraction), -24);
  } else {
    magnitude = std::ldexp(static_cast<float>(fraction + 1024), exponent - 25);
  }
  return (bits & 0x8000) != 0 ? -magnitude : magnitude;
}

void samplesToFloat(SampleType type, std::endian order, const std::uint8_t* source, std::size_t count, float* target) {
  switch (type) {
    case SampleType::Bool:
      for (std::size_t i = 0; i < count; ++i) target[i] = source[i] != 0 ? 1.0F : 0.0F;
      return;
    case SampleType::U8:
      return convert<std::uint8_t, std::uint8_t>(order, source, count, target);
    case SampleType::I8:
      return convert<std::int8_t, std::uint8_t>(order, source, count, target);
    case SampleType::U16:
      return convert<std::uint16_t, std::uint16_t>(order, source, count, target);
    case SampleType::I16:
      return convert<std::int16_t, std::uint16_t>(order, source, count, target);
    case SampleType::U32:
      return convert<std::uint32_t, std::uint32_t>(order, source, count, target);
    case SampleType::I32:
      return convert<std::int32_t, std::uint32_t>(order, source, count, target);
    case SampleType::U64:
      return convert<std::uint64_t, std::uint64_t>(order, source, count, target);
    case SampleType::I64:
      return convert<std::int64_t, std::uint64_t>(order, source, count, target);
    case SampleType::F16:
      for (std::size_t i = 0; i < count; ++i)
        target[i] = floatFromHalf(loadUnsigned<std::uint16_t>(source + 2 * i, order));
      return;
    case SampleType::F32:
      return convert<float, std::uint32_t>(order, source, count, target);
    case SampleType::F64:
      return convert<double, std::uint64_t>(order, source, count, target);
  }
}

}  // namespace dkn
