// SPDX-License-Identifier: GPL-3.0-or-later
// Sintel's depth files: float 202021.25 ("PIEH"), int32 width, int32 height, then float rows top-down, metres, all
// little endian. Middlebury's optical flow (.flo) starts alike and has two floats a pixel.
#include "image/codecs.h"
#include "image/samples.h"

namespace dkn {

Decoded decodeDpt(ByteView bytes, const std::filesystem::path& file) {
  constexpr std::size_t kHeaderBytes = 12;
  if (bytes.size() < kHeaderBytes) failTruncated(file, kHeaderBytes, bytes.size());
  const auto width = loadUnsigned<std::uint32_t>(bytes.data() + 4, std::endian::little);
  const auto height = loadUnsigned<std::uint32_t>(bytes.data() + 8, std::endian::little);
  const std::uint64_t needed = checkedByteCount(file, width, height, 1, sizeof(float));
  const std::uint64_t there = bytes.size() - kHeaderBytes;
  if (there == 2 * needed)
    failReading(file, "it is an optical flow (.flo), two numbers a pixel", "Name a depth file, or save it as .npy.");
  if (there < needed) failTruncated(file, needed, there);

  Decoded image;
  image.values.create(static_cast<int>(height), static_cast<int>(width), CV_32FC1);
  samplesToFloat(SampleType::F32, std::endian::little, bytes.data() + kHeaderBytes, image.values.total(),
                 image.values.ptr<float>());
  return image;
}

}  // namespace dkn
