// SPDX-License-Identifier: GPL-3.0-or-later
// Checks and dispatcher entries of bias and activation, and their CPU versions, which are ATen's.
#include "ops/bias_relu.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/ops/cat.h>
#include <torch/library.h>

#include <vector>

namespace dkn {

namespace {

at::Tensor& onCpu(at::Tensor& x, const at::Tensor& bias) { return x.add_(bias.view({1, -1, 1, 1})).relu_(); }

at::Tensor phasesOnCpu(const at::Tensor& x, const at::Tensor& bias) {
  std::vector<at::Tensor> phases;
  for (int y = 0; y < 2; ++y) {
    for (int i = 0; i < 2; ++i) phases.push_back(x.slice(2, y, std::nullopt, 2).slice(3, i, std::nullopt, 2));
  }
  at::Tensor stacked = at::cat(phases);
  return onCpu(stacked, bias);
}

void check(const at::Tensor& x, const at::Tensor& bias) {
  TORCH_CHECK(x.dim() == 4 && bias.dim() == 1 && x.size(1) == bias.size(0), "wants (N, C, H, W) and a bias (C)");
  TORCH_CHECK(x.scalar_type() == bias.scalar_type() && x.device() == bias.device(), "wants one type on one device");
}

}  // namespace

TORCH_LIBRARY_FRAGMENT(dkn, library) {
  library.def("bias_relu_(Tensor(a!) x, Tensor bias) -> Tensor(a!)");
  library.def("bias_relu_phases(Tensor x, Tensor bias) -> Tensor");
}

TORCH_LIBRARY_IMPL(dkn, CPU, library) {
  library.impl("bias_relu_", &onCpu);
  library.impl("bias_relu_phases", &phasesOnCpu);
}

at::Tensor biasRelu(at::Tensor x, const at::Tensor& bias) {
  check(x, bias);
  static const auto op = c10::Dispatcher::singleton().findSchemaOrThrow("dkn::bias_relu_", "").typed<decltype(onCpu)>();
  return op.call(x, bias);
}

at::Tensor biasReluPhases(const at::Tensor& x, const at::Tensor& bias) {
  check(x, bias);
  TORCH_CHECK(x.size(2) % 2 == 0 && x.size(3) % 2 == 0, "phases want even sides");
  static const auto op =
      c10::Dispatcher::singleton().findSchemaOrThrow("dkn::bias_relu_phases", "").typed<decltype(phasesOnCpu)>();
  return op.call(x, bias);
}

}  // namespace dkn
