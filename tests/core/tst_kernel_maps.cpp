// SPDX-License-Identifier: GPL-3.0-or-later
// What is derived from kernels: occlusion, what-if, aggregated kernels, maps of the whole image, tables.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <filesystem>

#include "common/baseline_runs.h"
#include "common/formula_network.h"
#include "common/fuzzy.h"
#include "filter/network_method.h"
#include "inspect/aggregated_kernel.h"
#include "inspect/kernel_export.h"
#include "inspect/kernel_maps.h"
#include "inspect/what_if.h"
#include "model/model_file.h"

using namespace dkn;
using namespace dkn::test;
namespace fs = std::filesystem;

namespace {

RunOptions exactly() {
  RunOptions options;
  options.precision = "fp32";
  return options;
}

Parameters defaults(const Method& method) { return completeParameters(method.name(), method.parameterSpecs(), {}); }

std::shared_ptr<const KernelSource> sourceOf(const Method& method, const FilterInput& input) {
  return method.kernelSource(input, defaults(method), exactly());
}

PixelKernel madeUpKernel(bool residual) {
  PixelKernel kernel;
  kernel.pixel = {4, 3};
  kernel.residual = residual;
  kernel.target = 10.0;
  const double weights[] = {0.5, -0.2, 0.7};
  const double samples[] = {12.0, 8.0, 9.0};
  const cv::Point2d offsets[] = {{3.0, 4.0}, {0.0, 0.0}, {-0.25, 0.5}};
  for (int i = 0; i < 3; ++i) {
    KernelTap tap = {};
    tap.column = i;
    tap.base = cv::Point2d(4.0 + i - 1, 3.0);
    tap.offset = offsets[i];
    tap.position = tap.base + tap.offset;
    tap.weight = weights[i];
    tap.sample = samples[i];
    tap.contribution = weights[i] * samples[i];
    kernel.taps.push_back(tap);
  }
  return kernel;
}

}  // namespace

class TestKernelMaps : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void occlusionByHand();
  void occlusionOfANetwork();
  void changedGuidance();
  void aggregated();
  void maps();
  void mapsInParts();
  void edges();
  void tables();
};

void TestKernelMaps::occlusionByHand() {
  const std::vector<double> residual = tapOcclusion(madeUpKernel(true));
  // Without the first: weights -0.2, 0.7, their mean 0.25: 10 + (-0.45) 8 + 0.45 * 9 = 10.45; with it 10 + 10.7.
  DKN_COMPARE_CLOSE(residual[0], 10.45 - 20.7, 1e-12);
  const std::vector<double> plain = tapOcclusion(madeUpKernel(false));
  DKN_COMPARE_CLOSE(plain[1], (6.0 + 6.3) / 1.2 - 10.7, 1e-12);
  PixelKernel single = madeUpKernel(false);
  single.taps.resize(1);
  QVERIFY(std::isnan(tapOcclusion(single)[0]));
  single.residual = true;
  DKN_COMPARE_CLOSE(tapOcclusion(single)[0], 10.0 - (10.0 + 6.0), 1e-12);
}

// What is computed from normalised weights is what the product's would give.
void TestKernelMaps::occlusionOfANetwork() {
  for (const bool residual : {true, false}) {
    const QTemporaryDir folder;
    const fs::path file = fs::path(folder.path().toStdString()) / "small.safetensors";
    ModelConfig config;
    config.architecture = Architecture::Dkn;
    config.residual = residual;
    config.kernelSize = residual ? 3 : 5;
    config.features1 = config.features2 = 16;
    saveModel(file, formulaNetwork(config), {});
    FilterInput input = inputOf(randomImage(30, 30, CV_32FC3, 5), randomImage(30, 30, CV_32F, 6));
    input.range = {0.0F, 1.0F};
    const PixelKernel kernel = sourceOf(*loadNetworkMethod("small", file), input)->kernel({14, 15}, 0);
    const std::vector<double> changes = tapOcclusion(kernel);
    for (std::size_t left = 0; left < kernel.taps.size(); ++left) {
      double weights = 0.0;
      for (std::size_t t = 0; t < kernel.taps.size(); ++t) weights += t == left ? 0.0 : kernel.product(t).weight;
      double output = residual ? kernel.target : 0.0;
      for (std::size_t t = 0; t < kernel.taps.size(); ++t) {
        if (t == left) continue;
        const double weight = kernel.product(t).weight;
        const double mean = weights / static_cast<double>(kernel.taps.size() - 1);
        output += (residual ? weight - mean : weight / weights) * kernel.taps[t].sample;
      }
      DKN_COMPARE_CLOSE(changes[left], output - kernel.reconstructed(), 1e-9);
    }
  }
}

