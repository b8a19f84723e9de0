// SPDX-License-Identifier: GPL-3.0-or-later
// A kernel's numbers as matrices, a cell a tap.
#pragma once

#include <QPoint>

#include <opencv2/core/mat.hpp>

#include "inspector/inspector_model.h"

namespace dkn {

/// CV_64F, kernelSize x kernelSize, NaN where there is no tap (a support cut off by the border).
struct KernelMatrices {
  cv::Mat weights;
  cv::Mat dx;
  cv::Mat dy;
  cv::Mat length;
};

/// Normalised: weights and offsets as they take effect. Streams: after the sigmoid, raw offsets. Product: of the two.
/// Anything but Normalised wants a network; a stream that the model lacks gives NaN.
KernelMatrices kernelMatrices(const PixelKernel& kernel, InspectorModel::Stream stream);

/// A value a tap in the tap's cell.
cv::Mat tapMatrix(const PixelKernel& kernel, const std::vector<double>& values);

/// The tap of a cell; -1 where there is none.
int tapAt(const PixelKernel& kernel, QPoint cell);

/// Largest absolute number that is one; 0 where there is none.
double largestAbsolute(const cv::Mat& values);

}  // namespace dkn
