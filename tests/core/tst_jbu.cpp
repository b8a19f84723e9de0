// SPDX-License-Identifier: GPL-3.0-or-later
// Joint bilateral upsampling against hand-worked cases and its definition.
#include <QTest>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

#include "common/baseline_runs.h"
#include "common/fuzzy.h"

using dkn::FilterInput;
using dkn::Parameters;
using dkn::SampleAnchor;
using dkn::test::inputOf;
using dkn::test::randomImage;
using dkn::test::run;

namespace {

cv::Vec3d bilinear(const cv::Mat& image, double y, double x) {
  cv::Vec3d sum(0.0, 0.0, 0.0);
  y = std::clamp(y, 0.0, image.rows - 1.0);
  x = std::clamp(x, 0.0, image.cols - 1.0);
  for (int i = 0; i < image.rows; ++i) {
    for (int j = 0; j < image.cols; ++j) {
      const double weight = std::max(0.0, 1.0 - std::abs(y - i)) * std::max(0.0, 1.0 - std::abs(x - j));
      sum += cv::Vec3d(image.at<cv::Vec3f>(i, j)) * weight;
    }
  }
  return sum;
}

/// Joint bilateral upsampling of one pixel and channel, straight from its definition.
double naiveJbu(const FilterInput& input, const Parameters& parameters, int y, int x, int channel) {
  const cv::Mat& samples = input.samples.values;
  const bool corner = input.anchor == SampleAnchor::BottomRight;
  const auto position = [&](int sample, double scale) {
    return corner ? scale * sample + scale - 1.0 : scale * sample + (scale - 1.0) / 2.0;
  };
  const double lowY = (y - position(0, input.scaleY)) / input.scaleY;
  const double lowX = (x - position(0, input.scaleX)) / input.scaleX;
  const double radius = parameters.at("radius");
  const int centreY = std::clamp(static_cast<int>(std::lround(lowY)), 0, samples.rows - 1);
  const int centreX = std::clamp(static_cast<int>(std::lround(lowX)), 0, samples.cols - 1);
  double sum = 0.0;
  double total = 0.0;
  for (int i = 0; i < samples.rows; ++i) {
    for (int j = 0; j < samples.cols; ++j) {
      if (std::abs(i - centreY) > radius || std::abs(j - centreX) > radius) continue;
      const cv::Vec3d colour = bilinear(input.guidance.values, position(i, input.scaleY), position(j, input.scaleX));
      const double range = cv::norm(cv::Vec3d(input.guidance.values.at<cv::Vec3f>(y, x)) - colour, cv::NORM_L2SQR);
      const double space = (lowY - i) * (lowY - i) + (lowX - j) * (lowX - j);
      const double weight = std::exp(-space / (2.0 * std::pow(parameters.at("sigma_s"), 2.0)) -
                                     range / (2.0 * std::pow(parameters.at("sigma_r"), 2.0)));
      sum += weight * samples.ptr<float>(i, j)[channel];
      total += weight;
    }
  }
  return sum / total;
}

}  // namespace

class TestJbu : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void byHand();
  void againstTwin_data();
  void againstTwin();
  void farColours();
};

void TestJbu::byHand() {
  // Two samples at pixels 1 and 3 (bottom right, scale 2); pixel 2 lies half a sample from both and has the second's
  // colour, the first's is 0.1 away in red: weights exp(-0.5) and 1 apart from the common spatial factor.
  cv::Mat guidance(1, 4, CV_32FC3, cv::Scalar(0.5, 0.5, 0.5));
  guidance.at<cv::Vec3f>(0, 1)[0] = 0.4F;
  FilterInput input = inputOf(guidance, (cv::Mat_<float>(1, 2) << 10.0F, 20.0F), SampleAnchor::BottomRight);
  input.scaleY = 1.0;
  const double first = std::exp(-0.5);
  DKN_COMPARE_CLOSE(run("jbu", input).at<float>(0, 2), (10.0 * first + 20.0) / (first + 1.0), 1e-5);
  // As block centres they lie at 0.5 and 2.5, with red 0.45 and 0.5: pixel 1 is 1/4 and 3/4 of a sample away.
  input.anchor = SampleAnchor::BlockCentre;
  const double near = std::exp(-0.0625 / 0.5 - 0.05 * 0.05 / 0.02);
  const double far = std::exp(-0.5625 / 0.5 - 0.1 * 0.1 / 0.02);
  DKN_COMPARE_CLOSE(run("jbu", input).at<float>(0, 1), (10.0 * near + 20.0 * far) / (near + far), 1e-5);
}

