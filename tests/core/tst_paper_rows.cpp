// SPDX-License-Identifier: GPL-3.0-or-later
// Protocols and baselines against rows that were measured on the papers' images.
#include <QTest>

#include "common/fuzzy.h"
#include "common/paper_images.h"
#include "degrade/protocol.h"
#include "filter/baselines.h"
#include "image/tensor_bridge.h"
#include "metric/metrics.h"

using dkn::Degraded;
using dkn::DegradeOptions;
using dkn::Protocol;

namespace {

constexpr double kBicubicTolerance = 0.005;
constexpr double kGuidedTolerance = 0.02;
constexpr double kJbuTolerance = 0.05;

Degraded degraded(const cv::Mat& depth, Protocol protocol, int scale) {
  DegradeOptions options;
  options.protocol = protocol;
  options.scale = scale;
  return dkn::degrade(dkn::tensorFromMat(depth), {}, options);
}

double rmseOf(const cv::Mat& result, const cv::Mat& truth, std::int64_t border) {
  return dkn::rmse(dkn::tensorFromMat(result), dkn::tensorFromMat(truth), {}, border);
}

/// A baseline with its defaults on a pair under the nearest protocol.
cv::Mat filtered(const std::string& name, const dkn::test::PaperPair& pair, const Degraded& map, int scale) {
  dkn::FilterInput input;
  input.guidance.values = pair.guidance;
  input.target.values = dkn::matFromTensor(map.target);
  input.samples.values = dkn::matFromTensor(map.low);
  input.scaleX = scale;
  input.scaleY = scale;
  input.anchor = dkn::SampleAnchor::BottomRight;
  dkn::Progress progress;
  for (const auto& method : dkn::baselines()) {
    if (method->name() != name) continue;
    return method->run(input, dkn::completeParameters(name, method->parameterSpecs(), {}), {}, progress).values;
  }
  throw std::logic_error("no such baseline: " + name);
}

}  // namespace

class TestPaperRows : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bicubicProtocol_data();
  void bicubicProtocol();
  void nearestProtocol_data();
  void nearestProtocol();
};

void TestPaperRows::bicubicProtocol_data() {
  QTest::addColumn<QString>("set");
  QTest::addColumn<int>("count");
  QTest::addColumn<double>("unit");
  QTest::addColumn<int>("scale");
  QTest::addColumn<double>("expected");
  QTest::newRow("Middlebury x4") << "middlebury30" << 15 << 1.0 << 4 << 2.195;
  QTest::newRow("Middlebury x8") << "middlebury30" << 15 << 1.0 << 8 << 3.793;
  QTest::newRow("Middlebury x16") << "middlebury30" << 15 << 1.0 << 16 << 6.096;
  QTest::newRow("Lu x4") << "lu" << 3 << 1.0 << 4 << 2.413;
  QTest::newRow("Lu x8") << "lu" << 3 << 1.0 << 8 << 4.443;
  QTest::newRow("Lu x16") << "lu" << 3 << 1.0 << 16 << 7.304;
  QTest::newRow("NYU v2 x4, cm") << "nyu_v2" << 37 << 0.1 << 4 << 3.639;
  QTest::newRow("NYU v2 x8, cm") << "nyu_v2" << 37 << 0.1 << 8 << 6.105;
  QTest::newRow("NYU v2 x16, cm") << "nyu_v2" << 37 << 0.1 << 16 << 9.684;
}

void TestPaperRows::bicubicProtocol() {
  QFETCH(QString, set);
  QFETCH(int, count);
  QFETCH(double, unit);
  QFETCH(int, scale);
  QFETCH(double, expected);
  DKN_NEED_SHARED_TEST_SET(set.toStdString());
  const auto files = dkn::test::depthFiles(set.toStdString());
  QCOMPARE(static_cast<int>(files.size()), count);
  double sum = 0.0;
  for (const auto& file : files) {
    const auto pair = dkn::test::readPaperPair(file, scale, unit, false);
    const Degraded map = degraded(pair.depth, Protocol::Bicubic, scale);
    sum += rmseOf(dkn::matFromTensor(map.target), pair.depth, dkn::kMetricBorder);
  }
  qInfo("%.4f, want %.3f", sum / count, expected);
  DKN_COMPARE_CLOSE(sum / count, expected, kBicubicTolerance);
}

void TestPaperRows::nearestProtocol_data() {
  QTest::addColumn<QString>("set");
  QTest::addColumn<int>("count");
  QTest::addColumn<int>("scale");
  QTest::addColumn<double>("bicubic");
  QTest::addColumn<double>("gf");
  QTest::addColumn<double>("jbu");
  QTest::newRow("Middlebury x4") << "middlebury30" << 15 << 4 << 4.246 << 3.809 << 2.017;
  QTest::newRow("Middlebury x8") << "middlebury30" << 15 << 8 << 7.266 << 6.912 << 3.296;
  QTest::newRow("Middlebury x16") << "middlebury30" << 15 << 16 << 11.150 << 10.980 << 5.468;
  QTest::newRow("Lu x4") << "lu" << 3 << 4 << 5.024 << 4.789 << 2.945;
  QTest::newRow("Lu x8") << "lu" << 3 << 8 << 8.951 << 8.606 << 4.935;
  QTest::newRow("Lu x16") << "lu" << 3 << 16 << 13.947 << 13.773 << 7.678;
}

void TestPaperRows::nearestProtocol() {
  QFETCH(QString, set);
  QFETCH(int, count);
  QFETCH(int, scale);
  QFETCH(double, bicubic);
  QFETCH(double, gf);
  QFETCH(double, jbu);
  DKN_NEED_SHARED_TEST_SET(set.toStdString());
  const auto files = dkn::test::depthFiles(set.toStdString());
  QCOMPARE(static_cast<int>(files.size()), count);
  double bicubicSum = 0.0;
  double gfSum = 0.0;
  double jbuSum = 0.0;
  for (const auto& file : files) {
    const auto pair = dkn::test::readPaperPair(file, scale, 1.0, true);
    const Degraded map = degraded(pair.depth, Protocol::Nearest, scale);
    const cv::Mat interpolated = filtered("bicubic", pair, map, scale);
    QVERIFY(dkn::tensorFromMat(interpolated).equal(map.target));
    bicubicSum += rmseOf(interpolated, pair.depth, 0);
    gfSum += rmseOf(filtered("gf", pair, map, scale), pair.depth, 0);
    jbuSum += rmseOf(filtered("jbu", pair, map, scale), pair.depth, 0);
  }
  qInfo("bicubic %.4f, gf %.4f, jbu %.4f", bicubicSum / count, gfSum / count, jbuSum / count);
  DKN_COMPARE_CLOSE(bicubicSum / count, bicubic, kBicubicTolerance);
  DKN_COMPARE_CLOSE(gfSum / count, gf, kGuidedTolerance);
  DKN_COMPARE_CLOSE(jbuSum / count, jbu, kJbuTolerance);
}

QTEST_APPLESS_MAIN(TestPaperRows)
#include "tst_paper_rows.moc"
