// SPDX-License-Identifier: GPL-3.0-or-later
// The sampling operator: a case by hand, the naive twin, gradients, properties, borders.
#include <ATen/TensorOperators.h>
#include <ATen/ops/full.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>

#include <QTest>

#include "common/fuzzy.h"
#include "common/naive_sampling.h"
#include "common/tensors.h"
#include "ops/kernel_sampling.h"

using namespace dkn;
using namespace dkn::test;

Q_DECLARE_METATYPE(dkn::SamplingRule)

namespace {

struct Operands {
  at::Tensor target, weights, offsets;
};

/// Offsets reach beyond the window and, near the border, beyond the image.
Operands randomOperands(const SamplingRule& rule, std::int64_t n, std::int64_t imageHeight, std::int64_t imageWidth,
                        std::int64_t height, std::int64_t width, float reach) {
  Operands in;
  in.target = randomFloats({n, imageHeight, imageWidth}, 1);
  in.weights = randomFloats({n, rule.taps(), height, width}, 2, 2.0F) - 1.0;
  in.offsets = randomFloats({n, 2 * rule.taps(), height, width}, 3, 2.0F * reach) - reach;
  return in;
}

double largest(const at::Tensor& tensor) { return tensor.numel() == 0 ? 0.0 : tensor.abs().max().item<double>(); }

}  // namespace

class TestKernelSampling : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void handWorked();
  void naiveTwin_data();
  void naiveTwin();
  void gradients_data();
  void gradients();
  void clampedPositionsHaveNoGradient();
  void constantImage_data();
  void constantImage();
  void shiftByWholePixels();
  void singleTapIsIdentity();
  void rectangleOfALargerImage();
  void badShapesAreRefused();
};

void TestKernelSampling::handWorked() {
  // One pixel of a 3 x 3 image, k = 1, half a pixel right and a quarter down of the centre.
  const at::Tensor target = floats({1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 3, 3});
  at::Tensor offsets = at::zeros({1, 2, 3, 3}, at::kFloat);
  offsets[0][0][1][1] = 0.5;
  offsets[0][1][1][1] = 0.25;
  const at::Tensor weights = at::full({1, 1, 3, 3}, 2.0, at::kFloat);
  const at::Tensor out = sampleKernels(target, weights, offsets, {SamplingConvention::Centred, 1, 3});
  // 0.75 (5 + 6) / 2 + 0.25 (8 + 9) / 2 = 6.25, twice.
  DKN_COMPARE_CLOSE(out[0][1][1].item<float>(), 12.5, 1e-6);
  DKN_COMPARE_CLOSE(out[0][0][2].item<float>(), 6.0, 1e-6);
}

void TestKernelSampling::naiveTwin_data() {
  QTest::addColumn<SamplingRule>("rule");
  QTest::addColumn<int>("height");
  QTest::addColumn<int>("width");
  QTest::addColumn<float>("reach");
  using enum SamplingConvention;
  QTest::newRow("ours 3") << SamplingRule{Centred, 3, 15} << 21 << 83 << 9.0F;
  QTest::newRow("ours 5, small window") << SamplingRule{Centred, 5, 7} << 16 << 70 << 5.0F;
  QTest::newRow("ours, even kernel") << SamplingRule{Centred, 4, 9} << 9 << 9 << 2.0F;
  QTest::newRow("ours, 1 x 1 image") << SamplingRule{Centred, 3, 15} << 1 << 1 << 3.0F;
  QTest::newRow("ours, one row") << SamplingRule{Centred, 3, 15} << 1 << 130 << 8.0F;
  QTest::newRow("released 3") << SamplingRule{Released, 3, 15} << 21 << 83 << 9.0F;
  QTest::newRow("released 5") << SamplingRule{Released, 5, 15} << 18 << 65 << 12.0F;
  QTest::newRow("released, 1 x 1 image") << SamplingRule{Released, 3, 15} << 1 << 1 << 3.0F;
  QTest::newRow("released, far outside") << SamplingRule{Released, 3, 15} << 12 << 12 << 1000.0F;
}

