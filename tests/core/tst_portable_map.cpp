// SPDX-License-Identifier: GPL-3.0-or-later
// PGM and PPM files byte by byte: types, byte order, headers, lies.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "base/error.h"
#include "image/read_image.h"

using namespace dkn;

class TestPortableMap : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void greyBytes();
  void greyWords();
  void colours();
  void othersThanWhite();
  void damaged_data();
  void damaged();

 private:
  std::string write(const QByteArray& bytes) {
    const QString name = m_folder.filePath("map.pgm");
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) return {};
    return name.toStdString();
  }
  QTemporaryDir m_folder;
};

void TestPortableMap::greyBytes() {
  const Image target = readTarget(write("P5\n# a comment 9 9\n3 2\n255\n" + QByteArray("\0\1\2\3\4\xff", 6)), {});
  QCOMPARE(target.stored, PixelType::UInt8);
  QCOMPARE(target.values.size(), cv::Size(3, 2));
  QCOMPARE(target.values.at<float>(0, 0), 0.0F);
  QCOMPARE(target.values.at<float>(1, 0), 3.0F);
  QCOMPARE(target.values.at<float>(1, 2), 255.0F);
  QVERIFY(isImageFile("a/b.PGM") && isImageFile("c.ppm"));
}

void TestPortableMap::greyWords() {
  const Image target = readTarget(write("P5 2 1 65535 " + QByteArray("\x12\x34\0\0", 4)), {});
  QCOMPARE(target.stored, PixelType::UInt16);
  QCOMPARE(target.values.at<float>(0, 0), 4660.0F);
  // 0 is unknown in 16 bits.
  QCOMPARE(int(target.valid.at<std::uint8_t>(0, 1)), 0);
}

void TestPortableMap::colours() {
  const Image guidance = readGuidance(write("P6\r\n1 2\r\n255\r\n" + QByteArray("\xff\0\x33\1\2\3", 6)));
  QCOMPARE(guidance.values.size(), cv::Size(1, 2));
  QCOMPARE(guidance.values.at<cv::Vec3f>(0, 0), cv::Vec3f(1.0F, 0.0F, 0.2F));
  QCOMPARE(guidance.values.at<cv::Vec3f>(1, 0)[2], 3.0F / 255.0F);
  const Image wide = readGuidance(write("P6 1 1 65535\n" + QByteArray("\xff\xff\0\0\x33\x33", 6)));
  QCOMPARE(wide.values.at<cv::Vec3f>(0, 0), cv::Vec3f(1.0F, 0.0F, 0.2F));
}

void TestPortableMap::othersThanWhite() {
  const std::string file = write("P5 1 1 1023 " + QByteArray("\3\xff", 2));
  QCOMPARE(readTarget(file, {}).values.at<float>(0, 0), 1023.0F);
  QVERIFY_EXCEPTION_THROWN(readGuidance(file), Error);
}

void TestPortableMap::damaged_data() {
  QTest::addColumn<QByteArray>("bytes");
  QTest::newRow("truncated") << QByteArray("P5 3 2 255\nABCDE");
  QTest::newRow("no largest value") << QByteArray("P5 3 2\n");
  QTest::newRow("largest value 0") << QByteArray("P5 1 1 0\nA");
  QTest::newRow("largest value too large") << QByteArray("P5 1 1 65536\nAB");
  QTest::newRow("words for bytes") << QByteArray("P5 2 1 256\nABC");
  QTest::newRow("negative") << QByteArray("P5 -1 1 255\nA");
  QTest::newRow("no pixel") << QByteArray("P5 0 1 255\nA");
  QTest::newRow("a billion pixels") << QByteArray("P6 40000 40000 255\nABC");
  QTest::newRow("overflow") << QByteArray("P6 4294967295 4294967295 65535\nABC");
  QTest::newRow("text kind") << QByteArray("P2 1 1 255\n7");
}

void TestPortableMap::damaged() {
  QFETCH(QByteArray, bytes);
  const std::string file = write(bytes);
  try {
    readTarget(file, {});
    QFAIL("was read");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::Unreadable);
    QVERIFY(QString(error.what()).contains("map.pgm"));
  }
}

QTEST_GUILESS_MAIN(TestPortableMap)
#include "tst_portable_map.moc"
