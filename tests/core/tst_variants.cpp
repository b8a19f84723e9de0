// SPDX-License-Identifier: GPL-3.0-or-later
// Every variant of the papers: what it costs, that it trains, is kept, does not depend on tiles, and can be looked
// into.
#include <ATen/TensorOperators.h>
#include <ATen/ops/zeros.h>

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <set>

#include "base/error.h"
#include "common/fuzzy.h"
#include "common/tensors.h"
#include "filter/network_inspection.h"
#include "inference/engine.h"
#include "model/layers.h"
#include "model/model_file.h"

using namespace dkn;
using namespace dkn::test;

Q_DECLARE_METATYPE(dkn::ModelConfig)

namespace {

using Change = std::function<void(ModelConfig&)>;

struct Variant {
  const char* name;
  Architecture architecture;
  Change change;
  long long parameters;
  long long multiplyAdds;  ///< a pixel; -1: no published or listed figure
};

const std::vector<Variant>& variants() {
  using enum Architecture;
  static const std::vector<Variant> kVariants = {
      {"FDKN", Fdkn, [](ModelConfig&) {}, 703072, 43776},
      {"FDKN, 16 channels", Fdkn, [](ModelConfig& c) { c.guidanceChannels = 1; }, 693856, 43200},
      {"FDKN, k 5", Fdkn, [](ModelConfig& c) { c.kernelSize = 5; }, 901216, -1},
      {"FDKN, k 7", Fdkn, [](ModelConfig& c) { c.kernelSize = 7; }, 1198432, -1},
      {"FDKN, no residual", Fdkn, [](ModelConfig& c) { c.residual = false; }, 703072, -1},
      {"FDKN, target alone", Fdkn, [](ModelConfig& c) { c.streams = Streams::Target; }, 346928, -1},
      {"FDKN, guidance alone", Fdkn, [](ModelConfig& c) { c.streams = Streams::Guidance; }, 356144, -1},
      {"FDKN, window 9", Fdkn, [](ModelConfig& c) { c.window = 9; }, 703072, -1},
      {"FDKN, no offsets", Fdkn, [](ModelConfig& c) { c.offsets = OffsetSource::None; }, 628768, -1},
      {"FDKN, no offsets, k 19", Fdkn,
       [](ModelConfig& c) {
         c.offsets = OffsetSource::None;
         c.kernelSize = 19;
       },
       2081824, -1},
      {"FDKN, offsets of the guidance", Fdkn, [](ModelConfig& c) { c.offsets = OffsetSource::Guidance; }, 665920, -1},
      {"FDKN, weights of the target, offsets of both", Fdkn,
       [](ModelConfig& c) {
         c.streams = Streams::Target;
         c.offsets = OffsetSource::Both;
       },
       684496, -1},
      {"FDKN, softmax", Fdkn, [](ModelConfig& c) { c.activation = WeightActivation::Softmax; }, 703072, -1},
      {"FDKN, linear", Fdkn, [](ModelConfig& c) { c.activation = WeightActivation::Linear; }, 703072, -1},
      {"FDKN, linear, no residual", Fdkn,
       [](ModelConfig& c) {
         c.activation = WeightActivation::Linear;
         c.residual = false;
       },
       703072, -1},
      {"FDKN, no mean subtraction", Fdkn, [](ModelConfig& c) { c.meanSubtraction = false; }, 703072, -1},
      {"FDKN 16, n1 256, n2 1024", Fdkn,
       [](ModelConfig& c) {
         c.guidanceChannels = 1;
         c.features1 = 256;
         c.features2 = 1024;
       },
       6041696, -1},
      {"FDKN, concatenated", Fdkn, [](ModelConfig& c) { c.streams = Streams::Concatenated; }, 360752, -1},
      {"FDKN, resampling 2", Fdkn, [](ModelConfig& c) { c.resampling = 2; }, 605656, -1},
      {"FDKN, resampling 8", Fdkn, [](ModelConfig& c) { c.resampling = 8; }, 1092736, -1},
      {"FDKN, direct", Fdkn, [](ModelConfig& c) { c.prediction = Prediction::Direct; }, 595744, -1},
      {"DKN", Dkn, [](ModelConfig&) {}, 1158070, 1155968},
      {"DKN, k 5", Dkn, [](ModelConfig& c) { c.kernelSize = 5; }, 1170454, -1},
      {"DKN, k 7", Dkn, [](ModelConfig& c) { c.kernelSize = 7; }, 1189030, -1},
      {"DKN, target alone", Dkn, [](ModelConfig& c) { c.streams = Streams::Target; }, 577467, -1},
      {"DKN, n1 256", Dkn, [](ModelConfig& c) { c.features1 = 256; }, 1748150, -1},
      {"DKN, n1 256, n2 256", Dkn, [](ModelConfig& c) { c.features1 = c.features2 = 256; }, 2345142, -1},
      {"DKN, no offsets, k 25", Dkn,
       [](ModelConfig& c) {
         c.offsets = OffsetSource::None;
         c.kernelSize = 25;
       },
       1312354, -1},
      {"DKN, softmax, no residual", Dkn,
       [](ModelConfig& c) {
         c.activation = WeightActivation::Softmax;
         c.residual = false;
       },
       1158070, 1155968},
      {"DKN, concatenated", Dkn, [](ModelConfig& c) { c.streams = Streams::Concatenated; }, 582171, -1},
      {"DKN, 23 x 23", Dkn, [](ModelConfig& c) { c.extraction = Extraction::SmallField; }, 1209270, -1},
      {"DKN, dilated", Dkn, [](ModelConfig& c) { c.extraction = Extraction::Dilated; }, 1209270, -1},
      {"DKN, unstrided", Dkn, [](ModelConfig& c) { c.extraction = Extraction::Unstrided; }, 1610678, -1},
      {"DKN, U-Net", Dkn, [](ModelConfig& c) { c.extraction = Extraction::UNet; }, 907766, -1},
      {"DKN, direct", Dkn, [](ModelConfig& c) { c.prediction = Prediction::Direct; }, 1151362, -1},
  };
  return kVariants;
}

ModelConfig configOf(const Variant& variant) {
  ModelConfig config;
  config.architecture = variant.architecture;
  variant.change(config);
  return config;
}

/// Offsets that reach several pixels, running statistics that are no ones and zeros.
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

EngineInput inputOf(std::int64_t height, std::int64_t width) {
  return {randomFloats({3, height, width}, 11), randomFloats({1, height, width}, 12)};
}

at::Tensor filtered(const std::shared_ptr<const Network>& network, const EngineInput& input, int tile,
                    const std::string& precision = "fp32") {
  EngineOptions options;
  options.precision = precision;
  options.tile = tile;
  options.threads = 1;
  Progress progress;
  return Engine(network, options).run(input, progress).values;
}

double largest(const at::Tensor& tensor) { return tensor.abs().max().item<double>(); }

std::string outcomeOf(const ModelConfig& config) {
  try {
    config.validate();
    return {};
  } catch (const Error& error) {
    return error.what();
  }
}

cv::Mat matOf(const at::Tensor& planes) {
  const at::Tensor interleaved = planes.permute({1, 2, 0}).contiguous();
  const auto channels = static_cast<int>(planes.size(0));
  return cv::Mat(static_cast<int>(planes.size(1)), static_cast<int>(planes.size(2)), CV_32FC(channels),
                 interleaved.data_ptr())
      .clone();
}

}  // namespace

