// SPDX-License-Identifier: GPL-3.0-or-later
// The sampling operator of deformable kernel networks: a weighted sum over learned positions (IJCV Eq. 3-7).
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

#include "ops/sampling_rule.h"

namespace dkn {

/// out(n, y, x) = sum_t weights(n, t, y, x) * bilinear(target(n), position_t(n, y, x)), without the residual
/// connection.
///
/// target (N, Ht, Wt): the whole image, so that borders are the image's. weights (N, k^2, H, W) and offsets
/// (N, 2 k^2, H, W), channel 2 t: dx, 2 t + 1: dy, in pixels: the rectangle of the image whose top left pixel is
/// (originY, originX). Returns (N, H, W). All float32 and on one device; nothing larger than the result is stored.
/// Differentiable by target, weights and offsets. Throws c10::Error for shapes that do not fit.
at::Tensor sampleKernels(const at::Tensor& target, const at::Tensor& weights, const at::Tensor& offsets,
                         const SamplingRule& rule, std::int64_t originY = 0, std::int64_t originX = 0);

}  // namespace dkn
