// SPDX-License-Identifier: GPL-3.0-or-later
// The readers on the shared real data; skipped, visibly, where it is absent.
#include <QDir>
#include <QTest>

#include <cmath>
#include <opencv2/core.hpp>

#include "common/fuzzy.h"
#include "common/image_checks.h"
#include "image/read_image.h"

using dkn::Image;
using dkn::PixelType;

namespace {

// Counted and read off with Pillow, NumPy and a few lines of Python.
constexpr int kIclUnknown = 144373;
constexpr dkn::ValueRange kNyuRange{713.0F, 4016.0F};
constexpr float kNyuCentre = 3484.0F;
constexpr int kPipesUnknown = 12553;
constexpr dkn::ValueRange kPipesRange{8.048004F, 67.28372F};
constexpr dkn::ValueRange kAntinousRange{-3.1308222F, 2.688713F};
constexpr double kNyuMeanRgb[]{127.4178, 98.3875, 102.5526};

QString sharedFile(const QString& name) { return QString(DKN_TEST_SHARED) + "/" + name; }

std::filesystem::path pathOf(const QString& name) { return sharedFile(name).toStdString(); }

int unknownCount(const Image& image) {
  return image.valid.empty() ? 0 : image.width() * image.height() - cv::countNonZero(image.valid);
}

}  // namespace

#define DKN_NEEDS(name) \
  if (!QFile::exists(sharedFile(name))) QSKIP("shared data is absent: " name)

class TestRealImages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void iclWindowsAreUnknown();
  void nyuDepthInMillimetres();
  void middleburyPfm();
  void lightFieldPfm();
  void labels();
  void jpegColours();
  void referenceArrays();
  void everyFileReads();
};

void TestRealImages::iclWindowsAreUnknown() {
  DKN_NEEDS("data/train/icl_livingroom1/00000_depth.png");
  const QDir folder(sharedFile("data/train/icl_livingroom1"));
  int unknown = 0;
  int files = 0;
  for (const QString& name : folder.entryList({"*_depth.png"})) {
    const Image image = dkn::readTarget(pathOf("data/train/icl_livingroom1/" + name));
    QCOMPARE(image.stored, PixelType::UInt16);
    const int zeros = static_cast<int>(image.values.total()) - cv::countNonZero(image.values);
    QCOMPARE(unknownCount(image), zeros);
    QVERIFY(dkn::valueRange(image).minimum > 0.0F);
    unknown += zeros;
    ++files;
  }
  QCOMPARE(files, 22);
  QCOMPARE(unknown, kIclUnknown);
  const dkn::InvalidRule none{dkn::InvalidRule::Mode::None, 0.0};
  QVERIFY(dkn::readTarget(pathOf("data/train/icl_livingroom1/00000_depth.png"), none).valid.empty());
}

void TestRealImages::nyuDepthInMillimetres() {
  DKN_NEEDS("data/test/nyu_v2/1000_depth.png");
  const Image image = dkn::readTarget(pathOf("data/test/nyu_v2/1000_depth.png"));
  QCOMPARE(image.values.size(), cv::Size(640, 480));
  QCOMPARE(image.stored, PixelType::UInt16);
  QVERIFY(image.valid.empty());
  QCOMPARE(dkn::valueRange(image), kNyuRange);
  QCOMPARE(image.values.at<float>(240, 320), kNyuCentre);
}

void TestRealImages::middleburyPfm() {
  DKN_NEEDS("data/train/middlebury2014/Pipes_depth.pfm");
  const Image image = dkn::readTarget(pathOf("data/train/middlebury2014/Pipes_depth.pfm"));
  QCOMPARE(image.values.size(), cv::Size(735, 485));
  QCOMPARE(unknownCount(image), kPipesUnknown);
  const dkn::ValueRange range = dkn::valueRange(image);
  DKN_COMPARE_CLOSE(range.minimum, kPipesRange.minimum, 1e-4);
  DKN_COMPARE_CLOSE(range.maximum, kPipesRange.maximum, 1e-4);
  // The file's first number is the bottom left pixel.
  DKN_COMPARE_CLOSE(image.values.at<float>(484, 0), 26.0446, 1e-3);
}

