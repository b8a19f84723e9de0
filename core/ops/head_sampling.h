// SPDX-License-Identifier: GPL-3.0-or-later
// From the streams' raw heads to filtered pixels in one pass: weight and offset regression, stitching and sampling.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

#include "ops/head_layout.h"
#include "ops/sampling_rule.h"

namespace dkn {

struct HeadSampling {
  SamplingRule rule;
  HeadLayout layout = HeadLayout::Cells;
  bool residual = true;  ///< weights minus their mean over the taps (IJCV Eq. 3); else over their sum (Eq. 7)
  std::int64_t originY = 0;
  std::int64_t originX = 0;
};

/// out(n, y, x) = sum_t K_t bilinear(target(n), base_t + D_t) with K from the product of the streams' sigmoids and D
/// the product of their raw offsets: what fuseHeads(), kernelsFromCells() or kernelsFromPhases() and sampleKernels()
/// make of the same heads, without any of their intermediate planes. The residual connection's target is not added.
///
/// target (N, Ht, Wt) as in sampleKernels(). Heads of a stream: (N, 3 k^2 16, h, w), (16 N, 3 k^2, h, w) or
/// (N, 3 k^2, 4 h, 4 w), first the raw weights, then the offsets; `second` may be undefined (one stream). Returns
/// (N, 4 h, 4 w); of positions that the image ends in, the pixels outside it are of no meaning. All float32 and on one
/// device, on a GPU the heads may be of half precision; channels last saves a copy. Differentiable by the heads. Throws
/// c10::Error for what does not fit.
at::Tensor sampleHeads(const at::Tensor& target, const at::Tensor& first, const at::Tensor& second,
                       const HeadSampling& options);

}  // namespace dkn
