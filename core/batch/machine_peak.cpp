// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/machine_peak.h"

#include <ATen/Context.h>
#include <ATen/core/Tensor.h>
#include <ATen/ops/full.h>
#include <ATen/ops/mkldnn_convolution.h>
#include <ATen/ops/mm.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>

#include "base/threads.h"

namespace dkn {

namespace {

constexpr int kRounds = 7;
constexpr std::int64_t kMatrixSide = 1536;
/// Well beyond any cache.
constexpr std::int64_t kCopyFloats = 48LL << 20;

template <typename Work>
double bestSeconds(Work&& work) {
  using Clock = std::chrono::steady_clock;
  double best = 1e9;
  for (int round = 0; round <= kRounds; ++round) {
    const auto start = Clock::now();
    work();
    // The first round only warms up.
    if (round > 0) best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
  }
  return best;
}

/// The better of the two libraries that LibTorch brings: one does not know every maker's processors well. The second
/// sees the product as a 1 x 1 convolution of an image of kMatrixSide pixels.
double productRate(at::ScalarType type) {
  const at::Tensor a = at::full({kMatrixSide, kMatrixSide}, 0.5, type);
  const at::Tensor b = at::full({kMatrixSide, kMatrixSide}, 0.25, type);
  at::Tensor c = at::mm(a, b);
  double seconds = bestSeconds([&] { at::mm_out(c, a, b); });
  if (at::Context::hasMKLDNN()) {
    const at::Tensor image =
        at::full({1, kMatrixSide, 32, kMatrixSide / 32}, 0.5, type).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor weight = b.view({kMatrixSide, kMatrixSide, 1, 1}).contiguous(at::MemoryFormat::ChannelsLast);
    seconds = std::min(seconds, bestSeconds([&] {
                         at::mkldnn_convolution(image, weight, {}, {0, 0}, {1, 1}, {1, 1}, 1);
                       }));
  }
  const double side = static_cast<double>(kMatrixSide);
  return 2.0 * side * side * side / seconds;
}

}  // namespace

MachinePeak measurePeak(int threads) {
  useThreads(threads);
  const c10::InferenceMode guard;
  MachinePeak peak;
  peak.fp32Operations = productRate(at::kFloat);
  peak.bf16Operations = productRate(at::kBFloat16);
  const at::Tensor from = at::full({kCopyFloats}, 1.0, at::kFloat);
  at::Tensor to = at::full({kCopyFloats}, 0.0, at::kFloat);
  peak.bytes = 2.0 * static_cast<double>(from.nbytes()) / bestSeconds([&] { to.copy_(from); });
  return peak;
}

}  // namespace dkn
