// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does differently for a GPU and can be run without one: phases, packed channels, tiles by memory.
#include <ATen/TensorOperators.h>
#include <c10/core/InferenceMode.h>
#include <c10/util/Exception.h>

#include <QTest>

#include <utility>

#include "base/error.h"
#include "common/fuzzy.h"
#include "common/tensors.h"
#include "inference/engine_options.h"
#include "inference/tile_network.h"
#include "inference/tile_plan.h"

using namespace dkn;
using namespace dkn::test;

Q_DECLARE_METATYPE(dkn::ModelConfig)

namespace {

/// A device of so much memory: a tile takes a byte a pixel.
struct Memory {
  explicit Memory(std::int64_t size) : bytes(size) {}
  std::int64_t bytes;
  int releases = 0;
  std::int64_t recordings = 0;  ///< bytes that a release gives back
  std::vector<Rect> done;

  void run(const Rect& tile) {
    if (tile.height * tile.width > bytes) C10_THROW_ERROR(OutOfMemoryError, "full");
    done.push_back(tile);
  }
  bool release() {
    ++releases;
    bytes += recordings;
    return std::exchange(recordings, 0) > 0;
  }
  void filter(const std::vector<Rect>& tiles, std::int64_t smallest) {
    runWithinMemory(
        tiles, 4, smallest, [&](const Rect& tile) { run(tile); }, [&] { return release(); });
  }
};

double largest(const at::Tensor& difference) { return difference.abs().max().item<double>(); }

}  // namespace

class TestGpuWays : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void phasesEqualDilation_data();
  void phasesEqualDilation();
  void halvesTilesWhereMemoryEnds();
  void givesUpBelowTheSmallestTile();
  void tilesByMemory();
  void precisionsOfAGpu();
};

void TestGpuWays::phasesEqualDilation_data() {
  QTest::addColumn<ModelConfig>("config");
  ModelConfig config;
  QTest::newRow("FDKN, colour") << config;
  config.guidanceChannels = 1;
  config.border = BorderRule::Zero;
  config.sampling = SamplingConvention::Released;
  QTest::newRow("FDKN, released") << config;
  config = {};
  config.architecture = Architecture::Dkn;
  QTest::newRow("DKN, colour") << config;
  config.guidanceChannels = 1;
  config.border = BorderRule::Zero;
  config.residual = false;
  config.kernelSize = 5;
  QTest::newRow("DKN, grey, zeros, 5 x 5, no residual") << config;
  config.streams = Streams::Target;
  QTest::newRow("DKN, target alone") << config;
}

void TestGpuWays::phasesEqualDilation() {
  QFETCH(ModelConfig, config);
  const c10::InferenceMode guard;
  const Network network(config, 3);
  const TileNetwork dilated(network, {at::kFloat, at::kCPU, DenseForm::Dilated, false});
  const TileNetwork phases(network, {at::kFloat, at::kCPU, DenseForm::Phases, false});
  const at::Tensor guidance = randomFloats({3, 31, 26}, 1);
  const at::Tensor target = randomFloats({2, 31, 26}, 2);
  for (const Rect& tile : {Rect{0, 0, 31, 26}, Rect{8, 4, 12, 16}, Rect{28, 24, 3, 2}}) {
    for (const bool keepKernels : {false, true}) {
      StageClock clock;
      const TileNetwork::Result a = dilated.filter(guidance, target, tile, keepKernels, clock);
      const TileNetwork::Result b = phases.filter(guidance, target, tile, keepKernels, clock);
      QCOMPARE(b.values.size(1), tile.height);
      QCOMPARE(b.values.size(2), tile.width);
      DKN_COMPARE_CLOSE(largest(a.values - b.values), 0.0, 2e-6);
      if (!keepKernels) continue;
      DKN_COMPARE_CLOSE(largest(a.weights - b.weights), 0.0, 2e-6);
      DKN_COMPARE_CLOSE(largest(a.offsets - b.offsets), 0.0, 2e-6);
    }
    const StreamId stream = streamsOf(config).back();
    const at::Tensor planes = target.narrow(0, 0, 1);
    StageClock clock;
    if (stream == StreamId::Target) {
      const Kernels a = dilated.pixelHeads(dilated.heads(stream, planes, tile, clock), tile);
      const Kernels b = phases.pixelHeads(phases.heads(stream, planes, tile, clock), tile);
      DKN_COMPARE_CLOSE(largest(a.offsets - b.offsets), 0.0, 2e-6);
    }
  }
}

void TestGpuWays::halvesTilesWhereMemoryEnds() {
  Memory memory{40 * 40};
  memory.filter(planTiles(200, 130, 100, 4), 16);
  QVERIFY(memory.releases >= 2);
  std::vector<int> covered(200 * 130, 0);
  for (const Rect& tile : memory.done) {
    QCOMPARE(tile.y % 4, 0);
    QCOMPARE(tile.x % 4, 0);
    for (std::int64_t y = tile.y; y < tile.y + tile.height; ++y)
      for (std::int64_t x = tile.x; x < tile.x + tile.width; ++x) ++covered[static_cast<std::size_t>(y * 130 + x)];
  }
  for (const int number : covered) QCOMPARE(number, 1);
  // What fits is not cut.
  Memory enough{200 * 130};
  enough.filter(planTiles(200, 130, 100, 4), 16);
  QCOMPARE(enough.releases, 0);
  QCOMPARE(enough.done.size(), planTiles(200, 130, 100, 4).size());
  // Nor what fits once recordings are forgotten.
  Memory recorded(50);
  recorded.recordings = 200 * 130;
  recorded.filter(planTiles(200, 130, 100, 4), 16);
  QCOMPARE(recorded.releases, 1);
  QCOMPARE(recorded.done.size(), enough.done.size());
}

void TestGpuWays::givesUpBelowTheSmallestTile() {
  Memory memory{100};
  QVERIFY_EXCEPTION_THROWN(memory.filter(planTiles(200, 130, 200, 4), 64), c10::OutOfMemoryError);
  // 200 and 100 pixels are tried, 50 are too few.
  QCOMPARE(memory.releases, 2);
  QVERIFY(memory.done.empty());
}

void TestGpuWays::tilesByMemory() {
  QCOMPARE(tileSideFor(1e6, 100.0, 16, 2048), 100);
  QCOMPARE(tileSideFor(1e3, 100.0, 16, 2048), 16);
  QCOMPARE(tileSideFor(-5.0, 100.0, 16, 2048), 16);
  QCOMPARE(tileSideFor(1e15, 100.0, 16, 2048), 2048);
}

void TestGpuWays::precisionsOfAGpu() {
  const at::Device gpu(at::kCUDA, 0);
  QVERIFY(resolvePrecision("fp16", gpu) == at::kHalf);
  QVERIFY(resolvePrecision("bf16", gpu) == at::kBFloat16);
  QVERIFY(resolvePrecision("tf32", gpu) == at::kFloat && isTf32("tf32") && !isTf32("fp32"));
  QVERIFY_EXCEPTION_THROWN(resolvePrecision("tf32", at::kCPU), Error);
  QVERIFY_EXCEPTION_THROWN(resolvePrecision("fp16", at::kCPU), Error);
}

QTEST_GUILESS_MAIN(TestGpuWays)
#include "tst_gpu_ways.moc"
