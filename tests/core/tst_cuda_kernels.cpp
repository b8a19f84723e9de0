// SPDX-License-Identifier: GPL-3.0-or-later
// The CUDA kernels walked on the processor: every block and thread of their launch shapes, against the CPU's operators.
#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/full_like.h>
#include <ATen/ops/zeros_like.h>

#include <QTest>

#include <limits>
#include <vector>

#include "common/fuzzy.h"
#include "common/head_cases.h"
#include "common/tensors.h"
#include "ops/bias_relu.h"
#include "ops/cuda/bias_relu_kernel.h"
#include "ops/cuda/head_sampling_kernel.h"
#include "ops/cuda/kernel_sampling_kernel.h"
#include "ops/head_sampling.h"
#include "ops/kernel_sampling.h"

using namespace dkn;
using namespace dkn::test;

namespace {

/// Every thread of a launch over `items`, those past the end too.
template <typename Thread>
void walk(std::int64_t items, Thread&& thread) {
  const cuda::LaunchShape shape = cuda::launchShape(items);
  for (unsigned block = 0; block < shape.blocks; ++block) {
    for (unsigned i = 0; i < shape.threads; ++i) thread(cuda::itemOf(block, i));
  }
}

constexpr float kUntouched = std::numeric_limits<float>::quiet_NaN();

cuda::Plane planeOf(const at::Tensor& target) {
  return {target.const_data_ptr<float>(), static_cast<std::int32_t>(target.size(1)),
          static_cast<std::int32_t>(target.size(2))};
}

template <typename T>
cuda::HeadTensor<T> headsOf(const at::Tensor& heads, T* data) {
  return {data, heads.stride(0), heads.stride(2), heads.stride(3)};
}

cuda::HeadCall<float> headCall(const HeadSampling& o, const at::Tensor& target, const std::vector<at::Tensor>& heads) {
  cuda::HeadCall<float> call;
  const int side = o.layout == HeadLayout::Pixels ? kHeadSide : 1;
  call.rule = o.rule;
  call.layout = o.layout;
  call.residual = o.residual;
  call.batch = static_cast<std::int32_t>(target.size(0));
  call.rows = static_cast<std::int32_t>(heads[0].size(2) / side);
  call.columns = static_cast<std::int32_t>(heads[0].size(3) / side);
  call.originX = static_cast<std::int32_t>(o.originX);
  call.originY = static_cast<std::int32_t>(o.originY);
  call.target = planeOf(target);
  for (std::size_t i = 0; i < heads.size(); ++i) call.heads[i] = headsOf(heads[i], heads[i].const_data_ptr<float>());
  return call;
}

/// Runs `generic` or, for 3 x 3 taps, `unrolled`, with the call's convention and streams as compile-time values.
template <int kernelSize, typename Work>
void withStreams(const HeadSampling& o, std::size_t streams, Work&& work) {
  const bool ours = o.rule.convention == SamplingConvention::Centred;
  if (streams == 2) {
    if (ours) work.template operator()<SamplingConvention::Centred, kernelSize, 2>();
    if (!ours) work.template operator()<SamplingConvention::Released, kernelSize, 2>();
  } else {
    if (ours) work.template operator()<SamplingConvention::Centred, kernelSize, 1>();
    if (!ours) work.template operator()<SamplingConvention::Released, kernelSize, 1>();
  }
}

template <typename Work>
void asLaunched(const HeadSampling& o, std::size_t streams, Work&& work) {
  if (o.rule.kernelSize == 3) {
    withStreams<3>(o, streams, work);
  } else {
    withStreams<0>(o, streams, work);
  }
}

at::Tensor randomHeads(const HeadSampling& o, std::int64_t n, std::int64_t h, std::int64_t w, unsigned seed) {
  const std::int64_t weights = o.rule.taps() * (o.layout == HeadLayout::Cells ? 16 : 1);
  const std::int64_t batch = n * (o.layout == HeadLayout::Phases ? 16 : 1);
  const std::int64_t side = o.layout == HeadLayout::Pixels ? 4 : 1;
  return at::cat({randomFloats({batch, weights, side * h, side * w}, seed, 12.0F) - 6.0,
                  randomFloats({batch, 2 * weights, side * h, side * w}, seed + 1, 6.0F) - 3.0},
                 1);
}

/// Largest difference, relative to the largest magnitude; not a number counts as different.
double difference(const at::Tensor& a, const at::Tensor& b) {
  return ((a - b).abs().max() / b.abs().max().clamp_min(1e-6)).item<double>();
}

}  // namespace

