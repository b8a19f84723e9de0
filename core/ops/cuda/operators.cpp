// SPDX-License-Identifier: GPL-3.0-or-later
// The operators' CUDA entries in torch's dispatcher: tensors to plain operands and launches. Arguments are checked by
// the callers in core/ops.
#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/zeros_like.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <torch/library.h>

#include <array>
#include <limits>
#include <optional>
#include <tuple>

#include "ops/cuda/kernels.h"

namespace dkn::cuda {

namespace {

constexpr std::int64_t kMostItems = std::numeric_limits<std::int32_t>::max();

cudaStream_t currentStream() { return c10::cuda::getCurrentCUDAStream().stream(); }

/// Calls `work` with a value of the tensor's element type.
template <typename Work>
void byType(const at::Tensor& tensor, Work&& work) {
  switch (tensor.scalar_type()) {
    case at::kFloat:
      return work(float{});
    case at::kHalf:
      return work(c10::Half{});
    case at::kBFloat16:
      return work(c10::BFloat16{});
    default:
      TORCH_CHECK(false, "wants float32, float16 or bfloat16 on a GPU");
  }
}

/// Channels side by side; a part of a larger tensor may stay where it lies.
at::Tensor channelsInnermost(const at::Tensor& heads) {
  return heads.size(1) == 1 || heads.stride(1) == 1 ? heads : heads.contiguous(at::MemoryFormat::ChannelsLast);
}

template <typename T, typename Element>
HeadTensor<T> headTensor(const at::Tensor& heads, Element* data) {
  return {data, heads.stride(0), heads.stride(2), heads.stride(3)};
}

/// Operands of one call of the fused operator; the tensors outlive the launch's queueing.
struct HeadOperands {
  at::Tensor target;
  std::array<at::Tensor, 2> heads;
  int streams = 1;
  at::IntArrayRef rule;

  HeadOperands(const at::Tensor& t, const at::Tensor& first, const std::optional<at::Tensor>& second, at::IntArrayRef r)
      : target(t.contiguous()),
        heads{channelsInnermost(first), second ? channelsInnermost(*second) : at::Tensor()},
        streams(second ? 2 : 1),
        rule(r) {}

  template <typename T>
  HeadCall<T> call() const {
    HeadCall<T> c;
    c.rule = {static_cast<SamplingConvention>(rule[2]), static_cast<int>(rule[0]), static_cast<int>(rule[1])};
    c.layout = static_cast<HeadLayout>(rule[3]);
    c.residual = rule[4] != 0;
    const std::int64_t side = c.layout == HeadLayout::Pixels ? kHeadSide : 1;
    c.batch = static_cast<std::int32_t>(target.size(0));
    c.rows = static_cast<std::int32_t>(heads[0].size(2) / side);
    c.columns = static_cast<std::int32_t>(heads[0].size(3) / side);
    TORCH_CHECK(target.size(0) * c.rows * c.columns * kHeadLanes <= kMostItems, "more than 2^31 pixels in one call");
    c.originY = static_cast<std::int32_t>(rule[5]);
    c.originX = static_cast<std::int32_t>(rule[6]);
    c.target = {target.const_data_ptr<float>(), static_cast<std::int32_t>(target.size(1)),
                static_cast<std::int32_t>(target.size(2))};
    for (std::size_t i = 0; i < static_cast<std::size_t>(streams); ++i)
      c.heads[i] = headTensor<const T>(heads[i], heads[i].const_data_ptr<T>());
    return c;
  }
};

at::Tensor sampleHeads(const at::Tensor& target, const at::Tensor& first, const std::optional<at::Tensor>& second,
                       at::IntArrayRef rule) {
  const c10::cuda::CUDAGuard guard(target.device());
  const HeadOperands operands(target, first, second, rule);
  at::Tensor out;
  byType(first, [&](auto element) {
    auto call = operands.call<decltype(element)>();
    out = at::empty({call.batch, kHeadSide * call.rows, kHeadSide * call.columns}, target.options());
    call.out = out.data_ptr<float>();
    launchForwardHeads(call, operands.streams, currentStream());
  });
  return out;
}

std::tuple<at::Tensor, at::Tensor> sampleHeadsBackward(const at::Tensor& gradient, const at::Tensor& target,
                                                       const at::Tensor& first, const std::optional<at::Tensor>& second,
                                                       at::IntArrayRef rule) {
  const c10::cuda::CUDAGuard guard(target.device());
  const HeadOperands operands(target, first, second, rule);
  const at::Tensor g = gradient.contiguous();
  std::array<at::Tensor, 2> out;
  byType(first, [&](auto element) {
    using T = decltype(element);
    auto call = operands.call<T>();
    call.gradient = g.const_data_ptr<float>();
    for (std::size_t i = 0; i < static_cast<std::size_t>(operands.streams); ++i) {
      out[i] = at::empty(first.sizes(), first.options(), at::MemoryFormat::ChannelsLast);
      call.gradients[i] = headTensor<T>(out[i], out[i].data_ptr<T>());
    }
    launchBackwardHeads(call, operands.streams, currentStream());
  });
  return {out[0], out[1]};
}

/// Operands of one call of the sampling operator.
struct KernelOperands {
  at::Tensor target, weights, offsets;
  KernelCall call;