class TestVariants : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyVariant_data();
  void everyVariant();
  void channelsAreFilteredAlone_data();
  void channelsAreFilteredAlone();
  void multiplyAddsOfSixteenPasses();
  void sumsOfWeights();
  void resultsDiffer();
  void widerKernelsWidenTheWindow();
  void receptiveFields_data();
  void receptiveFields();
  void contradictionsAreRefused();
};

void TestVariants::everyVariant_data() {
  QTest::addColumn<int>("index");
  for (std::size_t i = 0; i < variants().size(); ++i) QTest::newRow(variants()[i].name) << static_cast<int>(i);
}

void TestVariants::everyVariant() {
  QFETCH(int, index);
  const Variant& variant = variants()[static_cast<std::size_t>(index)];
  const ModelConfig config = configOf(variant);
  QCOMPARE(outcomeOf(config), std::string());

  // Parameters.
  const auto network = livelyNetwork(config);
  long long held = 0;
  for (const at::Tensor& tensor : network->parameters()) held += tensor.numel();
  QCOMPARE(parameterCount(config), held);
  if (variant.parameters > 0) QCOMPARE(held, variant.parameters);
  if (variant.multiplyAdds > 0) QCOMPARE(std::llround(multiplyAddsPerPixel(config)), variant.multiplyAdds);

  // Forward as the engine does it, tiles, odd sizes.
  const EngineInput input = inputOf(26, 37);
  const at::Tensor whole = filtered(network, input, 1000);
  QVERIFY(largest(whole) < 1e6);
  DKN_COMPARE_CLOSE(largest(filtered(network, input, 16) - whole) / largest(whole), 0.0, 2e-5);
  // Half precision rounds every layer, to 1 in 256.
  const double rounding = largest(filtered(network, input, 1000, "bf16") - whole) / largest(whole);
  QVERIFY2(rounding > 1e-6 && rounding < 0.1, qPrintable(QString::number(rounding)));
  const Margins margins = receptiveMargins(config);
  const EngineInput even = inputOf(16, 24);
  const Rect outer{-margins.before, -margins.before, 16 + margins.before + margins.after,
                   24 + margins.before + margins.after};
  const at::Tensor guidance = extractRegion(even.guidance, outer, config.border).unsqueeze(0);
  const at::Tensor target = extractRegion(even.target, outer, config.border).unsqueeze(0);
  Network trained(config, network->tensors());
  const at::Tensor expected = filtered(network, even, 1000);
  DKN_COMPARE_CLOSE(largest(trained.forward(guidance, target) - expected) / largest(expected), 0.0, 2e-5);

  // Backward reaches every parameter.
  trained.requireGradients();
  trained.forward(guidance, target, {true}).square().sum().backward();
  for (const auto& [name, tensor] : trained.tensors()) {
    if (!tensor.requires_grad()) continue;
    QVERIFY2(tensor.grad().defined(), name.c_str());
    QVERIFY2(largest(tensor.grad()) < 1e30, name.c_str());
    if (name.ends_with("_value.weight") || name.ends_with("_weight.weight"))
      QVERIFY2(largest(tensor.grad()) > 0.0, name.c_str());
  }

  // Kept whole.
  QTemporaryDir folder;
  const std::filesystem::path file = folder.filePath("variant.safetensors").toStdString();
  saveModel(file, *network, {});
  const LoadedModel loaded = loadModel(file);
  QVERIFY(toMetadata(loaded.network.config()) == toMetadata(config));
  QCOMPARE(largest(filtered(std::make_shared<const Network>(loaded.network), input, 1000) - whole), 0.0);

  // Its kernels give its result.
  if (!config.predictsKernel()) return;
  EngineOptions options;
  options.precision = "fp32";
  options.threads = 1;
  FilterInput pair;
  pair.guidance.values = matOf(input.guidance);
  pair.target.values = matOf(input.target);
  pair.range = {0.0, 1.0};
  const auto kernels = networkKernels(std::make_shared<const Engine>(network, options), pair);
  for (const cv::Point pixel : {cv::Point(0, 0), cv::Point(17, 9), cv::Point(36, 25)}) {
    const PixelKernel kernel = kernels->kernel(pixel, 0);
    QCOMPARE(kernel.taps.size(), static_cast<std::size_t>(config.taps()));
    const double value = whole[0][pixel.y][pixel.x].item<double>();
    DKN_COMPARE_CLOSE(kernel.reconstructed() / largest(whole), value / largest(whole), 2e-5);
  }
}

