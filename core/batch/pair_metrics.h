// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that a report gives for one result.
#pragma once

#include <opencv2/core/mat.hpp>

#include <map>
#include <string>

#include "image/image.h"

namespace dkn {

/// By name: rmse (6 pixels cropped on every side), rmse_full, mad, bad (share of pixels off by more than the
/// threshold), psnr, ssim (the last four without cropping). NaN where there is nothing to measure.
using PairMetrics = std::map<std::string, double>;

struct MetricUnit {
  double factor = 1.0;        ///< reported value = stored value * factor
  std::string name;           ///< "cm"; empty: the target's own unit
  double badThreshold = 1.0;  ///< in the reported unit
};

/// `result` and `truth.values` are CV_32FC(n) of one size; pixels that are not valid in `truth` are left out, but must
/// hold finite values (fill them before: SSIM's windows reach over them). The peak of PSNR and SSIM is 255 for 8-bit
/// truths, else the distance between the truth's smallest and largest value.
PairMetrics measure(const cv::Mat& result, const Image& truth, const MetricUnit& unit);

}  // namespace dkn
