// SPDX-License-Identifier: GPL-3.0-or-later
// Networks: parameter counts, model files, engine against the literal algorithm at any size, tile and configuration.
#include <ATen/TensorOperators.h>
#include <ATen/ops/zeros.h>

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

#include "base/error.h"
#include "common/fuzzy.h"
#include "common/tensors.h"
#include "inference/engine.h"
#include "inference/tile_plan.h"
#include "model/model_file.h"
#include "model/safetensors.h"

using namespace dkn;
using namespace dkn::test;

Q_DECLARE_METATYPE(dkn::ModelConfig)

namespace {

ModelConfig configOf(Architecture architecture, int kernelSize = 3,
                     SamplingConvention sampling = SamplingConvention::Centred,
                     BorderRule border = BorderRule::Replicate, bool residual = true, int guidanceChannels = 3,
                     Streams streams = Streams::Both) {
  ModelConfig config;
  config.architecture = architecture;
  config.kernelSize = kernelSize;
  config.sampling = sampling;
  config.border = border;
  config.residual = residual;
  config.guidanceChannels = guidanceChannels;
  config.streams = streams;
  return config;
}

/// A network whose offsets reach several pixels and whose running statistics are no ones and zeros.
std::shared_ptr<const Network> livelyNetwork(const ModelConfig& config) {
  StateDict tensors = Network(config, 7).tensors();
  unsigned seed = 100;
  for (auto& [name, tensor] : tensors) {
    ++seed;
    if (name.find("conv_offset.weight") != std::string::npos) tensor = tensor * 40.0;
    if (name.ends_with("running_mean")) tensor = randomFloats(tensor.sizes(), seed, 0.2F) - 0.1;
    if (name.ends_with("running_var")) tensor = randomFloats(tensor.sizes(), seed, 0.2F) + 0.05;
  }
  return std::make_shared<const Network>(config, tensors);
}

EngineInput inputOf(std::int64_t height, std::int64_t width, std::int64_t channels = 1) {
  return {randomFloats({3, height, width}, 11), randomFloats({channels, height, width}, 12)};
}

EngineOutput runWith(const std::shared_ptr<const Network>& network, const EngineInput& input, EngineKind kind,
                     int tile = 0) {
  EngineOptions options;
  options.kind = kind;
  options.tile = tile;
  options.threads = 2;
  Progress progress;
  return Engine(network, options).run(input, progress, true);
}

double largest(const at::Tensor& tensor) { return tensor.abs().max().item<double>(); }

class StopAfter : public Progress {
 public:
  explicit StopAfter(int tiles) : m_tiles(tiles) {}
  void report(double fraction) override {
    ++m_reports;
    m_monotone = m_monotone && fraction >= m_last;
    m_last = fraction;
  }
  bool stopRequested() const override { return m_tiles >= 0 && m_reports >= m_tiles; }
  int m_reports = 0;
  bool m_monotone = true;
  double m_last = 0.0;

 private:
  int m_tiles;
};

}  // namespace

class TestNetwork : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void parameterCounts_data();
  void parameterCounts();
  void engineEqualsReference_data();
  void engineEqualsReference();
  void oddSizes_data();
  void oddSizes();
  void tilesDoNotShow_data();
  void tilesDoNotShow();
  void forwardEqualsEngine_data();
  void forwardEqualsEngine();
  void kernelsOfARectangle_data();
  void kernelsOfARectangle();
  void weightSums();
  void channelsShareTheGuidance();
  void guidanceOfIntegers_data();
  void guidanceOfIntegers();
  void resultIntoGivenPlanes();
  void bfloat16IsClose();
  void progressAndStop();
  void tilePlansCoverOnce();
  void savedModelIsTheSame_data();
  void savedModelIsTheSame();
  void badModelsAreRefused();
};