/// Every channel of a target is filtered by itself, with one pass of the guidance.
void TestVariants::channelsAreFilteredAlone_data() {
  QTest::addColumn<int>("index");
  for (std::size_t i = 0; i < variants().size(); ++i) {
    const ModelConfig config = configOf(variants()[i]);
    if (!config.isPlain() && config.architecture == Architecture::Fdkn)
      QTest::newRow(variants()[i].name) << static_cast<int>(i);
  }
}

void TestVariants::channelsAreFilteredAlone() {
  QFETCH(int, index);
  const auto network = livelyNetwork(configOf(variants()[static_cast<std::size_t>(index)]));
  EngineInput input = inputOf(21, 18);
  input.target = randomFloats({3, 21, 18}, 13);
  const at::Tensor together = filtered(network, input, 1000);
  QCOMPARE(together.size(0), std::int64_t(3));
  for (std::int64_t channel = 0; channel < 3; ++channel) {
    const at::Tensor alone = filtered(network, {input.guidance, input.target.narrow(0, channel, 1)}, 1000);
    QCOMPARE(largest(together.narrow(0, channel, 1) - alone), 0.0);
  }
}

void TestVariants::multiplyAddsOfSixteenPasses() {
  ModelConfig config;
  config.architecture = Architecture::Dkn;
  QCOMPARE(std::llround(multiplyAddsPerPixel(config, true)), 1581824LL);
}

