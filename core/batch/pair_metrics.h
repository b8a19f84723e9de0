// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that a report gives for one result.
#pragma once

#include <opencv2/core/mat.hpp>

#include <map>
#include <string>
#include <utility>

#include "image/image.h"

namespace dkn {

/// What a target holds, and so what its result is measured by.
enum class Task {
  Values,       ///< depth, disparity, colours
  Saliency,     ///< a mask or map of how much each pixel belongs to the foreground
  Segmentation  ///< a class map, or score maps of classes
};

/// By name. Values: rmse (6 pixels cropped on every side), rmse_full, mad, bad (share of pixels off by more than the
/// threshold), psnr, ssim, rmse_edges (within kEdgeRadius pixels of the truth's edges); all but the first without
/// cropping. Saliency: these and weighted_f. Segmentation: mean_iou, accuracy (share of the pixels). NaN where there is
/// nothing to measure.
using PairMetrics = std::map<std::string, double>;

/// An edge is a step of more than this share of the truth's span between neighbours.
inline constexpr double kEdgeShare = 0.05;
inline constexpr int kEdgeRadius = 3;

/// Pixels of each class, by label: in result and truth, in either.
using ClassCounts = std::map<int, std::pair<double, double>>;

/// Mean of the classes' intersection over union; NaN where there is no class.
double meanIou(const ClassCounts& counts);

struct MetricUnit {
  double factor = 1.0;        ///< reported value = stored value * factor
  std::string name;           ///< "cm"; empty: the target's own unit
  double badThreshold = 1.0;  ///< in the reported unit
};

/// `result` and `truth.values` are CV_32FC(n) of one size; pixels that are not valid in `truth` are left out, but must
/// hold finite values (fill them before: SSIM's windows reach over them). The peak of PSNR and SSIM is 255 for 8-bit
/// truths, else the distance between the truth's smallest and largest value.
PairMetrics measure(const cv::Mat& result, const Image& truth, const MetricUnit& unit, Task task = Task::Values);

/// Of two class maps, CV_32FC1; pixels that are not valid in `truth` are left out.
ClassCounts countClasses(const cv::Mat& labels, const Image& truth);
/// mean_iou and accuracy.
PairMetrics labelMetrics(const ClassCounts& counts);

}  // namespace dkn
