// SPDX-License-Identifier: GPL-3.0-or-later
// Writers: round trips through every format, rounding, holes, notes, and what formats cannot hold.
#include "image/write_image.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <limits>
#include <opencv2/core.hpp>

#include "common/image_bytes.h"
#include "common/image_checks.h"
#include "image/read_image.h"

using dkn::ErrorCode;
using dkn::Image;
using dkn::ImageFormat;
using dkn::PixelType;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

QByteArray contentOf(const std::filesystem::path& path) {
  QFile file(QString::fromStdString(path.string()));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Values that no two neighbours share, far outside of every integer type.
Image ramp(int height, int width, int channels) {
  Image image;
  image.values.create(height, width, CV_32FC(channels));
  for (int y = 0; y < height; ++y)
    for (int i = 0; i < width * channels; ++i)
      image.values.ptr<float>(y)[i] = 1e5F * static_cast<float>(y) - 0.37F * static_cast<float>(i) - 3.0F;
  return image;
}

/// Text chunks of a PNG as "TYPE key=value".
QStringList textsOf(const QByteArray& png) {
  QStringList texts;
  for (qsizetype at = 8; at + 12 <= png.size();) {
    const auto length = qFromBigEndian<quint32>(png.constData() + at);
    const QByteArray type = png.mid(at + 4, 4), data = png.mid(at + 8, length);
    const qsizetype end = data.indexOf('\0');
    if (type == "tEXt")
      texts << "tEXt " + QString::fromLatin1(data.left(end)) + "=" + QString::fromLatin1(data.mid(end + 1));
    if (type == "iTXt")
      texts << "iTXt " + QString::fromLatin1(data.left(end)) + "=" + QString::fromUtf8(data.mid(end + 5));
    at += 12 + static_cast<qsizetype>(length);
  }
  return texts;
}

}  // namespace

class TestWriteImage : public QObject {
  Q_OBJECT

 private:
  std::filesystem::path path(const QString& name) const { return m_folder.filePath(name).toStdString(); }
  QTemporaryDir m_folder;

 private Q_SLOTS:
  void floatRoundTrip_data();
  void floatRoundTrip();
  void knownBytes();
  void integers();
  void holes();
  void provenance();
  void refusals_data();
  void refusals();
  void nothingHalf();
  void names();
};

void TestWriteImage::floatRoundTrip_data() {
  QTest::addColumn<QString>("format");
  QTest::addColumn<int>("channels");
  for (const char* format : {"tiff", "pfm", "npy", "exr"})
    for (const int channels : {1, 2, 3, 4, 7})
      if (channels == 1 || channels == 3 || format == QString("tiff") || format == QString("npy"))
        QTest::newRow(qPrintable(QString("%1, %2 channels").arg(format).arg(channels))) << format << channels;
}

void TestWriteImage::floatRoundTrip() {
  QFETCH(QString, format);
  QFETCH(int, channels);
  const ImageFormat kind = *dkn::imageFormatFromName(format.toStdString());
  for (const cv::Size size : {cv::Size(1, 1), cv::Size(5, 3), cv::Size(1000, 70)}) {
    const Image image = ramp(size.height, size.width, channels);
    const auto file = path("picture" + QString::fromStdString(dkn::fileExtension(kind)));
    dkn::writeImage(file, image, kind, {});
    const Image again = dkn::readTarget(file, {}, size);
    QCOMPARE(again.stored, PixelType::Float32);
    QVERIFY(again.valid.empty());
    const std::vector<float> want(image.values.ptr<float>(),
                                  image.values.ptr<float>() + image.values.total() * channels);
    DKN_COMPARE_PIXELS(again.values, size.height, size.width, channels, want);
    // A part of a larger picture, whose rows do not touch.
    if (size.width < 5) continue;
    Image part = image;
    part.values = image.values(cv::Rect(1, 1, size.width - 2, size.height - 1));
    dkn::writeImage(file, part, kind, {});
    QCOMPARE(cv::norm(dkn::readTarget(file, {}, part.values.size()).values, part.values, cv::NORM_INF), 0.0);
  }
}