class TestCudaKernels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyPixelOnce_data();
  void everyPixelOnce();
  void heads_data() { addHeadCases(); }
  void heads();
  void headsWithinALargerTensor();
  void kernels_data();
  void kernels();
  void biasAndActivation_data();
  void biasAndActivation();
};

void TestCudaKernels::everyPixelOnce_data() {
  QTest::addColumn<int>("layout");
  QTest::newRow("cells") << static_cast<int>(HeadLayout::Cells);
  QTest::newRow("phases") << static_cast<int>(HeadLayout::Phases);
  QTest::newRow("pixels") << static_cast<int>(HeadLayout::Pixels);
}

void TestCudaKernels::everyPixelOnce() {
  QFETCH(int, layout);
  constexpr std::uint32_t kBatch = 2;
  constexpr std::uint32_t kRows = 3;
  constexpr std::uint32_t kColumns = 5;
  std::vector<int> visits(kBatch * kRows * kColumns * kHeadLanes, 0);
  const auto count = static_cast<std::uint32_t>(visits.size());
  int beyond = 0;
  walk(count, [&](std::uint32_t item) {
    if (item >= count) {
      ++beyond;
      return;
    }
    const HeadPixel p = cuda::headPixelOf(static_cast<HeadLayout>(layout), item, kRows, kColumns);
    ++visits[(static_cast<std::uint32_t>(p.n) * 4 * kRows + static_cast<std::uint32_t>(p.y())) * 4 * kColumns +
             static_cast<std::uint32_t>(p.x())];
  });
  // The last block reaches past the end, by less than a block.
  QVERIFY(beyond > 0 && beyond < static_cast<int>(cuda::kThreadsPerBlock));
  for (const int number : visits) QCOMPARE(number, 1);
}

void TestCudaKernels::heads() {
  QFETCH(HeadSampling, options);
  QFETCH(bool, twoStreams);
  QFETCH(int, batch);
  QFETCH(int, height);
  QFETCH(int, width);
  // The last cells end outside the image.
  const at::Tensor target =
      randomFloats({batch, 4 * height + options.originY - (height > 1 ? 3 : 0), 4 * width + options.originX - 1}, 1, 2);
  const at::Tensor direction = randomFloats({batch, 4 * height, 4 * width}, 2) - 0.5;
  std::vector<at::Tensor> streams;
  for (unsigned i = 0; i < (twoStreams ? 2 : 1); ++i) {
    streams.push_back(randomHeads(options, batch, height, width, 3 + 2 * i)
                          .contiguous(at::MemoryFormat::ChannelsLast)
                          .requires_grad_(true));
  }
  const at::Tensor wanted = sampleHeads(target, streams[0], twoStreams ? streams[1] : at::Tensor(), options);
  (wanted * direction).sum().backward();

  cuda::HeadCall<float> call = headCall(options, target, streams);
  const at::Tensor out = at::full_like(direction, kUntouched);
  call.out = out.data_ptr<float>();
  call.gradient = direction.const_data_ptr<float>();
  std::vector<at::Tensor> gradients;
  for (std::size_t i = 0; i < streams.size(); ++i) {
    gradients.push_back(at::full_like(streams[i].detach(), kUntouched));
    call.gradients[i] = headsOf(gradients[i], gradients[i].data_ptr<float>());
  }
  asLaunched(options, streams.size(), [&]<SamplingConvention convention, int kernelSize, int count>() {
    walk(call.pixels(), [&](std::uint32_t item) {
      cuda::forwardHeads<convention, kernelSize, count>(call, item);
      cuda::backwardHeads<convention, kernelSize, count>(call, item);
    });
  });
  // One pass over the taps adds up in another order than the CPU's two.
  DKN_COMPARE_CLOSE(difference(out, wanted.detach()), 0.0, 1e-5);
  for (std::size_t i = 0; i < streams.size(); ++i) {
    const at::Tensor reference = streams[i].grad();
    const std::int64_t weights = reference.size(1) / 3;
    // With a single tap K is a constant: both gradients are rounding errors.
    if (options.rule.taps() > 1) {
      DKN_COMPARE_CLOSE(difference(gradients[i].narrow(1, 0, weights), reference.narrow(1, 0, weights)), 0.0, 5e-6);
    }
    DKN_COMPARE_CLOSE(
        difference(gradients[i].narrow(1, weights, 2 * weights), reference.narrow(1, weights, 2 * weights)), 0.0, 5e-6);
  }
}