void TestKernelSampling::naiveTwin() {
  QFETCH(SamplingRule, rule);
  QFETCH(int, height);
  QFETCH(int, width);
  QFETCH(float, reach);
  const Operands in = randomOperands(rule, 2, height, width, height, width, reach);
  const at::Tensor expected = naiveSampleKernels(in.target, in.weights, in.offsets, rule, 0, 0);
  const at::Tensor actual = sampleKernels(in.target, in.weights, in.offsets, rule);
  QVERIFY(largest(expected) > 0.1 || reach > 100);
  DKN_COMPARE_CLOSE(largest(actual - expected), 0.0, 2e-5);
}

void TestKernelSampling::gradients_data() {
  QTest::addColumn<SamplingRule>("rule");
  QTest::newRow("ours") << SamplingRule{SamplingConvention::Centred, 3, 7};
  QTest::newRow("released") << SamplingRule{SamplingConvention::Released, 3, 7};
}

// Central differences of the naive twin in double-checked steps; positions near whole pixels, where the derivative
// jumps, are moved away from them.
void TestKernelSampling::gradients() {
  QFETCH(SamplingRule, rule);
  Operands in = randomOperands(rule, 1, 6, 7, 6, 7, 4.0F);
  const double scale = rule.offsetScale();
  auto o = in.offsets.accessor<float, 4>();
  for (int t = 0; t < rule.taps(); ++t) {
    for (int c = 0; c < 2; ++c) {
      const double base = c == 0 ? rule.baseX(t) : rule.baseY(t);
      for (int y = 0; y < 6; ++y) {
        for (int x = 0; x < 7; ++x) {
          const double position = base + scale * o[0][2 * t + c][y][x];
          const double nearest = std::round(position);
          if (std::abs(position - nearest) < 0.05) o[0][2 * t + c][y][x] += 0.1F;
        }
      }
    }
  }
  const at::Tensor gradient = randomFloats({1, 6, 7}, 5) - 0.5;
  for (at::Tensor* tensor : {&in.target, &in.weights, &in.offsets}) tensor->requires_grad_(true);
  const at::Tensor out = sampleKernels(in.target, in.weights, in.offsets, rule);
  (out * gradient).sum().backward();

  const auto loss = [&](const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets) {
    return (naiveSampleKernels(target, weights, offsets, rule, 0, 0).to(at::kDouble) * gradient).sum().item<double>();
  };
  constexpr float kStep = 0.01F;
  int checked = 0;
  for (at::Tensor* tensor : {&in.target, &in.weights, &in.offsets}) {
    const at::Tensor analytic = tensor->grad().flatten();
    for (std::int64_t i = 0; i < tensor->numel(); i += 5) {
      at::Tensor copy = tensor->detach().clone();
      const auto value = [&](float change) {
        at::Tensor moved = copy.clone();
        moved.flatten()[i] += change;
        return loss(tensor == &in.target ? moved : in.target.detach(),
                    tensor == &in.weights ? moved : in.weights.detach(),
                    tensor == &in.offsets ? moved : in.offsets.detach());
      };
      const double numeric = (value(kStep) - value(-kStep)) / (2.0 * kStep);
      DKN_COMPARE_CLOSE(analytic[i].item<double>(), numeric, 2e-3);
      ++checked;
    }
  }
  QVERIFY(checked > 200);
}

void TestKernelSampling::clampedPositionsHaveNoGradient() {
  const SamplingRule rule{SamplingConvention::Centred, 1, 3};
  const at::Tensor target = randomFloats({1, 5, 5}, 1);
  at::Tensor offsets = at::full({1, 2, 5, 5}, 7.0, at::kFloat);
  offsets.requires_grad_(true);
  sampleKernels(target, at::ones({1, 1, 5, 5}, at::kFloat), offsets, rule).sum().backward();
  QCOMPARE(largest(offsets.grad()), 0.0);
  at::Tensor inside = at::full({1, 2, 5, 5}, 0.3, at::kFloat);
  inside.requires_grad_(true);
  sampleKernels(target, at::ones({1, 1, 5, 5}, at::kFloat), inside, rule).sum().backward();
  QVERIFY(largest(inside.grad()) > 0.01);
}

