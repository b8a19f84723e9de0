// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as values.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "batch/filter_pair.h"
#include "batch/paper_figures.h"
#include "filter/method.h"
#include "image/write_image.h"

namespace dkn::cli {

struct Command;

struct Size {
  int width = 0;
  int height = 0;
};

/// Every option of every mode; what was not given keeps its default or is empty.
struct Arguments {
  const Command* command = nullptr;  ///< null: the desktop application
  std::vector<std::string> values;   ///< of the mode itself: the folder of --make-scene, for example
  std::set<std::string> given;       ///< options that stand on the command line, "--scale"

  std::vector<std::string> files;  ///< for the window, where nothing else is given
  std::string guidance, target, groundTruth, output;
  std::vector<std::string> methods;
  std::map<std::string, Parameters> parameters;
  PairOptions pair;
  RunOptions run;
  std::optional<ImageFormat> format;
  std::optional<PaperSet> comparePapers;
  bool overwrite = false;
  bool keepGoing = false;
  std::string errorMaps;
  std::string report;
  int shardIndex = 1, shardCount = 1;
  std::string models;

  int count = 1;
  std::optional<std::uint64_t> seed;
  std::vector<Size> sizes;
  bool verbose = false;
  std::string maps;
  int repeat = 0;  ///< 0: the mode's own choice
  bool scaling = false;
  std::string plot;
  std::vector<std::string> engines;
  bool training = false;
  bool resume = false;
  std::optional<std::int64_t> iterations;
  std::string importWeights;
  int partMegabytes = 32;
  std::string data;
  double budgetMinutes = 0.0;
  bool residual = true;
  std::string window;  ///< pixels of sampling window, or WxH of a screenshot
  bool guidanceBgr = false;
  std::string layout;
  std::string theme;
  std::string language;
  std::string pixel;

  bool has(const std::string& option) const { return given.contains(option); }
};

/// Throws Error(BadArgument) with one sentence for an unknown option, a value that cannot be, two modes at once, or an
/// option that the mode does not take.
Arguments parseArguments(int argc, const char* const* argv);

/// Text of --help.
std::string helpText();

}  // namespace dkn::cli
