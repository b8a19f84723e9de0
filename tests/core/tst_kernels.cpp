// SPDX-License-Identifier: GPL-3.0-or-later
// Kernels of single pixels: the papers' networks at 20 pixels each, classical filters' implicit kernels.
#include <ATen/TensorOperators.h>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>

#include "base/error.h"
#include "common/baseline_runs.h"
#include "common/formula_network.h"
#include "common/fuzzy.h"
#include "common/tensors.h"
#include "degrade/protocol.h"
#include "filter/baseline.h"
#include "filter/network_method.h"
#include "image/read_image.h"
#include "inspect/aggregated_kernel.h"
#include "inspect/kernel_export.h"
#include "inspect/kernel_maps.h"
#include "inspect/what_if.h"
#include "model/model_file.h"
#include "model/torch_checkpoint.h"

using namespace dkn;
using namespace dkn::test;
namespace fs = std::filesystem;

namespace {

fs::path reference(const std::string& name) { return fs::path(DKN_TEST_SHARED) / "reference" / name; }

at::Tensor readPlanes(const fs::path& path, std::optional<cv::Size> size = std::nullopt) {
  return tensorFromMat(readTarget(path, {InvalidRule::Mode::None, 0.0}, size).values);
}

/// What the authors' code made of an image, and our method on the same image.
struct Case {
  std::shared_ptr<const Method> method;
  FilterInput input;
  at::Tensor output;
  at::Tensor weights;  ///< of `known`
  at::Tensor offsets;
  cv::Rect known;
};

FilterInput normalisedInput(const at::Tensor& guidance, const at::Tensor& target) {
  FilterInput input;
  input.guidance.values = matFromTensor(guidance.contiguous());
  input.target.values = matFromTensor(target);
  input.samples = input.target;
  input.range = {0.0F, 1.0F};
  return input;
}

std::shared_ptr<const Method> importedMethod(const QTemporaryDir& folder, const fs::path& checkpoint, bool residual) {
  ImportOptions options;
  options.residual = residual;
  const fs::path file = fs::path(folder.path().toStdString()) / "imported.safetensors";
  saveModel(file, networkFromReleasedWeights(readTorchCheckpoint(checkpoint), options), {});
  return loadNetworkMethod("imported", file);
}

Case referenceCase(const QTemporaryDir& folder, const std::string& name) {
  Case c;
  const fs::path files = reference(name);
  c.output = readPlanes(files / "output.npy");
  if (name.starts_with("dkn_")) {
    c.known = {0, 0, 32, 32};
    c.weights = readPlanes(files / "kernels.npy", cv::Size(32, 32));
    c.offsets = readPlanes(files / "offsets.npy", cv::Size(32, 32));
    c.input = normalisedInput(readPlanes(files / "guidance.npy") / 255.0, readPlanes(files / "target.npy"));
    c.method = importedMethod(folder, files / "DKN_random.pth", name == "dkn_random_k3");
    return c;
  }
  const bool lu = name == "lu_01";
  c.known = lu ? cv::Rect(288, 208, 64, 64) : cv::Rect(192, 152, 64, 64);
  c.weights = readPlanes(files / "kernels_64.npy", cv::Size(64, 64));
  c.offsets = readPlanes(files / "offsets_64.npy", cv::Size(64, 64));
  const fs::path picture =
      fs::path(DKN_TEST_SHARED) / "data/test" / (lu ? "lu/01_rgb.png" : "middlebury30/13_Cones_rgb.png");
  c.input = normalisedInput(cropToMultiple(tensorFromMat(readGuidance(picture).values), 8),
                            readPlanes(files / "target_x8.npy"));
  c.method = importedMethod(folder, reference("FDKN_8x"), true);
  return c;
}

/// Corners, borders, and pixels inside; the last eight within `known`.
std::vector<cv::Point> twentyPixels(cv::Size size, const cv::Rect& known) {
  const int right = size.width - 1;
  const int bottom = size.height - 1;
  std::vector<cv::Point> pixels = {{0, 0},
                                   {right, 0},
                                   {0, bottom},
                                   {right, bottom},
                                   {1, size.height / 2},
                                   {0, 5},
                                   {right, bottom / 3},
                                   {size.width / 3, 0},
                                   {size.width / 2, bottom},
                                   {right - 3, bottom - 2},
                                   {right / 2, bottom / 2},
                                   {7, 9}};
  for (int i = 0; i < 8; ++i)
    pixels.emplace_back(known.x + (known.width - 1) * i / 7, known.y + (i * 37 + 11) % known.height);
  pixels.back() = known.br() - cv::Point(1, 1);
  return pixels;
}

/// The precision that the authors' numbers are in.
RunOptions exactly() {
  RunOptions options;
  options.precision = "fp32";
  return options;
}

Parameters defaults(const Method& method) { return completeParameters(method.name(), method.parameterSpecs(), {}); }

std::shared_ptr<const KernelSource> sourceOf(const Method& method, const FilterInput& input) {
  return method.kernelSource(input, defaults(method), exactly());
}

ModelConfig smallConfig(Architecture architecture, bool residual, SamplingConvention sampling, Streams streams) {
  ModelConfig config;
  config.architecture = architecture;
  config.residual = residual;
  config.sampling = sampling;
  config.border = sampling == SamplingConvention::Released ? BorderRule::Zero : BorderRule::Replicate;
  config.streams = streams;
  config.kernelSize = residual ? 3 : 5;
  config.features1 = config.features2 = 16;
  return config;
}

}  // namespace

