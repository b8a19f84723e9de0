// SPDX-License-Identifier: GPL-3.0-or-later
// Where a ground truth has edges: depth errors are made there, and means over the whole image hide them.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace dkn {

/// bool (H, W), true within `radius` pixels (Chebyshev distance) of an edge: of a valid pixel that differs from a valid
/// neighbour right or below by more than `threshold` in some channel. `truth` is float (H, W) or (C, H, W), `valid`
/// bool (H, W) or undefined. Pixels that are not valid are false.
at::Tensor edgeMask(const at::Tensor& truth, const at::Tensor& valid, double threshold, std::int64_t radius);

}  // namespace dkn