/// Softmax keeps the sum of one stream's weights at 1; without mean subtraction the sum of the kernel is not 0.
void TestVariants::sumsOfWeights() {
  const at::Tensor first = randomFloats({1, 9, 4, 5}, 1) * 6.0 - 3.0;
  const at::Tensor second = randomFloats({1, 9, 4, 5}, 2) * 6.0 - 3.0;
  ModelConfig config;
  const auto sums = [&] { return fuseHeads({first, {}}, {second, {}}, config).weights.sum(1); };
  DKN_COMPARE_CLOSE(largest(sums()), 0.0, 1e-6);
  config.meanSubtraction = false;
  QVERIFY(sums().min().item<double>() > 0.1);
  config.activation = WeightActivation::Softmax;
  DKN_COMPARE_CLOSE(largest(activateWeights(first, config).sum(1) - 1.0), 0.0, 1e-6);
  config.residual = false;
  DKN_COMPARE_CLOSE(largest(sums() - 1.0), 0.0, 1e-6);
  // Linear weights have either sign: the sum of their magnitudes is 1.
  config.activation = WeightActivation::Linear;
  const at::Tensor linear = fuseHeads({first, {}}, {second, {}}, config).weights;
  DKN_COMPARE_CLOSE(largest(linear.abs().sum(1) - 1.0), 0.0, 1e-6);
  QVERIFY(linear.min().item<double>() < 0.0);
}

/// No two variants of one architecture compute the same.
void TestVariants::resultsDiffer() {
  const EngineInput input = inputOf(16, 16);
  std::set<std::pair<int, double>> seen;
  for (const Variant& variant : variants()) {
    const double value = filtered(livelyNetwork(configOf(variant)), input, 1000)[0][8][7].item<double>();
    QVERIFY2(seen.emplace(static_cast<int>(variant.architecture), value).second, variant.name);
  }
}

void TestVariants::widerKernelsWidenTheWindow() {
  ModelConfig config;
  config.kernelSize = 19;
  QVERIFY(outcomeOf(config).find("window") != std::string::npos);
  config.offsets = OffsetSource::None;
  QCOMPARE(outcomeOf(config), std::string());
  QCOMPARE(config.samplingRule().window, 19);
  config.kernelSize = 3;
  QCOMPARE(config.samplingRule().window, 15);
}

void TestVariants::receptiveFields_data() {
  QTest::addColumn<int>("extraction");
  QTest::addColumn<int>("width");
  QTest::newRow("23 x 23") << static_cast<int>(Extraction::SmallField) << 23;
  QTest::newRow("dilated") << static_cast<int>(Extraction::Dilated) << 51;
  QTest::newRow("unstrided") << static_cast<int>(Extraction::Unstrided) << 51;
}

/// The widest that a change of the guidance is felt.
void TestVariants::receptiveFields() {
  QFETCH(int, extraction);
  QFETCH(int, width);
  ModelConfig config;
  config.architecture = Architecture::Dkn;
  config.extraction = static_cast<Extraction>(extraction);
  int sum = 1;
  for (const LayerSpec& layer : featureLayers(config, StreamId::Guidance)) sum += (layer.kernel - 1) * layer.dilation;
  QCOMPARE(sum, width);
  const auto network = livelyNetwork(config);
  const EngineInput input = inputOf(8, 72);
  EngineInput changed{input.guidance.clone(), input.target};
  const int at = 36;
  changed.guidance.select(2, at).fill_(3.0);
  const at::Tensor difference = (filtered(network, changed, 1000) - filtered(network, input, 1000)).abs().amax({0, 1});
  const int half = width / 2;
  QCOMPARE(difference[at - half - 1].item<double>(), 0.0);
  QCOMPARE(difference[at + half + 1].item<double>(), 0.0);
  QVERIFY(difference[at - half].item<double>() > 0.0);
  QVERIFY(difference[at + half].item<double>() > 0.0);
}

void TestVariants::contradictionsAreRefused() {
  const auto refused = [](const Change& change) {
    ModelConfig config;
    change(config);
    return !outcomeOf(config).empty();
  };
  QVERIFY(refused([](ModelConfig& c) { c.extraction = Extraction::UNet; }));
  QVERIFY(refused([](ModelConfig& c) { c.resampling = 3; }));
  QVERIFY(refused([](ModelConfig& c) {
    c.architecture = Architecture::Dkn;
    c.resampling = 8;
  }));
  QVERIFY(refused([](ModelConfig& c) {
    c.streams = Streams::Concatenated;
    c.offsets = OffsetSource::Guidance;
  }));
  QVERIFY(refused([](ModelConfig& c) {
    c.border = BorderRule::Zero;
    c.activation = WeightActivation::Linear;
  }));
}

QTEST_APPLESS_MAIN(TestVariants)
#include "tst_variants.moc"
