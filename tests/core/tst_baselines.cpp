// SPDX-License-Identifier: GPL-3.0-or-later
// The classical filters and the completion of parameters.
#include <QTest>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

#include "common/baseline_runs.h"
#include "common/fuzzy.h"

using dkn::FilterInput;
using dkn::FilterOutput;
using dkn::Parameters;
using dkn::SampleAnchor;
using dkn::test::baseline;
using dkn::test::inputOf;
using dkn::test::largestDifference;
using dkn::test::randomImage;
using dkn::test::Recorder;
using dkn::test::run;

namespace {

/// The linear coefficients (a, b) of the guided filter in the window around a pixel away from the border.
cv::Vec4d naiveGuidedCoefficients(const cv::Mat& guidance, const cv::Mat& target, int y, int x, int radius,
                                  double eps) {
  const double count = (2.0 * radius + 1.0) * (2.0 * radius + 1.0);
  cv::Vec3d mean(0, 0, 0), cross(0, 0, 0);
  double targetMean = 0.0;
  cv::Matx33d covariance = cv::Matx33d::eye() * eps;
  for (int pass = 0; pass < 2; ++pass) {
    for (int i = y - radius; i <= y + radius; ++i) {
      for (int j = x - radius; j <= x + radius; ++j) {
        const cv::Vec3d colour = guidance.at<cv::Vec3f>(i, j);
        const double value = target.at<float>(i, j);
        if (pass == 0) {
          mean += colour / count;
          targetMean += value / count;
        } else {
          covariance += (colour - mean) * (colour - mean).t() * (1.0 / count);
          cross += (colour - mean) * ((value - targetMean) / count);
        }
      }
    }
  }
  const cv::Vec3d a = covariance.inv() * cross;
  return {a[0], a[1], a[2], targetMean - a.dot(mean)};
}

}  // namespace

class TestBaselines : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void list();
  void parametersAreCompleted();
  void wrongParameters_data();
  void wrongParameters();
  void interpolationByHand();
  void bicubicIsTheTarget();
  void fullSizeGivesTheTarget();
  void constantStaysConstant_data();
  void constantStaysConstant();
  void guidedFilterAgainstTwin();
  void guidedFilterOfOffsetTarget();
  void channelsAreIndependent_data();
  void channelsAreIndependent();
  void holesInSamplesAreFilled();
  void threadsAndTime();
  void stopAndProgress();
  void wrongInput();
};

void TestBaselines::list() {
  std::vector<std::string> names;
  for (const auto& method : dkn::baselines()) {
    names.push_back(method->name());
    QVERIFY(!method->description().empty());
    for (const auto& spec : method->parameterSpecs()) {
      QVERIFY(!spec.help.empty());
      QVERIFY(spec.minimum <= spec.defaultValue && spec.defaultValue <= spec.maximum);
    }
  }
  QVERIFY((names == std::vector<std::string>{"nearest", "bilinear", "bicubic", "gf",  "jbu", "fgf", "jbf", "wmf",
                                             "dt",      "am",       "fbs",     "fgs", "rgf", "l0",  "rtv", "cov",
                                             "mrf",     "tgv",      "park",    "yan", "sd",  "crf"}));
}

void TestBaselines::parametersAreCompleted() {
  const auto specs = baseline("jbu")->parameterSpecs();
  const Parameters complete = dkn::completeParameters("jbu", specs, {{"sigma_r", 0.2}});
  QVERIFY((complete == Parameters{{"sigma_s", 0.5}, {"sigma_r", 0.2}, {"radius", 2.0}}));
  QVERIFY((dkn::completeParameters("gf", baseline("gf")->parameterSpecs(), {}) ==
           Parameters{{"radius", 2.0}, {"eps", 0.01}}));
  QVERIFY(dkn::completeParameters("nearest", {}, {}).empty());
}

