// SPDX-License-Identifier: GPL-3.0-or-later
// CPU loops of the fused head operator; checked arguments only.
#pragma once

#include <ATen/core/Tensor.h>

#include <optional>
#include <tuple>

namespace dkn::cpu {

at::Tensor sampleHeads(const at::Tensor& target, const at::Tensor& first, const std::optional<at::Tensor>& second,
                       at::IntArrayRef rule);

/// Gradients of `first` and `second` (undefined without one).
std::tuple<at::Tensor, at::Tensor> sampleHeadsBackward(const at::Tensor& gradient, const at::Tensor& target,
                                                       const at::Tensor& first, const std::optional<at::Tensor>& second,
                                                       at::IntArrayRef rule);

}  // namespace dkn::cpu
