// SPDX-License-Identifier: GPL-3.0-or-later
// The weighted F-measure of Margolin, Zelnik-Manor, Tal, "How to Evaluate Foreground Maps?", CVPR 2014.
#pragma once

#include <ATen/core/Tensor.h>

namespace dkn {

/// `map` is a float (H, W) in [0, 1]; `truth` a float (H, W) in [0, 1] that is foreground above one half. Errors are
/// smoothed among foreground pixels (7 x 7 Gaussian, sigma 5, zero-padded) and weigh more far from the foreground; the
/// result is (1 + b2) P R / (b2 P + R) of the weighted precision and recall, 0 to 1. The authors' code has b2 = 1, some
/// toolboxes 0.3. NaN where the truth has no foreground. Throws std::logic_error for shapes that differ.
double weightedFMeasure(const at::Tensor& map, const at::Tensor& truth, double betaSquared = 1.0);

}  // namespace dkn
