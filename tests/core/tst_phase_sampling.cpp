// SPDX-License-Identifier: GPL-3.0-or-later
// Training on one pixel of each block of 4 x 4: the pixels, their gradients, what counts in the loss, and resuming.
#include <ATen/ops/isfinite.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>

#include <QTest>

#include <set>

#include "common/fuzzy.h"
#include "common/training_runs.h"
#include "model/network.h"
#include "train/train_step.h"

using namespace dkn;
using namespace dkn::test;

Q_DECLARE_METATYPE(dkn::ModelConfig)

namespace {

constexpr std::int64_t kHeight = 16;
constexpr std::int64_t kWidth = 24;

ModelConfig dknConfig() {
  ModelConfig config;
  config.architecture = Architecture::Dkn;
  config.features1 = config.features2 = 16;
  return config;
}

at::Tensor everyBlock(const at::Tensor& plane, const BlockPixel& pixel) {
  return plane.slice(-2, pixel.y, {}, kStride).slice(-1, pixel.x, {}, kStride);
}

double largest(const at::Tensor& tensor) { return tensor.abs().max().item<double>(); }

at::Tensor withMargins(const ModelConfig& config, std::int64_t channels, unsigned seed) {
  const Margins margins = receptiveMargins(config);
  const std::int64_t more = margins.before + margins.after;
  return randomFloats({2, channels, kHeight + more, kWidth + more}, seed);
}

}  // namespace

class TestPhaseSampling : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void onePixelOfEachBlock_data();
  void onePixelOfEachBlock();
  void gradientsAddUp();
  void everyPixelHasItsTurn();
  void lossIsOfThatPixel();
  void resumesBitForBit();
  void othersRefuse();
};

void TestPhaseSampling::onePixelOfEachBlock_data() {
  QTest::addColumn<ModelConfig>("config");
  ModelConfig config = dknConfig();
  QTest::newRow("DKN") << config;
  config.residual = false;
  QTest::newRow("no residual") << config;
  config.activation = WeightActivation::Linear;
  QTest::newRow("linear, no residual") << config;
  config = dknConfig();
  config.streams = Streams::Target;
  QTest::newRow("target alone") << config;
  config.streams = Streams::Concatenated;
  QTest::newRow("one stream") << config;
  config = dknConfig();
  config.prediction = Prediction::Direct;
  QTest::newRow("direct") << config;
  config = dknConfig();
  config.sampling = SamplingConvention::Released;
  config.border = BorderRule::Zero;
  QTest::newRow("released") << config;
}

// The pixel of each block is what the whole computation makes of it; the others are numbers.
void TestPhaseSampling::onePixelOfEachBlock() {
  QFETCH(const ModelConfig, config);
  const Network network(config, 5);
  const at::Tensor guidance = withMargins(config, 3, 1);
  const at::Tensor target = withMargins(config, 1, 2);
  const at::Tensor whole = network.forward(guidance, target).detach();
  for (int y = 0; y < kStride; ++y) {
    for (int x = 0; x < kStride; ++x) {
      const BlockPixel pixel{y, x};
      const at::Tensor one = network.forward(guidance, target, {false, {}, pixel}).detach();
      QVERIFY(one.sizes() == whole.sizes());
      QVERIFY(at::isfinite(one).all().item<bool>());
      DKN_COMPARE_CLOSE(largest(everyBlock(one, pixel) - everyBlock(whole, pixel)) / largest(whole), 0.0, 2e-6);
    }
  }
}

