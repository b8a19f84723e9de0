// SPDX-License-Identifier: GPL-3.0-or-later
// The papers' test images where the shared data lie beside the project.
#pragma once

#include <QString>
#include <QTest>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace dkn::test {

struct PaperPair {
  std::string name;
  cv::Mat guidance;  ///< CV_32FC3, RGB in [0, 1]
  cv::Mat depth;     ///< CV_32FC1, times `unit`
};

inline std::filesystem::path sharedTestFolder(const std::string& set) {
  return std::filesystem::path(DKN_TEST_SHARED) / "data" / "test" / set;
}

/// The depth maps of a folder in the order of their names.
inline std::vector<std::filesystem::path> depthFiles(const std::string& set) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(sharedTestFolder(set))) {
    if (entry.path().stem().string().ends_with("_depth")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// Reads a depth map and, where wanted, its guidance; both cut to a multiple of `scale`, the top left corner kept.
inline PaperPair readPaperPair(const std::filesystem::path& depthFile, int scale, double unit, bool withGuidance) {
  PaperPair pair;
  pair.name = depthFile.stem().string();
  cv::imread(depthFile.string(), cv::IMREAD_UNCHANGED).convertTo(pair.depth, CV_32F, unit);
  const cv::Rect area(0, 0, pair.depth.cols / scale * scale, pair.depth.rows / scale * scale);
  pair.depth = pair.depth(area).clone();
  if (!withGuidance) return pair;
  const std::string stem = pair.name.substr(0, pair.name.size() - std::string("_depth").size());
  const cv::Mat bgr = cv::imread((depthFile.parent_path() / (stem + "_rgb.png")).string(), cv::IMREAD_COLOR);
  cv::cvtColor(bgr, pair.guidance, cv::COLOR_BGR2RGB);
  pair.guidance(area).convertTo(pair.guidance, CV_32F, 1.0 / 255.0);
  return pair;
}

}  // namespace dkn::test

/// Skips, visibly, where the shared data are absent.
#define DKN_NEED_SHARED_TEST_SET(set)                                                                   \
  do {                                                                                                  \
    const std::filesystem::path dknFolder = dkn::test::sharedTestFolder(set);                           \
    if (!std::filesystem::exists(dknFolder))                                                            \
      QSKIP(qPrintable(QString("no shared data: %1").arg(QString::fromStdString(dknFolder.string())))); \
  } while (false)
