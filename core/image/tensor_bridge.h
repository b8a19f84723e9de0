// SPDX-License-Identifier: GPL-3.0-or-later
// cv::Mat to tensor and back; always a copy, so neither borrows the other's memory. Included by .cpp files only.
#pragma once

#include <ATen/core/Tensor.h>

#include <opencv2/core/mat.hpp>

namespace dkn {

/// CV_32FC(n), H x W -> float (n, H, W).
at::Tensor tensorFromMat(const cv::Mat& values);
/// float (n, H, W) -> CV_32FC(n), H x W.
cv::Mat matFromTensor(const at::Tensor& planes);
/// CV_8UC1 mask -> bool (1, H, W); an empty mask gives an undefined tensor.
at::Tensor validTensor(const cv::Mat& valid);

}  // namespace dkn
