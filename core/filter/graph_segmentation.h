// SPDX-License-Identifier: GPL-3.0-or-later
// Graph-based image segmentation, Felzenszwalb and Huttenlocher 2004.
#pragma once

#include <opencv2/core/mat.hpp>

#include "base/progress.h"

namespace dkn {

/// CV_32SC1 labels, 0 upwards in the order of their first pixels. Neighbours (4) are merged in the order of their RGB
/// distance while it is at most the largest one inside either segment + `scale` / its size; segments of less than
/// `smallest` pixels join the nearest neighbour. `guidance` CV_32FC3. Throws Interrupted.
cv::Mat graphSegments(const cv::Mat& guidance, double scale, int smallest, const Progress& progress);

}  // namespace dkn