void TestBaselines::wrongParameters_data() {
  QTest::addColumn<QString>("method");
  QTest::addColumn<QString>("parameter");
  QTest::addColumn<double>("value");
  QTest::addColumn<QString>("mentions");
  QTest::newRow("unknown") << "jbu"
                           << "sigma" << 1.0 << "sigma_s";
  QTest::newRow("takes none") << "bicubic"
                              << "radius" << 1.0 << "none";
  QTest::newRow("too small") << "gf"
                             << "radius" << 0.0 << "1 to 200";
  QTest::newRow("too large") << "gf"
                             << "radius" << 1e9 << "1 to 200";
  QTest::newRow("fraction") << "gf"
                            << "radius" << 2.5 << "whole";
  QTest::newRow("not a number") << "gf"
                                << "eps" << std::numeric_limits<double>::quiet_NaN() << "gf.eps";
}

void TestBaselines::wrongParameters() {
  QFETCH(QString, method);
  QFETCH(QString, parameter);
  QFETCH(double, value);
  QFETCH(QString, mentions);
  const std::string name = method.toStdString();
  try {
    dkn::completeParameters(name, baseline(name)->parameterSpecs(), {{parameter.toStdString(), value}});
    QFAIL("accepted");
  } catch (const dkn::Error& error) {
    QCOMPARE(error.code(), dkn::ErrorCode::BadArgument);
    QVERIFY2(QString(error.what()).contains(mentions), error.what());
  }
}

void TestBaselines::interpolationByHand() {
  const cv::Mat guidance = randomImage(2, 6, CV_32FC3, 1);
  const FilterInput input = inputOf(guidance, (cv::Mat_<float>(1, 3) << 0.0F, 4.0F, 8.0F));
  const cv::Mat nearestRow = (cv::Mat_<float>(1, 6) << 0, 0, 4, 4, 8, 8);
  const cv::Mat bilinearRow = (cv::Mat_<float>(1, 6) << 0, 1, 3, 5, 7, 8);
  for (int row = 0; row < 2; ++row) {
    DKN_COMPARE_CLOSE(largestDifference(run("nearest", input).row(row), nearestRow), 0.0, 1e-6);
    DKN_COMPARE_CLOSE(largestDifference(run("bilinear", input).row(row), bilinearRow), 0.0, 1e-5);
  }
  // A target larger than the guidance: the triangle is as wide as the ratio, with 2/3, 1, 2/3 at the distances 1, 0, 1
  // over 3.
  const FilterInput larger = inputOf(randomImage(1, 1, CV_32FC3, 2), (cv::Mat_<float>(1, 3) << 0.0F, 3.0F, 9.0F));
  DKN_COMPARE_CLOSE(run("bilinear", larger).at<float>(0, 0), (3.0 + 9.0 * 2.0 / 3.0) / (7.0 / 3.0), 1e-5);
}

void TestBaselines::bicubicIsTheTarget() {
  const cv::Mat guidance = randomImage(15, 20, CV_32FC3, 3);
  for (const SampleAnchor anchor : {SampleAnchor::BlockCentre, SampleAnchor::BottomRight}) {
    const FilterInput input = inputOf(guidance, randomImage(3, 4, CV_32FC2, 4), anchor);
    QCOMPARE(largestDifference(run("bicubic", input), input.target.values), 0.0);
  }
}

void TestBaselines::fullSizeGivesTheTarget() {
  const FilterInput input = inputOf(randomImage(7, 5, CV_32FC3, 5), randomImage(7, 5, CV_32FC1, 6));
  for (const char* name : {"nearest", "bilinear", "bicubic"}) {
    const cv::Mat output = run(name, input);
    QCOMPARE(largestDifference(output, input.target.values), 0.0);
    QVERIFY(output.data != input.target.values.data);
  }
}

void TestBaselines::constantStaysConstant_data() {
  QTest::addColumn<int>("height");
  QTest::addColumn<int>("width");
  QTest::addColumn<int>("lowHeight");
  QTest::addColumn<int>("lowWidth");
  QTest::newRow("1 x 1") << 1 << 1 << 1 << 1;
  QTest::newRow("one sample") << 9 << 7 << 1 << 1;
  QTest::newRow("3 x 50") << 3 << 50 << 1 << 5;
  QTest::newRow("odd ratio") << 41 << 37 << 6 << 9;
  QTest::newRow("target larger") << 5 << 4 << 11 << 9;
}