void TestCudaKernels::headsWithinALargerTensor() {
  // What the engine cuts out of a padded FDKN's heads is read where it lies.
  const HeadSampling options{{SamplingConvention::Released, 3, 15}, HeadLayout::Cells, true, 0, 0};
  const at::Tensor target = randomFloats({1, 16, 20}, 1);
  std::vector<at::Tensor> cut;
  for (const unsigned seed : {3U, 5U}) {
    cut.push_back(
        randomHeads(options, 1, 6, 8, seed).contiguous(at::MemoryFormat::ChannelsLast).narrow(2, 1, 4).narrow(3, 2, 5));
  }
  cuda::HeadCall<float> call = headCall(options, target, cut);
  const at::Tensor out = at::full_like(target, kUntouched);
  call.out = out.data_ptr<float>();
  walk(call.pixels(), [&](std::uint32_t item) { cuda::forwardHeads<SamplingConvention::Released, 3, 2>(call, item); });
  DKN_COMPARE_CLOSE(difference(out, sampleHeads(target, cut[0].contiguous(), cut[1].contiguous(), options)), 0.0, 2e-6);
}

void TestCudaKernels::kernels_data() {
  QTest::addColumn<bool>("released");
  QTest::addColumn<int>("kernelSize");
  QTest::addColumn<int>("batch");
  QTest::newRow("ours") << false << 3 << 2;
  QTest::newRow("ours, 5 x 5") << false << 5 << 1;
  QTest::newRow("released") << true << 3 << 3;
  QTest::newRow("released, one tap") << true << 1 << 1;
}

