// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/kernel_maps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/core.hpp>

namespace dkn {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
/// Taps held at a time.
constexpr int kTapBudget = 150000;
constexpr int kLargestPart = 96;

double meanOffset(const PixelKernel& kernel) {
  double sum = 0.0;
  for (const KernelTap& tap : kernel.taps) sum += std::hypot(tap.offset.x, tap.offset.y);
  return sum / static_cast<double>(kernel.taps.size());
}

double offsetDirection(const PixelKernel& kernel) {
  cv::Point2d sum;
  for (const KernelTap& tap : kernel.taps) sum += std::abs(tap.weight) * tap.offset;
  return sum == cv::Point2d() ? kNothing : std::atan2(sum.y, sum.x);
}

double absoluteWeight(const PixelKernel& kernel) {
  double sum = 0.0;
  for (const KernelTap& tap : kernel.taps) sum += std::abs(tap.weight);
  return sum;
}

double weightEntropy(const PixelKernel& kernel) {
  const double total = absoluteWeight(kernel);
  if (!(total > 0.0)) return kNothing;
  double bits = 0.0;
  for (const KernelTap& tap : kernel.taps) {
    const double share = std::abs(tap.weight) / total;
    if (share > 0.0) bits -= share * std::log2(share);
  }
  return bits;
}

double edgeCrossing(const PixelKernel& kernel, const cv::Mat& guidance, double threshold) {
  const auto crossing = std::count_if(kernel.taps.begin(), kernel.taps.end(), [&](const KernelTap& tap) {
    return crossesEdge(guidance, kernel.pixel, tap.position, threshold);
  });
  return static_cast<double>(crossing) / static_cast<double>(kernel.taps.size());
}

}  // namespace

const std::vector<KernelMapInfo>& kernelMaps() {
  static const std::vector<KernelMapInfo> kMaps = {
      {KernelMap::MeanOffset, "mean_offset", "px", false},
      {KernelMap::OffsetDirection, "offset_direction", "rad", true},
      {KernelMap::WeightEntropy, "weight_entropy", "bit", false},
      {KernelMap::EdgeCrossing, "edge_crossing", "share", false},
      {KernelMap::AbsoluteWeight, "absolute_weight", "1", false},
  };
  return kMaps;
}

bool crossesEdge(const cv::Mat& guidance, cv::Point pixel, cv::Point2d position, double threshold) {
  const cv::Point2d way = position - cv::Point2d(pixel);
  const int steps = static_cast<int>(std::ceil(std::max(std::abs(way.x), std::abs(way.y))));
  cv::Vec3f last = guidance.at<cv::Vec3f>(pixel);
  for (int i = 1; i <= steps; ++i) {
    const cv::Point2d at = cv::Point2d(pixel) + way * (static_cast<double>(i) / steps);
    const int x = std::clamp(static_cast<int>(std::lround(at.x)), 0, guidance.cols - 1);
    const int y = std::clamp(static_cast<int>(std::lround(at.y)), 0, guidance.rows - 1);
    const cv::Vec3f here = guidance.at<cv::Vec3f>(y, x);
    if (cv::norm(here - last) > threshold) return true;
    last = here;
  }
  return false;
}

double mapValue(KernelMap map, const PixelKernel& kernel, const cv::Mat& guidance, const KernelMapOptions& options) {
  if (kernel.taps.empty()) return kNothing;
  switch (map) {
    case KernelMap::MeanOffset:
      return meanOffset(kernel);
    case KernelMap::OffsetDirection:
      return offsetDirection(kernel);
    case KernelMap::WeightEntropy:
      return weightEntropy(kernel);
    case KernelMap::EdgeCrossing:
      return edgeCrossing(kernel, guidance, options.edgeThreshold);
    case KernelMap::AbsoluteWeight:
      break;
  }
  return absoluteWeight(kernel);
}

std::vector<cv::Mat> computeKernelMaps(const KernelSource& source, const cv::Mat& guidance,
                                       const KernelMapOptions& options, Progress& progress) {
  const cv::Size size = source.size();
  const int channels = source.channels();
  std::vector<cv::Mat> maps;
  for (std::size_t i = 0; i < kernelMaps().size(); ++i) maps.emplace_back(size, CV_MAKETYPE(CV_32F, channels));
  progress.throwIfStopped();
  // The middle's support is not cut off by the border.
  const auto taps = std::max<std::size_t>(source.kernel({size.width / 2, size.height / 2}, 0).taps.size(), 1);
  const int side = std::clamp(static_cast<int>(std::sqrt(kTapBudget / static_cast<double>(taps))), 1, kLargestPart);
  for (int y = 0; y < size.height; y += side) {
    for (int x = 0; x < size.width; x += side) {
      progress.throwIfStopped();
      const cv::Rect part = cv::Rect(x, y, side, side) & cv::Rect({0, 0}, size);
      for (int channel = 0; channel < channels; ++channel) {
        for (const PixelKernel& kernel : source.kernels(part, channel)) {
          for (const KernelMapInfo& info : kernelMaps()) {
            maps[static_cast<std::size_t>(info.map)].ptr<float>(kernel.pixel.y)[kernel.pixel.x * channels + channel] =
                static_cast<float>(mapValue(info.map, kernel, guidance, options));
          }
        }
      }
    }
    progress.report(static_cast<double>(std::min(y + side, size.height)) / size.height);
  }
  return maps;
}

}  // namespace dkn