void TestWriteImage::knownBytes() {
  Image image;
  image.values = (cv::Mat_<float>(2, 1) << 1.0F, -2.0F);
  const QByteArray one("\0\0\x80\x3F", 4), minusTwo("\0\0\0\xC0", 4);
  dkn::writeImage(path("a.pfm"), image, ImageFormat::Pfm, {});
  QCOMPARE(contentOf(path("a.pfm")), "Pf\n1 2\n-1.0\n" + minusTwo + one);
  dkn::writeImage(path("a.npy"), image, ImageFormat::Npy, {});
  const QByteArray npy = contentOf(path("a.npy"));
  QVERIFY(npy.startsWith(
      QByteArray("\x93NUMPY\x01\0\x76\0{'descr': '<f4', 'fortran_order': False, 'shape': (2, 1), }", 68)));
  QCOMPARE(npy.size(), 128 + 8);
  QCOMPARE(npy.mid(127), "\n" + one + minusTwo);
  dkn::writeImage(path("b.npy"), ramp(2, 3, 5), ImageFormat::Npy, {});
  QVERIFY(contentOf(path("b.npy")).contains("'shape': (2, 3, 5), }"));
}

void TestWriteImage::integers() {
  Image image;
  image.values = (cv::Mat_<float>(1, 9) << -7.0F, 0.49F, 0.5F, 2.5F, 254.49F, 254.5F, 65534.5F, 1e9F, kNan);
  dkn::writeImage(path("a.png"), image, ImageFormat::Png, {});
  const Image eight = dkn::readTarget(path("a.png"));
  QCOMPARE(eight.stored, PixelType::UInt8);
  DKN_COMPARE_PIXELS(eight.values, 1, 9, 1, {0, 0, 1, 3, 254, 255, 255, 255, 0});
  dkn::writeImage(path("a.png"), image, ImageFormat::Png16, {});
  const Image sixteen = dkn::readTarget(path("a.png"));
  QCOMPARE(sixteen.stored, PixelType::UInt16);
  DKN_COMPARE_PIXELS(sixteen.values, 1, 9, 1, {0, 0, 1, 3, 254, 255, 65535, 65535, 0});
  Image colour;
  colour.values = cv::Mat(2, 2, CV_32FC3, cv::Scalar(1, 2, 300));
  dkn::writeImage(path("c.png"), colour, ImageFormat::Png, {});
  QCOMPARE(dkn::readTarget(path("c.png")).values.at<cv::Vec3f>(1, 1), cv::Vec3f(1, 2, 255));
  dkn::writeImage(path("c.png"), colour, ImageFormat::Png16, {});
  QCOMPARE(dkn::readTarget(path("c.png")).values.at<cv::Vec3f>(1, 1), cv::Vec3f(1, 2, 300));
}

void TestWriteImage::holes() {
  Image image;
  image.values = cv::Mat(1, 2, CV_32FC3, cv::Scalar(5, 6, 7));
  image.valid = (cv::Mat_<uchar>(1, 2) << 255, 0);
  for (const auto kind : {ImageFormat::Tiff, ImageFormat::Pfm, ImageFormat::Npy, ImageFormat::Exr}) {
    dkn::writeImage(path("holes"), image, kind, {});
    const Image again = dkn::readTarget(path("holes"));
    DKN_COMPARE_PIXELS(again.values, 1, 2, 3, {5, 6, 7, kNan, kNan, kNan});
    QCOMPARE(cv::countNonZero(again.valid), 1);
  }
  for (const auto kind : {ImageFormat::Png, ImageFormat::Png16}) {
    dkn::writeImage(path("holes"), image, kind, {});
    DKN_COMPARE_PIXELS(dkn::readTarget(path("holes")).values, 1, 2, 3, {5, 6, 7, 0, 0, 0});
  }
  DKN_COMPARE_PIXELS(image.values, 1, 2, 3, {5, 6, 7, 5, 6, 7});
}

void TestWriteImage::provenance() {
  const dkn::Provenance note{{"method", "fdkn-x8"},
                             {"guidance",
                              "b\xC3\xBC"
                              "cher.png"},
                             {"parameter a", "1=2\n3"}};
  dkn::writeImage(path("n.png"), ramp(3, 3, 1), ImageFormat::Png16, note);
  QCOMPARE(textsOf(contentOf(path("n.png"))), (QStringList{QString::fromUtf8("iTXt guidance=b\xC3\xBC"
                                                                             "cher.png"),
                                                           "tEXt method=fdkn-x8", "tEXt parameter a=1=2\n3"}));
  QVERIFY(!std::filesystem::exists(path("n.json")));
  // The checksums hold: the file still reads.
  QCOMPARE(dkn::readTarget(path("n.png")).width(), 3);

  QCOMPARE(dkn::provenancePath("/a.b/n.x.npy"), std::filesystem::path("/a.b/n.x.json"));
  dkn::writeImage(path("n.npy"), ramp(3, 3, 1), ImageFormat::Npy, note);
  const QJsonObject json = QJsonDocument::fromJson(contentOf(path("n.json"))).object();
  QCOMPARE(json.size(), 3);
  QCOMPARE(json["guidance"].toString(), QString::fromUtf8("b\xC3\xBC"
                                                          "cher.png"));
  QCOMPARE(json["parameter a"].toString(), "1=2\n3");
  dkn::writeImage(path("m.npy"), ramp(3, 3, 1), ImageFormat::Npy, {});
  QVERIFY(!std::filesystem::exists(path("m.json")));
  // A file name that is no UTF-8 does not stop the result.
  dkn::writeImage(path("l.npy"), ramp(3, 3, 1), ImageFormat::Npy, {{"guidance", "\xFF.png"}});
  QVERIFY(QJsonDocument::fromJson(contentOf(path("l.json"))).isObject());
}