void TestNetwork::parameterCounts_data() {
  QTest::addColumn<ModelConfig>("config");
  QTest::addColumn<long long>("count");
  using enum SamplingConvention;
  using enum BorderRule;
  const auto fdkn = [](int k, int channels) {
    return configOf(Architecture::Fdkn, k, Centred, Replicate, true, channels);
  };
  const auto dkn = [](int k) { return configOf(Architecture::Dkn, k); };
  QTest::newRow("FDKN 3, grey") << fdkn(3, 1) << 693856LL;
  QTest::newRow("FDKN 5, grey") << fdkn(5, 1) << 892000LL;
  QTest::newRow("FDKN 7, grey") << fdkn(7, 1) << 1189216LL;
  QTest::newRow("FDKN 3, colour") << fdkn(3, 3) << 703072LL;
  QTest::newRow("FDKN 5, colour") << fdkn(5, 3) << 901216LL;
  QTest::newRow("FDKN 7, colour") << fdkn(7, 3) << 1198432LL;
  QTest::newRow("DKN 3") << dkn(3) << 1158070LL;
  QTest::newRow("DKN 5") << dkn(5) << 1170454LL;
  QTest::newRow("DKN 7") << dkn(7) << 1189030LL;
  QTest::newRow("FDKN 3, target alone") << configOf(Architecture::Fdkn, 3, Centred, Replicate, true, 3, Streams::Target)
                                        << 346928LL;
  QTest::newRow("DKN 3, target alone") << configOf(Architecture::Dkn, 3, Centred, Replicate, true, 3, Streams::Target)
                                       << 577467LL;
  ModelConfig wide = dkn(3);
  wide.features1 = 256;
  wide.features2 = 512;
  QTest::newRow("DKN 3, n1 256, n2 512") << wide << 3539126LL;
}

void TestNetwork::parameterCounts() {
  QFETCH(ModelConfig, config);
  QFETCH(long long, count);
  QCOMPARE(parameterCount(config), count);
  long long held = 0;
  for (const at::Tensor& tensor : Network(config, 1).parameters()) held += tensor.numel();
  QCOMPARE(held, count);
}

void TestNetwork::engineEqualsReference_data() {
  QTest::addColumn<ModelConfig>("config");
  using enum SamplingConvention;
  using enum BorderRule;
  for (const Architecture architecture : {Architecture::Fdkn, Architecture::Dkn}) {
    const char* name = architecture == Architecture::Fdkn ? "FDKN" : "DKN";
    QTest::addRow("%s, ours", name) << configOf(architecture);
    QTest::addRow("%s, ours, no residual, k 5", name) << configOf(architecture, 5, Centred, Replicate, false);
    QTest::addRow("%s, released", name) << configOf(architecture, 3, Released, Zero);
    QTest::addRow("%s, released, grey", name) << configOf(architecture, 3, Released, Zero, true, 1);
    QTest::addRow("%s, centred with zeros", name) << configOf(architecture, 3, Centred, Zero);
    QTest::addRow("%s, target alone", name) << configOf(architecture, 3, Centred, Replicate, true, 3, Streams::Target);
    QTest::addRow("%s, guidance alone", name)
        << configOf(architecture, 3, Centred, Replicate, true, 3, Streams::Guidance);
  }
}

void TestNetwork::engineEqualsReference() {
  QFETCH(ModelConfig, config);
  const auto network = livelyNetwork(config);
  const EngineInput input = inputOf(41, 54);
  const EngineOutput expected = runWith(network, input, EngineKind::Reference);
  const EngineOutput actual = runWith(network, input, EngineKind::Auto);
  QVERIFY2(expected.offsets.std().item<double>() > 0.2,
           qPrintable(QString::number(expected.offsets.std().item<double>())));
  DKN_COMPARE_CLOSE(largest(actual.weights - expected.weights), 0.0, 1e-5);
  DKN_COMPARE_CLOSE(largest(actual.offsets - expected.offsets) / largest(expected.offsets), 0.0, 1e-5);
  DKN_COMPARE_CLOSE(largest(actual.values - expected.values), 0.0, 5e-5);
}

void TestNetwork::oddSizes_data() {
  QTest::addColumn<ModelConfig>("config");
  QTest::addColumn<int>("width");
  QTest::addColumn<int>("height");
  for (const Architecture architecture : {Architecture::Fdkn, Architecture::Dkn}) {
    for (const bool released : {false, true}) {
      const ModelConfig config =
          released ? configOf(architecture, 3, SamplingConvention::Released, BorderRule::Zero) : configOf(architecture);
      const QString name =
          QString("%1 %2").arg(architecture == Architecture::Fdkn ? "FDKN" : "DKN", released ? "released" : "ours");
      for (const auto& [width, height] : {std::pair{1, 1}, {2, 3}, {5, 1}, {7, 9}, {3, 150}, {150, 3}, {37, 50}}) {
        QTest::newRow(qPrintable(QString("%1 %2 x %3").arg(name).arg(width).arg(height))) << config << width << height;
      }
    }
  }
}