void TestKernelMaps::changedGuidance() {
  FilterInput input = inputOf(randomImage(20, 24, CV_32FC3, 5), randomImage(20, 24, CV_32F, 6));
  const cv::Mat before = input.guidance.values.clone();
  GuidanceChange change;
  change.centre = {1, 10};
  change.radius = 2;
  change.kind = GuidanceChange::Kind::Flat;
  change.colour = meanColour(before, change.centre, change.radius);
  const cv::Mat flat = withChangedGuidance(input, change).guidance.values;
  QCOMPARE(largestDifference(input.guidance.values, before), 0.0);
  cv::Mat patch = flat(cv::Rect(0, 8, 4, 5));
  DKN_COMPARE_CLOSE(patch.at<cv::Vec3f>(4, 3)[2], cv::mean(before(cv::Rect(0, 8, 4, 5)))[2], 1e-6);
  cv::Mat rest = flat.clone();
  before(cv::Rect(0, 8, 4, 5)).copyTo(rest(cv::Rect(0, 8, 4, 5)));
  QCOMPARE(largestDifference(rest, before), 0.0);

  change.kind = GuidanceChange::Kind::Grey;
  const cv::Vec3f grey = withChangedGuidance(input, change).guidance.values.at<cv::Vec3f>(10, 1);
  const cv::Vec3f colour = before.at<cv::Vec3f>(10, 1);
  DKN_COMPARE_CLOSE(grey[0], 0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2], 1e-6);
  QCOMPARE(grey[0], grey[2]);

  change.kind = GuidanceChange::Kind::Transfer;
  change.source = {23, 0};
  const cv::Mat moved = withChangedGuidance(input, change).guidance.values;
  QCOMPARE(moved.at<cv::Vec3f>(10, 1), before.at<cv::Vec3f>(0, 23));
  QCOMPARE(moved.at<cv::Vec3f>(12, 0), before.at<cv::Vec3f>(2, 22));
  QCOMPARE(moved.at<cv::Vec3f>(8, 3), before.at<cv::Vec3f>(0, 23));  // beyond the border
}

void TestKernelMaps::aggregated() {
  const PixelKernel kernel = madeUpKernel(true);
  const AggregatedKernel grid = aggregatedKernel(kernel);
  QCOMPARE(grid.values.rows, 2 * grid.radius + 1);
  DKN_COMPARE_CLOSE(cv::sum(grid.values)[0], 1.0, 1e-12);
  const auto at = [&](int x, int y) { return grid.values.at<double>(y + grid.radius, x + grid.radius); };
  DKN_COMPARE_CLOSE(at(2, 4), 0.5, 1e-12);
  // The third tap lies at (0.75, 0.5) from the pixel.
  DKN_COMPARE_CLOSE(at(0, 0), -0.2 + 0.25 * 0.5 * 0.7, 1e-12);
  DKN_COMPARE_CLOSE(at(1, 1), 0.75 * 0.5 * 0.7, 1e-12);
  const PixelKernel pair[] = {kernel, kernel};
  const AggregatedKernel density = samplingDensity(pair);
  DKN_COMPARE_CLOSE(cv::sum(density.values)[0], 3.0, 1e-12);
  DKN_COMPARE_CLOSE(density.values.at<double>(4 + density.radius, 2 + density.radius), 1.0, 1e-12);
}

void TestKernelMaps::maps() {
  const PixelKernel kernel = madeUpKernel(true);
  cv::Mat guidance = cv::Mat::zeros(10, 10, CV_32FC3);
  guidance.colRange(6, 10) = cv::Scalar::all(1.0);
  const auto value = [&](KernelMap map) { return mapValue(map, kernel, guidance, {}); };
  DKN_COMPARE_CLOSE(value(KernelMap::MeanOffset), (5.0 + 0.0 + std::hypot(0.25, 0.5)) / 3.0, 1e-12);
  DKN_COMPARE_CLOSE(value(KernelMap::OffsetDirection), std::atan2(0.5 * 4.0 + 0.7 * 0.5, 0.5 * 3.0 - 0.7 * 0.25),
                    1e-12);
  const double p[] = {0.5 / 1.4, 0.2 / 1.4, 0.7 / 1.4};
  DKN_COMPARE_CLOSE(value(KernelMap::WeightEntropy),
                    -(p[0] * std::log2(p[0]) + p[1] * std::log2(p[1]) + p[2] * std::log2(p[2])), 1e-12);
  DKN_COMPARE_CLOSE(value(KernelMap::AbsoluteWeight), 1.4, 1e-12);
  // Only the first tap, at x = 6, lies beyond the step between columns 5 and 6.
  DKN_COMPARE_CLOSE(value(KernelMap::EdgeCrossing), 1.0 / 3.0, 1e-12);
  PixelKernel still = kernel;
  for (KernelTap& tap : still.taps) tap.offset = {};
  QVERIFY(std::isnan(mapValue(KernelMap::OffsetDirection, still, guidance, {})));
}

