// SPDX-License-Identifier: GPL-3.0-or-later
// What a method is given for a pair, and what becomes of its result.
#include <QTest>

#include <cmath>
#include <limits>
#include <opencv2/core.hpp>
#include <utility>
#include <vector>

#include "base/error.h"
#include "batch/filter_pair.h"
#include "common/fuzzy.h"
#include "degrade/protocol.h"
#include "image/tensor_bridge.h"

namespace {

using namespace dkn;

/// Keeps what it was given and returns the target plus `step`.
class Recorder final : public Method {
 public:
  explicit Recorder(float step = 0.0F) : m_step(step) {}
  std::string name() const override { return "recorder"; }
  std::string description() const override { return "for tests"; }
  FilterOutput run(const FilterInput& input, const Parameters&, const RunOptions&, Progress& progress) const override {
    progress.throwIfStopped();
    m_inputs.push_back(input);
    FilterOutput output;
    output.values = input.target.values + cv::Scalar::all(m_step);
    output.seconds = 0.5;
    output.stages["all"] = {0.25, 8.0, 4.0};
    progress.report(1.0);
    return output;
  }
  const std::vector<FilterInput>& inputs() const { return m_inputs; }

 private:
  float m_step;
  mutable std::vector<FilterInput> m_inputs;
};

Image grey(int height, int width, const std::vector<float>& values, PixelType stored = PixelType::Float32) {
  Image image;
  image.values = cv::Mat(values, true).reshape(1, height);
  image.stored = stored;
  if (image.values.cols != width) throw std::logic_error("sizes of a test picture");
  return image;
}

Image ramp(int height, int width, PixelType stored = PixelType::Float32) {
  Image image;
  image.values.create(height, width, CV_32FC1);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) image.values.at<float>(y, x) = float((7 * y + 3 * x * x) % 200 + y);
  }
  image.stored = stored;
  return image;
}

Image colour(int height, int width) {
  Image image;
  image.values = cv::Mat(height, width, CV_32FC3, cv::Scalar(0.25, 0.5, 0.75));
  image.stored = PixelType::UInt8;
  return image;
}

PairOptions protocolOptions(const std::string& name, int scale) {
  PairOptions options;
  options.protocol = name;
  options.scale = scale;
  return options;
}

double greatestDifference(const cv::Mat& a, const cv::Mat& b) {
  return a.size() == b.size() ? cv::norm(a, b, cv::NORM_INF) : std::numeric_limits<double>::infinity();
}

const PairFiles kFiles{"item", "item_rgb.png", "item_depth.png", "item_gt.png"};

struct CountingProgress : Progress {
  void report(double fraction) override { fractions.push_back(fraction); }
  bool stopRequested() const override { return stop; }
  std::vector<double> fractions;
  bool stop = false;
};

class TestFilterPair : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void equalSizesPassThrough();
  void smallTargetIsEnlarged();
  void largeTargetIsReduced();
  void protocolCropsAndDegrades();
  void nearestKeepsBottomRight();
  void denoiseKeepsEveryPixel();
  void noiseDependsOnSeedAndStem();
  void holesAreFilledAndKept();
  void holesUnderAProtocol();
  void rangeCanBeGiven();
  void metricsInTheUnit();
  void textureReplacesBoth();
  void iterationsReplaceTheTarget();
  void progressRunsOnce();
  void stopEndsTheIterations();
  void refusals_data();
  void refusals();
  void optionsAreChecked_data();
  void optionsAreChecked();
};

void TestFilterPair::equalSizesPassThrough() {
  const Image target = ramp(5, 7);
  const PreparedPair pair = preparePair({colour(5, 7), target, {}}, kFiles, {});
  QCOMPARE(greatestDifference(pair.input.target.values, target.values), 0.0);
  QCOMPARE(greatestDifference(pair.input.samples.values, target.values), 0.0);
  QCOMPARE(pair.input.scaleX, 1.0);
  QVERIFY(pair.input.range == valueRange(target));
  QVERIFY(pair.truth.empty());
  CountingProgress progress;
  const PairResult result = runPair(pair, Recorder(), {}, {}, {}, progress);
  QVERIFY(!result.metrics.has_value());
  QVERIFY(result.image.valid.empty());
}