void TestBaselines::constantStaysConstant() {
  QFETCH(int, height);
  QFETCH(int, width);
  QFETCH(int, lowHeight);
  QFETCH(int, lowWidth);
  const cv::Mat samples(lowHeight, lowWidth, CV_32FC1, cv::Scalar(1234.5));
  for (const SampleAnchor anchor : {SampleAnchor::BlockCentre, SampleAnchor::BottomRight}) {
    const FilterInput input = inputOf(randomImage(height, width, CV_32FC3, 7), samples, anchor);
    for (const auto& method : dkn::baselines()) {
      const cv::Mat output = run(method->name(), input);
      QVERIFY2(largestDifference(output, cv::Mat(height, width, CV_32FC1, cv::Scalar(1234.5))) < 1e-3,
               method->name().c_str());
    }
  }
}

void TestBaselines::guidedFilterAgainstTwin() {
  constexpr int kRadius = 2;
  const cv::Mat guidance = randomImage(16, 18, CV_32FC3, 10);
  const FilterInput input = inputOf(guidance, randomImage(16, 18, CV_32FC1, 11, 50.0));
  const cv::Mat output = run("gf", input, {{"eps", 0.02}});
  for (int y = 2 * kRadius; y < guidance.rows - 2 * kRadius; ++y) {
    for (int x = 2 * kRadius; x < guidance.cols - 2 * kRadius; ++x) {
      cv::Vec4d mean(0, 0, 0, 0);
      for (int i = y - kRadius; i <= y + kRadius; ++i) {
        for (int j = x - kRadius; j <= x + kRadius; ++j) {
          mean += naiveGuidedCoefficients(guidance, input.target.values, i, j, kRadius, 0.02) / 25.0;
        }
      }
      const cv::Vec3d colour = guidance.at<cv::Vec3f>(y, x);
      const double expected = mean[0] * colour[0] + mean[1] * colour[1] + mean[2] * colour[2] + mean[3];
      DKN_COMPARE_CLOSE(output.at<float>(y, x), expected, 2e-3);
    }
  }
}

void TestBaselines::guidedFilterOfOffsetTarget() {
  // Linear in the target: an offset of 1e5 may cost no more than the rounding of the values themselves.
  const cv::Mat guidance = randomImage(16, 18, CV_32FC3, 12);
  const FilterInput input = inputOf(guidance, randomImage(16, 18, CV_32FC1, 13));
  FilterInput offset = input;
  offset.target.values =
      cv::Mat(input.target.values + 1e5);  // a Mat of its own: an expression would write into the shared one
  DKN_COMPARE_CLOSE(largestDifference(run("gf", offset), run("gf", input) + 1e5), 0.0, 0.02);
}

void TestBaselines::channelsAreIndependent_data() {
  QTest::addColumn<QString>("method");
  for (const auto& method : dkn::baselines()) {
    if (method->name() == "crf") continue;  // its channels are labels of one decision
    QTest::newRow(method->name().c_str()) << QString::fromStdString(method->name());
  }
}

void TestBaselines::channelsAreIndependent() {
  QFETCH(QString, method);
  const cv::Mat guidance = randomImage(12, 16, CV_32FC3, 14);
  const cv::Mat samples = randomImage(3, 4, CV_32FC(5), 15);
  const cv::Mat together = run(method.toStdString(), inputOf(guidance, samples));
  QCOMPARE(together.channels(), 5);
  for (int channel = 0; channel < 5; ++channel) {
    cv::Mat one, expected;
    cv::extractChannel(samples, one, channel);
    cv::extractChannel(together, expected, channel);
    // Of all channels together: each has the range of all.
    FilterInput alone = inputOf(guidance, one);
    alone.range = dkn::valueRange(inputOf(guidance, samples).target);
    const double difference = largestDifference(run(method.toStdString(), alone), expected);
    QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
  }
}

