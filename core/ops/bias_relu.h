// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a convolution without bias: bias, activation, and the packing of phases after a strided layer.
#pragma once

#include <ATen/core/Tensor.h>

namespace dkn {

/// max(x + bias, 0) in place for x (N, C, H, W) and bias (C) of one type and device; in channels last one pass over
/// memory on a GPU. Not differentiable.
at::Tensor biasRelu(at::Tensor x, const at::Tensor& bias);

/// The same as its four phases, stacked along the batch: (4 N, C, H / 2, W / 2), batch (y % 2, x % 2, n), sides even.
at::Tensor biasReluPhases(const at::Tensor& x, const at::Tensor& bias);

}  // namespace dkn