void TestFilterPair::smallTargetIsEnlarged() {
  const Image target = ramp(5, 7);
  const PreparedPair pair = preparePair({colour(21, 28), target, {}}, kFiles, {});
  QCOMPARE(pair.input.target.values.size(), cv::Size(28, 21));
  QCOMPARE(greatestDifference(pair.input.samples.values, target.values), 0.0);
  QCOMPARE(pair.input.scaleX, 4.0);
  DKN_COMPARE_CLOSE(pair.input.scaleY, 4.2, 1e-12);
  QCOMPARE(pair.scale, 4.0);
  QCOMPARE(pair.input.anchor, SampleAnchor::BlockCentre);
  const cv::Mat expected = matFromTensor(resizeBicubic(tensorFromMat(target.values), {}, 21, 28));
  QCOMPARE(greatestDifference(pair.input.target.values, expected), 0.0);
  QVERIFY(pair.input.range == valueRange(target));
}

void TestFilterPair::largeTargetIsReduced() {
  const PreparedPair pair = preparePair({colour(6, 8), ramp(15, 20), {}}, kFiles, {});
  QCOMPARE(pair.input.target.values.size(), cv::Size(8, 6));
  QCOMPARE(greatestDifference(pair.input.samples.values, pair.input.target.values), 0.0);
  QCOMPARE(pair.input.scaleX, 1.0);
}

void TestFilterPair::protocolCropsAndDegrades() {
  const Image target = ramp(18, 23, PixelType::UInt8);
  const PreparedPair pair = preparePair({colour(18, 23), target, {}}, kFiles, protocolOptions("bicubic", 4));
  const Image cropped{target.values(cv::Rect(0, 0, 20, 16)).clone(), {}, PixelType::UInt8};
  DegradeOptions options;
  options.scale = 4;
  const Degraded expected = degrade(tensorFromMat(cropped.values), {}, options);
  QCOMPARE(pair.input.guidance.values.size(), cv::Size(20, 16));
  QCOMPARE(greatestDifference(pair.input.target.values, matFromTensor(expected.target)), 0.0);
  QCOMPARE(greatestDifference(pair.input.samples.values, matFromTensor(expected.low)), 0.0);
  QCOMPARE(greatestDifference(pair.truth.values, cropped.values), 0.0);
  QVERIFY(pair.input.range == valueRange(cropped));
  QCOMPARE(pair.input.scaleX, 4.0);
  QCOMPARE(pair.scale, 4.0);
  CountingProgress progress;
  const PairResult result = runPair(pair, Recorder(), {}, {}, {}, progress);
  const double sum = std::pow(cv::norm(matFromTensor(expected.target), cropped.values), 2);
  DKN_COMPARE_CLOSE(result.metrics->at("rmse_full"), std::sqrt(sum / (16 * 20)), 1e-4);
}

void TestFilterPair::nearestKeepsBottomRight() {
  const Image target = ramp(8, 12);
  const PreparedPair pair = preparePair({colour(8, 12), target, {}}, kFiles, protocolOptions("nearest", 4));
  QCOMPARE(pair.input.anchor, SampleAnchor::BottomRight);
  QCOMPARE(pair.input.samples.values.size(), cv::Size(3, 2));
  QCOMPARE(pair.input.samples.values.at<float>(1, 2), target.values.at<float>(7, 11));
}

void TestFilterPair::denoiseKeepsEveryPixel() {
  PairOptions options;
  options.protocol = "denoise";
  const PreparedPair pair = preparePair({colour(9, 11), ramp(9, 11), {}}, kFiles, options);
  QCOMPARE(pair.input.target.values.size(), cv::Size(11, 9));
  QCOMPARE(pair.scale, 1.0);
  QVERIFY(greatestDifference(pair.input.target.values, pair.truth.values) > 1.0);
}

void TestFilterPair::noiseDependsOnSeedAndStem() {
  PairOptions options;
  options.protocol = "denoise";
  const PairImages images{colour(9, 11), ramp(9, 11), {}};
  const cv::Mat first = preparePair(images, kFiles, options).input.target.values;
  QCOMPARE(greatestDifference(first, preparePair(images, kFiles, options).input.target.values), 0.0);
  PairFiles other = kFiles;
  other.stem = "another";
  QVERIFY(greatestDifference(first, preparePair(images, other, options).input.target.values) > 0.0);
  options.seed = 1;
  QVERIFY(greatestDifference(first, preparePair(images, kFiles, options).input.target.values) > 0.0);
}