void TestKernelMaps::mapsInParts() {
  FilterInput input = inputOf(randomImage(110, 131, CV_32FC3, 5), randomImage(110, 131, CV_32FC2, 6));
  const auto source = sourceOf(*baseline("jbu"), input);
  Recorder progress;
  const std::vector<cv::Mat> maps = computeKernelMaps(*source, input.guidance.values, {}, progress);
  QCOMPARE(maps.size(), kernelMaps().size());
  QCOMPARE(progress.fractions.back(), 1.0);
  for (const cv::Point& pixel : {cv::Point(0, 0), cv::Point(130, 109), cv::Point(76, 78), cv::Point(100, 5)}) {
    const PixelKernel kernel = source->kernel(pixel, 1);
    for (const KernelMapInfo& info : kernelMaps()) {
      const double expected = mapValue(info.map, kernel, input.guidance.values, {});
      DKN_COMPARE_CLOSE(maps[static_cast<std::size_t>(info.map)].at<cv::Vec2f>(pixel)[1], expected, 1e-5);
    }
  }
  Recorder impatient(1);
  QVERIFY_EXCEPTION_THROWN(computeKernelMaps(*source, input.guidance.values, {}, impatient), Interrupted);
}

void TestKernelMaps::edges() {
  cv::Mat guidance = cv::Mat::zeros(9, 9, CV_32FC3);
  guidance.at<cv::Vec3f>(4, 6) = {0.0F, 0.3F, 0.0F};  // a thin structure
  QVERIFY(crossesEdge(guidance, {4, 4}, {8.0, 4.0}, 0.2));
  QVERIFY(!crossesEdge(guidance, {4, 4}, {8.0, 4.0}, 0.4));
  QVERIFY(!crossesEdge(guidance, {4, 4}, {5.4, 4.0}, 0.2));
  QVERIFY(crossesEdge(guidance, {4, 4}, {5.6, 4.0}, 0.2));
  QVERIFY(!crossesEdge(guidance, {4, 4}, {4.0, -30.0}, 0.2));
  QVERIFY(!crossesEdge(guidance, {6, 4}, {6.0, 4.0}, 0.2));
}

void TestKernelMaps::tables() {
  const PixelKernel kernels[] = {madeUpKernel(true), madeUpKernel(false)};
  const QString csv = QString::fromStdString(kernelCsv(kernels));
  const QStringList lines = csv.split('\n');
  QCOMPARE(lines.size(), 8);
  QCOMPARE(lines[0].split(',').size(), static_cast<int>(kernelColumns().size()));
  QCOMPARE(lines[3], QString("4,3,0,2,0,5,3,-0.25,0.5,0,0,4.75,3.5,9,0.7,6.3,,,,,,"));
  QCOMPARE(kernelTable(kernels).rows, 6);
  const QTemporaryDir folder;
  const fs::path file = fs::path(folder.path().toStdString()) / "kernel.npy";
  writeKernelTable(file, KernelFormat::Npy, kernels);
  QFile written(QString::fromStdString(file.string()));
  QVERIFY(written.open(QIODevice::ReadOnly));
  const QByteArray bytes = written.readAll();
  QVERIFY(bytes.startsWith("\x93NUMPY"));
  const int header = 10 + static_cast<unsigned char>(bytes[8]) + 256 * static_cast<unsigned char>(bytes[9]);
  QCOMPARE(header % 64, 0);
  QCOMPARE(bytes.size(), header + 6 * 22 * 8);
  double weight = 0.0;
  std::memcpy(&weight, bytes.constData() + header + (2 * 22 + 14) * 8, sizeof weight);
  QCOMPARE(weight, 0.7);
  QVERIFY(bytes.left(header).contains("('weight', '<f8')"));
  QCOMPARE(kernelFormatOf("a.csv"), KernelFormat::Csv);
  QCOMPARE(kernelFormatOf("a.report"), KernelFormat::Json);
}

QTEST_GUILESS_MAIN(TestKernelMaps)
#include "tst_kernel_maps.moc"
