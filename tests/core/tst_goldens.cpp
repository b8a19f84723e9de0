// SPDX-License-Identifier: GPL-3.0-or-later
// The networks against outputs, kernels and offsets computed by scripts/read_model.py (tests/data/make_goldens.py).
#include <ATen/TensorOperators.h>

#include <QTest>

#include <filesystem>
#include <memory>

#include "common/formula_network.h"
#include "common/fuzzy.h"
#include "common/golden_cases.h"
#include "image/read_image.h"
#include "image/tensor_bridge.h"
#include "inference/engine.h"

using namespace dkn;
using namespace dkn::test;

namespace {

constexpr int kHeight = 31;
constexpr int kWidth = 34;
constexpr int kStep = 3;  // kernels are stored of every third pixel

at::Tensor readGolden(const QString& name, cv::Size size) {
  const std::filesystem::path path = goldenFile(name).toStdString();
  return tensorFromMat(readTarget(path, {InvalidRule::Mode::None, 0.0}, size).values);
}

double largest(const at::Tensor& tensor) { return tensor.abs().max().item<double>(); }

at::Tensor everyThird(const at::Tensor& planes) {
  return planes.slice(-2, 0, std::nullopt, kStep).slice(-1, 0, std::nullopt, kStep);
}

}  // namespace

class TestGoldens : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void formula();
  void network_data();
  void network();
};

// Numbers from make_goldens.py: a twin that drifts shows here and not as a wrong network.
void TestGoldens::formula() {
  QCOMPARE(fnv1a("input.target"), std::uint32_t{0xE6BE59D2U});
  QCOMPARE(unitValue(fnv1a("input.target"), 0), 3186493 * 0x1p-24);
  QCOMPARE(unitValue(fnv1a("input.target"), 1053), 13455251 * 0x1p-24);
}

void TestGoldens::network_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<bool>("literal");
  QTest::addColumn<int>("tile");
  const QStringList names = goldenCases().keys();
  QVERIFY(!names.isEmpty());
  for (const QString& name : names) {
    QTest::newRow(qPrintable(name + ", tiles")) << name << false << 12;
    QTest::newRow(qPrintable(name + ", whole")) << name << false << 1000;
    QTest::newRow(qPrintable(name + ", literal")) << name << true << 0;
  }
}

void TestGoldens::network() {
  QFETCH(QString, name);
  QFETCH(bool, literal);
  QFETCH(int, tile);
  EngineOptions options;
  options.kind = literal ? EngineKind::Reference : EngineKind::Auto;
  options.device = "cpu";
  options.precision = "fp32";
  options.tile = tile;
  const Engine engine(std::make_shared<const Network>(formulaNetwork(goldenConfig(name))), options);
  const EngineInput input{formulaInput("input.guidance", {3, kHeight, kWidth}),
                          formulaInput("input.target", {1, kHeight, kWidth})};
  Progress progress;
  const EngineOutput out = engine.run(input, progress, true);

  const at::Tensor values = readGolden(name + ".npy", {kWidth, kHeight});
  const cv::Size few((kWidth + kStep - 1) / kStep, (kHeight + kStep - 1) / kStep);
  const at::Tensor kernels = readGolden(name + "-kernels.npy", few);
  const int taps = engine.config().taps();
  QCOMPARE(values.sizes().vec(), out.values.sizes().vec());
  QCOMPARE(kernels.sizes().vec(), (std::vector<std::int64_t>{3 * taps, few.height, few.width}));
  // A network that changes nothing, or whose offsets stay within a pixel, would check little.
  QVERIFY(largest(values - input.target) > 0.1);
  QVERIFY(kernels.narrow(0, taps, 2 * taps).std().item<double>() > 1.0);

  const double byValues = largest(out.values - values);
  const double byWeights = largest(everyThird(out.weights[0]) - kernels.narrow(0, 0, taps));
  const double byOffsets = largest(everyThird(out.offsets[0]) - kernels.narrow(0, taps, 2 * taps));
  qInfo("largest differences: values %.2g, weights %.2g, offsets %.2g px", byValues, byWeights, byOffsets);
  DKN_COMPARE_CLOSE(byValues, 0.0, 1e-4);
  DKN_COMPARE_CLOSE(byWeights, 0.0, 2e-4);
  DKN_COMPARE_CLOSE(byOffsets, 0.0, 2e-4);
}

QTEST_APPLESS_MAIN(TestGoldens)
#include "tst_goldens.moc"