void TestFilterPair::holesAreFilledAndKept() {
  Image target = grey(2, 3, {5, std::nanf(""), 9, 5, 7, 8});
  target.valid = cv::Mat(2, 3, CV_8UC1, cv::Scalar(255));
  target.valid.at<uchar>(0, 1) = 0;
  const PairImages images{colour(2, 3), target, {}};
  PairOptions options;
  CountingProgress progress;
  const PreparedPair pair = preparePair(images, kFiles, options);
  QVERIFY(cv::checkRange(pair.input.target.values));
  QVERIFY((pair.input.range == ValueRange{5, 9}));
  QVERIFY(runPair(pair, Recorder(), {}, {}, options, progress).image.valid.empty());
  options.keepHoles = true;
  const PairResult kept = runPair(pair, Recorder(), {}, {}, options, progress);
  QCOMPARE(cv::countNonZero(kept.image.valid), 5);
  QCOMPARE(int(kept.image.valid.at<uchar>(0, 1)), 0);
}

void TestFilterPair::holesUnderAProtocol() {
  Image target = ramp(16, 16, PixelType::UInt16);
  target.valid = cv::Mat(16, 16, CV_8UC1, cv::Scalar(255));
  target.valid(cv::Rect(2, 2, 5, 5)) = 0;
  target.values(cv::Rect(2, 2, 5, 5)) = 60000.0F;
  PairOptions options = protocolOptions("bicubic", 4);
  const PreparedPair pair = preparePair({colour(16, 16), target, {}}, kFiles, options);
  QVERIFY(pair.input.range.maximum < 1000.0F);
  double greatest = 0.0;
  cv::minMaxLoc(pair.input.target.values, nullptr, &greatest);
  QVERIFY2(greatest < 1000.0, "an unknown value leaked into the degraded target");
  // The result is off by 3 wherever it is measured; the holes are not.
  Recorder exact;
  CountingProgress progress;
  PreparedPair shifted = pair;
  shifted.input.target.values = cv::Mat(pair.truth.values + 3.0F);
  shifted.input.target.values(cv::Rect(2, 2, 5, 5)) = 1e6F;
  const PairResult result = runPair(shifted, exact, {}, {}, options, progress);
  DKN_COMPARE_CLOSE(result.metrics->at("rmse_full"), 3.0, 1e-4);
}

void TestFilterPair::rangeCanBeGiven() {
  PairOptions options;
  options.range = ValueRange{-10, 400};
  QVERIFY((preparePair({colour(5, 7), ramp(5, 7), {}}, kFiles, options).input.range == ValueRange{-10, 400}));
}

void TestFilterPair::metricsInTheUnit() {
  Image truth = ramp(20, 20);
  Image target;
  target.values = truth.values + 5.0F;
  PairOptions options;
  options.unit = {0.1, "cm", 1.0};
  CountingProgress progress;
  const PreparedPair pair = preparePair({colour(20, 20), target, truth}, kFiles, options);
  PairMetrics metrics = *runPair(pair, Recorder(), {}, {}, options, progress).metrics;
  DKN_COMPARE_CLOSE(metrics.at("rmse"), 0.5, 1e-5);
  DKN_COMPARE_CLOSE(metrics.at("rmse_full"), 0.5, 1e-5);
  DKN_COMPARE_CLOSE(metrics.at("mad"), 0.5, 1e-5);
  QCOMPARE(metrics.at("bad"), 0.0);
  const ValueRange range = valueRange(truth);
  DKN_COMPARE_CLOSE(metrics.at("psnr"), 20 * std::log10((range.maximum - range.minimum) / 5.0), 1e-4);
  QVERIFY(metrics.at("ssim") < 1.0 && metrics.at("ssim") > 0.5);
  options.unit.factor = 0.5;
  QCOMPARE(runPair(pair, Recorder(), {}, {}, options, progress).metrics->at("bad"), 1.0);
}

void TestFilterPair::textureReplacesBoth() {
  Image picture;
  picture.values = cv::Mat(4, 4, CV_32FC3, cv::Scalar(51, 102, 153));
  picture.stored = PixelType::UInt8;
  PairImages images{colour(4, 4), picture, {}, true};
  PairOptions options;
  options.iterations = 3;
  Recorder method(51.0F);
  CountingProgress progress;
  const PairResult result = runPair(preparePair(images, kFiles, options), method, {}, {}, options, progress);
  QCOMPARE(method.inputs().size(), std::size_t(3));
  const cv::Vec3f guidance = method.inputs()[1].guidance.values.at<cv::Vec3f>(0, 0);
  for (int c = 0; c < 3; ++c) DKN_COMPARE_CLOSE(guidance[c], 0.2 * (c + 2), 1e-6);
  DKN_COMPARE_CLOSE(method.inputs()[2].guidance.values.at<cv::Vec3f>(3, 3)[0], 0.6, 1e-6);
  QCOMPARE(result.output.values.at<cv::Vec3f>(0, 0)[0], 204.0F);
  QCOMPARE(result.output.seconds, 1.5);
  QCOMPARE(result.output.stages.at("all").seconds, 0.75);
  QCOMPARE(result.output.stages.at("all").operations, 24.0);
  QCOMPARE(result.output.stages.at("all").bytes, 12.0);
}

