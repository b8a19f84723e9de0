// SPDX-License-Identifier: GPL-3.0-or-later
// Readers on files whose every byte the test knows.
#include "image/read_image.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <limits>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "common/fuzzy.h"
#include "common/image_bytes.h"
#include "common/image_checks.h"

using dkn::ErrorCode;
using dkn::Image;
using dkn::InvalidRule;
using dkn::PixelType;
using dkn::test::npyBytes;
using dkn::test::put;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInf = std::numeric_limits<float>::infinity();

template <typename T>
QByteArray packed(const std::vector<double>& numbers, std::endian order) {
  QByteArray bytes;
  for (const double number : numbers) put(bytes, static_cast<T>(number), order);
  return bytes;
}

/// 1, -2, 0.5 and 1024.25's neighbour in binary16, by hand.
const std::vector<std::uint16_t> kHalfBits{0x3C00, 0xC000, 0x3800, 0x6400, 0x0001, 0x7C00};
const std::vector<float> kHalfValues{1.0F, -2.0F, 0.5F, 1024.0F, 5.9604644775390625e-8F, kInf};

QByteArray encoded(const char* extension, const cv::Mat& pixels, const std::vector<int>& options = {}) {
  std::vector<uchar> bytes;
  cv::imencode(extension, pixels, bytes, options);
  return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

}  // namespace

class TestReadImage : public QObject {
  Q_OBJECT

 private:
  std::filesystem::path write(const QByteArray& bytes, const QString& name = "picture.bin") {
    return dkn::test::writeBytes(m_folder.filePath(name), bytes);
  }
  QTemporaryDir m_folder;

 private Q_SLOTS:
  void npyTypes_data();
  void npyTypes();
  void npyHalf();
  void npyVersions();
  void npyShapes();
  void npyUnusable_data();
  void npyUnusable();
  void pfm();
  void dpt();
  void png();
  void pngPaletteAndAlpha();
  void classMapsOfPalettes();
  void bmpAndWebp();
  void jpegIgnoresOrientation();
  void exr();
  void invalidRules();
  void guidance();
  void compactGuidance();
  void guidanceUnusable();
  void fileNames();
  void range();
};

void TestReadImage::npyTypes_data() {
  QTest::addColumn<QByteArray>("descr");
  QTest::addColumn<QByteArray>("data");
  QTest::addColumn<QList<double>>("numbers");
  QTest::addColumn<int>("stored");
  const auto add = [](const char* name, auto sample, const std::vector<double>& numbers, PixelType stored) {
    for (const auto order : {std::endian::little, std::endian::big}) {
      const QByteArray descr = QByteArray(order == std::endian::little ? "<" : ">") + name;
      QTest::newRow(descr.constData()) << descr << packed<decltype(sample)>(numbers, order)
                                       << QList<double>(numbers.begin(), numbers.end()) << static_cast<int>(stored);
    }
  };
  add("u1", std::uint8_t{}, {0, 1, 2, 127, 128, 255}, PixelType::UInt8);
  add("i1", std::int8_t{}, {0, 1, -1, 127, -128, 5}, PixelType::UInt8);
  add("b1", std::uint8_t{}, {0, 1, 1, 0, 0, 1}, PixelType::UInt8);
  add("u2", std::uint16_t{}, {1, 2, 256, 4660, 32768, 65535}, PixelType::UInt16);
  add("i2", std::int16_t{}, {1, 2, -256, 4660, -32768, 32767}, PixelType::UInt16);
  add("u4", std::uint32_t{}, {0, 1, 65536, 16777216, 2147483648.0, 3}, PixelType::Float32);
  add("i4", std::int32_t{}, {0, 1, -65536, 16777216, -2147483648.0, 3}, PixelType::Float32);
  add("u8", std::uint64_t{}, {0, 1, 65536, 4294967296.0, 3, 4}, PixelType::Float32);
  add("i8", std::int64_t{}, {0, -1, 65536, -4294967296.0, 3, 4}, PixelType::Float32);
  add("f4", float{}, {0, -1.5, 0.25, 1e30, -1e-30, 3.0}, PixelType::Float32);
  add("f8", double{}, {0, -1.5, 0.25, 1e30, -1e-30, 0.1}, PixelType::Float32);
  QTest::newRow("|u1") << QByteArray("|u1") << QByteArray("\1\2\3\4\5\6") << QList<double>{1, 2, 3, 4, 5, 6}
                       << static_cast<int>(PixelType::UInt8);
}

