// SPDX-License-Identifier: GPL-3.0-or-later
// TIFF in its many dresses, against files made byte by byte and OpenCV's encoder.
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

#include "common/image_bytes.h"
#include "common/image_checks.h"
#include "image/read_image.h"

using dkn::ErrorCode;
using dkn::PixelType;
using dkn::test::put;
using dkn::test::TiffBuilder;

namespace {

enum Tag {
  kWidth = 256,
  kHeight = 257,
  kBits = 258,
  kCompression = 259,
  kPhotometric = 262,
  kOrientation = 274,
  kSamples = 277,
  kRowsPerStrip = 278,
  kPlanar = 284,
  kPredictor = 317,
  kTileWidth = 322,
  kTileHeight = 323,
  kExtra = 338,
  kFormat = 339
};

TiffBuilder builder(std::uint32_t width, std::uint32_t height, std::uint32_t samples, std::uint32_t bits,
                    std::uint32_t format) {
  TiffBuilder tiff;
  tiff.tags = {{kWidth, {width}},   {kHeight, {height}},   {kBits, std::vector<std::uint32_t>(samples, bits)},
               {kPhotometric, {1}}, {kSamples, {samples}}, {kFormat, std::vector<std::uint32_t>(samples, format)}};
  return tiff;
}

template <typename T>
QByteArray packed(const std::vector<T>& numbers, std::endian order) {
  QByteArray bytes;
  for (const T number : numbers) put(bytes, number, order);
  return bytes;
}

}  // namespace

class TestReadTiff : public QObject {
  Q_OBJECT

 private:
  dkn::Image read(const QByteArray& bytes) {
    return dkn::readTarget(dkn::test::writeBytes(m_folder.filePath("picture.tif"), bytes));
  }
  QTemporaryDir m_folder;

 private Q_SLOTS:
  void sampleTypes();
  void planesAndStrips();
  void tiles();
  void bigTiff();
  void predictors();
  void packBits();
  void alphaAndExtraChannels();
  void orientationIgnored();
  void whiteIsZero();
  void encodedByOpenCv_data();
  void encodedByOpenCv();
  void oneBit();
  void lies();
};

void TestReadTiff::sampleTypes() {
  for (const auto order : {std::endian::little, std::endian::big}) {
    const auto check = [&](std::uint32_t bits, std::uint32_t format, const QByteArray& data, PixelType stored) {
      TiffBuilder tiff = builder(2, 1, 1, bits, format);
      tiff.order = order;
      tiff.chunks = {data};
      const dkn::Image image = read(tiff.bytes());
      QCOMPARE(image.stored, stored);
      DKN_COMPARE_PIXELS(image.values, 1, 2, 1, {5, format == 1 ? 200.0F : -3.0F});
    };
    check(8, 1, packed<std::uint8_t>({5, 200}, order), PixelType::UInt8);
    check(8, 2, packed<std::int8_t>({5, -3}, order), PixelType::UInt8);
    check(16, 1, packed<std::uint16_t>({5, 200}, order), PixelType::UInt16);
    check(16, 2, packed<std::int16_t>({5, -3}, order), PixelType::UInt16);
    check(32, 1, packed<std::uint32_t>({5, 200}, order), PixelType::Float32);
    check(32, 2, packed<std::int32_t>({5, -3}, order), PixelType::Float32);
    check(64, 2, packed<std::int64_t>({5, -3}, order), PixelType::Float32);
    check(16, 3, packed<std::uint16_t>({0x4500, 0xC200}, order), PixelType::Float32);
    check(32, 3, packed<float>({5, -3}, order), PixelType::Float32);
    check(64, 3, packed<double>({5, -3}, order), PixelType::Float32);
  }
}

void TestReadTiff::planesAndStrips() {
  // 5 channels of 2 x 3, two rows a strip, each channel by itself.
  TiffBuilder tiff = builder(2, 3, 5, 16, 1);
  tiff.tags.push_back({kPlanar, {2}});
  tiff.tags.push_back({kRowsPerStrip, {2}});
  std::vector<float> want(30);
  for (std::uint16_t c = 0; c < 5; ++c) {
    std::vector<std::uint16_t> plane;
    for (std::uint16_t i = 0; i < 6; ++i) {
      plane.push_back(static_cast<std::uint16_t>(100 * c + i + 1));
      want[static_cast<std::size_t>(i * 5 + c)] = static_cast<float>(100 * c + i + 1);
    }
    const QByteArray data = packed(plane, std::endian::little);
    tiff.chunks.push_back(data.left(8));
    tiff.chunks.push_back(data.mid(8));
  }
  DKN_COMPARE_PIXELS(read(tiff.bytes()).values, 3, 2, 5, want);
}

