// SPDX-License-Identifier: GPL-3.0-or-later
// Classical filters against rows measured with OpenCV's on the papers' images: bicubic protocol, full frame.
#include <QTest>

#include <cmath>

#include "common/baseline_runs.h"
#include "common/fuzzy.h"
#include "common/paper_images.h"
#include "metric/metrics.h"

namespace {

constexpr double kTolerance = 0.05;

}  // namespace

class TestBaselinesRows : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void lu_data();
  void lu();
};

void TestBaselinesRows::lu_data() {
  QTest::addColumn<QString>("method");
  QTest::addColumn<int>("scale");
  QTest::addColumn<double>("expected");
  const auto rows = [](const char* method, double x4, double x8, double x16) {
    QTest::addRow("%s x4", method) << method << 4 << x4;
    QTest::addRow("%s x8", method) << method << 8 << x8;
    QTest::addRow("%s x16", method) << method << 16 << x16;
  };
  rows("bicubic", 2.362, 4.350, 7.156);
  rows("gf", 3.012, 4.535, 7.192);
  rows("jbf", 2.607, 4.503, 7.042);
  rows("wmf", 2.901, 4.917, 7.438);
  rows("dt", 3.236, 4.784, 7.020);
  rows("fgs", 3.112, 4.800, 7.295);
  rows("am", 3.962, 6.384, 9.635);
}

void TestBaselinesRows::lu() {
  QFETCH(QString, method);
  QFETCH(int, scale);
  QFETCH(double, expected);
  DKN_NEED_SHARED_TEST_SET("lu");
  double sum = 0.0;
  const auto files = dkn::test::depthFiles("lu");
  for (const auto& file : files) {
    const auto pair = dkn::test::readPaperPair(file, scale, 1.0, true);
    dkn::DegradeOptions options;
    options.scale = scale;
    const dkn::Degraded map = dkn::degrade(dkn::tensorFromMat(pair.depth), {}, options);
    dkn::FilterInput input;
    input.guidance.values = pair.guidance;
    input.target.values = dkn::matFromTensor(map.target);
    input.samples.values = dkn::matFromTensor(map.low);
    input.scaleX = input.scaleY = scale;
    input.range = {0.0F, 255.0F};
    const cv::Mat result = dkn::test::run(method.toStdString(), input);
    sum += dkn::rmse(dkn::tensorFromMat(result), dkn::tensorFromMat(pair.depth), {}, 0);
  }
  DKN_COMPARE_CLOSE(sum / static_cast<double>(files.size()), expected, kTolerance);
}

QTEST_APPLESS_MAIN(TestBaselinesRows)
#include "tst_baselines_rows.moc"
