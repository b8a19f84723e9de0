// SPDX-License-Identifier: GPL-3.0-or-later
// Checks, dispatcher entries and autograd of the sampling operator.
#include "ops/kernel_sampling.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/library.h>

#include <limits>
#include <tuple>

#include "ops/cpu/kernel_sampling.h"

namespace dkn {

namespace {

at::Tensor callForward(const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
                       std::int64_t kernelSize, std::int64_t window, std::int64_t convention, std::int64_t originY,
                       std::int64_t originX) {
  static const auto op =
      c10::Dispatcher::singleton().findSchemaOrThrow("dkn::sample_kernels", "").typed<decltype(cpu::sampleKernels)>();
  return op.call(target, weights, offsets, kernelSize, window, convention, originY, originX);
}

std::tuple<at::Tensor, at::Tensor, at::Tensor> callBackward(const at::Tensor& gradient, const at::Tensor& target,
                                                            const at::Tensor& weights, const at::Tensor& offsets,
                                                            std::int64_t kernelSize, std::int64_t window,
                                                            std::int64_t convention, std::int64_t originY,
                                                            std::int64_t originX, bool targetGradient) {
  static const auto op = c10::Dispatcher::singleton()
                             .findSchemaOrThrow("dkn::sample_kernels_backward", "")
                             .typed<decltype(cpu::sampleKernelsBackward)>();
  return op.call(gradient, target, weights, offsets, kernelSize, window, convention, originY, originX, targetGradient);
}

class SampleKernels : public torch::autograd::Function<SampleKernels> {
 public:
  static at::Tensor forward(torch::autograd::AutogradContext* context, const at::Tensor& target,
                            const at::Tensor& weights, const at::Tensor& offsets, std::int64_t kernelSize,
                            std::int64_t window, std::int64_t convention, std::int64_t originY, std::int64_t originX) {
    const at::AutoDispatchBelowADInplaceOrView guard;
    context->save_for_backward({target, weights, offsets});
    context->saved_data["rule"] = std::vector<std::int64_t>{kernelSize, window, convention, originY, originX};
    context->saved_data["target_gradient"] = target.requires_grad();
    return callForward(target, weights, offsets, kernelSize, window, convention, originY, originX);
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& gradients) {
    const auto saved = context->get_saved_variables();
    const auto rule = context->saved_data["rule"].toIntVector();
    auto [target, weights, offsets] =
        callBackward(gradients[0], saved[0], saved[1], saved[2], rule[0], rule[1], rule[2], rule[3], rule[4],
                     context->saved_data["target_gradient"].toBool());
    return {target, weights, offsets, at::Tensor(), at::Tensor(), at::Tensor(), at::Tensor(), at::Tensor()};
  }
};

at::Tensor autogradForward(const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
                           std::int64_t kernelSize, std::int64_t window, std::int64_t convention, std::int64_t originY,
                           std::int64_t originX) {
  return SampleKernels::apply(target, weights, offsets, kernelSize, window, convention, originY, originX);
}

}  // namespace

TORCH_LIBRARY(dkn, library) {
  library.def(
      "sample_kernels(Tensor target, Tensor weights, Tensor offsets, int kernel_size, int window, int convention, "
      "int origin_y, int origin_x) -> Tensor");
  library.def(
      "sample_kernels_backward(Tensor gradient, Tensor target, Tensor weights, Tensor offsets, int kernel_size, int "
      "window, "
      "int convention, int origin_y, int origin_x, bool target_gradient) -> (Tensor, Tensor, Tensor)");
}

TORCH_LIBRARY_IMPL(dkn, CPU, library) {
  library.impl("sample_kernels", &cpu::sampleKernels);
  library.impl("sample_kernels_backward", &cpu::sampleKernelsBackward);
}

TORCH_LIBRARY_IMPL(dkn, Autograd, library) { library.impl("sample_kernels", &autogradForward); }

at::Tensor sampleKernels(const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
                         const SamplingRule& rule, std::int64_t originY, std::int64_t originX) {
  TORCH_CHECK(rule.kernelSize >= 1 && rule.window >= 1 && rule.window % 2 == 1,
              "the window must be odd, the kernel not empty");
  TORCH_CHECK(target.dim() == 3 && weights.dim() == 4 && offsets.dim() == 4,
              "wants target (N, H, W), weights and offsets (N, C, H, W)");
  TORCH_CHECK(weights.size(1) == rule.taps() && offsets.size(1) == 2 * rule.taps(),
              "wants k^2 weights and 2 k^2 offsets");
  TORCH_CHECK(target.size(0) == weights.size(0) && weights.size(0) == offsets.size(0), "batch sizes differ");
  TORCH_CHECK(weights.size(2) == offsets.size(2) && weights.size(3) == offsets.size(3),
              "weights and offsets differ in size");
  TORCH_CHECK(originY >= 0 && originX >= 0 && originY + weights.size(2) <= target.size(1) &&
                  originX + weights.size(3) <= target.size(2),
              "the rectangle leaves the image");
  TORCH_CHECK(target.size(1) * target.size(2) <= std::numeric_limits<std::int32_t>::max(),
              "the image has more than 2^31 pixels");
  for (const at::Tensor* tensor : {&target, &weights, &offsets}) {
    TORCH_CHECK(tensor->scalar_type() == at::kFloat && tensor->device() == target.device(),
                "wants float32 on one device");
  }
  return callForward(target, weights, offsets, rule.kernelSize, rule.window, static_cast<std::int64_t>(rule.convention),
                     originY, originX);
}

}  // namespace dkn