  KernelOperands(const at::Tensor& t, const at::Tensor& w, const at::Tensor& o, std::int64_t kernelSize,
                 std::int64_t window, std::int64_t convention, std::int64_t originY, std::int64_t originX)
      : target(t.contiguous()), weights(w.contiguous()), offsets(o.contiguous()) {
    TORCH_CHECK(w.size(0) * w.size(2) * w.size(3) <= kMostItems, "more than 2^31 pixels in one call");
    call.rule = {static_cast<SamplingConvention>(convention), static_cast<int>(kernelSize), static_cast<int>(window)};
    call.batch = static_cast<std::int32_t>(w.size(0));
    call.height = static_cast<std::int32_t>(w.size(2));
    call.width = static_cast<std::int32_t>(w.size(3));
    call.originX = static_cast<std::int32_t>(originX);
    call.originY = static_cast<std::int32_t>(originY);
    call.target = {target.const_data_ptr<float>(), static_cast<std::int32_t>(t.size(1)),
                   static_cast<std::int32_t>(t.size(2))};
    call.weights = weights.const_data_ptr<float>();
    call.offsets = offsets.const_data_ptr<float>();
  }
};

at::Tensor sampleKernels(const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
                         std::int64_t kernelSize, std::int64_t window, std::int64_t convention, std::int64_t originY,
                         std::int64_t originX) {
  const c10::cuda::CUDAGuard guard(target.device());
  KernelOperands in(target, weights, offsets, kernelSize, window, convention, originY, originX);
  at::Tensor out = at::empty({weights.size(0), weights.size(2), weights.size(3)}, weights.options());
  in.call.out = out.data_ptr<float>();
  launchForwardKernels(in.call, currentStream());
  return out;
}

std::tuple<at::Tensor, at::Tensor, at::Tensor> sampleKernelsBackward(
    const at::Tensor& gradient, const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
    std::int64_t kernelSize, std::int64_t window, std::int64_t convention, std::int64_t originY, std::int64_t originX,
    bool targetGradient) {
  const c10::cuda::CUDAGuard guard(target.device());
  KernelOperands in(target, weights, offsets, kernelSize, window, convention, originY, originX);
  const at::Tensor g = gradient.contiguous();
  at::Tensor gt = targetGradient ? at::zeros_like(in.target) : at::Tensor();
  at::Tensor gw = at::empty_like(in.weights);
  at::Tensor go = at::empty_like(in.offsets);
  in.call.gradient = g.const_data_ptr<float>();
  in.call.targetGradient = targetGradient ? gt.data_ptr<float>() : nullptr;
  in.call.weightGradient = gw.data_ptr<float>();
  in.call.offsetGradient = go.data_ptr<float>();
  launchBackwardKernels(in.call, currentStream());
  return {gt, gw, go};
}

/// `in` in channels last; `out` may be the same tensor.
void runBiasRelu(const at::Tensor& in, const at::Tensor& bias, const at::Tensor& out, bool phases) {
  TORCH_CHECK(in.numel() <= 2 * kMostItems, "more than 2^32 values in one call");
  byType(in, [&](auto element) {
    using T = decltype(element);
    BiasReluCall<T> call;
    call.in = in.const_data_ptr<T>();
    call.bias = bias.const_data_ptr<T>();
    call.out = out.data_ptr<T>();
    call.phases = phases;
    call.batch = static_cast<std::int32_t>(in.size(0));
    call.height = static_cast<std::int32_t>(in.size(2));
    call.width = static_cast<std::int32_t>(in.size(3));
    call.channels = static_cast<std::int32_t>(in.size(1));
    launchBiasRelu(call, currentStream());
  });
}

at::Tensor& activateInPlace(at::Tensor& x, const at::Tensor& bias) {
  const c10::cuda::CUDAGuard guard(x.device());
  const at::Tensor ordered = x.contiguous(at::MemoryFormat::ChannelsLast);
  runBiasRelu(ordered, bias.contiguous(), ordered, false);
  if (!ordered.is_same(x)) x.copy_(ordered);
  return x;
}

at::Tensor activateToPhases(const at::Tensor& x, const at::Tensor& bias) {
  const c10::cuda::CUDAGuard guard(x.device());
  const at::Tensor ordered = x.contiguous(at::MemoryFormat::ChannelsLast);
  at::Tensor out =
      at::empty({4 * x.size(0), x.size(1), x.size(2) / 2, x.size(3) / 2}, x.options(), at::MemoryFormat::ChannelsLast);
  runBiasRelu(ordered, bias.contiguous(), out, true);
  return out;
}

}  // namespace

TORCH_LIBRARY_IMPL(dkn, CUDA, library) {
  library.impl("sample_heads", &sampleHeads);
  library.impl("sample_heads_backward", &sampleHeadsBackward);
  library.impl("sample_kernels", &sampleKernels);
  library.impl("sample_kernels_backward", &sampleKernelsBackward);
  library.impl("bias_relu_", &activateInPlace);
  library.impl("bias_relu_phases", &activateToPhases);
}

}  // namespace dkn::cuda