class TestKernels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void references_data();
  void references();
  void ownNetworks_data();
  void ownNetworks();
  void latency_data();
  void latency();
  void largeValuesKeepTheirDigits();
  void implicit_data();
  void implicit();
  void guidedFilterByImpulses();
  void noKernel();
  void refusals();
};

void TestKernels::references_data() {
  QTest::addColumn<QString>("folder");
  for (const char* name : {"lu_01", "middlebury_13", "dkn_random_k3", "dkn_random_k5"}) QTest::newRow(name) << name;
}

void TestKernels::references() {
  QFETCH(QString, folder);
  if (!fs::exists(reference("FDKN_8x"))) QSKIP("no reference weights beside the project");
  const QTemporaryDir models;
  const Case c = referenceCase(models, folder.toStdString());
  const auto source = sourceOf(*c.method, c.input);
  for (const cv::Point& pixel : twentyPixels(source->size(), c.known)) {
    const PixelKernel kernel = source->kernel(pixel, 0);
    DKN_COMPARE_CLOSE(kernel.output, valueAt(c.output, 0, pixel.y, pixel.x), 1e-4);
    DKN_COMPARE_CLOSE(kernel.reconstructed(), kernel.output, 1e-5);
    QCOMPARE(pixel, kernel.pixel);
    const double half = kernel.window / 2;
    for (std::size_t t = 0; t < kernel.taps.size(); ++t) {
      const KernelTap& tap = kernel.taps[t];
      // The released convention: base (h + i)(d-1)/d - h, i the column and the slower index of taps.
      const double scale = (kernel.window - 1.0) / kernel.window;
      QCOMPARE(static_cast<int>(t), tap.column * kernel.kernelSize + tap.row);
      DKN_COMPARE_CLOSE(tap.base.x, pixel.x + (half + tap.column) * scale - half, 1e-5);
      DKN_COMPARE_CLOSE(tap.base.y, pixel.y + (half + tap.row) * scale - half, 1e-5);
      DKN_COMPARE_CLOSE(tap.position.x, tap.base.x + tap.rawOffset.x * scale, 1e-4);
      DKN_COMPARE_CLOSE(tap.position.y, tap.base.y + tap.offset.y, 1e-6);
      DKN_COMPARE_CLOSE(kernel.product(t).offset.x, tap.rawOffset.x, 1e-6);
      if (!c.known.contains(pixel)) continue;
      const int x = pixel.x - c.known.x;
      const int y = pixel.y - c.known.y;
      const auto plane = static_cast<std::int64_t>(t);
      DKN_COMPARE_CLOSE(tap.weight, valueAt(c.weights, plane, y, x), 1e-4);
      DKN_COMPARE_CLOSE(tap.rawOffset.x, valueAt(c.offsets, 2 * plane, y, x), 1e-4);
      DKN_COMPARE_CLOSE(tap.rawOffset.y, valueAt(c.offsets, 2 * plane + 1, y, x), 1e-4);
    }
  }
}

