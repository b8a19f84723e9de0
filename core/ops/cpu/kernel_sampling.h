// SPDX-License-Identifier: GPL-3.0-or-later
// CPU backend of the sampling operator; called through the dispatcher only.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <tuple>

namespace dkn::cpu {

at::Tensor sampleKernels(const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
                         std::int64_t kernelSize, std::int64_t window, std::int64_t convention, std::int64_t originY,
                         std::int64_t originX);

/// Gradients by target (undefined unless `targetGradient`), weights and offsets.
std::tuple<at::Tensor, at::Tensor, at::Tensor> sampleKernelsBackward(
    const at::Tensor& gradient, const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
    std::int64_t kernelSize, std::int64_t window, std::int64_t convention, std::int64_t originY, std::int64_t originX,
    bool targetGradient);

}  // namespace dkn::cpu