void TestReadImage::npyTypes() {
  QFETCH(QByteArray, descr);
  QFETCH(QByteArray, data);
  QFETCH(QList<double>, numbers);
  QFETCH(int, stored);
  const std::vector<float> values(numbers.begin(), numbers.end());
  const Image rows = dkn::readTarget(write(npyBytes(descr, false, "(2, 3)", data)));
  DKN_COMPARE_PIXELS(rows.values, 2, 3, 1, values);
  QCOMPARE(static_cast<int>(rows.stored), stored);
  // The same numbers column by column.
  const Image columns = dkn::readTarget(write(npyBytes(descr, true, "(2, 3)", data)));
  DKN_COMPARE_PIXELS(columns.values, 2, 3, 1, {values[0], values[2], values[4], values[1], values[3], values[5]});
}

void TestReadImage::npyHalf() {
  for (const auto order : {std::endian::little, std::endian::big}) {
    QByteArray data;
    for (const std::uint16_t bits : kHalfBits) put(data, bits, order);
    const Image image =
        dkn::readTarget(write(npyBytes(order == std::endian::little ? "<f2" : ">f2", false, "(2, 3)", data)));
    DKN_COMPARE_PIXELS(image.values, 2, 3, 1, kHalfValues);
    QCOMPARE(image.stored, PixelType::Float32);
    QCOMPARE(cv::countNonZero(image.valid), 5);
  }
}

void TestReadImage::npyVersions() {
  for (const int version : {1, 2, 3}) {
    const Image image = dkn::readTarget(write(npyBytes("|u1", false, "(1, 2)", "\7\11", version)));
    DKN_COMPARE_PIXELS(image.values, 1, 2, 1, {7, 9});
  }
  DKN_VERIFY_ERROR(dkn::readTarget(write(npyBytes("|u1", false, "(1, 2)", "\7\11", 4))), ErrorCode::Unreadable,
                   "version 4");
}

void TestReadImage::npyShapes() {
  QByteArray data;
  std::vector<float> counted;
  for (int i = 0; i < 210; ++i) {
    data.append(static_cast<char>(i));
    counted.push_back(static_cast<float>(i));
  }
  const auto read = [&](const char* shape, std::optional<cv::Size> size = std::nullopt, bool fortran = false) {
    return dkn::readTarget(write(npyBytes("|u1", fortran, shape, data)), {}, size).values;
  };
  DKN_COMPARE_PIXELS(read("(5, 7, 3)"), 5, 7, 3, counted);
  DKN_COMPARE_PIXELS(read("(5, 7, 1)"), 5, 7, 1, counted);
  DKN_COMPARE_PIXELS(read("(5, 7, 6)"), 5, 7, 6, counted);
  DKN_COMPARE_PIXELS(read("(5L, 7L)"), 5, 7, 1, counted);
  DKN_COMPARE_PIXELS(read("(1, 5, 7)"), 5, 7, 1, counted);
  DKN_COMPARE_PIXELS(read("(1, 1, 5, 7)"), 5, 7, 1, counted);
  // Both readings are possible: the guidance decides.
  const cv::Mat first = read("(6, 5, 7)", cv::Size(7, 5));
  QCOMPARE(first.channels(), 6);
  QCOMPARE(first.size(), cv::Size(7, 5));
  for (int c = 0; c < 6; ++c)
    QCOMPARE(first.ptr<float>(3)[2 * 6 + c], counted[static_cast<std::size_t>(c * 35 + 3 * 7 + 2)]);
  DKN_COMPARE_PIXELS(read("(6, 5, 7)", cv::Size(5, 6)), 6, 5, 7, counted);
  DKN_COMPARE_PIXELS(read("(3, 5, 7)", cv::Size(5, 3)), 3, 5, 7, counted);
  // (C, H, W) in Fortran order: element (c, y, x) lies at c + 3 (y + 5 x).
  const cv::Mat fortran = read("(3, 5, 7)", std::nullopt, true);
  QCOMPARE(fortran.channels(), 3);
  QCOMPARE(fortran.ptr<float>(4)[6 * 3 + 1], static_cast<float>(1 + 3 * (4 + 5 * 6)));
  QCOMPARE(fortran.ptr<float>(1)[2 * 3 + 2], static_cast<float>(2 + 3 * (1 + 5 * 2)));
}

