// SPDX-License-Identifier: GPL-3.0-or-later
// Checks, dispatcher entries and autograd of the fused head operator.
#include "ops/head_sampling.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <limits>
#include <optional>
#include <tuple>
#include <vector>

#include "ops/cpu/head_sampling.h"

namespace dkn {

namespace {

constexpr std::int64_t kPixels = kHeadLanes;
constexpr std::int64_t kSide = kHeadSide;

at::Tensor callForward(const at::Tensor& target, const at::Tensor& first, const std::optional<at::Tensor>& second,
                       at::IntArrayRef rule) {
  static const auto op =
      c10::Dispatcher::singleton().findSchemaOrThrow("dkn::sample_heads", "").typed<decltype(cpu::sampleHeads)>();
  return op.call(target, first, second, rule);
}

std::tuple<at::Tensor, at::Tensor> callBackward(const at::Tensor& gradient, const at::Tensor& target,
                                                const at::Tensor& first, const std::optional<at::Tensor>& second,
                                                at::IntArrayRef rule) {
  static const auto op = c10::Dispatcher::singleton()
                             .findSchemaOrThrow("dkn::sample_heads_backward", "")
                             .typed<decltype(cpu::sampleHeadsBackward)>();
  return op.call(gradient, target, first, second, rule);
}

class SampleHeads : public torch::autograd::Function<SampleHeads> {
 public:
  static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& target,
                            const at::Tensor& first, const std::optional<at::Tensor>& second,
                            const std::vector<std::int64_t>& rule) {
    const at::AutoDispatchBelowADInplaceOrView guard;
    context->save_for_backward({target, first, second.value_or(at::Tensor())});
    context->saved_data["rule"] = rule;
    return callForward(target, first, second, rule);
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& gradients) {
    const auto saved = context->get_saved_variables();
    const std::optional<at::Tensor> second = saved[2].defined() ? std::optional(saved[2]) : std::nullopt;
    auto [first, other] =
        callBackward(gradients[0], saved[0], saved[1], second, context->saved_data["rule"].toIntVector());
    return {at::Tensor(), first, other, at::Tensor()};
  }
};

at::Tensor autogradForward(const at::Tensor& target, const at::Tensor& first, const std::optional<at::Tensor>& second,
                           at::IntArrayRef rule) {
  return SampleHeads::apply(target, first, second, rule.vec());
}

void check(const at::Tensor& target, const at::Tensor& heads, const HeadSampling& options) {
  const std::int64_t planes = 3 * static_cast<std::int64_t>(options.rule.taps());
  TORCH_CHECK(heads.dim() == 4 && heads.size(1) == planes * (options.layout == HeadLayout::Cells ? kPixels : 1) &&
                  heads.size(0) == target.size(0) * (options.layout == HeadLayout::Phases ? kPixels : 1),
              "wants heads (N, 3 k^2 16, h, w), (16 N, 3 k^2, h, w) or (N, 3 k^2, 4 h, 4 w)");
  const std::int64_t side = options.layout == HeadLayout::Pixels ? 1 : kSide;
  TORCH_CHECK(side * heads.size(2) % kSide == 0 && side * heads.size(3) % kSide == 0,
              "heads of single pixels want sides that are multiples of 4");
  TORCH_CHECK(options.originY >= 0 && options.originX >= 0 &&
                  options.originY + side * heads.size(2) < target.size(1) + kSide &&
                  options.originX + side * heads.size(3) < target.size(2) + kSide,
              "the rectangle leaves the image");
  const bool half = heads.scalar_type() == at::kHalf || heads.scalar_type() == at::kBFloat16;
  TORCH_CHECK((heads.scalar_type() == at::kFloat || (half && heads.is_cuda())) && heads.device() == target.device(),
              "wants float32 on one device (on a GPU, heads of half precision too)");
}

}  // namespace

TORCH_LIBRARY_FRAGMENT(dkn, library) {
  library.def("sample_heads(Tensor target, Tensor first, Tensor? second, int[] rule) -> Tensor");
  library.def(
      "sample_heads_backward(Tensor gradient, Tensor target, Tensor first, Tensor? second, int[] rule) -> (Tensor, "
      "Tensor)");
}

TORCH_LIBRARY_IMPL(dkn, CPU, library) {
  library.impl("sample_heads", &cpu::sampleHeads);
  library.impl("sample_heads_backward", &cpu::sampleHeadsBackward);
}

TORCH_LIBRARY_IMPL(dkn, Autograd, library) { library.impl("sample_heads", &autogradForward); }

at::Tensor sampleHeads(const at::Tensor& target, const at::Tensor& first, const at::Tensor& second,
                       const HeadSampling& options) {
  const SamplingRule& rule = options.rule;
  TORCH_CHECK(rule.kernelSize >= 1 && rule.window >= 1 && rule.window % 2 == 1,
              "the window must be odd, the kernel not empty");
  TORCH_CHECK(target.dim() == 3 && target.scalar_type() == at::kFloat && !target.requires_grad(),
              "wants a float32 target (N, H, W) without gradient");
  TORCH_CHECK(target.size(1) * target.size(2) <= std::numeric_limits<std::int32_t>::max(),
              "the image has more than 2^31 pixels");
  check(target, first, options);
  if (second.defined()) {
    check(target, second, options);
    TORCH_CHECK(first.sizes() == second.sizes() && first.scalar_type() == second.scalar_type(),
                "the streams' heads differ in size or type");
  }
  const std::vector<std::int64_t> numbers{rule.kernelSize,
                                          rule.window,
                                          static_cast<std::int64_t>(rule.convention),
                                          static_cast<std::int64_t>(options.layout),
                                          options.residual ? 1 : 0,
                                          options.originY,
                                          options.originX};
  return callForward(target, first, second.defined() ? std::optional(second) : std::nullopt, numbers);
}

}  // namespace dkn
