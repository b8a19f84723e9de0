// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of a result against the ground truth, on floats, before any rounding to a file's type.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace dkn {

/// Pixels cut off on every side by the papers' RMSE.
inline constexpr std::int64_t kMetricBorder = 6;

/// All take float (H, W) or (C, H, W) of equal sizes; `valid` is bool (H, W) or undefined (all valid); pixels that are
/// not valid are left out. `border` pixels are cut on every side (less where the image is smaller than 2 border + 1).
/// NaN where no valid pixel remains.
double rmse(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid, std::int64_t border);
/// Mean absolute difference.
double mad(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid, std::int64_t border);
/// Share (0 to 1) of pixels with |result - truth| > threshold.
double badPixelRate(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid, double threshold,
                    std::int64_t border);
/// 20 log10(peak / RMSE) in dB; infinity for equal images.
double psnr(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid, double peak,
            std::int64_t border);
/// Wang et al. 2004: 11 x 11 Gaussian window, sigma 1.5, K1 = 0.01, K2 = 0.03, mean over windows that lie wholly inside
/// and whose centre is valid; mean over channels.
double ssim(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid, double peak,
            std::int64_t border);
/// Pixels of one class: in both maps, and in either.
struct ClassOverlap {
  double both = 0.0;
  double either = 0.0;
};

/// By class, 0 to classes - 1. Throws Error(BadArgument) for other labels, but for `ignored` in the truth.
std::vector<ClassOverlap> classOverlaps(const at::Tensor& labels, const at::Tensor& truth, std::int64_t classes,
                                        std::int64_t ignored = 255);

/// Mean intersection over union of int64 (H, W) class maps over the classes that occur in either; `ignored` labels in
/// the truth are left out.
double meanIou(const at::Tensor& labels, const at::Tensor& truth, std::int64_t classes, std::int64_t ignored = 255);

}  // namespace dkn
