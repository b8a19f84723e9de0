// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of images that go along rows and columns in turn.
#pragma once

#include <functional>
#include <opencv2/core/mat.hpp>

#include "base/progress.h"

namespace dkn {

/// Filters the `width` values of one row in place; `colours` are the guidance's.
using RowPass = std::function<void(int iteration, int width, const cv::Vec3f* colours, float* values)>;

/// `pass` along all rows, then along all columns, `iterations` times. values: CV_32FC1, guidance: CV_32FC3 of the same
/// size; `operations` as for forRows, but of a pixel.
cv::Mat filterRowsAndColumns(const cv::Mat& values, const cv::Mat& guidance, int iterations, double operations,
                             Progress& progress, const RowPass& pass);

}  // namespace dkn