void TestNetwork::oddSizes() {
  QFETCH(ModelConfig, config);
  QFETCH(int, width);
  QFETCH(int, height);
  const auto network = livelyNetwork(config);
  const EngineInput input = inputOf(height, width);
  const at::Tensor expected = runWith(network, input, EngineKind::Reference).values;
  for (const int tile : {0, 4, 20}) {
    const at::Tensor actual = runWith(network, input, EngineKind::Auto, tile).values;
    QCOMPARE(actual.sizes().vec(), (std::vector<std::int64_t>{1, height, width}));
    DKN_COMPARE_CLOSE(largest(actual - expected), 0.0, 5e-5);
  }
}

void TestNetwork::tilesDoNotShow_data() {
  QTest::addColumn<ModelConfig>("config");
  QTest::newRow("FDKN, ours") << configOf(Architecture::Fdkn);
  QTest::newRow("FDKN, released") << configOf(Architecture::Fdkn, 3, SamplingConvention::Released, BorderRule::Zero);
  QTest::newRow("DKN, ours") << configOf(Architecture::Dkn);
  QTest::newRow("DKN, released") << configOf(Architecture::Dkn, 3, SamplingConvention::Released, BorderRule::Zero);
}

void TestNetwork::tilesDoNotShow() {
  QFETCH(ModelConfig, config);
  const auto network = livelyNetwork(config);
  const EngineInput input = inputOf(91, 103);
  const EngineOutput whole = runWith(network, input, EngineKind::Auto, 1000);
  for (const int tile : {8, 30, 64}) {
    const EngineOutput tiled = runWith(network, input, EngineKind::Auto, tile);
    DKN_COMPARE_CLOSE(largest(tiled.values - whole.values), 0.0, 1e-5);
    DKN_COMPARE_CLOSE(largest(tiled.weights - whole.weights), 0.0, 1e-5);
  }
}

void TestNetwork::forwardEqualsEngine_data() { tilesDoNotShow_data(); }

// Training's forward pass sees what inference will compute.
void TestNetwork::forwardEqualsEngine() {
  QFETCH(ModelConfig, config);
  const auto network = livelyNetwork(config);
  const EngineInput input = inputOf(24, 32);
  const Margins margins = config.padsLayers() ? Margins{} : receptiveMargins(config);
  const Rect outer{-margins.before, -margins.before, 24 + margins.before + margins.after,
                   32 + margins.before + margins.after};
  Network trained(config, network->tensors());
  const at::Tensor actual = trained.forward(extractRegion(input.guidance, outer, config.border).unsqueeze(0),
                                            extractRegion(input.target, outer, config.border).unsqueeze(0));
  DKN_COMPARE_CLOSE(largest(actual - runWith(network, input, EngineKind::Auto).values), 0.0, 5e-5);
}

void TestNetwork::kernelsOfARectangle_data() { tilesDoNotShow_data(); }

void TestNetwork::kernelsOfARectangle() {
  QFETCH(ModelConfig, config);
  const auto network = livelyNetwork(config);
  const EngineInput input = inputOf(39, 45, 2);
  const EngineOutput whole = runWith(network, input, EngineKind::Auto);
  EngineOptions options;
  const Engine engine(network, options);
  for (const Rect& rect : {Rect{0, 0, 1, 1}, Rect{38, 44, 1, 1}, Rect{17, 9, 1, 30}, Rect{5, 6, 10, 11}}) {
    const Kernels kernels = engine.kernels(input, rect);
    const auto cut = [&](const at::Tensor& planes) {
      return planes.narrow(-2, rect.y, rect.height).narrow(-1, rect.x, rect.width);
    };
    DKN_COMPARE_CLOSE(largest(kernels.weights - cut(whole.weights)), 0.0, 1e-5);
    DKN_COMPARE_CLOSE(largest(kernels.offsets - cut(whole.offsets)) / largest(whole.offsets), 0.0, 1e-5);
  }
}