void TestReadImage::npyUnusable_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("words");
  QTest::newRow("complex") << npyBytes("<c8", false, "(1, 1)", QByteArray(8, '\0')) << "<c8";
  QTest::newRow("objects") << npyBytes("|O", false, "(1, 1)", QByteArray(8, '\0')) << "|O";
  QTest::newRow("one size") << npyBytes("<f4", false, "(4,)", QByteArray(16, '\0')) << "(H, W)";
  QTest::newRow("scalar") << npyBytes("<f4", false, "()", QByteArray(4, '\0')) << "(H, W)";
  QTest::newRow("no pixel") << npyBytes("<f4", false, "(0, 4)", QByteArray()) << "at least one pixel";
  QTest::newRow("gigapixels") << npyBytes("|u1", false, "(1000000, 1000000)", QByteArray(100, '\0')) << "truncated";
  QTest::newRow("overflow") << npyBytes("<f8", false, "(4611686018427387904, 4)", QByteArray(8, '\0')) << "beyond";
  QTest::newRow("more than 64 bits") << npyBytes("<f8", false, "(99999999999999999999, 4)", {}) << "beyond";
  QTest::newRow("600 channels") << npyBytes("|u1", false, "(5, 2, 600)", QByteArray(6000, '\0')) << "512 channels";
  QTest::newRow("negative") << npyBytes("<f4", false, "(-2, 2)", QByteArray(16, '\0')) << "shape";
  QByteArray records = npyBytes("<f4", false, "(1, 1)", QByteArray(4, '\0'));
  QTest::newRow("records") << records.replace("'<f4'", "[('x'") << "records";
  QTest::newRow("header lies") << QByteArray("\x93NUMPY\x01\x00\xff\xff{'descr'", 18) << "truncated";
  QTest::newRow("no shape") << QByteArray("\x93NUMPY\x01\x00\x11\x00{'descr': '<f4'} ", 27) << "fortran_order";
}

void TestReadImage::npyUnusable() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, words);
  DKN_VERIFY_ERROR(dkn::readTarget(write(bytes, "odd.npy")), ErrorCode::Unreadable, "odd.npy", words);
}