void TestKernels::ownNetworks_data() {
  QTest::addColumn<int>("architecture");
  QTest::addColumn<bool>("residual");
  QTest::addColumn<bool>("released");
  QTest::addColumn<int>("streams");
  for (const int architecture : {0, 1}) {
    for (const bool residual : {true, false}) {
      for (const bool released : {true, false}) {
        for (const int streams : {0, 1, 2}) {
          const QString name = QString("%1%2%3%4")
                                   .arg(architecture == 1 ? "DKN" : "FDKN", residual ? ", residual" : "",
                                        released ? ", released sampling" : "",
                                        QStringList{"", ", guidance alone", ", target alone"}[streams]);
          QTest::newRow(qPrintable(name)) << architecture << residual << released << streams;
        }
      }
    }
  }
}

// A pixel by itself, a region, and the whole image's run agree, also where the image is narrower than the window.
void TestKernels::ownNetworks() {
  QFETCH(int, architecture);
  QFETCH(bool, residual);
  QFETCH(bool, released);
  QFETCH(int, streams);
  const ModelConfig config =
      smallConfig(static_cast<Architecture>(architecture), residual,
                  released ? SamplingConvention::Released : SamplingConvention::Centred, static_cast<Streams>(streams));
  const QTemporaryDir folder;
  const fs::path file = fs::path(folder.path().toStdString()) / "small.safetensors";
  saveModel(file, formulaNetwork(config), {});
  const auto method = loadNetworkMethod("small", file);
  for (const cv::Size size : {cv::Size(70, 83), cv::Size(9, 61), cv::Size(1, 1)}) {
    FilterInput input;
    input.guidance.values = randomImage(size.height, size.width, CV_32FC3, 3);
    input.target.values = randomImage(size.height, size.width, CV_32FC2, 4, 50.0);
    input.samples = input.target;
    input.range = {0.0F, 50.0F};
    Progress progress;
    const cv::Mat full = method->run(input, {}, exactly(), progress).values;
    const auto source = sourceOf(*method, input);
    const cv::Rect region = cv::Rect(3, 50, 20, 12) & cv::Rect({0, 0}, size);
    std::vector<PixelKernel> kernels;
    if (!region.empty()) kernels = source->kernels(region, 1);
    for (const cv::Point& pixel : {cv::Point(0, 0), cv::Point(size.width - 1, size.height - 1),
                                   cv::Point(size.width / 2, size.height / 2), cv::Point(size.width - 1, 0)}) {
      kernels.push_back(source->kernel(pixel, 1));
    }
    for (const PixelKernel& kernel : kernels) {
      const double stored = full.at<cv::Vec2f>(kernel.pixel)[1];
      DKN_COMPARE_CLOSE(kernel.output, stored, 5e-4);
      const SelfCheck check = selfCheck(kernel, stored, 50.0);
      QVERIFY(check.passes());
      double sum = 0.0;
      for (const KernelTap& tap : kernel.taps) sum += tap.weight;
      DKN_COMPARE_CLOSE(sum, residual ? 0.0 : 1.0, 1e-9);
      QCOMPARE(kernel.guidanceStream.empty(), streams == 2);
      QCOMPARE(kernel.targetStream.empty(), streams == 1);
    }
    if (region.empty()) continue;
    const PixelKernel alone = source->kernel(region.tl() + cv::Point(2, 1), 1);
    const PixelKernel among = source->kernels(region, 1)[static_cast<std::size_t>(region.width) + 2];
    QCOMPARE(alone.pixel, among.pixel);
    for (std::size_t t = 0; t < alone.taps.size(); ++t) {
      DKN_COMPARE_CLOSE(alone.taps[t].weight, among.taps[t].weight, 1e-5);
      DKN_COMPARE_CLOSE(alone.taps[t].position.x, among.taps[t].position.x, 1e-4);
    }
  }
}