void TestNetwork::weightSums() {
  const EngineInput input = inputOf(20, 24);
  const at::Tensor zero = runWith(livelyNetwork(configOf(Architecture::Fdkn)), input, EngineKind::Auto).weights.sum(1);
  DKN_COMPARE_CLOSE(largest(zero), 0.0, 1e-5);
  const ModelConfig direct = configOf(Architecture::Fdkn, 3, SamplingConvention::Centred, BorderRule::Replicate, false);
  const at::Tensor one = runWith(livelyNetwork(direct), input, EngineKind::Auto).weights.sum(1);
  DKN_COMPARE_CLOSE(largest(one - 1.0), 0.0, 1e-5);
}

void TestNetwork::guidanceOfIntegers_data() {
  QTest::addColumn<bool>("wide");
  QTest::addColumn<int>("kind");
  for (const bool wide : {false, true}) {
    for (const EngineKind kind : {EngineKind::Auto, EngineKind::Reference}) {
      QTest::addRow("%s, %s", wide ? "16 bits" : "8 bits", kind == EngineKind::Auto ? "auto" : "reference")
          << wide << static_cast<int>(kind);
    }
  }
}

/// As a picture's memory has them: interleaved, not divided.
void TestNetwork::guidanceOfIntegers() {
  QFETCH(bool, wide);
  QFETCH(int, kind);
  const double white = wide ? 65535.0 : 255.0;
  const EngineInput floats = inputOf(37, 42);
  const at::Tensor stored = (floats.guidance * white).round().permute({1, 2, 0}).contiguous();
  const at::Tensor integers = stored.to(wide ? at::kUInt16 : at::kByte).permute({2, 0, 1});
  const at::Tensor unit = (stored / white).permute({2, 0, 1}).contiguous();
  const auto network = livelyNetwork(configOf(Architecture::Fdkn));
  const at::Tensor expected = runWith(network, {unit, floats.target}, static_cast<EngineKind>(kind), 16).values;
  const at::Tensor actual = runWith(network, {integers, floats.target}, static_cast<EngineKind>(kind), 16).values;
  DKN_COMPARE_CLOSE(largest(actual - expected), 0.0, 1e-6);
}

void TestNetwork::resultIntoGivenPlanes() {
  const EngineInput input = inputOf(21, 26, 2);
  const auto network = livelyNetwork(configOf(Architecture::Fdkn));
  for (const EngineKind kind : {EngineKind::Auto, EngineKind::Reference}) {
    EngineOptions options;
    options.kind = kind;
    options.tile = 8;
    Progress progress;
    const at::Tensor interleaved = at::zeros({21, 26, 2}).permute({2, 0, 1});
    const EngineOutput output = Engine(network, options).run(input, progress, false, interleaved);
    QCOMPARE(output.values.data_ptr(), interleaved.data_ptr());
    DKN_COMPARE_CLOSE(largest(interleaved - runWith(network, input, kind, 8).values), 0.0, 1e-6);
  }
}

void TestNetwork::channelsShareTheGuidance() {
  const auto network = livelyNetwork(configOf(Architecture::Fdkn));
  const EngineInput input = inputOf(30, 31, 3);
  const at::Tensor together = runWith(network, input, EngineKind::Auto).values;
  for (int channel = 0; channel < 3; ++channel) {
    const at::Tensor alone =
        runWith(network, {input.guidance, input.target.narrow(0, channel, 1)}, EngineKind::Auto).values;
    DKN_COMPARE_CLOSE(largest(together[channel] - alone[0]), 0.0, 1e-6);
  }
}

void TestNetwork::bfloat16IsClose() {
  const auto network = std::make_shared<const Network>(configOf(Architecture::Fdkn), 3);
  EngineOptions options;
  options.precision = "bf16";
  Progress progress;
  const EngineInput input = inputOf(64, 64);
  const Engine engine(network, options);
  QCOMPARE(precisionName(engine.precision()), std::string("bf16"));
  const double difference =
      largest(engine.run(input, progress).values - runWith(network, input, EngineKind::Auto).values);
  QVERIFY2(difference > 0.0 && difference < 0.05, qPrintable(QString::number(difference)));
  options.precision = "fp16";
  options.device = "cpu";
  QVERIFY_EXCEPTION_THROWN(Engine(network, options), Error);
}