void TestRealImages::lightFieldPfm() {
  DKN_NEEDS("data/test/hci_lf/antinous_depth.pfm");
  const Image image = dkn::readTarget(pathOf("data/test/hci_lf/antinous_depth.pfm"));
  QCOMPARE(image.values.size(), cv::Size(512, 512));
  QVERIFY(image.valid.empty());
  const dkn::ValueRange range = dkn::valueRange(image);
  DKN_COMPARE_CLOSE(range.minimum, kAntinousRange.minimum, 1e-5);
  DKN_COMPARE_CLOSE(range.maximum, kAntinousRange.maximum, 1e-5);
}

void TestRealImages::labels() {
  DKN_NEEDS("data/test/nyu_v2/1000_label40.png");
  const Image labels = dkn::readTarget(pathOf("data/test/nyu_v2/1000_label40.png"));
  QCOMPARE(labels.channels(), 1);
  QVERIFY(dkn::valueRange(labels).maximum <= 40.0F);
  const QDir folder(sharedFile("data/test/voc2012"));
  const QStringList masks = folder.entryList({"*.png"});
  QVERIFY(!masks.isEmpty());
  for (const QString& name : masks) {
    const Image classes = dkn::readTarget(pathOf("data/test/voc2012/" + name));
    QCOMPARE(classes.channels(), 1);
    for (int i = 0; i < classes.width() * classes.height(); ++i) {
      const float value = classes.values.at<float>(i / classes.width(), i % classes.width());
      QVERIFY2(value <= 20.0F || value == 255.0F, qPrintable(name));
    }
  }
}

void TestRealImages::jpegColours() {
  DKN_NEEDS("data/test/nyu_v2/1000_rgb.jpg");
  const Image image = dkn::readGuidance(pathOf("data/test/nyu_v2/1000_rgb.jpg"));
  QCOMPARE(image.values.size(), cv::Size(640, 480));
  const cv::Scalar mean = cv::mean(image.values);
  for (int c = 0; c < 3; ++c) DKN_COMPARE_CLOSE(mean[c] * 255.0, kNyuMeanRgb[c], 0.5);
}

void TestRealImages::referenceArrays() {
  DKN_NEEDS("reference/dkn_random_k5/guidance.npy");
  const Image guidance = dkn::readGuidance(pathOf("reference/dkn_random_k5/guidance.npy"));
  QCOMPARE(guidance.values.size(), cv::Size(72, 64));
  const Image target = dkn::readTarget(pathOf("reference/dkn_random_k5/target.npy"), {}, guidance.values.size());
  QCOMPARE(target.values.size(), cv::Size(72, 64));
  QCOMPARE(target.channels(), 1);
  const Image kernels = dkn::readTarget(pathOf("reference/dkn_random_k5/kernels.npy"), {}, cv::Size(32, 32));
  QCOMPARE(kernels.channels(), 25);
  QCOMPARE(kernels.values.size(), cv::Size(32, 32));
}

void TestRealImages::everyFileReads() {
  DKN_NEEDS("data/test/middlebury30/01_Aloe_depth.png");
  for (const QString& folder : QDir(sharedFile("data/test")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    const QString base = "data/test/" + folder + "/";
    for (const QString& name : QDir(sharedFile(base)).entryList(QDir::Files)) {
      const auto path = pathOf(base + name);
      QVERIFY2(dkn::isImageFile(path), qPrintable(name));
      const Image image = dkn::readTarget(path);
      QVERIFY2(image.channels() == 1 || image.channels() == 3, qPrintable(name));
      if (name.contains("_rgb")) QCOMPARE(dkn::readGuidance(path).values.size(), image.values.size());
    }
  }
}

QTEST_APPLESS_MAIN(TestRealImages)
#include "tst_real_images.moc"