void TestReadTiff::tiles() {
  // 3 x 2 pixels in tiles of 2 x 2; what lies outside the picture is 99.
  TiffBuilder tiff = builder(3, 2, 1, 8, 1);
  tiff.tags.push_back({kTileWidth, {2}});
  tiff.tags.push_back({kTileHeight, {2}});
  tiff.chunks = {QByteArray("\1\2\4\5"), QByteArray("\3\x63\6\x63")};
  DKN_COMPARE_PIXELS(read(tiff.bytes()).values, 2, 3, 1, {1, 2, 3, 4, 5, 6});
}

void TestReadTiff::bigTiff() {
  for (const auto order : {std::endian::little, std::endian::big}) {
    TiffBuilder tiff = builder(1, 2, 3, 32, 3);
    tiff.bigTiff = true;
    tiff.order = order;
    tiff.tags.push_back({kRowsPerStrip, {1}});
    tiff.chunks = {packed<float>({1, 2, 3}, order), packed<float>({4, 5, 6.5}, order)};
    DKN_COMPARE_PIXELS(read(tiff.bytes()).values, 2, 1, 3, {1, 2, 3, 4, 5, 6.5});
  }
}

void TestReadTiff::predictors() {
  // Differences, also over the carry between the bytes.
  for (const auto order : {std::endian::little, std::endian::big}) {
    TiffBuilder tiff = builder(3, 1, 1, 16, 1);
    tiff.order = order;
    tiff.tags.push_back({kPredictor, {2}});
    tiff.chunks = {packed<std::uint16_t>({250, 10, 65535}, order)};
    DKN_COMPARE_PIXELS(read(tiff.bytes()).values, 1, 3, 1, {250, 260, 259});
    // Floats 1 (3F800000) and -2.5 (C0200000): planes 3F C0 | 80 20 | 00 00 | 00 00, then differences.
    TiffBuilder floats = builder(2, 1, 1, 32, 3);
    floats.order = order;
    floats.tags.push_back({kPredictor, {3}});
    floats.chunks = {QByteArray("\x3F\x81\xC0\xA0\xE0\x00\x00\x00", 8)};
    DKN_COMPARE_PIXELS(read(floats.bytes()).values, 1, 2, 1, {1.0F, -2.5F});
  }
}

void TestReadTiff::packBits() {
  // Three literal bytes, a no-op, then 5 times 9.
  TiffBuilder tiff = builder(8, 1, 1, 8, 1);
  tiff.tags.push_back({kCompression, {32773}});
  tiff.chunks = {QByteArray("\2\1\2\3\x80\xFC\x09", 7)};
  DKN_COMPARE_PIXELS(read(tiff.bytes()).values, 1, 8, 1, {1, 2, 3, 9, 9, 9, 9, 9});
}

void TestReadTiff::alphaAndExtraChannels() {
  const auto pixels = [&](std::uint32_t photometric, std::vector<std::uint32_t> extra, const QByteArray& data) {
    const auto samples = static_cast<std::uint32_t>(data.size());
    TiffBuilder tiff = builder(1, 1, samples, 8, 1);
    tiff.tags[3].second = {photometric};
    if (!extra.empty()) tiff.tags.push_back({kExtra, extra});
    tiff.chunks = {data};
    return read(tiff.bytes()).values;
  };
  // Alpha is left out and does not darken the colours.
  DKN_COMPARE_PIXELS(pixels(2, {2}, QByteArray("\x64\x50\x3C\x80", 4)), 1, 1, 3, {100, 80, 60});
  DKN_COMPARE_PIXELS(pixels(2, {}, QByteArray("\x64\x50\x3C\x80", 4)), 1, 1, 3, {100, 80, 60});
  DKN_COMPARE_PIXELS(pixels(1, {1}, QByteArray("\x64\x50", 2)), 1, 1, 1, {100});
  DKN_COMPARE_PIXELS(pixels(2, {0}, QByteArray("\x64\x50\x3C\x80", 4)), 1, 1, 4, {100, 80, 60, 128});
  DKN_COMPARE_PIXELS(pixels(1, {0}, QByteArray("\x64\x50", 2)), 1, 1, 2, {100, 80});
}

void TestReadTiff::orientationIgnored() {
  TiffBuilder tiff = builder(3, 1, 1, 8, 1);
  tiff.tags.push_back({kOrientation, {6}});
  tiff.chunks = {QByteArray("\1\2\3")};
  DKN_COMPARE_PIXELS(read(tiff.bytes()).values, 1, 3, 1, {1, 2, 3});
}

void TestReadTiff::whiteIsZero() {
  TiffBuilder tiff = builder(2, 1, 1, 8, 1);
  tiff.tags[3].second = {0};
  tiff.chunks = {QByteArray("\0\x64", 2)};
  DKN_COMPARE_PIXELS(read(tiff.bytes()).values, 1, 2, 1, {255, 155});
}