void TestKernels::latency_data() {
  QTest::addColumn<int>("architecture");
  QTest::newRow("FDKN") << static_cast<int>(Architecture::Fdkn);
  QTest::newRow("DKN") << static_cast<int>(Architecture::Dkn);
}

// One pixel of a network of the papers' size on a 640 x 480 image, from an open source.
void TestKernels::latency() {
  QFETCH(int, architecture);
  ModelConfig config;
  config.architecture = static_cast<Architecture>(architecture);
  const QTemporaryDir folder;
  const fs::path file = fs::path(folder.path().toStdString()) / "whole.safetensors";
  saveModel(file, formulaNetwork(config), {});
  FilterInput input;
  input.guidance.values = randomImage(480, 640, CV_32FC3, 5);
  input.target.values = randomImage(480, 640, CV_32F, 6);
  input.range = {0.0F, 1.0F};
  const auto source = sourceOf(*loadNetworkMethod("whole", file), input);
  int i = 0;
  QBENCHMARK {
    const PixelKernel kernel = source->kernel({(i * 37) % 640, (i * 91) % 480}, 0);
    QCOMPARE(kernel.taps.size(), std::size_t{9});
    ++i;
  }
}

// Values far from 0 compared with their extent: the sum of the contributions still gives the output.
void TestKernels::largeValuesKeepTheirDigits() {
  for (const bool residual : {true, false}) {
    const QTemporaryDir folder;
    const fs::path file = fs::path(folder.path().toStdString()) / "small.safetensors";
    saveModel(file,
              formulaNetwork(smallConfig(Architecture::Fdkn, residual, SamplingConvention::Centred, Streams::Both)),
              {});
    const auto method = loadNetworkMethod("small", file);
    FilterInput input;
    input.guidance.values = randomImage(40, 40, CV_32FC3, 5);
    input.target.values = randomImage(40, 40, CV_32F, 6, 8.0) + 65536.0F;
    input.samples = input.target;
    input.range = {65536.0F, 65544.0F};
    const PixelKernel kernel = sourceOf(*method, input)->kernel({20, 20}, 0);
    DKN_COMPARE_CLOSE(kernel.reconstructed(), kernel.output, 1e-5 * 8.0);
  }
}

void TestKernels::implicit_data() {
  QTest::addColumn<QString>("method");
  QTest::addColumn<int>("divisor");
  QTest::addColumn<int>("anchor");
  for (const char* method : {"nearest", "bilinear", "bicubic", "gf", "jbu"}) {
    for (const int divisor : {1, 3, 4})
      QTest::newRow(qPrintable(QString("%1, 1/%2").arg(method).arg(divisor))) << method << divisor << 0;
  }
  QTest::newRow("jbu, bottom right") << "jbu" << 4 << 1;
}