void TestFilterPair::iterationsReplaceTheTarget() {
  PairOptions options;
  options.iterations = 2;
  Recorder method(1.0F);
  CountingProgress progress;
  runPair(preparePair({colour(8, 8), ramp(4, 4), {}}, kFiles, options), method, {}, {}, options, progress);
  const FilterInput& second = method.inputs()[1];
  QCOMPARE(greatestDifference(second.guidance.values, method.inputs()[0].guidance.values), 0.0);
  QCOMPARE(greatestDifference(second.target.values, method.inputs()[0].target.values + 1.0F), 0.0);
  QCOMPARE(second.samples.values.size(), cv::Size(8, 8));
  QCOMPARE(second.scaleX, 1.0);
}

void TestFilterPair::progressRunsOnce() {
  PairOptions options;
  options.iterations = 4;
  CountingProgress progress;
  runPair(preparePair({colour(8, 8), ramp(8, 8), {}}, kFiles, options), Recorder(), {}, {}, options, progress);
  QCOMPARE(progress.fractions, (std::vector<double>{0.25, 0.5, 0.75, 1.0}));
}

void TestFilterPair::stopEndsTheIterations() {
  CountingProgress progress;
  progress.stop = true;
  const PreparedPair pair = preparePair({colour(8, 8), ramp(8, 8), {}}, kFiles, {});
  QVERIFY_EXCEPTION_THROWN(runPair(pair, Recorder(), {}, {}, {}, progress), Interrupted);
}

void TestFilterPair::refusals_data() {
  QTest::addColumn<QString>("protocol");
  QTest::addColumn<int>("scale");
  QTest::addColumn<QSize>("guidance");
  QTest::addColumn<QSize>("target");
  QTest::addColumn<QSize>("truth");
  QTest::addColumn<QString>("named");
  QTest::newRow("small target under a protocol")
      << "bicubic" << 4 << QSize(16, 16) << QSize(4, 4) << QSize() << "item_depth.png";
  QTest::newRow("smaller than the scale")
      << "bicubic" << 16 << QSize(16, 12) << QSize(16, 12) << QSize() << "item_depth.png";
  QTest::newRow("ground truth of another size")
      << "none" << 0 << QSize(16, 16) << QSize(4, 4) << QSize(8, 8) << "item_gt.png";
  QTest::newRow("scale without a protocol") << "none" << 8 << QSize(16, 16) << QSize(16, 16) << QSize() << "--protocol";
  QTest::newRow("nothing valid") << "none" << 0 << QSize(3, 3) << QSize(3, 3) << QSize() << "--invalid";
}

void TestFilterPair::refusals() {
  QFETCH(QString, protocol);
  QFETCH(int, scale);
  QFETCH(QSize, guidance);
  QFETCH(QSize, target);
  QFETCH(QSize, truth);
  QFETCH(QString, named);
  PairImages images{colour(guidance.height(), guidance.width()), ramp(target.height(), target.width()), {}};
  if (truth.isValid()) images.truth = ramp(truth.height(), truth.width());
  if (target == QSize(3, 3)) images.target.valid = cv::Mat::zeros(3, 3, CV_8UC1);
  PairOptions options;
  options.protocol = protocol.toStdString();
  if (scale > 0) options.scale = scale;
  try {
    preparePair(images, kFiles, options);
    QFAIL("no error");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::Unreadable);
    QVERIFY2(QString(error.what()).contains(named), error.what());
  }
}

void TestFilterPair::optionsAreChecked_data() {
  QTest::addColumn<PairOptions>("options");
  PairOptions options;
  options.protocol = "cubic";
  QTest::newRow("protocol") << options;
  QTest::newRow("scale") << protocolOptions("bicubic", 0);
  QTest::newRow("scale of denoise") << protocolOptions("denoise", 2);
  options = {};
  options.iterations = 0;
  QTest::newRow("iterations") << options;
  options = {};
  options.range = ValueRange{3, 3};
  QTest::newRow("range") << options;
  options = {};
  options.unit.factor = 0.0;
  QTest::newRow("unit") << options;
}

void TestFilterPair::optionsAreChecked() {
  QFETCH(PairOptions, options);
  try {
    options.validate();
    QFAIL("no error");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::BadArgument);
  }
}

}  // namespace

QTEST_APPLESS_MAIN(TestFilterPair)
#include "tst_filter_pair.moc"