void TestJbu::againstTwin_data() {
  QTest::addColumn<int>("lowHeight");
  QTest::addColumn<int>("lowWidth");
  QTest::addColumn<int>("channels");
  QTest::addColumn<bool>("corner");
  QTest::addColumn<int>("radius");
  QTest::newRow("x4, block centres") << 5 << 6 << 1 << false << 2;
  QTest::newRow("x4, bottom right") << 5 << 6 << 1 << true << 2;
  QTest::newRow("three channels") << 5 << 6 << 3 << false << 1;
  QTest::newRow("odd ratio") << 7 << 9 << 1 << false << 2;
  QTest::newRow("every pixel") << 20 << 24 << 1 << false << 3;
  QTest::newRow("radius 0") << 5 << 6 << 1 << false << 0;
  QTest::newRow("target larger") << 27 << 31 << 1 << false << 2;
}

void TestJbu::againstTwin() {
  QFETCH(int, lowHeight);
  QFETCH(int, lowWidth);
  QFETCH(int, channels);
  QFETCH(bool, corner);
  QFETCH(int, radius);
  const cv::Mat guidance = randomImage(20, 24, CV_32FC3, 8, 0.5);
  const FilterInput input = inputOf(guidance, randomImage(lowHeight, lowWidth, CV_32FC(channels), 9, 100.0),
                                    corner ? SampleAnchor::BottomRight : SampleAnchor::BlockCentre);
  const Parameters parameters{{"sigma_s", 0.9}, {"sigma_r", 0.25}, {"radius", static_cast<double>(radius)}};
  const cv::Mat output = run("jbu", input, parameters);
  QCOMPARE(output.channels(), channels);
  for (int y = 0; y < guidance.rows; ++y) {
    for (int x = 0; x < guidance.cols; ++x) {
      for (int channel = 0; channel < channels; ++channel) {
        DKN_COMPARE_CLOSE(output.ptr<float>(y, x)[channel], naiveJbu(input, parameters, y, x, channel), 2e-3);
      }
    }
  }
}

void TestJbu::farColours() {
  // Colours so unlike all samples that every weight alone would be zero in single precision.
  cv::Mat guidance(4, 4, CV_32FC3, cv::Scalar(0.0, 0.0, 0.0));
  guidance.at<cv::Vec3f>(1, 1) = {1.0F, 1.0F, 1.0F};
  const FilterInput input = inputOf(guidance, (cv::Mat_<float>(2, 2) << 1, 2, 3, 4), SampleAnchor::BottomRight);
  const cv::Mat output = run("jbu", input, {{"sigma_r", 0.001}});
  QVERIFY(cv::checkRange(output));
  QCOMPARE(output.at<float>(1, 1), 1.0F);  // that pixel is itself a sample, alone of its colour
  cv::Mat lonely(4, 4, CV_32FC3, cv::Scalar(0.0, 0.0, 0.0));
  lonely.at<cv::Vec3f>(0, 0) = {1.0F, 1.0F, 1.0F};  // no sample has its colour: the spatial weights decide
  FilterInput second = input;
  second.guidance.values = lonely;
  const double near = std::exp(-2.0 * 0.25 / 0.5);
  const double mixed = std::exp(-(0.25 + 2.25) / 0.5);
  const double far = std::exp(-2.0 * 2.25 / 0.5);
  DKN_COMPARE_CLOSE(run("jbu", second, {{"sigma_r", 0.001}}).at<float>(0, 0),
                    (near + 5.0 * mixed + 4.0 * far) / (near + 2.0 * mixed + far), 1e-2);
}

QTEST_APPLESS_MAIN(TestJbu)
#include "tst_jbu.moc"