void TestKernels::implicit() {
  QFETCH(QString, method);
  QFETCH(int, divisor);
  QFETCH(int, anchor);
  const std::string name = method.toStdString();
  const cv::Mat guidance = randomImage(46, 31, CV_32FC3, 7);
  // Sizes that the guidance's are no multiples of.
  const cv::Mat samples = randomImage((46 + divisor - 1) / divisor, (31 + divisor - 1) / divisor, CV_32FC2, 8, 100.0);
  const FilterInput input = inputOf(guidance, samples, static_cast<SampleAnchor>(anchor));
  const cv::Mat full = run(name, input);
  const auto source = sourceOf(*baseline(name), input);
  QVERIFY(source);
  for (const cv::Point& pixel : twentyPixels(source->size(), {2, 2, 20, 20})) {
    const PixelKernel kernel = source->kernel(pixel, 1);
    DKN_COMPARE_CLOSE(kernel.output, full.at<cv::Vec2f>(pixel)[1], 1e-3);
    DKN_COMPARE_CLOSE(kernel.reconstructed(), full.at<cv::Vec2f>(pixel)[1], 1e-3);
    QVERIFY(!kernel.residual && !kernel.convention.learned);
    double sum = 0.0;
    for (const KernelTap& tap : kernel.taps) {
      sum += tap.weight;
      QCOMPARE(tap.offset, cv::Point2d());
      QVERIFY(tap.column >= 0 && tap.column < kernel.kernelSize && tap.row >= 0 && tap.row < kernel.kernelSize);
    }
    DKN_COMPARE_CLOSE(sum, 1.0, 1e-9);
    DKN_COMPARE_CLOSE(kernel.target, input.target.values.at<cv::Vec2f>(pixel)[1], 0.0);
  }
}

// Every weight of the equivalent kernel is the filter's answer to an impulse at its pixel.
void TestKernels::guidedFilterByImpulses() {
  const cv::Mat guidance = randomImage(9, 12, CV_32FC3, 9);
  const auto method = baseline("gf");
  for (const auto& [radius, eps] : {std::pair(2.0, 0.01), std::pair(5.0, 0.001)}) {
    const Parameters parameters =
        completeParameters("gf", method->parameterSpecs(), {{"radius", radius}, {"eps", eps}});
    FilterInput input = inputOf(guidance, cv::Mat::zeros(9, 12, CV_32F));
    for (const cv::Point& pixel : {cv::Point(0, 0), cv::Point(6, 4), cv::Point(11, 8), cv::Point(3, 0)}) {
      const PixelKernel kernel = method->kernelSource(input, parameters, {})->kernel(pixel, 0);
      QCOMPARE(kernel.kernelSize, static_cast<int>(4 * radius + 1));
      for (const KernelTap& tap : kernel.taps) {
        FilterInput impulse = inputOf(guidance, cv::Mat::zeros(9, 12, CV_32F));
        impulse.target.values = cv::Mat::zeros(9, 12, CV_32F);
        impulse.target.values.at<float>(static_cast<int>(tap.position.y), static_cast<int>(tap.position.x)) = 1.0F;
        Progress progress;
        DKN_COMPARE_CLOSE(tap.weight, method->run(impulse, parameters, {}, progress).values.at<float>(pixel), 2e-5);
      }
    }
  }
}

namespace {

class Rank : public Baseline {
 public:
  std::string name() const override { return "rank"; }
  std::string description() const override { return "no weighted sum"; }

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters&, Progress&) const override { return input.target.values; }
};

}  // namespace

void TestKernels::noKernel() {
  QVERIFY(!Rank().kernelSource(inputOf(randomImage(4, 4, CV_32FC3, 1), randomImage(4, 4, CV_32F, 2)), {}, {}));
}

void TestKernels::refusals() {
  const FilterInput input = inputOf(randomImage(8, 10, CV_32FC3, 1), randomImage(8, 10, CV_32F, 2));
  const auto source = sourceOf(*baseline("jbu"), input);
  QCOMPARE(source->size(), cv::Size(10, 8));
  for (const cv::Rect& area : {cv::Rect(10, 0, 1, 1), cv::Rect(0, 8, 1, 1), cv::Rect(-1, 0, 1, 1), cv::Rect(8, 2, 3, 1),
                               cv::Rect(2147483647, 0, 2, 2), cv::Rect(0, 0, 0, 3)}) {
    QVERIFY_EXCEPTION_THROWN(source->kernels(area, 0), Error);
  }
  QVERIFY_EXCEPTION_THROWN(source->kernel({0, 0}, 1), Error);
}

QTEST_GUILESS_MAIN(TestKernels)
#include "tst_kernels.moc"
