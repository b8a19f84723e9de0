// SPDX-License-Identifier: GPL-3.0-or-later
// Every baseline on every kind of input, with its parameters at both ends and beyond; progress and stop.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/core.hpp>

#include "batch/filter_pair.h"
#include "common/baseline_runs.h"

using dkn::FilterInput;
using dkn::Parameters;
using dkn::SampleAnchor;
using dkn::test::baseline;
using dkn::test::inputOf;
using dkn::test::randomImage;
using dkn::test::Recorder;
using dkn::test::run;

namespace {

void addMethods() {
  QTest::addColumn<QString>("method");
  for (const auto& method : dkn::baselines())
    QTest::newRow(method->name().c_str()) << QString::fromStdString(method->name());
}

/// Finite everywhere, and not far outside the target's range.
bool isSane(const cv::Mat& output, const FilterInput& input) {
  double low = 0.0, high = 0.0;
  cv::minMaxLoc(input.target.values.reshape(1), &low, &high);
  const double room = 3.0 * (high - low) + 1.0;
  return output.size() == input.guidance.values.size() && output.type() == input.target.values.type() &&
         cv::checkRange(output, true, nullptr, low - room, high + room);
}

}  // namespace

class TestBaselinesInputs : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sizes_data() { addMethods(); }
  void sizes();
  void endsOfParameters_data() { addMethods(); }
  void endsOfParameters();
  void sixteenBitWithHoles_data() { addMethods(); }
  void sixteenBitWithHoles();
  void flatGuidance_data() { addMethods(); }
  void flatGuidance();
  void stopsInTheMiddle_data();
  void stopsInTheMiddle();
  void unitDoesNotMatter_data() { addMethods(); }
  void unitDoesNotMatter();
};

void TestBaselinesInputs::sizes() {
  QFETCH(QString, method);
  const std::string name = method.toStdString();
  for (const auto& [size, low] : {std::pair{cv::Size(1, 1), cv::Size(1, 1)},
                                  {cv::Size(500, 3), cv::Size(50, 1)},
                                  {cv::Size(500, 3), cv::Size(500, 3)},
                                  {cv::Size(3, 200), cv::Size(1, 50)},
                                  {cv::Size(2, 1), cv::Size(1, 1)},
                                  {cv::Size(1, 9), cv::Size(1, 9)},
                                  {cv::Size(13, 11), cv::Size(5, 3)},
                                  {cv::Size(5, 4), cv::Size(12, 9)}}) {
    for (const SampleAnchor anchor : {SampleAnchor::BlockCentre, SampleAnchor::BottomRight}) {
      const FilterInput input = inputOf(randomImage(size.height, size.width, CV_32FC3, 1),
                                        randomImage(low.height, low.width, CV_32FC1, 2, 100.0), anchor);
      QVERIFY2(isSane(run(name, input), input), qPrintable(QString("%1 x %2").arg(size.width).arg(size.height)));
    }
  }
}

void TestBaselinesInputs::endsOfParameters() {
  QFETCH(QString, method);
  const std::string name = method.toStdString();
  const FilterInput input = inputOf(randomImage(12, 16, CV_32FC3, 3), randomImage(3, 4, CV_32FC1, 4, 100.0));
  for (const dkn::ParameterSpec& spec : baseline(name)->parameterSpecs()) {
    for (const double end : {spec.minimum, spec.maximum}) {
      QVERIFY2(isSane(run(name, input, {{spec.name, end}}), input),
               qPrintable(QString("%1 = %2").arg(spec.name.c_str()).arg(end)));
    }
    const double beyond = 1.0 + std::abs(spec.maximum) * 1e-3;
    for (const double value : {spec.minimum - beyond, spec.maximum + beyond, std::nan("")}) {
      try {
        run(name, input, {{spec.name, value}});
        QFAIL(qPrintable(QString("%1 = %2 was taken").arg(spec.name.c_str()).arg(value)));
      } catch (const dkn::Error& error) {
        QCOMPARE(error.code(), dkn::ErrorCode::BadArgument);
        QVERIFY(QString(error.what()).contains(QString::fromStdString(name + "." + spec.name)));
      }
    }
  }
}