void TestWriteImage::refusals_data() {
  QTest::addColumn<QString>("format");
  QTest::addColumn<int>("channels");
  for (const char* format : {"png", "png16", "pfm", "exr"})
    for (const int channels : {2, 4, 5})
      QTest::newRow(qPrintable(QString("%1, %2 channels").arg(format).arg(channels))) << format << channels;
}

void TestWriteImage::refusals() {
  QFETCH(QString, format);
  QFETCH(int, channels);
  const ImageFormat kind = *dkn::imageFormatFromName(format.toStdString());
  DKN_VERIFY_ERROR(dkn::writeImage(path("refused"), ramp(2, 2, channels), kind, {}), ErrorCode::BadArgument, "refused",
                   "npy", QString::number(channels));
  QVERIFY(!std::filesystem::exists(path("refused")));
}

void TestWriteImage::nothingHalf() {
  DKN_VERIFY_ERROR(dkn::writeImage(path("no/such/a.npy"), ramp(2, 2, 1), ImageFormat::Npy, {{"a", "b"}}),
                   ErrorCode::CannotWrite, "no/such/a.npy");
  QVERIFY_EXCEPTION_THROWN(dkn::writeImage(path("e.npy"), Image{}, ImageFormat::Npy, {}), std::logic_error);
  QVERIFY_EXCEPTION_THROWN(dkn::writeImage(path("e.png"), ramp(1, 1, 1), ImageFormat::Png, {{"", "x"}}),
                           std::logic_error);
  // The note cannot be written where a folder has its name: no picture either, and no temporary file.
  QVERIFY(QDir(m_folder.path()).mkpath("half/p.json/x"));
  DKN_VERIFY_ERROR(dkn::writeImage(path("half/p.npy"), ramp(2, 2, 1), ImageFormat::Npy, {{"a", "b"}}),
                   ErrorCode::CannotWrite, "p.json");
  QCOMPARE(QDir(m_folder.filePath("half")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
           QStringList{"p.json"});
}

void TestWriteImage::names() {
  for (const auto kind :
       {ImageFormat::Png, ImageFormat::Png16, ImageFormat::Tiff, ImageFormat::Pfm, ImageFormat::Npy, ImageFormat::Exr})
    QVERIFY(dkn::imageFormatFromName(dkn::imageFormatName(kind)) == kind);
  QVERIFY(!dkn::imageFormatFromName("jpg"));
  QCOMPARE(dkn::fileExtension(ImageFormat::Png16), std::string(".png"));
  QCOMPARE(dkn::defaultFormat("a.PNG", PixelType::UInt8), ImageFormat::Png);
  QCOMPARE(dkn::defaultFormat("a.png", PixelType::UInt16), ImageFormat::Png16);
  QCOMPARE(dkn::defaultFormat("a.jpg", PixelType::UInt8), ImageFormat::Png);
  QCOMPARE(dkn::defaultFormat("a.tif", PixelType::UInt8), ImageFormat::Tiff);
  QCOMPARE(dkn::defaultFormat("a.dpt", PixelType::Float32), ImageFormat::Pfm);
  QCOMPARE(dkn::defaultFormat("a.pfm", PixelType::Float32), ImageFormat::Pfm);
  QCOMPARE(dkn::defaultFormat("a.npy", PixelType::UInt16), ImageFormat::Npy);
  QCOMPARE(dkn::defaultFormat("a.exr", PixelType::Float32), ImageFormat::Exr);
  QCOMPARE(dkn::defaultFormat("a.png", PixelType::Float32), ImageFormat::Npy);
}

QTEST_APPLESS_MAIN(TestWriteImage)
#include "tst_write_image.moc"
