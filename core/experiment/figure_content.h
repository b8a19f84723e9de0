// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures, kernels and numbers that a figure shows.
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "experiment/figure.h"
#include "inspect/aggregated_kernel.h"

namespace dkn {

struct FigureOptions {
  std::filesystem::path data;    ///< folder of the data sets
  std::filesystem::path output;  ///< that experiments write into: networks of theirs are found there
  RunOptions run;
};

struct FigureImage {
  std::string title;
  Image image;
  bool isClasses = false;  ///< a class map
  std::string error;       ///< "RMSE 3.24 cm"; empty without a ground truth
};

struct FigureKernel {
  std::string title;
  AggregatedKernel kernel;
};

struct FigurePixel {
  cv::Point pixel;
  std::vector<FigureKernel> kernels;  ///< a method each; one that has none to show is left out
};

struct SceneContent {
  Image guidance;  ///< CV_32FC3 in [0, 1]
  FigureImage input;
  Image truth;  ///< empty: none
  std::vector<FigureImage> results;
  std::vector<Image> differences;  ///< result minus truth in the unit of the scene, a result each; empty: none
  std::vector<FigurePixel> pixels;
};

struct TradeOffPoint {
  std::string title;
  double seconds = 0.0;  ///< mean of an image
  double error = 0.0;    ///< mean RMSE, cropped by 6
};

/// Runs every method on the scene. Throws Error (Unreadable for a file that is not there, saying where it belongs),
/// and Interrupted.
SceneContent sceneContent(const Figure& figure, const FigureScene& scene, const FigureOptions& options,
                          const std::function<void(const std::string&)>& say, const std::atomic<bool>& stop);

/// Measures every method on the scene's folders, on 8 to 16 images of a larger set. Throws as above.
std::vector<TradeOffPoint> tradeOff(const Figure& figure, const FigureScene& scene, const FigureOptions& options,
                                    const std::function<void(const std::string&)>& say, const std::atomic<bool>& stop);

}  // namespace dkn