void TestNetwork::progressAndStop() {
  const auto network = livelyNetwork(configOf(Architecture::Fdkn));
  EngineOptions options;
  options.tile = 16;
  options.threads = 2;
  const Engine engine(network, options);
  const EngineInput input = inputOf(64, 64);
  StopAfter never(-1);
  engine.run(input, never);
  QCOMPARE(never.m_reports, 16);
  QVERIFY(never.m_monotone);
  QCOMPARE(never.m_last, 1.0);
  StopAfter soon(3);
  QVERIFY_EXCEPTION_THROWN(engine.run(input, soon), Interrupted);
  QVERIFY(soon.m_reports < 8);
}

void TestNetwork::tilePlansCoverOnce() {
  for (const auto& [height, width, tile] : {std::tuple{1, 1, 1}, {480, 640, 192}, {7, 900, 10}, {100, 101, 4}}) {
    at::Tensor covered = at::zeros({height, width}, at::kInt);
    for (const Rect& rect : planTiles(height, width, tile, 4)) {
      QCOMPARE(rect.y % 4, 0);
      QCOMPARE(rect.x % 4, 0);
      QVERIFY(rect.height <= (tile + 3) / 4 * 4 && rect.width <= (tile + 3) / 4 * 4);
      covered.narrow(0, rect.y, rect.height).narrow(1, rect.x, rect.width).add_(1);
    }
    QVERIFY(covered.eq(1).all().item<bool>());
  }
}

void TestNetwork::savedModelIsTheSame_data() { engineEqualsReference_data(); }

void TestNetwork::savedModelIsTheSame() {
  QFETCH(ModelConfig, config);
  QTemporaryDir folder;
  const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "model.safetensors";
  const Network network(config, 5);
  saveModel(path, network, {{"licence", "ours"}});
  const LoadedModel loaded = loadModel(path);
  QCOMPARE(toMetadata(loaded.network.config()), toMetadata(config));
  QCOMPARE(loaded.metadata.at("licence"), std::string("ours"));
  QCOMPARE(loaded.network.tensors().size(), network.tensors().size());
  for (const auto& [name, tensor] : network.tensors()) QVERIFY(tensor.equal(loaded.network.tensor(name)));
}

void TestNetwork::badModelsAreRefused() {
  QTemporaryDir folder;
  const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "model.safetensors";
  const Network network(configOf(Architecture::Fdkn), 5);
  const auto messageOf = [&](const StateDict& tensors, const Metadata& metadata) -> QString {
    writeSafetensors(path, tensors, metadata);
    try {
      loadModel(path);
    } catch (const Error& error) {
      return error.code() == ErrorCode::Model ? QString(error.what()) : QString("wrong code");
    }
    return "accepted";
  };
  StateDict contiguous;
  for (const auto& [name, tensor] : network.tensors()) contiguous[name] = tensor.contiguous();
  const Metadata metadata = toMetadata(network.config());
  QCOMPARE(messageOf(contiguous, metadata), QString("accepted"));

  StateDict tensors = contiguous;
  tensors.erase("guidance.conv3.weight");
  QVERIFY(messageOf(tensors, metadata).contains("guidance.conv3.weight"));
  tensors = contiguous;
  tensors["target.conv1.bias"] = tensors["target.conv1.bias"].narrow(0, 0, 31).contiguous();
  QVERIFY(messageOf(tensors, metadata).contains("target.conv1.bias"));
  tensors = contiguous;
  tensors["extra"] = floats({1}, {1});
  QVERIFY(messageOf(tensors, metadata).contains("extra"));
  tensors = contiguous;
  tensors["target.conv1.bias"] = tensors["target.conv1.bias"].clone();
  tensors["target.conv1.bias"][3] = std::numeric_limits<float>::quiet_NaN();
  QVERIFY(messageOf(tensors, metadata).contains("finite"));

  for (const auto& [key, value] : std::map<std::string, std::string>{
           {"architecture", "resnet"}, {"kernel_size", "three"}, {"window", "14"}, {"normalisation", "mean"}}) {
    Metadata changed = metadata;
    changed[key] = value;
    QVERIFY2(messageOf(contiguous, changed).contains(QString::fromStdString(key)), key.c_str());
    changed.erase(key);
    QVERIFY2(messageOf(contiguous, changed).contains(QString::fromStdString(key)), key.c_str());
  }
}

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"
