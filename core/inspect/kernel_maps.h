// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of one number a kernel: how far, in which direction and how decidedly a filter looks around.
#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

#include "base/progress.h"
#include "filter/kernel_source.h"

namespace dkn {

enum class KernelMap {
  MeanOffset,       ///< mean length of the taps' offsets, pixels
  OffsetDirection,  ///< of the mean offset weighted by |weight|: atan2(dy, dx), radians, y down; NaN where it is 0
  WeightEntropy,    ///< of p_t = |w_t| / sum |w|: - sum p_t log2 p_t, bits; NaN where all weights are 0
  EdgeCrossing,     ///< share of the taps that lie beyond an edge of the guidance (crossesEdge)
  AbsoluteWeight    ///< sum of |weight|
};

struct KernelMapInfo {
  KernelMap map;
  const char* id;  ///< of files
  const char* unit;
  bool cyclic;  ///< its values are angles
};

/// In the order of the enumeration.
const std::vector<KernelMapInfo>& kernelMaps();

struct KernelMapOptions {
  /// Euclidean RGB distance of neighbouring pixels, guidance in [0, 1], from which on an edge lies between them.
  double edgeThreshold = 0.1;
};

/// Whether the straight way from the pixel to the position meets a step of the guidance above the threshold: the way is
/// walked in steps of at most a pixel, each at its nearest pixel of the image.
bool crossesEdge(const cv::Mat& guidance, cv::Point pixel, cv::Point2d position, double threshold);

double mapValue(KernelMap map, const PixelKernel& kernel, const cv::Mat& guidance, const KernelMapOptions& options);

/// CV_32FC(channels) of the image's size each, in the order of kernelMaps(). `guidance` CV_32FC3. Works in parts of the
/// image so small that their kernels take a few tens of megabytes; throws Interrupted.
std::vector<cv::Mat> computeKernelMaps(const KernelSource& source, const cv::Mat& guidance,
                                       const KernelMapOptions& options, Progress& progress);

}  // namespace dkn
