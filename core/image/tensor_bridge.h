// SPDX-License-Identifier: GPL-3.0-or-later
// cv::Mat to tensor and back. Included by .cpp files only.
#pragma once

#include <ATen/core/Tensor.h>

#include <opencv2/core/mat.hpp>

namespace dkn {

/// CV_32FC(n), H x W -> float (n, H, W), a copy.
at::Tensor tensorFromMat(const cv::Mat& values);
/// CV_8UC(n), CV_16UC(n), CV_32FC(n), H x W -> (n, H, W) of that type over the same memory, which it keeps alive.
at::Tensor sharedPlanes(const cv::Mat& values);
/// float (n, H, W) -> CV_32FC(n), H x W, a copy.
cv::Mat matFromTensor(const at::Tensor& planes);
/// CV_8UC1 mask -> bool (1, H, W); an empty mask gives an undefined tensor.
at::Tensor validTensor(const cv::Mat& valid);

}  // namespace dkn
