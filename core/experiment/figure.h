// SPDX-License-Identifier: GPL-3.0-or-later
// A figure of the papers as something that can be drawn again: which pictures, which methods, which part.
#pragma once

#include <opencv2/core/types.hpp>

#include <filesystem>
#include <string>
#include <vector>

#include "batch/filter_pair.h"

namespace dkn {

enum class FigureKind {
  Panels,   ///< whole pictures above a magnified part, guidance and results side by side
  Kernels,  ///< the kernels of single pixels, drawn on the pixel grid (IJCV Fig. 17)
  TradeOff  ///< error against seconds, a point a method (IJCV Fig. 15)
};

/// A baseline or model by name, or the network of a cell of an experiment that was run into the same output folder.
struct FigureMethod {
  std::string title;
  std::string method;
  std::string experiment, row, column;
  Parameters parameters;
  int iterations = 1;  ///< the result becomes the next target
};

struct FigureScene {
  std::string title;
  std::string guidance, target, truth;  ///< files under the data folder; TradeOff: folders
  PairOptions pair;
  bool showsInput = false;        ///< the degraded target as a picture of its own
  bool inDepth = true;            ///< values have a colour map; else they are shades of grey
  cv::Rect part;                  ///< that is magnified; empty: none
  std::vector<cv::Point> pixels;  ///< Kernels
};

struct Figure {
  std::string name;
  std::string title;
  FigureKind kind = FigureKind::Panels;
  bool differences = false;  ///< result minus ground truth under the results
  std::vector<FigureMethod> methods;
  std::vector<FigureScene> scenes;
};

/// Whether an experiment's file describes a figure; false for what cannot be read.
bool isFigure(const std::filesystem::path& file);

/// Throws Error(Unreadable, BadArgument) naming the file and what is wrong.
Figure readFigure(const std::filesystem::path& file);

/// The name or file that `createMethod` takes; `output`: the folder that experiments write into. Throws
/// Error(Unreadable) saying which experiment has to be run first.
std::string methodOf(const FigureMethod& method, const std::filesystem::path& output);

}  // namespace dkn
