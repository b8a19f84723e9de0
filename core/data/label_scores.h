// SPDX-License-Identifier: GPL-3.0-or-later
// Class maps of semantic segmentation as score maps and back: filters average scores, never labels.
#pragma once

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <vector>

#include "image/image.h"

namespace dkn {

/// Label that the data sets give to pixels without a class.
inline constexpr int kVoidLabel = 255;

/// One plane a class.
struct LabelScores {
  cv::Mat scores;            ///< CV_32FC(n), H x W
  std::vector<int> classes;  ///< label of each channel, ascending
};

/// Scores of 1 where a pixel has the label and 0 elsewhere, for the labels that occur among the valid pixels. `labels`
/// is CV_32FC1 without holes to fill; `file` is named where it holds no labels: Error(Unreadable).
LabelScores scoresOfLabels(const Image& labels, const std::filesystem::path& file);

/// The label of the highest score of each pixel (of equal ones the first), CV_32FC1.
cv::Mat labelsOfScores(const cv::Mat& scores, const std::vector<int>& classes);

}  // namespace dkn
