// SPDX-License-Identifier: GPL-3.0-or-later
// Training that begins with another model's weights.
#include <QTest>

#include "common/training_runs.h"
#include "model/model_file.h"
#include "model/transfer_weights.h"

using namespace dkn;
using namespace dkn::test;

class TestWeightTransfer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void beginsWithASmallerKernel_data();
  void beginsWithASmallerKernel();
  void refusesADonorThatDoesNotFit();
  void resumesWithoutTheDonor();
};

void TestWeightTransfer::beginsWithASmallerKernel_data() {
  QTest::addColumn<bool>("dkn");
  QTest::addColumn<bool>("residual");
  QTest::addColumn<bool>("released");
  QTest::addColumn<double>("allowed");
  // How much of what the filter changes may change, measured with a margin: the sigmoid's curvature; sixteen faint
  // taps.
  QTest::newRow("FDKN") << false << true << false << 0.12;
  QTest::newRow("DKN") << true << true << false << 0.12;
  QTest::newRow("released rule") << false << true << true << 0.12;
  QTest::newRow("without residual") << false << false << false << 0.1;
}

void TestWeightTransfer::beginsWithASmallerKernel() {
  QFETCH(bool, dkn);
  QFETCH(bool, residual);
  QFETCH(bool, released);
  QFETCH(double, allowed);
  ModelConfig config = smallConfig().model;
  config.architecture = dkn ? Architecture::Dkn : Architecture::Fdkn;
  config.residual = residual;
  config.sampling = released ? SamplingConvention::Released : SamplingConvention::Centred;
  Network donor(config, 4);
  // Away from raw weights around 0, which any new tap would match.
  for (const char* stream : {"guidance", "target"}) donor.tensor(std::string(stream) + ".conv_weight.bias").add_(1.5);
  ModelConfig larger = config;
  larger.kernelSize = 5;
  larger.scale = 16;
  Network grown = transferWeights(donor, larger);
  QCOMPARE(grown.config().kernelSize, 5);
  const Margins margins = receptiveMargins(config);
  const std::int64_t extra = margins.before + margins.after;
  const at::Tensor guidance = randomFloats({1, 3, 16 + extra, 24 + extra}, 1);
  const at::Tensor target = randomFloats({1, 1, 16 + extra, 24 + extra}, 2);
  const at::Tensor before = donor.forward(guidance, target).detach();
  const at::Tensor after = grown.forward(guidance, target).detach();
  const at::Tensor plain = target[0].narrow(1, margins.before, 16).narrow(2, margins.before, 24);
  const double effect = (before - plain).abs().mean().item<double>();
  const double change = (after - before).abs().mean().item<double>();
  QVERIFY2(effect > 1e-4, qPrintable(QString::number(effect)));
  QVERIFY2(change < allowed * effect, qPrintable(QString("%1 of %2").arg(change).arg(effect)));
  // Every tap can learn.
  grown.requireGradients();
  grown.forward(guidance, target, {true}).square().sum().backward();
  for (const char* name : {"guidance.conv_weight.bias", "guidance.conv_offset.bias", "target.conv_weight.bias"}) {
    const at::Tensor gradient = grown.tensor(name).grad();
    QVERIFY2((gradient == 0).sum().item<std::int64_t>() < gradient.numel() / 10, name);
  }
}

void TestWeightTransfer::refusesADonorThatDoesNotFit() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  saveModel(in(folder, "donor.safetensors"), Network(config.model, 1), {});
  config.init = in(folder, "donor.safetensors");
  const auto message = [&](const TrainingConfig& wanted) {
    return refusal([&] { open(wanted, in(folder, "run")); }, ErrorCode::Model);
  };
  TrainingConfig other = config;
  other.model.guidanceChannels = 1;
  QVERIFY2(message(other).contains("'guidance_channels' is 3, the configuration's 1"), qPrintable(message(other)));
  QVERIFY(message(other).contains("donor.safetensors"));
  other = config;
  other.model.architecture = Architecture::Dkn;
  QVERIFY(message(other).contains("'architecture' is fdkn"));
  other = config;
  other.model.kernelSize = 4;
  QVERIFY2(message(other).contains("kernels of 3 taps"), qPrintable(message(other)));
  other.model.kernelSize = 1;
  QVERIFY(message(other).contains("kernels of 3 taps"));
  // Another scale, protocol or window is no hindrance.
  other = config;
  other.scales = {16};
  other.model.scale = 16;
  other.protocols = {Protocol::Noisy};
  other.model.window = 21;
  other.iterations = 1;
  Recorder recorder;
  QVERIFY(open(other, in(folder, "run")).run(recorder, recorder));
}

void TestWeightTransfer::resumesWithoutTheDonor() {
  QTemporaryDir folder;
  TrainingConfig config = smallConfig();
  saveModel(in(folder, "donor.safetensors"), Network(config.model, 1), {});
  config.init = in(folder, "donor.safetensors");
  Recorder first(3);
  QVERIFY_EXCEPTION_THROWN(open(config, in(folder, "run")).run(first, first), Interrupted);
  fs::remove(config.init);
  Recorder rest;
  QVERIFY(open(config, in(folder, "run"), true).run(rest, rest));
}

QTEST_APPLESS_MAIN(TestWeightTransfer)
#include "tst_weight_transfer.moc"