void TestReadImage::pfm() {
  const auto raster = [](std::endian order, const std::vector<float>& numbers) {
    QByteArray bytes;
    for (const float number : numbers) put(bytes, number, order);
    return bytes;
  };
  // Rows lie bottom-up.
  const std::vector<float> stored{4, 5, 6, 1, 2, kInf};
  const std::vector<float> upright{1, 2, kInf, 4, 5, 6};
  const Image little = dkn::readTarget(write("Pf\n3 2\n-0.003922\n" + raster(std::endian::little, stored)));
  DKN_COMPARE_PIXELS(little.values, 2, 3, 1, upright);
  QCOMPARE(little.valid.at<uchar>(0, 2), uchar(0));
  QCOMPARE(cv::countNonZero(little.valid), 5);
  const Image big = dkn::readTarget(write("Pf 3 2 +1.0\n" + raster(std::endian::big, stored)));
  DKN_COMPARE_PIXELS(big.values, 2, 3, 1, upright);
  const Image colour = dkn::readTarget(write("PF\n# by hand\n1 2\n-1\n" + raster(std::endian::little, stored)));
  DKN_COMPARE_PIXELS(colour.values, 2, 1, 3, {1, 2, kInf, 4, 5, 6});
  const Image dos = dkn::readTarget(write("Pf\r\n3 2\r\n-1\r\n" + raster(std::endian::little, stored)));
  DKN_COMPARE_PIXELS(dos.values, 2, 3, 1, upright);

  DKN_VERIFY_ERROR(dkn::readTarget(write("Pf\n3 x\n-1\n", "a.pfm")), ErrorCode::Unreadable, "a.pfm", "height");
  DKN_VERIFY_ERROR(dkn::readTarget(write("Pf\n3 2\n0\n" + raster(std::endian::little, stored))), ErrorCode::Unreadable,
                   "byte order");
  DKN_VERIFY_ERROR(dkn::readTarget(write("Pf\n40000 40000\n-1\n1234")), ErrorCode::Unreadable, "truncated");
}

void TestReadImage::dpt() {
  QByteArray bytes;
  put(bytes, 202021.25F, std::endian::little);
  put<std::int32_t>(bytes, 3, std::endian::little);
  put<std::int32_t>(bytes, 2, std::endian::little);
  QCOMPARE(bytes.left(4), QByteArray("PIEH"));
  for (int i = 1; i <= 6; ++i) put(bytes, 1.5F * static_cast<float>(i), std::endian::little);
  const Image image = dkn::readTarget(write(bytes));
  DKN_COMPARE_PIXELS(image.values, 2, 3, 1, {1.5, 3, 4.5, 6, 7.5, 9});
  QVERIFY(image.valid.empty());
  DKN_VERIFY_ERROR(dkn::readTarget(write(bytes + QByteArray(24, '\0'))), ErrorCode::Unreadable, "optical flow");
  bytes[11] = '\x7f';
  DKN_VERIFY_ERROR(dkn::readTarget(write(bytes)), ErrorCode::Unreadable, "truncated");
}

void TestReadImage::png() {
  const cv::Mat grey = (cv::Mat_<uchar>(2, 3) << 0, 1, 2, 100, 200, 255);
  DKN_COMPARE_PIXELS(dkn::readTarget(write(encoded(".png", grey))).values, 2, 3, 1, {0, 1, 2, 100, 200, 255});
  const cv::Mat deep = (cv::Mat_<ushort>(2, 3) << 0, 1, 258, 32768, 65534, 65535);
  const Image target = dkn::readTarget(write(encoded(".png", deep)));
  DKN_COMPARE_PIXELS(target.values, 2, 3, 1, {0, 1, 258, 32768, 65534, 65535});
  QCOMPARE(target.stored, PixelType::UInt16);
  // Red, green, blue 1, 2, 3 with 8 and 16 bits, opaque and not: RGB in that order, alpha dropped.
  const std::vector<float> rgb{1, 2, 3};
  for (const int type : {CV_8UC3, CV_8UC4, CV_16UC3, CV_16UC4}) {
    const cv::Mat colour(1, 1, type, cv::Scalar(3, 2, 1, 7));
    DKN_COMPARE_PIXELS(dkn::readTarget(write(encoded(".png", colour))).values, 1, 1, 3, rgb);
  }
}

