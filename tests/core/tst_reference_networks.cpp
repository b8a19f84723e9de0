// SPDX-License-Identifier: GPL-3.0-or-later
// The papers' networks on known inputs: imported weights must reproduce the authors' outputs, kernels and offsets.
#include <ATen/TensorOperators.h>

#include <QTest>

#include <filesystem>

#include "common/fuzzy.h"
#include "common/tensors.h"
#include "degrade/protocol.h"
#include "image/read_image.h"
#include "image/tensor_bridge.h"
#include "inference/engine.h"
#include "metric/metrics.h"
#include "model/model_file.h"
#include "model/torch_checkpoint.h"

using namespace dkn;
namespace fs = std::filesystem;

namespace {

fs::path shared() { return fs::path(DKN_TEST_SHARED); }
fs::path reference(const std::string& name) { return shared() / "reference" / name; }

/// An .npy of (C, H, W), (H, W) or (H, W, 3) floats as planes.
at::Tensor readPlanes(const fs::path& path, std::optional<cv::Size> size = std::nullopt) {
  return tensorFromMat(readTarget(path, {InvalidRule::Mode::None, 0.0}, size).values);
}

double largest(const at::Tensor& tensor) { return tensor.abs().max().item<double>(); }

Engine makeEngine(const fs::path& checkpoint, bool residual, EngineKind kind, int tile) {
  ImportOptions options;
  options.residual = residual;
  EngineOptions engine;
  engine.kind = kind;
  engine.tile = tile;
  return Engine(std::make_shared<const Network>(networkFromReleasedWeights(readTorchCheckpoint(checkpoint), options)),
                engine);
}

void addEngines() {
  QTest::addColumn<QString>("folder");
  QTest::addColumn<bool>("literal");
  QTest::addColumn<int>("tile");
}

void addEngineRows(const QString& folder) {
  QTest::newRow(qPrintable(folder + ", tiles")) << folder << false << 60;
  QTest::newRow(qPrintable(folder + ", whole")) << folder << false << 100000;
  QTest::newRow(qPrintable(folder + ", literal")) << folder << true << 0;
}

}  // namespace

class TestReferenceNetworks : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void releasedFdkn_data();
  void releasedFdkn();
  void randomDkn_data();
  void randomDkn();
  void releasedFdknOnTheTestImages_data();
  void releasedFdknOnTheTestImages();
};

void TestReferenceNetworks::init() {
  if (!fs::exists(reference("FDKN_8x"))) QSKIP("no reference weights beside the project");
}

void TestReferenceNetworks::releasedFdkn_data() {
  addEngines();
  addEngineRows("lu_01");
  addEngineRows("middlebury_13");
}

void TestReferenceNetworks::releasedFdkn() {
  QFETCH(QString, folder);
  QFETCH(bool, literal);
  QFETCH(int, tile);
  const bool lu = folder == "lu_01";
  const fs::path files = reference(folder.toStdString());
  const fs::path picture = shared() / "data/test" / (lu ? "lu/01_rgb.png" : "middlebury30/13_Cones_rgb.png");
  const at::Tensor target = readPlanes(files / "target_x8.npy");
  const at::Tensor guidance = cropToMultiple(tensorFromMat(readGuidance(picture).values), 8).contiguous();
  const Engine engine =
      makeEngine(reference("FDKN_8x"), true, literal ? EngineKind::Reference : EngineKind::Auto, tile);
  Progress progress;
  const EngineOutput out = engine.run({guidance, target}, progress, true);
  DKN_COMPARE_CLOSE(largest(out.values - readPlanes(files / "output.npy")), 0.0, 1e-4);
  const int y = lu ? 208 : 152;
  const int x = lu ? 288 : 192;
  const auto part = [&](const at::Tensor& planes) { return planes[0].narrow(1, y, 64).narrow(2, x, 64); };
  DKN_COMPARE_CLOSE(largest(part(out.weights) - readPlanes(files / "kernels_64.npy", cv::Size(64, 64))), 0.0, 2e-4);
  DKN_COMPARE_CLOSE(largest(part(out.offsets) - readPlanes(files / "offsets_64.npy", cv::Size(64, 64))), 0.0, 2e-4);
}