void TestPhaseSampling::gradientsAddUp() {
  const ModelConfig config = dknConfig();
  const at::Tensor guidance = withMargins(config, 3, 1);
  const at::Tensor target = withMargins(config, 1, 2);
  const auto gradientsOf = [&](const std::vector<std::optional<BlockPixel>>& passes) {
    Network network(config, 5);
    network.requireGradients();
    for (const auto& pixel : passes) {
      const at::Tensor output = network.forward(guidance, target, {false, {}, pixel});
      (pixel ? everyBlock(output, *pixel) : output).square().sum().backward();
    }
    StateDict gradients;
    for (const auto& [name, tensor] : network.tensors()) {
      if (tensor.requires_grad()) gradients[name] = tensor.grad();
    }
    return gradients;
  };
  std::vector<std::optional<BlockPixel>> sixteen;
  for (int i = 0; i < kStride * kStride; ++i) sixteen.push_back(BlockPixel{i / kStride, i % kStride});
  const StateDict whole = gradientsOf({std::nullopt});
  const StateDict parts = gradientsOf(sixteen);
  for (const auto& [name, gradient] : whole) {
    QVERIFY2(largest(gradient) > 0.0, name.c_str());
    QVERIFY2(largest(parts.at(name) - gradient) < 1e-4 * largest(gradient), name.c_str());
  }
}

void TestPhaseSampling::everyPixelHasItsTurn() {
  TrainingConfig config;
  config.model = dknConfig();
  QVERIFY(!config.pixelAt(3));
  config.phaseSampling = true;
  for (const std::int64_t start : {std::int64_t{0}, std::int64_t{39993}}) {
    std::set<int> turns;
    for (int i = 0; i < kStride * kStride; ++i) {
      const BlockPixel pixel = config.pixelAt(start + i).value();
      QVERIFY(pixel.y >= 0 && pixel.y < kStride && pixel.x >= 0 && pixel.x < kStride);
      turns.insert(kStride * pixel.y + pixel.x);
    }
    QCOMPARE(turns.size(), std::size_t{16});
  }
}

// A truth that is far away at one pixel of each block alone is seen in one iteration of sixteen.
void TestPhaseSampling::lossIsOfThatPixel() {
  TrainingConfig config = smallConfig();
  config.model = dknConfig();
  config.phaseSampling = true;
  config.learningRate = 1e-9;
  const BlockPixel far{2, 1};
  TrainingSample sample;
  sample.guidance = withMargins(config.model, 3, 1)[0];
  sample.target = at::zeros_like(withMargins(config.model, 1, 2)[0]);
  sample.truth = at::zeros({1, kHeight, kWidth}, at::kFloat);
  everyBlock(sample.truth, far).fill_(1000.0);
  sample.valid = at::ones({1, kHeight, kWidth}, at::kBool);
  TrainStep step(config, Network(config.model, 5));
  int seen = 0;
  for (TrainingState state; state.iteration < 16; ++state.iteration) {
    const BlockPixel pixel = config.pixelAt(state.iteration).value();
    const bool isFar = pixel.y == far.y && pixel.x == far.x;
    DKN_COMPARE_CLOSE(step.run({sample}, state).loss, isFar ? 1000.0 : 0.0, 1.0);
    seen += isFar ? 1 : 0;
  }
  QCOMPARE(seen, 1);
}

void TestPhaseSampling::resumesBitForBit() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  config.model.architecture = Architecture::Dkn;
  config.phaseSampling = true;
  Recorder whole;
  TrainingSession(config, in(folder, "whole"), false, edges()).run(whole, whole);
  Recorder first(7);
  QVERIFY_EXCEPTION_THROWN(TrainingSession(config, in(folder, "parts"), false, edges()).run(first, first), Interrupted);
  Recorder second;
  TrainingSession(config, in(folder, "parts"), true, edges()).run(second, second);
  QVERIFY(sameTensors(in(folder, "whole") / "model.safetensors", in(folder, "parts") / "model.safetensors"));
}

void TestPhaseSampling::othersRefuse() {
  TrainingConfig config = smallConfig();
  config.phaseSampling = true;
  QVERIFY_EXCEPTION_THROWN(config.validate(), Error);
  config.model.architecture = Architecture::Dkn;
  config.validate();
  config.model.extraction = Extraction::Dilated;
  QVERIFY_EXCEPTION_THROWN(config.validate(), Error);
  config.model.extraction = Extraction::Strided;
  config.loss = "l1_perceptual";
  config.perceptualNetwork = "features.pt";
  QVERIFY_EXCEPTION_THROWN(config.validate(), Error);
}

QTEST_GUILESS_MAIN(TestPhaseSampling)
#include "tst_phase_sampling.moc"
