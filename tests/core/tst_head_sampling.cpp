// SPDX-License-Identifier: GPL-3.0-or-later
// The fused head operator against the composition that it stands for, forward and backward.
#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/full.h>
#include <ATen/ops/zeros.h>

#include <QTest>

#include <cmath>
#include <limits>

#include "common/fuzzy.h"
#include "common/head_cases.h"
#include "common/tensors.h"
#include "model/fusion.h"
#include "ops/head_sampling.h"
#include "ops/kernel_sampling.h"

using namespace dkn;
using namespace dkn::test;

namespace {

at::Tensor randomHeads(const HeadSampling& o, std::int64_t n, std::int64_t h, std::int64_t w, unsigned seed) {
  const bool cells = o.layout == HeadLayout::Cells;
  const std::int64_t weights = o.rule.taps() * (cells ? 16 : 1);
  const std::int64_t batch = n * (o.layout == HeadLayout::Phases ? 16 : 1);
  if (o.layout == HeadLayout::Pixels) {
    h *= 4;
    w *= 4;
  }
  // Raw weights on both sides of saturation; offsets whose product leaves window and image now and then.
  return at::cat({randomFloats({batch, weights, h, w}, seed, 12.0F) - 6.0,
                  randomFloats({batch, 2 * weights, h, w}, seed + 1, 6.0F) - 3.0},
                 1);
}

at::Tensor composition(const at::Tensor& target, const at::Tensor& first, const at::Tensor& second,
                       const HeadSampling& o) {
  ModelConfig config;
  config.kernelSize = o.rule.kernelSize;
  config.residual = o.residual;
  const auto split = [](const at::Tensor& both) {
    if (!both.defined()) return Heads{};
    const std::int64_t weights = both.size(1) / 3;
    return Heads{both.narrow(1, 0, weights), both.narrow(1, weights, 2 * weights)};
  };
  const Heads fused = fuseHeads(split(first), split(second), config);
  Kernels kernels{fused.weights, fused.offsets};
  if (o.layout == HeadLayout::Cells) kernels = kernelsFromCells(fused);
  if (o.layout == HeadLayout::Phases) kernels = kernelsFromPhases(fused);
  return sampleKernels(target, kernels.weights, kernels.offsets, o.rule, o.originY, o.originX);
}

/// Largest difference, relative to the largest magnitude.
double difference(const at::Tensor& a, const at::Tensor& b) {
  return ((a - b).abs().max() / b.abs().max().clamp_min(1e-6)).item<double>();
}

}  // namespace

class TestHeadSampling : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void equalsTheComposition_data() { addHeadCases(); }
  void equalsTheComposition();
  void gradientByDifferences();
  void constantImage();
  void saturatedAndNotANumber();
  void imageEndsInAPosition();
  void refusesWhatDoesNotFit();
};

void TestHeadSampling::equalsTheComposition() {
  QFETCH(HeadSampling, options);
  QFETCH(bool, twoStreams);
  QFETCH(int, batch);
  QFETCH(int, height);
  QFETCH(int, width);
  const at::Tensor target =
      randomFloats({batch, 4 * height + 2 * options.originY, 4 * width + options.originX + 3}, 1, 2.0F);
  const at::Tensor direction = randomFloats({batch, 4 * height, 4 * width}, 2) - 0.5;
  for (const at::MemoryFormat layout : {at::MemoryFormat::ChannelsLast, at::MemoryFormat::Contiguous}) {
    std::vector<at::Tensor> outputs;
    std::vector<std::vector<at::Tensor>> gradients;
    for (const bool fused : {true, false}) {
      at::Tensor first = randomHeads(options, batch, height, width, 3).contiguous(layout).requires_grad_(true);
      at::Tensor second;
      if (twoStreams) second = randomHeads(options, batch, height, width, 5).contiguous(layout).requires_grad_(true);
      const at::Tensor out =
          fused ? sampleHeads(target, first, second, options) : composition(target, first, second, options);
      (out * direction).sum().backward();
      outputs.push_back(out.detach());
      gradients.push_back({first.grad()});
      if (twoStreams) gradients.back().push_back(second.grad());
    }
    DKN_COMPARE_CLOSE(difference(outputs[0], outputs[1]), 0.0, 2e-6);
    for (std::size_t i = 0; i < gradients[0].size(); ++i) {
      const std::int64_t weights = gradients[0][i].size(1) / 3;
      // With a single tap K is a constant: both gradients are rounding errors.
      if (options.rule.taps() > 1) {
        DKN_COMPARE_CLOSE(difference(gradients[0][i].narrow(1, 0, weights), gradients[1][i].narrow(1, 0, weights)), 0.0,
                          5e-6);
      }
      DKN_COMPARE_CLOSE(
          difference(gradients[0][i].narrow(1, weights, 2 * weights), gradients[1][i].narrow(1, weights, 2 * weights)),
          0.0, 5e-6);
    }
  }
}

