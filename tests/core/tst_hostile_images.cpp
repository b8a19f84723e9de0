// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are cut, damaged, lying or no pictures at all: a sentence, never a crash, never half a picture.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <random>

#include "common/image_bytes.h"
#include "common/image_checks.h"
#include "image/read_image.h"
#include "image/write_image.h"

using dkn::ErrorCode;
using dkn::test::put;

class TestHostileImages : public QObject {
  Q_OBJECT

 private:
  std::filesystem::path write(const QByteArray& bytes, const QString& name = "picture.bin") {
    return dkn::test::writeBytes(m_folder.filePath(name), bytes);
  }
  void addFormats();
  QTemporaryDir m_folder;

 private Q_SLOTS:
  void noPictures();
  void everyCut_data() { addFormats(); }
  void everyCut();
  void flippedBits_data() { addFormats(); }
  void flippedBits();
  void lyingPng();
  void lyingJpeg();
  void lyingBmp();
  void lyingWebp();
  void lyingExr();
  void lyingSizes_data();
  void lyingSizes();
};

void TestHostileImages::addFormats() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<int>("tail");  // bytes at the end without which the picture is whole
  const auto encoded = [](const char* extension, int type) {
    cv::Mat pixels(9, 11, type);
    cv::RNG random(3);
    random.fill(pixels, cv::RNG::UNIFORM, 0, 256);
    std::vector<uchar> bytes;
    cv::imencode(extension, pixels, bytes);
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
  };
  QTest::newRow("png") << encoded(".png", CV_8UC3) << 0;
  QTest::newRow("png16") << encoded(".png", CV_16UC1) << 0;
  QTest::newRow("jpeg") << encoded(".jpg", CV_8UC3) << 0;
  QTest::newRow("bmp") << encoded(".bmp", CV_8UC3) << 0;
  QTest::newRow("webp lossless") << encoded(".webp", CV_8UC3) << 0;
  QTest::newRow("exr") << encoded(".exr", CV_32FC1) << 0;
  QTest::newRow("tiff lzw") << encoded(".tiff", CV_16UC1) << 4;
  const auto written = [&](dkn::ImageFormat format) {
    dkn::Image image;
    image.values = cv::Mat(9, 11, CV_32FC1, cv::Scalar(2.5));
    const auto path = std::filesystem::path(m_folder.filePath("written").toStdString());
    dkn::writeImage(path, image, format, {});
    QFile file(m_folder.filePath("written"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  };
  QTest::newRow("tiff float") << written(dkn::ImageFormat::Tiff) << 0;
  QTest::newRow("npy") << written(dkn::ImageFormat::Npy) << 0;
  QTest::newRow("pfm") << written(dkn::ImageFormat::Pfm) << 0;
  QByteArray dpt("PIEH");
  put<std::int32_t>(dpt, 3, std::endian::little);
  put<std::int32_t>(dpt, 2, std::endian::little);
  QTest::newRow("dpt") << dpt + QByteArray(24, '\1') << 0;
}

void TestHostileImages::noPictures() {
  const auto missing = m_folder.filePath("missing.png").toStdString();
  DKN_VERIFY_ERROR(dkn::readTarget(missing), ErrorCode::Unreadable, "missing.png", "no such file");
  DKN_VERIFY_ERROR(dkn::readGuidance(missing), ErrorCode::Unreadable, "missing.png", "no such file");
  DKN_VERIFY_ERROR(dkn::readTarget(m_folder.path().toStdString()), ErrorCode::Unreadable, "folder");
  DKN_VERIFY_ERROR(dkn::readTarget("/dev/null"), ErrorCode::Unreadable, "regular");
  DKN_VERIFY_ERROR(dkn::readTarget(write({}, "empty.png")), ErrorCode::Unreadable, "empty.png", "it is empty");
  DKN_VERIFY_ERROR(dkn::readTarget(write("Hello", "text.png")), ErrorCode::Unreadable, "text.png", "PNG, JPEG, TIFF");
  DKN_VERIFY_ERROR(dkn::readTarget(write("P", "short.pfm")), ErrorCode::Unreadable, "short.pfm");
  DKN_VERIFY_ERROR(dkn::readTarget(missing + "/below"), ErrorCode::Unreadable, "missing.png");
  // The content decides, not the name.
  QCOMPARE(dkn::readTarget(write("Pf 1 1 -1\nABCD", "really_a_pfm.png")).width(), 1);
}

void TestHostileImages::everyCut() {
  QFETCH(QByteArray, bytes);
  QFETCH(int, tail);
  dkn::readTarget(write(bytes));
  for (qsizetype length = 1; length < bytes.size() - tail; ++length) {
    QString outcome = "was read";
    try {
      dkn::readTarget(write(bytes.left(length)));
    } catch (const dkn::Error& error) {
      outcome = error.code() == ErrorCode::Unreadable ? "" : error.what();
    }
    QVERIFY2(outcome.isEmpty(),
             qPrintable(QString("the first %1 of %2 bytes: %3").arg(length).arg(bytes.size()).arg(outcome)));
  }
}

void TestHostileImages::flippedBits() {
  QFETCH(QByteArray, bytes);
  std::mt19937 random(11);
  int refused = 0;
  for (int round = 0; round < 300; ++round) {
    QByteArray damaged = bytes;
    // Headers lie at the start: they get half of the damage.
    const auto range = static_cast<std::size_t>(round % 2 == 0 ? bytes.size() : std::min<qsizetype>(bytes.size(), 64));
    damaged[static_cast<qsizetype>(random() % range)] ^= static_cast<char>(1U << (random() % 8));
    try {
      QVERIFY(dkn::readTarget(write(damaged)).width() > 0);
    } catch (const dkn::Error& error) {
      QCOMPARE(error.code(), ErrorCode::Unreadable);
      ++refused;
    }
  }
  QVERIFY(refused > 0);
}

void TestHostileImages::lyingPng() {
  const QByteArray rows(20, '\0');
  DKN_VERIFY_ERROR(dkn::readTarget(write(dkn::test::pngBytes(32000, 32000, 8, 0, rows))), ErrorCode::Unreadable,
                   "32000 x 32000");
  DKN_VERIFY_ERROR(dkn::readTarget(write(dkn::test::pngBytes(0, 4, 8, 0, rows))), ErrorCode::Unreadable,
                   "at least one pixel");
  QByteArray wrongSum = dkn::test::pngBytes(4, 4, 8, 0, rows);
  wrongSum[20] = '\5';
  DKN_VERIFY_ERROR(dkn::readTarget(write(wrongSum)), ErrorCode::Unreadable, "checksum");
  // Fewer rows than announced.
  DKN_VERIFY_ERROR(dkn::readTarget(write(dkn::test::pngBytes(4, 5, 8, 0, rows))), ErrorCode::Unreadable, "damaged");
}

void TestHostileImages::lyingJpeg() {
  std::vector<uchar> encoded;
  cv::imencode(".jpg", cv::Mat(8, 8, CV_8UC1, cv::Scalar(9)), encoded);
  QByteArray bytes(reinterpret_cast<const char*>(encoded.data()), static_cast<qsizetype>(encoded.size()));
  const qsizetype frame = bytes.indexOf(QByteArray("\xFF\xC0"));
  QVERIFY(frame > 0);
  bytes.replace(frame + 5, 4, "\x70\x70\x70\x70");
  DKN_VERIFY_ERROR(dkn::readTarget(write(bytes)), ErrorCode::Unreadable, "28784 x 28784");
}

void TestHostileImages::lyingBmp() {
  std::vector<uchar> encoded;
  cv::imencode(".bmp", cv::Mat(4, 4, CV_8UC3, cv::Scalar(9)), encoded);
  const QByteArray bytes(reinterpret_cast<const char*>(encoded.data()), static_cast<qsizetype>(encoded.size()));
  const auto with = [&](qsizetype at, const char* number) { return QByteArray(bytes).replace(at, 4, number, 4); };
  DKN_VERIFY_ERROR(dkn::readTarget(write(with(18, "\x70\x70\0\0"))), ErrorCode::Unreadable, "room for 48");
  DKN_VERIFY_ERROR(dkn::readTarget(write(with(22, "\0\0\0\x80"))), ErrorCode::Unreadable, "x 2147483648");
  DKN_VERIFY_ERROR(dkn::readTarget(write(with(10, "\xFF\xFF\xFF\xFF"))), ErrorCode::Unreadable, "room for 0");
  // Runs hold 128 pixels a byte at most.
  QByteArray runs = with(18, "\x70\x70\0\0");
  runs[30] = '\1';
  DKN_VERIFY_ERROR(dkn::readTarget(write(runs)), ErrorCode::Unreadable, "28784 x 4 pixels");
}

void TestHostileImages::lyingWebp() {
  std::vector<uchar> encoded;
  cv::imencode(".webp", cv::Mat(4, 4, CV_8UC3, cv::Scalar(9)), encoded);
  QByteArray bytes(reinterpret_cast<const char*>(encoded.data()), static_cast<qsizetype>(encoded.size()));
  QCOMPARE(bytes.mid(12, 4), QByteArray("VP8L"));
  bytes.replace(21, 4, "\xFF\xFF\xFF\x0F", 4);
  DKN_VERIFY_ERROR(dkn::readTarget(write(bytes)), ErrorCode::Unreadable, "16384 x 16384");
  QByteArray canvas("RIFF\x40\0\0\0WEBPVP8X\x0A\0\0\0\0\0\0\0", 24);
  canvas += QByteArray("\xFF\xFF\xFF\x0F\x0F\x0F", 6) + QByteArray(50, '\0');
  DKN_VERIFY_ERROR(dkn::readTarget(write(canvas)), ErrorCode::Unreadable, "16777216 x 986896");
}

void TestHostileImages::lyingExr() {
  std::vector<uchar> encoded;
  cv::imencode(".exr", cv::Mat(8, 8, CV_32FC1, cv::Scalar(9)), encoded);
  QByteArray bytes(reinterpret_cast<const char*>(encoded.data()), static_cast<qsizetype>(encoded.size()));
  const QByteArray name("dataWindow\0box2i\0\x10\0\0\0", 21);
  const qsizetype window = bytes.indexOf(name) + name.size();
  QVERIFY(window > name.size());
  bytes.replace(window + 8, 8, QByteArray("\x30\x75\0\0\x30\x75\0\0", 8));
  DKN_VERIFY_ERROR(dkn::readTarget(write(bytes)), ErrorCode::Unreadable, "30001 x 30001");
}

void TestHostileImages::lyingSizes_data() {
  using dkn::test::npyBytes;
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<QString>("words");
  const QByteArray some(64, '\0');
  QTest::newRow("npy of 10^9 pixels") << npyBytes("<f4", false, "(40000, 25000)", some) << "4000000000 bytes";
  QTest::newRow("npy beyond 64 bits") << npyBytes("<f4", false, "(4294967296, 4294967296, 4)", some) << "beyond";
  QTest::newRow("npy of a number beyond 64 bits")
      << npyBytes("<f4", false, "(99999999999999999999, 1)", some) << "beyond";
  QTest::newRow("npy of no pixels") << npyBytes("<f4", false, "(0, 4)", some) << "at least one pixel";
  QTest::newRow("npy of negative size") << npyBytes("<f4", false, "(-1, 4)", some) << "sizes";
  QTest::newRow("pfm of 10^9 pixels") << QByteArray("Pf 40000 25000 -1\n") + some << "4000000000 bytes";
  QTest::newRow("pfm of too many digits") << QByteArray("Pf 99999999999 2 -1\n") + some << "width";
  QByteArray dpt("PIEH");
  put<std::int32_t>(dpt, 40000, std::endian::little);
  put<std::int32_t>(dpt, 25000, std::endian::little);
  QTest::newRow("dpt of 10^9 pixels") << dpt + some << "4000000000 bytes";
  const auto tiff = [&](std::vector<std::pair<int, std::vector<std::uint32_t>>> more) {
    dkn::test::TiffBuilder builder;
    builder.tags = {{258, {8}}, {262, {1}}, {277, {1}}};
    builder.tags.insert(builder.tags.end(), more.begin(), more.end());
    std::sort(builder.tags.begin(), builder.tags.end());
    builder.chunks = {qCompress(QByteArray(100, '\0')).mid(4)};
    return builder.bytes();
  };
  QTest::newRow("tiff of 10^9 pixels") << tiff({{256, {40000}}, {257, {25000}}, {259, {8}}}) << "1000000000 bytes";
  QTest::newRow("tiff beyond 64 bits") << tiff({{256, {0xFFFFFFFF}}, {257, {0xFFFFFFFF}}, {259, {1}}})
                                       << "beyond any picture";
  // A thousand tiles of 60 KB for a picture of 1 x 1000 pixels, all of them the same few bytes.
  dkn::test::TiffBuilder tiles;
  tiles.tags = {{256, {1}}, {257, {1000}}, {258, {8}}, {259, {8}}, {262, {1}}, {277, {1}}, {322, {60000}}, {323, {1}}};
  tiles.chunks.assign(1000, qCompress(QByteArray(60000, '\0')).mid(4).left(1));
  QTest::newRow("tiff of tiles far wider than the picture") << tiles.bytes() << "60000000 bytes";
  QTest::newRow("png that fills the memory")
      << dkn::test::pngBytes(32000, 32000, 1, 3, QByteArray(128 * 1000 * 1000, '\0')) << "MB of pixels";
}

void TestHostileImages::lyingSizes() {
  QFETCH(QByteArray, bytes);
  QFETCH(QString, words);
  const auto path = write(bytes);
  for (const bool guidance : {false, true}) {
    try {
      if (guidance)
        dkn::readGuidance(path);
      else
        dkn::readTarget(path);
      QFAIL("it was read");
    } catch (const dkn::Error& error) {
      QCOMPARE(error.code(), ErrorCode::Unreadable);
      QVERIFY2(QString(error.what()).contains(words), error.what());
    }
  }
}

QTEST_APPLESS_MAIN(TestHostileImages)
#include "tst_hostile_images.moc"