void TestBaselines::holesInSamplesAreFilled() {
  const cv::Mat guidance = randomImage(8, 16, CV_32FC3, 16);
  FilterInput input = inputOf(guidance, (cv::Mat_<float>(1, 4) << 1.0F, 1.0F, 6.0F, 6.0F));
  FilterInput holes = input;
  holes.samples.values = (cv::Mat_<float>(1, 4) << std::numeric_limits<float>::quiet_NaN(), 1.0F, 6.0F, -1.0F);
  holes.samples.valid = (cv::Mat_<std::uint8_t>(1, 4) << 0, 255, 255, 0);
  for (const char* name : {"nearest", "bilinear", "bicubic", "jbu"}) {
    QVERIFY2(largestDifference(run(name, holes), run(name, input)) == 0.0, name);
  }
  QVERIFY(std::isnan(holes.samples.values.at<float>(0, 0)));  // the caller's image is left alone
}

void TestBaselines::threadsAndTime() {
  const FilterInput input = inputOf(randomImage(80, 96, CV_32FC3, 17), randomImage(10, 12, CV_32FC1, 18));
  for (const auto& method : dkn::baselines()) {
    const cv::Mat one = run(method->name(), input, {}, 1);
    QCOMPARE(cv::getNumThreads(), 1);
    const cv::Mat all = run(method->name(), input, {}, 0);
    QCOMPARE(cv::getNumThreads(), cv::getNumberOfCPUs());
    QVERIFY2(largestDifference(one, all) < 1e-5, method->name().c_str());
    Recorder progress;
    const auto complete = dkn::completeParameters(method->name(), method->parameterSpecs(), {});
    const FilterOutput output = method->run(input, complete, {}, progress);
    QVERIFY(output.seconds > 0.0 && output.seconds < 10.0);
    QCOMPARE(output.device, std::string("cpu"));
  }
}

void TestBaselines::stopAndProgress() {
  const FilterInput input = inputOf(randomImage(200, 40, CV_32FC3, 19), randomImage(25, 5, CV_32FC1, 20));
  for (const auto& method : dkn::baselines()) {
    const auto complete = dkn::completeParameters(method->name(), method->parameterSpecs(), {});
    Recorder progress;
    method->run(input, complete, {}, progress);
    QVERIFY(std::is_sorted(progress.fractions.begin(), progress.fractions.end()));
    QVERIFY(!progress.fractions.empty());
    QCOMPARE(progress.fractions.back(), 1.0);
    Recorder stopped(0);
    QVERIFY_EXCEPTION_THROWN(method->run(input, complete, {}, stopped), dkn::Interrupted);
  }
  // In the middle: the third poll of jbu is its second block of rows.
  const auto jbu = baseline("jbu");
  Recorder stopped(2);
  QVERIFY_EXCEPTION_THROWN(jbu->run(input, dkn::completeParameters("jbu", jbu->parameterSpecs(), {}), {}, stopped),
                           dkn::Interrupted);
  QVERIFY(stopped.fractions.size() == 1 && stopped.fractions.front() < 0.5);
}

void TestBaselines::wrongInput() {
  FilterInput input = inputOf(randomImage(8, 8, CV_32FC3, 21), randomImage(2, 2, CV_32FC1, 22));
  input.target.values = randomImage(8, 9, CV_32FC1, 23);
  QVERIFY_EXCEPTION_THROWN(run("jbu", input), std::logic_error);
  input = inputOf(randomImage(8, 8, CV_32FC3, 21), randomImage(2, 2, CV_32FC1, 22));
  input.guidance.values = randomImage(8, 8, CV_32FC1, 24);
  QVERIFY_EXCEPTION_THROWN(run("gf", input), std::logic_error);
}

QTEST_APPLESS_MAIN(TestBaselines)
#include "tst_baselines.moc"