void TestReferenceNetworks::randomDkn_data() {
  addEngines();
  addEngineRows("dkn_random_k3");
  addEngineRows("dkn_random_k5");
}

void TestReferenceNetworks::randomDkn() {
  QFETCH(QString, folder);
  QFETCH(bool, literal);
  QFETCH(int, tile);
  const fs::path files = reference(folder.toStdString());
  const at::Tensor target = readPlanes(files / "target.npy");
  const at::Tensor guidance = readPlanes(files / "guidance.npy") / 255.0;
  const Engine engine =
      makeEngine(files / "DKN_random.pth", folder == "dkn_random_k3",
                 literal ? EngineKind::Reference : EngineKind::Auto, literal ? 0 : std::min(tile, 1000) / 2);
  Progress progress;
  const EngineOutput out = engine.run({guidance.contiguous(), target}, progress, true);
  DKN_COMPARE_CLOSE(largest(out.values - readPlanes(files / "output.npy")), 0.0, 1e-4);
  const auto corner = [](const at::Tensor& planes) { return planes[0].narrow(1, 0, 32).narrow(2, 0, 32); };
  DKN_COMPARE_CLOSE(largest(corner(out.weights) - readPlanes(files / "kernels.npy", cv::Size(32, 32))), 0.0, 2e-4);
  DKN_COMPARE_CLOSE(largest(corner(out.offsets) - readPlanes(files / "offsets.npy", cv::Size(32, 32))), 0.0, 2e-4);
}

void TestReferenceNetworks::releasedFdknOnTheTestImages_data() {
  QTest::addColumn<QString>("set");
  QTest::addColumn<double>("unit");
  QTest::addColumn<double>("cropped");
  QTest::addColumn<double>("full");
  QTest::newRow("Middlebury") << QString("middlebury30") << 1.0 << 1.987 << 2.068;
  QTest::newRow("Lu") << QString("lu") << 1.0 << 2.366 << 2.553;
}

// The mean RMSE of the released weights at x8, bicubic protocol.
void TestReferenceNetworks::releasedFdknOnTheTestImages() {
  QFETCH(QString, set);
  QFETCH(double, unit);
  QFETCH(double, cropped);
  QFETCH(double, full);
  const fs::path folder = shared() / "data/test" / set.toStdString();
  const Engine engine = makeEngine(reference("FDKN_8x"), true, EngineKind::Auto, 0);
  double sumCropped = 0.0;
  double sumFull = 0.0;
  int count = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (!name.ends_with("_depth.png")) continue;
    const fs::path picture = folder / (name.substr(0, name.size() - 10) + "_rgb.png");
    const at::Tensor truth = cropToMultiple(tensorFromMat(readTarget(entry.path()).values), 8).contiguous();
    const at::Tensor guidance = cropToMultiple(tensorFromMat(readGuidance(picture).values), 8).contiguous();
    const double low = truth.min().item<double>();
    const double range = truth.max().item<double>() - low;
    const at::Tensor degraded = degrade(truth, {}, {}).target;
    Progress progress;
    const at::Tensor result = engine.run({guidance, (degraded - low) / range}, progress).values * range + low;
    sumCropped += unit * rmse(result, truth, {}, kMetricBorder);
    sumFull += unit * rmse(result, truth, {}, 0);
    ++count;
  }
  QVERIFY(count > 0);
  DKN_COMPARE_CLOSE(sumCropped / count, cropped, 0.01);
  DKN_COMPARE_CLOSE(sumFull / count, full, 0.01);
}

QTEST_APPLESS_MAIN(TestReferenceNetworks)
#include "tst_reference_networks.moc"
