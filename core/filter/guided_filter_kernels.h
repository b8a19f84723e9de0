// SPDX-License-Identifier: GPL-3.0-or-later
// The guided filter's equivalent kernels.
#pragma once

#include <functional>
#include <memory>
#include <opencv2/core/mat.hpp>

#include "filter/kernel_source.h"
#include "filter/method.h"

namespace dkn {

/// Weights W_ij of output_i = sum_j W_ij target_j for the guided filter of that radius and eps, borders included.
/// `filter` is the filter itself, which gives the output from the part of the image that determines it.
std::shared_ptr<const KernelSource> guidedFilterKernels(const FilterInput& input, int radius, double eps,
                                                        std::function<cv::Mat(const FilterInput&)> filter);

}  // namespace dkn