void TestReadImage::pngPaletteAndAlpha() {
  const QByteArray rows("\0\0\1\2", 4);
  const QByteArray transparent = dkn::test::pngChunk("tRNS", QByteArray("\0\x80", 2));
  const QByteArray colours = dkn::test::pngChunk("PLTE", QByteArray("\x0A\x14\x1E\x28\x32\x3C\xFF\0\0", 9));
  const std::vector<float> rgb{10, 20, 30, 40, 50, 60, 255, 0, 0};
  DKN_COMPARE_PIXELS(dkn::readTarget(write(dkn::test::pngBytes(3, 1, 8, 3, rows, colours))).values, 1, 3, 3, rgb);
  DKN_COMPARE_PIXELS(dkn::readTarget(write(dkn::test::pngBytes(3, 1, 8, 3, rows, colours + transparent))).values, 1, 3,
                     3, rgb);
  const QByteArray greys = dkn::test::pngChunk("PLTE", QByteArray("\5\5\5\6\6\6\x09\x09\x09", 9));
  DKN_COMPARE_PIXELS(dkn::readTarget(write(dkn::test::pngBytes(3, 1, 8, 3, rows, greys))).values, 1, 3, 1, {5, 6, 9});
  const QByteArray greyAlpha("\0\x10\x00\x20\x80", 5);
  DKN_COMPARE_PIXELS(dkn::readTarget(write(dkn::test::pngBytes(2, 1, 8, 4, greyAlpha))).values, 1, 2, 1, {16, 32});
  const QByteArray greyAlpha16("\0\x10\x01\x00\x00\x20\x02\x80\x00", 9);
  DKN_COMPARE_PIXELS(dkn::readTarget(write(dkn::test::pngBytes(2, 1, 16, 4, greyAlpha16))).values, 1, 2, 1,
                     {4097, 8194});
  DKN_COMPARE_PIXELS(dkn::readTarget(write(dkn::test::pngBytes(4, 1, 1, 0, QByteArray("\0\xA0", 2)))).values, 1, 4, 1,
                     {255, 0, 255, 0});
}

void TestReadImage::classMapsOfPalettes() {
  const QByteArray colours = dkn::test::pngChunk("PLTE", QByteArray("\x0A\x14\x1E\x28\x32\x3C\xFF\0\0", 9));
  const QByteArray rows("\0\2\0\1", 4);
  const Image labels = dkn::readClassMap(write(dkn::test::pngBytes(3, 1, 8, 3, rows, colours)));
  DKN_COMPARE_PIXELS(labels.values, 1, 3, 1, {2, 0, 1});
  QCOMPARE(labels.stored, PixelType::UInt8);
  // Two bits a pixel: 2, 0, 1 and one to spare.
  DKN_COMPARE_PIXELS(dkn::readClassMap(write(dkn::test::pngBytes(3, 1, 2, 3, QByteArray("\0\x84", 2), colours))).values,
                     1, 3, 1, {2, 0, 1});
  DKN_COMPARE_PIXELS(dkn::readClassMap(write(encoded(".png", cv::Mat(1, 2, CV_8UC1, cv::Scalar(17))))).values, 1, 2, 1,
                     {17, 17});
}

void TestReadImage::bmpAndWebp() {
  const cv::Mat grey = (cv::Mat_<uchar>(2, 3) << 0, 1, 2, 100, 200, 255);
  const Image target = dkn::readTarget(write(encoded(".bmp", grey)));
  DKN_COMPARE_PIXELS(target.values, 2, 3, 1, {0, 1, 2, 100, 200, 255});
  QCOMPARE(target.stored, PixelType::UInt8);
  cv::Mat colours(2, 3, CV_8UC3);
  cv::randu(colours, 0, 256);
  cv::Mat rgb;
  cv::cvtColor(colours, rgb, cv::COLOR_BGR2RGB);
  rgb.convertTo(rgb, CV_32F);
  for (const char* extension : {".bmp", ".webp"})
    QCOMPARE(cv::norm(dkn::readTarget(write(encoded(extension, colours))).values, rgb, cv::NORM_INF), 0.0);
  // First row on top, and one bit a pixel.
  QByteArray bits("BM");
  for (const std::uint32_t number :
       {70U, 0U, 62U, 40U, 9U, std::uint32_t(-2), 0x10001U, 0U, 8U, 0U, 0U, 2U, 2U, 0U, 0xFFFFFFU, 0x80U, 0x1U})
    dkn::test::put<std::uint32_t>(bits, number, std::endian::little);
  DKN_COMPARE_PIXELS(dkn::readTarget(write(bits)).values, 2, 9, 1,
                     {255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 0});
}

