// SPDX-License-Identifier: GPL-3.0-or-later
// Differences, histograms, profiles and ranges, against values worked by hand.
#include <QTest>

#include <cmath>
#include <limits>
#include <stdexcept>

#include "common/fuzzy.h"
#include "compare/difference.h"
#include "compare/histogram.h"
#include "compare/profile.h"
#include "view/display_range.h"
#include "view/marks.h"

using dkn::Image;
using dkn::Picture;
using dkn::ValueRange;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

Image image(const cv::Mat& values) {
  Image out;
  out.values = values.clone();
  return out;
}

}  // namespace

class CompareTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void differencesByHand() {
    const Image a = image((cv::Mat_<float>(2, 2) << 5, 1, kNan, 4));
    Image b = image((cv::Mat_<float>(2, 2) << 2, 3, 1, 4));
    b.valid = (cv::Mat_<unsigned char>(2, 2) << 255, 255, 255, 0);
    const Image difference = dkn::signedDifference(a, b);
    QCOMPARE(difference.values.at<float>(0, 0), 3.0F);
    QCOMPARE(difference.values.at<float>(0, 1), -2.0F);
    QCOMPARE(int(difference.valid.at<unsigned char>(0, 1)), 255);
    QCOMPARE(int(difference.valid.at<unsigned char>(1, 0)), 0);
    QCOMPARE(int(difference.valid.at<unsigned char>(1, 1)), 0);
    QCOMPARE(dkn::absoluteDifference(a, b).values.at<float>(0, 1), 2.0F);
    const Image bad = dkn::badPixels(a, b, 2.0);
    QCOMPARE(bad.values.at<float>(0, 0), 1.0F);
    QCOMPARE(bad.values.at<float>(0, 1), 0.0F);
    QVERIFY(std::isnan(bad.values.at<float>(1, 0)));
  }

  void channelsAreAveraged() {
    const Image a = image(cv::Mat(1, 1, CV_32FC3, cv::Scalar(1, 2, 3)));
    const Image b = image(cv::Mat(1, 1, CV_32FC3, cv::Scalar(0, 4, 3)));
    DKN_COMPARE_CLOSE(dkn::signedDifference(a, b).values.at<float>(0, 0), -1.0 / 3.0, 1e-6);
    DKN_COMPARE_CLOSE(dkn::absoluteDifference(a, b).values.at<float>(0, 0), 1.0, 1e-6);
    QVERIFY(dkn::signedDifference(a, b).valid.empty());
  }

  void sizesMustAgree() {
    const Image a = image(cv::Mat(1, 2, CV_32FC1, cv::Scalar(0))), b = image(cv::Mat(2, 1, CV_32FC1, cv::Scalar(0)));
    QVERIFY_EXCEPTION_THROWN(dkn::signedDifference(a, b), std::logic_error);
  }

  void histogramsCountShares() {
    Image values = image((cv::Mat_<float>(1, 8) << 0, 0.9F, 1, 4, -3, 9, kNan, 2));
    values.valid = cv::Mat(1, 8, CV_8UC1, cv::Scalar(255));
    values.valid.at<unsigned char>(0, 7) = 0;
    const dkn::Histogram histogram = dkn::makeHistogram(values, {0, 4}, 4);
    // Of the six valid finite values two lie outside.
    DKN_COMPARE_CLOSE(histogram.shares[0], 2.0 / 6.0, 1e-12);
    DKN_COMPARE_CLOSE(histogram.shares[1], 1.0 / 6.0, 1e-12);
    QCOMPARE(histogram.shares[2], 0.0);
    DKN_COMPARE_CLOSE(histogram.shares[3], 1.0 / 6.0, 1e-12);
    DKN_COMPARE_CLOSE(histogram.outside, 2.0 / 6.0, 1e-12);
    QCOMPARE(histogram.binCentre(0), 0.5);
    QCOMPARE(histogram.binCentre(3), 3.5);
    const dkn::Histogram part = dkn::makeHistogram(values, {0, 4}, 4, cv::Rect(3, 0, 1, 1));
    QCOMPARE(part.shares[3], 1.0);
  }

  void profilesTakeStoredNumbers() {
    Image stairs;
    stairs.values = cv::Mat(2, 4, CV_32FC1);
    for (int x = 0; x < 4; ++x) stairs.values.at<float>(0, x) = stairs.values.at<float>(1, x) = float(10 * x);
    const Picture picture(stairs);
    // A scene of 8 x 4: every picture pixel covers two of its pixels.
    const dkn::Profile profile = dkn::profileAlong(picture, QLineF(0.0625, 0.5, 0.9375, 0.5), {8, 4});
    QCOMPARE(profile.distance.size(), std::size_t(8));
    const double expected[] = {0, 0, 10, 10, 20, 20, 30, 30};
    for (std::size_t i = 0; i < 8; ++i) QCOMPARE(profile.value[i], expected[i]);
    QCOMPARE(profile.distance.back(), 7.0);
    const dkn::Profile outside = dkn::profileAlong(picture, QLineF(-0.5, 0.5, 0.25, 0.5), {8, 4});
    QVERIFY(std::isnan(outside.value.front()));
    QCOMPARE(dkn::profileAlong(picture, QLineF(0.5, 0.5, 0.5, 0.5), {8, 4}).value.size(), std::size_t(1));
  }

  void percentilesLeaveTheTailsOut() {
    cv::Mat values(1, 101, CV_32FC1);
    for (int i = 0; i < 101; ++i) values.at<float>(0, i) = float((37 * i) % 101);
    values.at<float>(0, 0) = kNan;  // the value 0
    const auto range = dkn::percentileRange(values, 0.1);
    QVERIFY(range.has_value());
    DKN_COMPARE_CLOSE(range->minimum, 11.0, 1.0);
    DKN_COMPARE_CLOSE(range->maximum, 90.0, 1.0);
    QVERIFY(!dkn::percentileRange(cv::Mat(3, 3, CV_32FC1, cv::Scalar(kNan)), 0.1));
    QCOMPARE(dkn::symmetricRange({-2, 5}), (ValueRange{-5, 5}));
    QCOMPARE(dkn::unitedRange({-2, 5}, {0, 9}), (ValueRange{-2, 9}));
  }

  void picturesKnowTheirRange() {
    Image values = image((cv::Mat_<float>(1, 4) << 7, -1, 3, 100));
    values.valid = (cv::Mat_<unsigned char>(1, 4) << 255, 255, 255, 0);
    QCOMPARE(Picture(values).range(), (ValueRange{-1, 7}));
    QVERIFY(Picture(values).serial() != Picture(values).serial());
  }

  void regionsAreWholePixels() {
    QCOMPARE(dkn::regionPixels({0.0, 0.0, 0.5, 0.5}, {4, 4}), QRect(0, 0, 2, 2));
    QCOMPARE(dkn::regionPixels({0.3, 0.3, 0.01, 0.01}, {4, 4}), QRect(1, 1, 1, 1));
    QCOMPARE(dkn::regionPixels({0.2, 0.0, 0.6, 1.0}, {4, 2}), QRect(0, 0, 4, 2));
  }

  void marksAreDrawnByPoints() {
    dkn::Marks marks;
    marks.place({0.1, 0.1});
    QVERIFY(!marks.begun());
    marks.setTool(dkn::Marks::Tool::Region);
    marks.place({0.8, 0.6});
    QVERIFY(marks.begun().has_value());
    marks.place({0.2, 1.4});
    QVERIFY(!marks.begun());
    DKN_COMPARE_CLOSE(marks.region()->left(), 0.2, 1e-12);
    DKN_COMPARE_CLOSE(marks.region()->bottom(), 1.0, 1e-12);
    marks.setTool(dkn::Marks::Tool::Line);
    marks.draw({0.0, 0.0}, {0.5, 0.25});
    QCOMPARE(*marks.line(), QLineF(0.0, 0.0, 0.5, 0.25));
    QVERIFY(marks.region().has_value());
  }
};

QTEST_APPLESS_MAIN(CompareTest)
#include "tst_compare.moc"
