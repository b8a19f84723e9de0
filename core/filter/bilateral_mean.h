// SPDX-License-Identifier: GPL-3.0-or-later
// The bilateral weighted mean that jbf and rgf share.
#pragma once

#include <opencv2/core/mat.hpp>

#include "base/progress.h"

namespace dkn {

struct BilateralWindow {
  double sigmaS = 1.0;            ///< pixels
  double sigmaR = 0.1;            ///< of the joint image's values
  int radius = 1;                 ///< pixels; the window is the disc of this radius
  bool sumOfDifferences = false;  ///< colours differ by the sum over the channels instead of by the Euclidean distance
};

/// out_p = sum_q w_pq values_q / sum_q w_pq with w_pq = exp(-|p - q|^2 / 2 sigma_s^2 - |J_p - J_q|^2 / 2 sigma_r^2),
/// the window clipped to the image. `values` CV_32FC(n), `joint` CV_32FC3 of the same size. Throws Interrupted.
cv::Mat bilateralMean(const cv::Mat& values, const cv::Mat& joint, const BilateralWindow& window, Progress& progress);

}  // namespace dkn