void TestReadImage::jpegIgnoresOrientation() {
  cv::Mat colour(16, 32, CV_8UC3, cv::Scalar(0, 0, 255));
  QByteArray bytes = encoded(".jpg", colour, {cv::IMWRITE_JPEG_QUALITY, 100});
  // APP1 with one tag: orientation 6, a quarter turn.
  QByteArray exif(
      "\xFF\xE1\x00\x22"
      "Exif\0\0"
      "MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
      36);
  bytes.insert(2, exif);
  const Image image = dkn::readTarget(write(bytes));
  QCOMPARE(image.values.size(), cv::Size(32, 16));
  QCOMPARE(image.stored, PixelType::UInt8);
  const cv::Vec3f pixel = image.values.at<cv::Vec3f>(8, 8);
  DKN_COMPARE_CLOSE(pixel[0], 255, 2);
  DKN_COMPARE_CLOSE(pixel[2], 0, 2);
  const cv::Mat grey(8, 8, CV_8UC1, cv::Scalar(77));
  QCOMPARE(dkn::readTarget(write(encoded(".jpg", grey))).channels(), 1);
}

void TestReadImage::exr() {
  const cv::Mat depth = (cv::Mat_<float>(2, 2) << -1.5F, 1e6F, kInf, kNan);
  for (const int type : {cv::IMWRITE_EXR_TYPE_FLOAT, cv::IMWRITE_EXR_TYPE_HALF}) {
    const cv::Mat source =
        type == cv::IMWRITE_EXR_TYPE_FLOAT ? depth : (cv::Mat_<float>(2, 2) << -1.5F, 2.0F, kInf, kNan);
    const Image image = dkn::readTarget(write(encoded(".exr", source, {cv::IMWRITE_EXR_TYPE, type})));
    DKN_COMPARE_PIXELS(image.values, 2, 2, 1, {-1.5F, source.at<float>(0, 1), kInf, kNan});
    QCOMPARE(cv::countNonZero(image.valid), 2);
  }
  const cv::Mat colour(3, 2, CV_32FC3, cv::Scalar(0.25, 0.5, 2.0));
  const Image guidance = dkn::readGuidance(write(encoded(".exr", colour)));
  QCOMPARE(guidance.values.at<cv::Vec3f>(2, 1), cv::Vec3f(2.0F, 0.5F, 0.25F));
}

