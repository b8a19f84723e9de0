// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/what_if.h"

#include <algorithm>
#include <limits>
#include <opencv2/core.hpp>

namespace dkn {

namespace {

cv::Rect patchRect(const cv::Mat& guidance, cv::Point centre, int radius) {
  const int side = 2 * radius + 1;
  return cv::Rect(centre.x - radius, centre.y - radius, side, side) & cv::Rect({0, 0}, guidance.size());
}

cv::Vec3f replacement(const cv::Mat& guidance, const GuidanceChange& change, cv::Point pixel) {
  switch (change.kind) {
    case GuidanceChange::Kind::Grey: {
      const cv::Vec3f colour = guidance.at<cv::Vec3f>(pixel);
      return cv::Vec3f::all(0.299F * colour[0] + 0.587F * colour[1] + 0.114F * colour[2]);
    }
    case GuidanceChange::Kind::Flat:
      return {static_cast<float>(change.colour[0]), static_cast<float>(change.colour[1]),
              static_cast<float>(change.colour[2])};
    case GuidanceChange::Kind::Transfer:
      break;
  }
  const cv::Point from = pixel - change.centre + change.source;
  return guidance.at<cv::Vec3f>(std::clamp(from.y, 0, guidance.rows - 1), std::clamp(from.x, 0, guidance.cols - 1));
}

}  // namespace

cv::Scalar meanColour(const cv::Mat& guidance, cv::Point centre, int radius) {
  return cv::mean(guidance(patchRect(guidance, centre, radius)));
}

GuidancePatch guidancePatch(const cv::Mat& guidance, const GuidanceChange& change) {
  GuidancePatch patch;
  patch.area = patchRect(guidance, change.centre, change.radius);
  patch.values.create(patch.area.size(), CV_32FC3);
  for (int y = 0; y < patch.area.height; ++y) {
    for (int x = 0; x < patch.area.width; ++x) {
      patch.values.at<cv::Vec3f>(y, x) = replacement(guidance, change, patch.area.tl() + cv::Point(x, y));
    }
  }
  return patch;
}

FilterInput withChangedGuidance(const FilterInput& input, const GuidanceChange& change) {
  FilterInput changed = input;
  changed.guidance.values = input.guidance.values.clone();
  const GuidancePatch patch = guidancePatch(input.guidance.values, change);
  patch.values.copyTo(changed.guidance.values(patch.area));
  return changed;
}

std::vector<double> tapOcclusion(const PixelKernel& kernel) {
  // Weights that are normalised already lead to the same result as those before: both rules undo what came first.
  const double output = kernel.reconstructed();
  double weights = 0.0;
  double samples = 0.0;
  double contributions = 0.0;
  for (const KernelTap& tap : kernel.taps) {
    weights += tap.weight;
    samples += tap.sample;
    contributions += tap.contribution;
  }
  std::vector<double> changes;
  const auto left = static_cast<double>(kernel.taps.size()) - 1.0;
  for (const KernelTap& tap : kernel.taps) {
    const double weight = weights - tap.weight;
    const double sum = contributions - tap.contribution;
    double without = std::numeric_limits<double>::quiet_NaN();
    if (kernel.residual) {
      without = kernel.target + (left > 0.0 ? sum - weight / left * (samples - tap.sample) : 0.0);
    } else if (left > 0.0 && weight != 0.0) {
      without = sum / weight;
    }
    changes.push_back(without - output);
  }
  return changes;
}

}  // namespace dkn
