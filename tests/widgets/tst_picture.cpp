// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and what is drawn of them: nearest neighbour enlarged, area average reduced, invalid pixels.
#include <QTest>

#include <limits>

#include "common/fuzzy.h"
#include "view/picture.h"
#include "view/picture_renderer.h"

using dkn::DisplayState;
using dkn::Image;
using dkn::Picture;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

Image imageOf(cv::Mat values) {
  Image image;
  image.values = std::move(values);
  return image;
}

DisplayState greyDisplay(float low, float high) { return {&dkn::colourMapById(QStringLiteral("grey")), {low, high}}; }

}  // namespace

class PictureTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void levelsAreMeansOfValidPixels() {
    cv::Mat values(3, 65, CV_32FC1, cv::Scalar(8.0));
    values.at<float>(0, 0) = 1.0F;
    values.at<float>(0, 1) = 2.0F;
    values.at<float>(1, 0) = kNan;
    values.at<float>(1, 1) = 6.0F;
    const Picture picture(imageOf(values));
    QCOMPARE(picture.levelCount(), 3);
    QCOMPARE(picture.level(1).cols, 33);
    QCOMPARE(picture.level(1).rows, 2);
    QCOMPARE(picture.level(1).at<float>(0, 0), 3.0F);
    QCOMPARE(picture.level(1).at<float>(1, 32), 8.0F);
    QCOMPARE(picture.level(2).rows, 1);
  }

  void maskedPixelsKeepTheirValuesButAreNotDrawn() {
    Image image = imageOf(cv::Mat(1, 2, CV_32FC1, cv::Scalar(5.0)));
    image.valid = cv::Mat(1, 2, CV_8UC1, cv::Scalar(255));
    image.valid.at<unsigned char>(0, 1) = 0;
    const Picture picture(image);
    QVERIFY(picture.isValid(0, 0));
    QVERIFY(!picture.isValid(1, 0));
    QCOMPARE(picture.valuesAt(1, 0).front(), 5.0F);
    const DisplayState display = greyDisplay(0.0F, 10.0F);
    const QImage drawn = dkn::renderPicture(picture, {0, 0, 2, 1}, {2, 1}, display);
    QCOMPARE(drawn.pixel(0, 0), qRgb(128, 128, 128));
    QCOMPARE(drawn.pixel(1, 0), display.map->invalid);
  }

  void enlargedPixelsAreSquares() {
    const cv::Mat values = (cv::Mat_<float>(2, 2) << 0.0F, 1.0F, 2.0F, 3.0F);
    const QImage drawn = dkn::renderPicture(Picture(imageOf(values)), {0, 0, 2, 2}, {10, 10}, greyDisplay(0.0F, 3.0F));
    for (int y = 0; y < 10; ++y) {
      for (int x = 0; x < 10; ++x) {
        const int level = 85 * (2 * (y / 5) + x / 5);
        QCOMPARE(drawn.pixel(x, y), qRgb(level, level, level));
      }
    }
  }

  void outsideIsTransparent() {
    const cv::Mat values(2, 2, CV_32FC1, cv::Scalar(1.0));
    const QImage drawn = dkn::renderPicture(Picture(imageOf(values)), {-1, -1, 4, 4}, {4, 4}, greyDisplay(0.0F, 1.0F));
    for (int y = 0; y < 4; ++y) {
      for (int x = 0; x < 4; ++x) {
        const bool inside = x >= 1 && x < 3 && y >= 1 && y < 3;
        QCOMPARE(qAlpha(drawn.pixel(x, y)), inside ? 255 : 0);
      }
    }
  }

  void reducedPixelsAreMeansOfNumbers_data() {
    QTest::addColumn<int>("factor");
    QTest::newRow("halved") << 2;
    QTest::newRow("thirds") << 3;
    QTest::newRow("through two levels") << 5;
    QTest::newRow("eighths") << 8;
  }
  void reducedPixelsAreMeansOfNumbers() {
    QFETCH(int, factor);
    const int size = 16 * factor;
    cv::Mat values(size, size, CV_32FC1);
    for (int y = 0; y < size; ++y) {
      for (int x = 0; x < size; ++x) values.at<float>(y, x) = static_cast<float>(x + 2 * y);
    }
    const float top = 3.0F * static_cast<float>(size);
    const QImage drawn =
        dkn::renderPicture(Picture(imageOf(values)), QRectF(0, 0, size, size), {16, 16}, greyDisplay(0.0F, top));
    for (int y = 0; y < 16; ++y) {
      for (int x = 0; x < 16; ++x) {
        // A ramp's mean is its value in the middle.
        const double mean = (x + 2 * y) * factor + 1.5 * (factor - 1);
        DKN_COMPARE_CLOSE(qRed(drawn.pixel(x, y)), 255.0 * mean / top, 1.0);
      }
    }
  }

  void averagesNumbersNotColours() {
    // Low and high side by side average to the middle of the map, not to a mixture of its ends.
    cv::Mat values(32, 64, CV_32FC1);
    for (int y = 0; y < 32; ++y) {
      for (int x = 0; x < 64; ++x) values.at<float>(y, x) = x % 2 == 0 ? 0.0F : 1.0F;
    }
    const DisplayState display{&dkn::colourMaps().front(), {0.0F, 1.0F}};
    const QImage drawn = dkn::renderPicture(Picture(imageOf(values)), {0, 0, 64, 32}, {32, 16}, display);
    QCOMPARE(drawn.pixel(7, 7), display.map->colour(0.5F));
  }

  void everyPixelOfANarrowPictureIsCounted() {
    cv::Mat values(100, 20000, CV_32FC1, cv::Scalar(1.0));
    const QImage drawn =
        dkn::renderPicture(Picture(imageOf(values)), QRectF(0, 0, 20000, 100), {200, 1}, greyDisplay(0.0F, 1.0F));
    for (int x = 0; x < 200; ++x) QCOMPARE(drawn.pixel(x, 0), qRgb(255, 255, 255));
  }

  void coloursArePassedThrough() {
    cv::Mat values(1, 1, CV_32FC3, cv::Scalar(1.0, 0.5, 0.0));
    const QImage drawn =
        dkn::renderPicture(Picture(imageOf(values)), {0, 0, 1, 1}, {3, 3}, {&dkn::colourMaps().front(), {0.0F, 1.0F}});
    QCOMPARE(drawn.pixel(1, 1), qRgb(255, 128, 0));
  }

  void aFlatPictureLiesInTheMiddle() {
    const cv::Mat values(1, 1, CV_32FC1, cv::Scalar(4.0));
    const QImage drawn = dkn::renderPicture(Picture(imageOf(values)), {0, 0, 1, 1}, {1, 1}, greyDisplay(4.0F, 4.0F));
    QCOMPARE(drawn.pixel(0, 0), qRgb(128, 128, 128));
  }

  void wrongPixelTypesAreAProgrammersMistake() {
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Picture(imageOf(cv::Mat(2, 2, CV_8UC1))));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Picture(Image{}));
  }
};

QTEST_APPLESS_MAIN(PictureTest)
#include "tst_picture.moc"