void TestReadImage::invalidRules() {
  const auto valid = [](const Image& image) {
    QList<int> mask;
    for (int i = 0; i < image.width() * image.height(); ++i)
      mask.append(image.valid.empty() ? 1 : image.valid.at<uchar>(i / image.width(), i % image.width()) / 255);
    return mask;
  };
  const auto u8 = write(npyBytes("|u1", false, "(1, 3)", QByteArray("\0\5\xFF", 3)), "u8.npy");
  const auto u16 =
      write(npyBytes("<u2", false, "(1, 3)", packed<std::uint16_t>({0, 5, 65535}, std::endian::little)), "u16.npy");
  const auto f32 =
      write(npyBytes("<f4", false, "(1, 4)", packed<float>({0, 5, kNan, -kInf}, std::endian::little)), "f32.npy");
  const InvalidRule none{InvalidRule::Mode::None, 0.0};
  const InvalidRule five{InvalidRule::Mode::Value, 5.0};
  QVERIFY(dkn::readTarget(u8).valid.empty());
  QCOMPARE(valid(dkn::readTarget(u16)), (QList<int>{0, 1, 1}));
  QCOMPARE(valid(dkn::readTarget(f32)), (QList<int>{1, 1, 0, 0}));
  QCOMPARE(valid(dkn::readTarget(u8, five)), (QList<int>{1, 0, 1}));
  QCOMPARE(valid(dkn::readTarget(u16, five)), (QList<int>{1, 0, 1}));
  QCOMPARE(valid(dkn::readTarget(f32, five)), (QList<int>{1, 0, 0, 0}));
  QVERIFY(dkn::readTarget(u8, none).valid.empty());
  QVERIFY(dkn::readTarget(u16, none).valid.empty());
  QCOMPARE(valid(dkn::readTarget(f32, none)), (QList<int>{1, 1, 0, 0}));
  // Invalid pixels keep what was stored.
  DKN_COMPARE_PIXELS(dkn::readTarget(f32).values, 1, 4, 1, {0, 5, kNan, -kInf});
  // Colour: black alone is unknown, a single dark channel is not; one NaN is enough.
  const auto rgb =
      write(npyBytes("<u2", false, "(1, 2, 3)", packed<std::uint16_t>({0, 0, 0, 0, 9, 0}, std::endian::little)));
  QCOMPARE(valid(dkn::readTarget(rgb)), (QList<int>{0, 1}));
  const auto nan = write(npyBytes("<f4", false, "(1, 2, 2)", packed<float>({1, kNan, 0, 0}, std::endian::little)));
  QCOMPARE(valid(dkn::readTarget(nan)), (QList<int>{0, 1}));
}

void TestReadImage::guidance() {
  const auto pixel = [&](const QByteArray& bytes) {
    const Image image = dkn::readGuidance(write(bytes));
    return image.values.type() == CV_32FC3 ? image.values.at<cv::Vec3f>(0, 0) : cv::Vec3f(-1, -1, -1);
  };
  QCOMPARE(pixel(npyBytes("|u1", false, "(1, 1, 3)", QByteArray("\xFF\0\x33", 3))), cv::Vec3f(1.0F, 0.0F, 0.2F));
  QCOMPARE(pixel(npyBytes("|u1", false, "(1, 1)", QByteArray("\xFF"))), cv::Vec3f(1, 1, 1));
  QCOMPARE(pixel(npyBytes("|u1", false, "(1, 1, 4)", QByteArray("\xFF\0\x33\x01", 4))), cv::Vec3f(1.0F, 0.0F, 0.2F));
  QCOMPARE(pixel(npyBytes("<u2", false, "(1, 1)", QByteArray("\xFF\xFF"))), cv::Vec3f(1, 1, 1));
  QCOMPARE(pixel(npyBytes("|b1", false, "(1, 1)", QByteArray("\1"))), cv::Vec3f(1, 1, 1));
  QCOMPARE(pixel(npyBytes("<f4", false, "(1, 1)", packed<float>({1.5}, std::endian::little))),
           cv::Vec3f(1.5F, 1.5F, 1.5F));
  QCOMPARE(pixel(encoded(".png", cv::Mat(1, 1, CV_16UC4, cv::Scalar(65535, 13107, 0, 9)))),
           cv::Vec3f(0.0F, 0.2F, 1.0F));
  QByteArray planes;
  for (int i = 0; i < 3 * 5 * 6; ++i) planes.append(static_cast<char>(i));
  QCOMPARE(pixel(npyBytes("|u1", false, "(3, 5, 6)", planes)), cv::Vec3f(0.0F, 30.0F / 255.0F, 60.0F / 255.0F));
}

