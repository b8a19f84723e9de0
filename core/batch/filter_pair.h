// SPDX-License-Identifier: GPL-3.0-or-later
// From a pair of files to a result: the same steps for the command line, the window and the inspector.
#pragma once

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "batch/pair_metrics.h"
#include "data/pairing.h"
#include "filter/method.h"
#include "image/image.h"
#include "image/read_image.h"

namespace dkn {

/// Scale of the protocols where none is given.
inline constexpr int kDefaultScale = 8;

struct PairOptions {
  Task task = Task::Values;
  std::string protocol = "none";    ///< none, bicubic, nearest, noisy, denoise
  std::optional<int> scale;         ///< of the protocol; without one, the ratio of the sizes that is expected
  std::uint64_t seed = 0;           ///< noise of noisy and denoise, together with the pair's stem
  int iterations = 1;               ///< the result becomes the next target
  InvalidRule invalid;              ///< for target and ground truth
  bool keepHoles = false;           ///< invalid pixels become holes again in the result
  std::optional<ValueRange> range;  ///< target values that become 0 and 1; unset: the (full-resolution) target's own
  MetricUnit unit;

  /// `invalid`, or in a class map the label that data sets give to pixels without a class.
  InvalidRule invalidRule() const;
  /// Throws Error(BadArgument).
  void validate() const;
};

/// What the steps of preparation take, where files were read elsewhere.
struct PairImages {
  Image guidance;            ///< from readGuidance or readCompactGuidance
  Image target;              ///< from readTarget
  Image truth;               ///< from readTarget; empty: none
  bool samePicture = false;  ///< guidance and target are one file (texture removal)
};

/// A pair that any number of methods can be run on. Copies share their pixels; nothing of it is changed by runPair.
struct PreparedPair {
  FilterInput input;
  Image truth;    ///< what results are measured against, holes filled, `valid` kept; empty: nothing to measure
  cv::Mat valid;  ///< CV_8UC1, H x W: where the target was valid; empty: everywhere
  PixelType stored = PixelType::Float32;  ///< the target's
  bool samePicture = false;
  std::string protocol;
  std::vector<int> classes;  ///< segmentation: label of each channel of the target, which holds scores; else empty
  Task task = Task::Values;
  double scale = 1.0;  ///< of the protocol, else how many times wider the guidance is than the target
};

struct PairResult {
  FilterOutput output;      ///< seconds of all iterations
  Image image;              ///< the result, its holes with `keepHoles`, the target's pixel type
  Image labels;             ///< segmentation: the result as a class map, the highest score's label; else empty
  ClassCounts classCounts;  ///< segmentation with a ground truth
  std::optional<PairMetrics> metrics;
};

/// Reads, checks sizes, crops and degrades (protocol) or resizes (registered bicubic), fills holes, finds the range.
/// Throws Error: Unreadable for files and sizes, BadArgument for options.
PreparedPair preparePair(const PairFiles& files, const PairOptions& options);
/// The same for pictures in memory; `files` names them in messages, its stem seeds the noise.
PreparedPair preparePair(const PairImages& images, const PairFiles& files, const PairOptions& options);

/// Result minus ground truth in the metrics' unit, the truth's invalid pixels invalid; of class maps 1 where the label
/// is wrong. Empty without a ground truth.
Image errorMap(const PreparedPair& pair, const PairResult& result, const MetricUnit& unit);

/// What the next iteration starts from: the result becomes the target, and the guidance too where both were one
/// picture.
FilterInput nextIteration(const PreparedPair& pair, const FilterInput& input, const cv::Mat& result);

/// Runs a method `options.iterations` times (nextIteration). `parameters` as from completeParameters. Throws Error and
/// Interrupted.
PairResult runPair(const PreparedPair& pair, const Method& method, const Parameters& parameters, const RunOptions& run,
                   const PairOptions& options, Progress& progress);

}  // namespace dkn
