// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures: guidance, target, class map and label map of one file, whichever of them it can be.
#include <zlib.h>

#include <opencv2/imgcodecs.hpp>

#include "base/error.h"
#include "common/image_bytes.h"
#include "fuzz/scratch.h"
#include "image/codecs.h"
#include "image/read_image.h"

namespace dkn::fuzz {

namespace {

void readEveryWay(Input bytes) {
  static MemoryFile file;
  const auto& path = file.holding(bytes);
  std::optional<Error> refusal;
  const auto attempt = [&](const auto& read) {
    try {
      read();
    } catch (const Error& error) {
      refusal = error;
    }
  };
  attempt([&] { readGuidance(path); });
  attempt([&] { readTarget(path, {}, cv::Size(11, 9)); });
  attempt([&] { readClassMap(path, {InvalidRule::Mode::Value, 3.0}); });
  if (refusal) throw *refusal;
}

/// Bytes that do not begin like the format are another entry's.
template <std::uint8_t... magic>
void readImageOf(Input bytes) {
  constexpr std::uint8_t kMagic[] = {magic...};
  if (bytes.size() < sizeof...(magic) || !std::equal(std::begin(kMagic), std::end(kMagic), bytes.begin())) return;
  readEveryWay(bytes);
}

void readTiff(Input bytes) {
  if (bytes.size() > 1 && bytes[0] == bytes[1] && (bytes[0] == 'I' || bytes[0] == 'M')) readEveryWay(bytes);
}

Seed seedOfBytes(const QByteArray& bytes) { return {bytes.begin(), bytes.end()}; }

cv::Mat noise(int type, double top) {
  cv::Mat pixels(9, 11, type);
  cv::RNG random(3);
  random.fill(pixels, cv::RNG::UNIFORM, 0, top);
  return pixels;
}

Seed encoded(const char* extension, int type, const std::vector<int>& options = {}) {
  Seed bytes;
  cv::imencode(extension, noise(type, CV_MAT_DEPTH(type) == CV_16U ? 65536 : 256), bytes, options);
  return bytes;
}

std::vector<Seed> pngSeeds() {
  QByteArray palette, rows;
  for (int i = 0; i < 12; ++i) palette.append(static_cast<char>(i * 20));
  for (int y = 0; y < 4; ++y) rows.append('\0').append("\0\1\2\3", 4);
  return {encoded(".png", CV_8UC1),
          encoded(".png", CV_8UC3),
          encoded(".png", CV_8UC4),
          encoded(".png", CV_16UC1),
          encoded(".png", CV_16UC3),
          seedOfBytes(test::pngBytes(4, 4, 8, 3, rows, test::pngChunk("PLTE", palette))),
          seedOfBytes(test::pngBytes(4, 2, 8, 4, QByteArray(18, '\0')))};
}

std::vector<Seed> jpegSeeds() {
  return {encoded(".jpg", CV_8UC1), encoded(".jpg", CV_8UC3),
          encoded(".jpg", CV_8UC3, {cv::IMWRITE_JPEG_PROGRESSIVE, 1, cv::IMWRITE_JPEG_RST_INTERVAL, 1})};
}

std::vector<Seed> bmpSeeds() {
  // One bit a pixel, first row on top; and runs of 8 bits.
  QByteArray bits("BM"), runs("BM");
  for (const std::uint32_t value :
       {70U, 0U, 62U, 40U, 9U, std::uint32_t(-2), 0x10001U, 0U, 8U, 0U, 0U, 2U, 2U, 0U, 0xFFFFFFU, 1U, 2U})
    test::put<std::uint32_t>(bits, value, std::endian::little);
  for (const std::uint32_t value : {72U, 0U, 62U, 40U, 9U, 2U, 0x80001U, 1U, 10U, 0U, 0U, 2U, 2U, 0U, 0xFFFFFFU})
    test::put<std::uint32_t>(runs, value, std::endian::little);
  runs.append("\x09\x01\x00\x00\x05\x00\x04\x01\x00\x01", 10);
  return {encoded(".bmp", CV_8UC1), encoded(".bmp", CV_8UC3), encoded(".bmp", CV_8UC4), seedOfBytes(bits),
          seedOfBytes(runs)};
}

std::vector<Seed> webpSeeds() {
  return {encoded(".webp", CV_8UC3), encoded(".webp", CV_8UC4),
          encoded(".webp", CV_8UC3, {cv::IMWRITE_WEBP_QUALITY, 50}),
          encoded(".webp", CV_8UC4, {cv::IMWRITE_WEBP_QUALITY, 50})};
}

std::vector<Seed> tiffSeeds() {
  std::vector<Seed> seeds{encodeTiff(noise(CV_32FC1, 5), "seed"),
                          encodeTiff(noise(CV_32FC3, 5), "seed"),
                          encodeTiff(noise(CV_32FC(2), 5), "seed"),
                          encoded(".tiff", CV_16UC1),
                          encoded(".tiff", CV_8UC3, {cv::IMWRITE_TIFF_COMPRESSION, 32773}),
                          encoded(".tiff", CV_8UC3, {cv::IMWRITE_TIFF_COMPRESSION, 8})};
  test::TiffBuilder tiles;
  tiles.order = std::endian::big;
  tiles.tags = {{256, {4}}, {257, {3}}, {258, {16}}, {259, {1}}, {262, {1}}, {277, {1}}, {322, {16}}, {323, {16}}};
  tiles.chunks = {QByteArray(512, '\7')};
  seeds.push_back(seedOfBytes(tiles.bytes()));
  tiles.bigTiff = true;
  seeds.push_back(seedOfBytes(tiles.bytes()));
  // One bit and fax compression go to OpenCV.
  test::TiffBuilder bits;
  bits.tags = {{256, {8}}, {257, {2}}, {258, {1}}, {259, {4}}, {262, {0}}, {277, {1}}, {278, {2}}};
  bits.chunks = {QByteArray("\x00\x10\x01\x00\x10\x01", 6)};
  seeds.push_back(seedOfBytes(bits.bytes()));
  return seeds;
}

std::vector<Seed> netpbmSeeds() {
  return {encodePfm(noise(CV_32FC1, 5), "seed"), encodePfm(noise(CV_32FC3, 5), "seed"),
          seedOf("Pf\r\n1 1\r\n+1e0\r\nABCD"), seedOf("P5 # grey\n3 2 255\nABCDEF"),
          seedOf("P6\n1\n2\n65535\nABCDEFGHIJKL")};
}

std::vector<Seed> npySeeds() {
  return {encodeNpy(noise(CV_32FC1, 5)), encodeNpy(noise(CV_32FC3, 5)),
          seedOfBytes(test::npyBytes(">u2", true, "(3, 2)", QByteArray(12, '\1'))),
          seedOfBytes(test::npyBytes("<f8", false, "(1, 2, 9, 11)", QByteArray(8 * 2 * 99, '\1'), 2)),
          seedOfBytes(test::npyBytes("|b1", false, "(2, 2)", QByteArray(4, '\1')))};
}

std::vector<Seed> exrSeeds() {
  return {encodeExr(noise(CV_32FC1, 5), "seed"), encodeExr(noise(CV_32FC3, 5), "seed"),
          encoded(".exr", CV_32FC3, {cv::IMWRITE_EXR_TYPE, cv::IMWRITE_EXR_TYPE_HALF})};
}

std::vector<Seed> dptSeeds() {
  QByteArray bytes("PIEH");
  test::put<std::int32_t>(bytes, 3, std::endian::little);
  test::put<std::int32_t>(bytes, 2, std::endian::little);
  return {seedOfBytes(bytes + QByteArray(24, '\1'))};
}

/// The checksum of every chunk, which else hides all damage.
void repairPng(Seed& bytes) {
  for (std::size_t at = 8; at + 12 <= bytes.size();) {
    const std::size_t length =
        static_cast<std::size_t>(bytes[at]) << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
    if (length > bytes.size() - at - 12) return;
    const auto sum = static_cast<std::uint32_t>(::crc32_z(0, bytes.data() + at + 4, length + 4));
    for (int i = 0; i < 4; ++i) bytes[at + 8 + length + i] = static_cast<std::uint8_t>(sum >> (24 - 8 * i));
    at += length + 12;
  }
}

}  // namespace

std::vector<Entry> imageEntries() {
  return {{"png", readImageOf<0x89, 'P', 'N', 'G'>, pngSeeds, repairPng},
          {"jpeg", readImageOf<0xFF, 0xD8, 0xFF>, jpegSeeds},
          {"bmp", readImageOf<'B', 'M'>, bmpSeeds},
          {"webp", readImageOf<'R', 'I', 'F', 'F'>, webpSeeds},
          {"tiff", readTiff, tiffSeeds},
          {"netpbm", readImageOf<'P'>, netpbmSeeds},
          {"npy", readImageOf<0x93, 'N', 'U', 'M', 'P', 'Y'>, npySeeds},
          {"exr", readImageOf<0x76, 0x2F, 0x31, 0x01>, exrSeeds},
          {"dpt", readImageOf<'P', 'I', 'E', 'H'>, dptSeeds}};
}

}  // namespace dkn::fuzz