void TestReadImage::compactGuidance() {
  const auto type = [&](const QByteArray& bytes) {
    const Image compact = dkn::readCompactGuidance(write(bytes));
    const cv::Mat floats = dkn::readGuidance(write(bytes)).values;
    const bool same = cv::norm(dkn::floatGuidance(compact.values), floats, cv::NORM_INF) == 0.0;
    return same ? compact.values.type() : -1;
  };
  QByteArray samples;
  for (int i = 0; i < 3 * 5 * 6 * 2; ++i) samples.append(static_cast<char>(7 * i));
  QCOMPARE(type(npyBytes("|u1", false, "(5, 6, 3)", samples)), CV_8UC3);
  QCOMPARE(type(npyBytes("|u1", true, "(5, 6, 3)", samples)), CV_8UC3);
  QCOMPARE(type(npyBytes("<u2", false, "(3, 5, 6)", samples)), CV_16UC3);
  QCOMPARE(type(npyBytes(">u2", false, "(5, 6)", samples)), CV_16UC3);
  QCOMPARE(type(npyBytes("|b1", false, "(1, 2)", QByteArray("\1\0", 2))), CV_32FC3);
  QCOMPARE(type(encoded(".png", cv::Mat(4, 4, CV_8UC3, cv::Scalar(1, 2, 3)))), CV_8UC3);
  QCOMPARE(type(encoded(".png", cv::Mat(4, 4, CV_16UC1, cv::Scalar(300)))), CV_16UC3);
  QCOMPARE(type(encoded(".tiff", cv::Mat(4, 4, CV_8UC4, cv::Scalar(1, 2, 3, 4)))), CV_8UC3);
  QCOMPARE(
      type(encoded(".tiff", cv::Mat(4, 4, CV_32FC3, cv::Scalar(0.1, 0.2, 0.3)), {cv::IMWRITE_TIFF_COMPRESSION, 1})),
      CV_32FC3);
}

void TestReadImage::guidanceUnusable() {
  DKN_VERIFY_ERROR(dkn::readGuidance(write(npyBytes("<i4", false, "(1, 1)", QByteArray(4, '\1')), "g.npy")),
                   ErrorCode::Unreadable, "g.npy", "signed");
  DKN_VERIFY_ERROR(dkn::readGuidance(write(npyBytes("|u1", false, "(1, 1, 2)", "\1\2"))), ErrorCode::Unreadable,
                   "2 channels");
  DKN_VERIFY_ERROR(dkn::readGuidance(write(npyBytes("|u1", false, "(5, 1, 5)", QByteArray(25, '\1')))),
                   ErrorCode::Unreadable, "5 channels");
  DKN_VERIFY_ERROR(
      dkn::readGuidance(write(npyBytes("<f4", false, "(1, 1)", packed<float>({kNan}, std::endian::little)))),
      ErrorCode::Unreadable, "NaN");
}

void TestReadImage::fileNames() {
  for (const char* name :
       {"a.png", "a.JPG", "a.jpeg", "a.tif", "a.TIFF", "a.b.pfm", "/x.y/a.npy", "a.exr", "a.dpt", "a.BMP", "a.webp"})
    QVERIFY2(dkn::isImageFile(name), name);
  for (const char* name : {"a.txt", "png", "a.png.txt", "a.npz", "a.flo", "/x.png/a", ".png"})
    QVERIFY2(!dkn::isImageFile(name), name);
}

void TestReadImage::range() {
  Image image;
  image.values = (cv::Mat_<float>(2, 2) << -9, 3, kInf, 7);
  QCOMPARE(dkn::valueRange(image), (dkn::ValueRange{-9, 7}));
  image.valid = (cv::Mat_<uchar>(2, 2) << 0, 255, 255, 255);
  QCOMPARE(dkn::valueRange(image), (dkn::ValueRange{3, 7}));
  image.valid = cv::Mat::zeros(2, 2, CV_8UC1);
  QCOMPARE(dkn::valueRange(image), (dkn::ValueRange{0, 0}));
  const Image colour{cv::Mat(1, 1, CV_32FC3, cv::Scalar(-2, 5, 8)), {}, PixelType::Float32};
  QCOMPARE(dkn::valueRange(colour), (dkn::ValueRange{-2, 8}));
}

QTEST_APPLESS_MAIN(TestReadImage)
#include "tst_read_image.moc"
