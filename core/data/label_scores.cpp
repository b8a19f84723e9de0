// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/label_scores.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <set>
#include <stdexcept>
#include <string>

#include "base/error.h"

namespace dkn {

LabelScores scoresOfLabels(const Image& labels, const std::filesystem::path& file) {
  if (labels.channels() != 1)
    throw Error(ErrorCode::Unreadable, "The class map " + file.string() + " has " + std::to_string(labels.channels()) +
                                           " channels. Save one label a pixel, or score maps as .npy.");
  std::set<int> found;
  for (int y = 0; y < labels.height(); ++y) {
    const float* row = labels.values.ptr<float>(y);
    for (int x = 0; x < labels.width(); ++x) {
      if (row[x] < 0.0F || row[x] > 65535.0F || row[x] != std::floor(row[x]))
        throw Error(ErrorCode::Unreadable, "The class map " + file.string() + " holds " + std::to_string(row[x]) +
                                               ", which is no label. Save whole numbers from 0 on.");
      found.insert(static_cast<int>(row[x]));
    }
  }
  if (found.size() > CV_CN_MAX)
    throw Error(ErrorCode::Unreadable, "The class map " + file.string() + " has " + std::to_string(found.size()) +
                                           " labels, more than " + std::to_string(CV_CN_MAX) + ". Is it a picture?");
  LabelScores result;
  result.classes.assign(found.begin(), found.end());
  const int channels = static_cast<int>(result.classes.size());
  result.scores = cv::Mat::zeros(labels.values.size(), CV_32FC(channels));
  for (int y = 0; y < labels.height(); ++y) {
    const float* row = labels.values.ptr<float>(y);
    float* scores = result.scores.ptr<float>(y);
    for (int x = 0; x < labels.width(); ++x, scores += channels) {
      const auto place = std::lower_bound(result.classes.begin(), result.classes.end(), static_cast<int>(row[x]));
      scores[place - result.classes.begin()] = 1.0F;
    }
  }
  return result;
}

cv::Mat labelsOfScores(const cv::Mat& scores, const std::vector<int>& classes) {
  const int channels = scores.channels();
  if (static_cast<int>(classes.size()) != channels) throw std::logic_error("labelsOfScores: not one label a channel");
  cv::Mat labels(scores.size(), CV_32FC1);
  for (int y = 0; y < scores.rows; ++y) {
    const float* row = scores.ptr<float>(y);
    float* next = labels.ptr<float>(y);
    for (int x = 0; x < scores.cols; ++x, row += channels)
      next[x] = static_cast<float>(classes[static_cast<std::size_t>(std::max_element(row, row + channels) - row)]);
  }
  return labels;
}

}  // namespace dkn