void TestHeadSampling::gradientByDifferences() {
  const HeadSampling options{{SamplingConvention::Centred, 3, 15}, HeadLayout::Cells, true, 0, 0};
  const at::Tensor target = randomFloats({1, 4, 4}, 1, 2.0F);
  at::Tensor first = (randomHeads(options, 1, 1, 1, 3) * 0.3).contiguous().requires_grad_(true);
  const at::Tensor second = randomHeads(options, 1, 1, 1, 5) * 0.3;
  const auto loss = [&](const at::Tensor& heads) { return sampleHeads(target, heads, second, options).sum(); };
  loss(first).backward();
  int compared = 0;
  for (const std::int64_t channel : {0, 17, 80, 150, 161, 260, 400}) {
    const double h = 2e-3;
    at::Tensor up = first.detach().clone();
    at::Tensor down = first.detach().clone();
    up[0][channel] += h;
    down[0][channel] -= h;
    const double slope = (loss(up) - loss(down)).item<double>() / (2.0 * h);
    DKN_COMPARE_CLOSE(first.grad()[0][channel][0][0].item<double>(), slope, 2e-3);
    compared += std::abs(slope) > 1e-3 ? 1 : 0;
  }
  QVERIFY(compared >= 3);
}

void TestHeadSampling::constantImage() {
  HeadSampling options{{SamplingConvention::Centred, 3, 15}, HeadLayout::Phases, true, 4, 4};
  const at::Tensor target = at::full({1, 20, 24}, 0.7, at::kFloat);
  const at::Tensor heads = randomHeads(options, 1, 3, 4, 8);
  // Weights that add up to 0, and to 1.
  DKN_COMPARE_CLOSE(sampleHeads(target, heads, heads, options).abs().max().item<double>(), 0.0, 1e-5);
  options.residual = false;
  DKN_COMPARE_CLOSE((sampleHeads(target, heads, heads, options) - 0.7).abs().max().item<double>(), 0.0, 1e-5);
}

void TestHeadSampling::saturatedAndNotANumber() {
  const HeadSampling options{{SamplingConvention::Centred, 3, 15}, HeadLayout::Cells, true, 0, 0};
  const at::Tensor target = randomFloats({1, 4, 8}, 1);
  at::Tensor heads = at::zeros({1, 432, 1, 2}, at::kFloat);
  heads.narrow(1, 0, 16).fill_(1e30);
  heads.narrow(1, 16, 16).fill_(-1e30);
  QVERIFY(std::isfinite(sampleHeads(target, heads, {}, options).sum().item<double>()));
  const at::Tensor expected = composition(target, heads, {}, options);
  DKN_COMPARE_CLOSE(difference(sampleHeads(target, heads, {}, options), expected), 0.0, 1e-6);
  // A broken network must not look like a working one.
  heads[0][5][0][1] = std::numeric_limits<float>::quiet_NaN();
  const at::Tensor out = sampleHeads(target, heads, {}, options);
  QVERIFY(std::isnan(out[0][1][5].item<double>()));
  QVERIFY(std::isfinite(out[0][1][1].item<double>()));
}

void TestHeadSampling::imageEndsInAPosition() {
  // Heads of 2 x 2 cells over an image of 7 x 5 pixels: what lies inside is as with the image's last pixels alone.
  for (const SamplingConvention convention : {SamplingConvention::Centred, SamplingConvention::Released}) {
    const HeadSampling options{{convention, 3, 15}, HeadLayout::Cells, true, 0, 0};
    const at::Tensor target = randomFloats({1, 7, 5}, 1, 2.0F);
    const at::Tensor first = randomHeads(options, 1, 2, 2, 3);
    const at::Tensor second = randomHeads(options, 1, 2, 2, 5);
    const Kernels kernels = kernelsFromCells(fuseHeads({first.narrow(1, 0, 144), first.narrow(1, 144, 288)},
                                                       {second.narrow(1, 0, 144), second.narrow(1, 144, 288)}, {}));
    const auto inside = [](const at::Tensor& planes) { return planes.narrow(-2, 0, 7).narrow(-1, 0, 5); };
    const at::Tensor wanted =
        sampleKernels(target, inside(kernels.weights), inside(kernels.offsets), options.rule, 0, 0);
    DKN_COMPARE_CLOSE(difference(inside(sampleHeads(target, first, second, options)), wanted), 0.0, 2e-6);
  }
}

void TestHeadSampling::refusesWhatDoesNotFit() {
  const HeadSampling options{{SamplingConvention::Centred, 3, 15}, HeadLayout::Cells, true, 0, 0};
  const at::Tensor target = randomFloats({1, 8, 8}, 1);
  const auto refused = [&](const at::Tensor& first, const at::Tensor& second, const HeadSampling& o) {
    try {
      sampleHeads(target, first, second, o);
    } catch (const c10::Error&) {
      return true;
    }
    return false;
  };
  const at::Tensor fits = at::zeros({1, 432, 2, 2}, at::kFloat);
  QVERIFY(!refused(fits, fits, options));
  QVERIFY(refused(at::zeros({1, 432, 3, 2}, at::kFloat), {}, options));
  QVERIFY(refused(at::zeros({1, 431, 2, 2}, at::kFloat), {}, options));
  QVERIFY(refused(at::zeros({2, 432, 2, 2}, at::kFloat), {}, options));
  QVERIFY(refused(fits, at::zeros({1, 432, 1, 2}, at::kFloat), options));
  QVERIFY(refused(fits.to(at::kDouble), {}, options));
  HeadSampling off = options;
  off.originX = 4;
  QVERIFY(refused(fits, {}, off));
  off.layout = HeadLayout::Pixels;
  off.originX = 0;
  QVERIFY(refused(at::zeros({1, 27, 6, 8}, at::kFloat), {}, off));
}

QTEST_APPLESS_MAIN(TestHeadSampling)
#include "tst_head_sampling.moc"