void TestReadTiff::encodedByOpenCv_data() {
  QTest::addColumn<int>("type");
  QTest::addColumn<int>("compression");
  const std::pair<const char*, int> compressions[]{
      {"none", 1}, {"lzw", 5}, {"deflate", 8}, {"packbits", 32773}, {"old deflate", 32946}};
  const std::pair<const char*, int> types[]{{"8U", CV_8UC1},       {"8U x 3", CV_8UC3}, {"16U", CV_16UC1},
                                            {"16U x 3", CV_16UC3}, {"32F", CV_32FC1},   {"32F x 3", CV_32FC3}};
  for (const auto& [name, compression] : compressions)
    for (const auto& [typeName, type] : types) QTest::addRow("%s %s", name, typeName) << type << compression;
}

void TestReadTiff::encodedByOpenCv() {
  QFETCH(int, type);
  QFETCH(int, compression);
  // Wide enough for LZW's table to fill and be cleared: noise, and a flat part for its longest strings.
  cv::Mat pixels(120, 170, type);
  cv::RNG random(7);
  random.fill(pixels, cv::RNG::UNIFORM, 0, CV_MAT_DEPTH(type) == CV_8U ? 256 : 60000);
  pixels.rowRange(60, 110).setTo(cv::Scalar(17, 18, 19));
  std::vector<uchar> bytes;
  QVERIFY(cv::imencode(".tiff", pixels, bytes, {cv::IMWRITE_TIFF_COMPRESSION, compression}));
  const dkn::Image image =
      read(QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
  QCOMPARE(image.channels(), pixels.channels());
  cv::Mat want;
  pixels.convertTo(want, CV_32F);
  std::vector<float> rgb;
  for (int y = 0; y < want.rows; ++y)
    for (int x = 0; x < want.cols; ++x)
      for (int c = want.channels() - 1; c >= 0; --c) rgb.push_back(want.ptr<float>(y)[x * want.channels() + c]);
  DKN_COMPARE_PIXELS(image.values, 120, 170, want.channels(), rgb);
}

void TestReadTiff::oneBit() {
  // Left to OpenCV; the orientation is ignored there as well.
  TiffBuilder tiff = builder(8, 2, 1, 1, 1);
  tiff.tags.push_back({kOrientation, {3}});
  tiff.tags.push_back({kCompression, {1}});
  tiff.tags.push_back({kRowsPerStrip, {2}});
  tiff.chunks = {QByteArray("\xF0\x01", 2)};
  const dkn::Image image = read(tiff.bytes());
  DKN_COMPARE_PIXELS(image.values, 2, 8, 1, {255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255});
}

void TestReadTiff::lies() {
  const auto tiff = [](std::uint32_t width, std::uint32_t height, std::uint32_t compression) {
    TiffBuilder lying = builder(width, height, 1, 8, 1);
    lying.tags.push_back({kCompression, {compression}});
    lying.chunks = {QByteArray("\1\2\3\4")};
    return lying;
  };
  for (const std::uint32_t compression : {1, 5, 8, 32773})
    DKN_VERIFY_ERROR(read(tiff(30000, 30000, compression).bytes()), ErrorCode::Unreadable, "truncated");
  DKN_VERIFY_ERROR(read(tiff(0, 4, 1).bytes()), ErrorCode::Unreadable, "at least one pixel");
  for (const std::uint32_t compression : {5, 8, 32773})
    DKN_VERIFY_ERROR(read(tiff(30, 30, compression).bytes()), ErrorCode::Unreadable, "damaged");
  TiffBuilder fewStrips = tiff(4, 4, 1);
  fewStrips.tags.push_back({kRowsPerStrip, {1}});
  DKN_VERIFY_ERROR(read(fewStrips.bytes()), ErrorCode::Unreadable, "too few strips");
  TiffBuilder hugeTiles = tiff(4, 1, 8);
  hugeTiles.tags.push_back({kTileWidth, {1U << 20}});
  hugeTiles.tags.push_back({kTileHeight, {1U << 20}});
  DKN_VERIFY_ERROR(read(hugeTiles.bytes()), ErrorCode::Unreadable, "truncated");
  TiffBuilder faxed = tiff(60000, 60000, 4);
  faxed.tags[2].second = {1};
  DKN_VERIFY_ERROR(read(faxed.bytes()), ErrorCode::Unreadable, "60000 x 60000");
  TiffBuilder odd = builder(4, 1, 1, 24, 3);
  odd.chunks = {QByteArray(12, '\1')};
  DKN_VERIFY_ERROR(read(odd.bytes()), ErrorCode::Unreadable, "24 bits");
}

QTEST_APPLESS_MAIN(TestReadTiff)
#include "tst_read_tiff.moc"