void TestCudaKernels::kernels() {
  QFETCH(bool, released);
  QFETCH(int, kernelSize);
  QFETCH(int, batch);
  const SamplingRule rule{released ? SamplingConvention::Released : SamplingConvention::Centred, kernelSize, 7};
  const std::int64_t taps = rule.taps();
  const at::Tensor target = randomFloats({batch, 13, 11}, 1).requires_grad_(true);
  const at::Tensor weights = (randomFloats({batch, taps, 9, 7}, 2) - 0.5).requires_grad_(true);
  const at::Tensor offsets = (randomFloats({batch, 2 * taps, 9, 7}, 3, 12.0F) - 6.0).requires_grad_(true);
  const at::Tensor direction = randomFloats({batch, 9, 7}, 4) - 0.5;
  const at::Tensor wanted = sampleKernels(target, weights, offsets, rule, 4, 2);
  (wanted * direction).sum().backward();

  cuda::KernelCall call;
  call.rule = rule;
  call.batch = batch;
  call.height = 9;
  call.width = 7;
  call.originY = 4;
  call.originX = 2;
  call.target = planeOf(target);
  call.weights = weights.const_data_ptr<float>();
  call.offsets = offsets.const_data_ptr<float>();
  const at::Tensor out = at::full_like(direction, kUntouched);
  const at::Tensor targetGradient = at::zeros_like(target.detach());
  const at::Tensor weightGradient = at::full_like(weights.detach(), kUntouched);
  const at::Tensor offsetGradient = at::full_like(offsets.detach(), kUntouched);
  call.out = out.data_ptr<float>();
  call.gradient = direction.const_data_ptr<float>();
  call.targetGradient = targetGradient.data_ptr<float>();
  call.weightGradient = weightGradient.data_ptr<float>();
  call.offsetGradient = offsetGradient.data_ptr<float>();
  const auto run = [&]<SamplingConvention convention, int size>() {
    walk(call.pixels(), [&](std::uint32_t item) {
      cuda::forwardKernels<convention, size>(call, item);
      cuda::backwardKernels<convention, size>(call, item, [](float* at, float value) { *at += value; });
    });
  };
  if (released && kernelSize == 3) run.operator()<SamplingConvention::Released, 3>();
  if (released && kernelSize != 3) run.operator()<SamplingConvention::Released, 0>();
  if (!released && kernelSize == 3) run.operator()<SamplingConvention::Centred, 3>();
  if (!released && kernelSize != 3) run.operator()<SamplingConvention::Centred, 0>();
  DKN_COMPARE_CLOSE(difference(out, wanted.detach()), 0.0, 2e-6);
  DKN_COMPARE_CLOSE(difference(targetGradient, target.grad()), 0.0, 5e-6);
  DKN_COMPARE_CLOSE(difference(weightGradient, weights.grad()), 0.0, 5e-6);
  DKN_COMPARE_CLOSE(difference(offsetGradient, offsets.grad()), 0.0, 5e-6);
}

void TestCudaKernels::biasAndActivation_data() {
  QTest::addColumn<int>("channels");
  QTest::addColumn<bool>("phases");
  QTest::newRow("packed") << 8 << false;
  QTest::newRow("one by one") << 27 << false;
  QTest::newRow("phases, packed") << 16 << true;
  QTest::newRow("phases, one by one") << 5 << true;
}

void TestCudaKernels::biasAndActivation() {
  QFETCH(int, channels);
  QFETCH(bool, phases);
  const at::Tensor x = (randomFloats({3, channels, 6, 10}, 1) - 0.5).contiguous(at::MemoryFormat::ChannelsLast);
  const at::Tensor bias = randomFloats({channels}, 2) - 0.5;
  const at::Tensor wanted = phases ? biasReluPhases(x, bias) : biasRelu(x.clone(), bias);
  const at::Tensor out = at::full_like(wanted, kUntouched).contiguous(at::MemoryFormat::ChannelsLast);
  cuda::BiasReluCall<float> call;
  call.in = x.const_data_ptr<float>();
  call.bias = bias.const_data_ptr<float>();
  call.out = out.data_ptr<float>();
  call.phases = phases;
  call.batch = 3;
  call.height = 6;
  call.width = 10;
  call.channels = channels;
  constexpr int kPacked = cuda::packedValues<float>();
  QCOMPARE(cuda::mayPack(call), channels % kPacked == 0);
  if (cuda::mayPack(call)) {
    walk(x.numel() / kPacked, [&](std::uint32_t item) { cuda::biasRelu<kPacked>(call, item); });
  } else {
    walk(x.numel(), [&](std::uint32_t item) { cuda::biasRelu<1>(call, item); });
  }
  DKN_COMPARE_CLOSE(difference(out, wanted), 0.0, 1e-7);
  if (!phases) return;
  // Pixel (y, x) of the second image's channel 1: phase (y % 2, x % 2), row y / 2, column x / 2.
  const float value = x[1][1][3][4].item<float>() + bias[1].item<float>();
  DKN_COMPARE_CLOSE(out[(2 * 1 + 0) * 3 + 1][1][1][2].item<float>(), std::max(0.0F, value), 1e-7);
}

QTEST_GUILESS_MAIN(TestCudaKernels)
#include "tst_cuda_kernels.moc"