void TestKernelSampling::constantImage_data() {
  QTest::addColumn<int>("kernelSize");
  for (const int k : {1, 3, 5, 7}) QTest::addRow("k = %d", k) << k;
}

// Weights that sum to 0 leave a constant image without residual, whatever the offsets; ones that sum to 1 keep it.
void TestKernelSampling::constantImage() {
  QFETCH(int, kernelSize);
  const SamplingRule rule{SamplingConvention::Centred, kernelSize, 15};
  Operands in = randomOperands(rule, 1, 12, 40, 12, 40, 10.0F);
  in.target.fill_(0.7);
  const at::Tensor zeroSum = in.weights - in.weights.mean(1, true);
  DKN_COMPARE_CLOSE(largest(sampleKernels(in.target, zeroSum, in.offsets, rule)), 0.0, 1e-5);
  const at::Tensor positive = in.weights.abs() + 0.1;
  const at::Tensor oneSum = positive / positive.sum(1, true);
  DKN_COMPARE_CLOSE(largest(sampleKernels(in.target, oneSum, in.offsets, rule) - 0.7), 0.0, 1e-5);
}

void TestKernelSampling::shiftByWholePixels() {
  const SamplingRule rule{SamplingConvention::Centred, 1, 7};
  const at::Tensor target = randomFloats({1, 20, 30}, 4);
  at::Tensor offsets = at::zeros({1, 2, 20, 30}, at::kFloat);
  offsets.select(1, 0).fill_(2.0);
  offsets.select(1, 1).fill_(-3.0);
  const at::Tensor out = sampleKernels(target, at::ones({1, 1, 20, 30}, at::kFloat), offsets, rule);
  const at::Tensor shifted = target.narrow(1, 0, 17).narrow(2, 2, 28);
  QCOMPARE(largest(out.narrow(1, 3, 17).narrow(2, 0, 28) - shifted), 0.0);
  // To the right of the image its last column counts.
  QCOMPARE(largest(out.narrow(1, 3, 17).select(2, 29) - target.narrow(1, 0, 17).select(2, 29)), 0.0);
}

void TestKernelSampling::singleTapIsIdentity() {
  const at::Tensor target = randomFloats({2, 9, 100}, 6);
  const at::Tensor out = sampleKernels(target, at::ones({2, 1, 9, 100}, at::kFloat),
                                       at::zeros({2, 2, 9, 100}, at::kFloat), {SamplingConvention::Centred, 1, 1});
  QCOMPARE(largest(out - target), 0.0);
}

void TestKernelSampling::rectangleOfALargerImage() {
  const SamplingRule rule{SamplingConvention::Released, 3, 15};
  const Operands in = randomOperands(rule, 1, 30, 40, 30, 40, 9.0F);
  const at::Tensor whole = sampleKernels(in.target, in.weights, in.offsets, rule);
  const auto cut = [](const at::Tensor& t) { return t.narrow(-2, 11, 13).narrow(-1, 5, 29); };
  const at::Tensor part = sampleKernels(in.target, cut(in.weights), cut(in.offsets), rule, 11, 5);
  QCOMPARE(largest(part - cut(whole)), 0.0);
}

void TestKernelSampling::badShapesAreRefused() {
  const SamplingRule rule{SamplingConvention::Centred, 3, 15};
  const Operands in = randomOperands(rule, 1, 8, 8, 8, 8, 1.0F);
  QVERIFY_EXCEPTION_THROWN(sampleKernels(in.target, in.weights, in.offsets.narrow(1, 0, 9), rule), c10::Error);
  QVERIFY_EXCEPTION_THROWN(sampleKernels(in.target, in.weights, in.offsets, rule, 1, 0), c10::Error);
  QVERIFY_EXCEPTION_THROWN(sampleKernels(in.target.to(at::kDouble), in.weights, in.offsets, rule), c10::Error);
}

QTEST_APPLESS_MAIN(TestKernelSampling)
#include "tst_kernel_sampling.moc"