void TestBaselinesInputs::sixteenBitWithHoles() {
  QFETCH(QString, method);
  dkn::PairImages images;
  images.guidance.values = randomImage(24, 32, CV_32FC3, 5);
  images.target.stored = dkn::PixelType::UInt16;
  images.target.values = randomImage(24, 32, CV_32FC1, 6, 3000.0) + 500.0;
  images.target.valid = cv::Mat(24, 32, CV_8UC1, cv::Scalar(255));
  const cv::Rect hole(10, 8, 6, 5);
  images.target.valid(hole).setTo(0);
  images.target.values(hole).setTo(0.0);
  dkn::PairOptions options;
  options.keepHoles = true;
  for (const char* protocol : {"none", "bicubic", "nearest", "noisy"}) {
    options.protocol = protocol;
    options.scale = protocol == std::string("none") ? std::nullopt : std::optional<int>(4);
    const dkn::PreparedPair pair = dkn::preparePair(images, {"a", "a_rgb.png", "a_depth.png", {}}, options);
    Recorder progress;
    const auto filter = baseline(method.toStdString());
    const auto complete = dkn::completeParameters(filter->name(), filter->parameterSpecs(), {});
    const dkn::PairResult result = dkn::runPair(pair, *filter, complete, {}, options, progress);
    QVERIFY2(isSane(result.output.values, pair.input), protocol);
    QCOMPARE(int(result.image.valid.at<std::uint8_t>(10, 12)), 0);
    QCOMPARE(int(result.image.valid.at<std::uint8_t>(2, 2)), 255);
  }
}

void TestBaselinesInputs::flatGuidance() {
  QFETCH(QString, method);
  const FilterInput input =
      inputOf(cv::Mat(16, 20, CV_32FC3, cv::Scalar::all(0.0)), randomImage(4, 5, CV_32FC1, 7, 100.0));
  QVERIFY(isSane(run(method.toStdString(), input), input));
}

void TestBaselinesInputs::stopsInTheMiddle_data() {
  QTest::addColumn<QString>("method");
  // The others end before anyone could ask.
  for (const char* method :
       {"jbf", "wmf", "rgf", "l0", "rtv", "cov", "mrf", "tgv", "park", "yan", "sd", "crf", "fbs", "dt", "fgs", "fgf"}) {
    QTest::newRow(method) << method;
  }
}

void TestBaselinesInputs::stopsInTheMiddle() {
  QFETCH(QString, method);
  const FilterInput input = inputOf(randomImage(160, 48, CV_32FC3, 8), randomImage(20, 6, CV_32FC1, 9));
  const auto filter = baseline(method.toStdString());
  const auto complete = dkn::completeParameters(filter->name(), filter->parameterSpecs(), {});
  dkn::RunOptions options;
  options.threads = 1;
  Recorder watched;
  filter->run(input, complete, options, watched);
  QVERIFY(watched.fractions.size() > 4);
  QVERIFY(std::is_sorted(watched.fractions.begin(), watched.fractions.end()));
  Recorder stopped(6);
  QVERIFY_EXCEPTION_THROWN(filter->run(input, complete, options, stopped), dkn::Interrupted);
  QVERIFY(stopped.fractions.empty() || stopped.fractions.back() < 1.0);
}

void TestBaselinesInputs::unitDoesNotMatter() {
  // Millimetres or metres, from 0 or from a million: the same filter.
  QFETCH(QString, method);
  const std::string name = method.toStdString();
  const cv::Mat guidance = randomImage(16, 20, CV_32FC3, 10), samples = randomImage(4, 5, CV_32FC1, 11);
  const cv::Mat plain = run(name, inputOf(guidance, samples));
  const cv::Mat other = run(name, inputOf(guidance, samples * 5000.0 + 1e4));
  const double difference = cv::norm(cv::Mat((other - 1e4) / 5000.0), plain, cv::NORM_INF);
  QVERIFY2(difference < 2e-3, qPrintable(QString::number(difference)));
}

QTEST_APPLESS_MAIN(TestBaselinesInputs)
#include "tst_baselines_inputs.moc"
