// SPDX-License-Identifier: GPL-3.0-or-later
// One interface for every filter: baselines and networks alike.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "base/stage_clock.h"
#include "filter/kernel_source.h"
#include "image/image.h"

namespace dkn {

/// A number that a method takes, as `--set METHOD.NAME=VALUE` and the parameter dock see it.
struct ParameterSpec {
  std::string name;
  std::string help;  ///< one line, with unit
  double defaultValue = 0.0;
  double minimum = 0.0;
  double maximum = 0.0;
  bool integer = false;
};

using Parameters = std::map<std::string, double>;

/// Where the low-resolution samples lie on the guidance's pixel grid.
enum class SampleAnchor {
  BlockCentre,  ///< sample i covers rows s i .. s i + s - 1: position s i + (s - 1) / 2
  BottomRight   ///< sample i is pixel s i + s - 1 (the papers' nearest-neighbour protocol)
};

/// What a filter is given. All images share one unit; the guidance gives the output's size.
struct FilterInput {
  Image guidance;       ///< RGB, H x W; CV_32FC3 in [0, 1], or 8 or 16 bits (floatGuidance)
  Image target;         ///< CV_32FC(n), H x W: the target brought to the guidance's size; no holes (filled beforehand)
  Image samples;        ///< the low-resolution map, h x w; equals `target` where there is none
  double scaleX = 1.0;  ///< W / w
  double scaleY = 1.0;  ///< H / h
  SampleAnchor anchor = SampleAnchor::BlockCentre;
  ValueRange range;  ///< target values that become 0 and 1 for a network, and that scale-dependent settings refer to
};

/// Told that a part of a result is there: on the threads that work, one call at a time. `values` are CV_32FC(n) of the
/// area's size in the target's unit and own their memory.
using TileCallback = std::function<void(cv::Rect area, cv::Mat values)>;

/// How networks are run; baselines use `threads` alone.
struct RunOptions {
  std::string device = "auto";      ///< auto, cpu, cuda, cuda:N
  std::string precision = "auto";   ///< auto, fp32, tf32, bf16, fp16
  std::string engine = "auto";      ///< auto, reference
  int threads = 0;                  ///< 0: all cores
  int tile = 0;                     ///< output pixels a side; 0: chosen by the engine
  std::optional<cv::Point> centre;  ///< pixel around which tiles come first; unset: row by row
  TileCallback onTile;              ///< empty: nobody watches
};

struct FilterOutput {
  cv::Mat values;        ///< CV_32FC(n), H x W, the target's unit, not clamped
  double seconds = 0.0;  ///< the filter alone, without reading and writing
  std::string device = "cpu";
  std::string precision = "fp32";
  StageCosts stages;   ///< of networks
  std::string notice;  ///< one sentence where it was not run as asked for: another device, for example
};

/// A filter, immutable after construction: run() may be called from any thread, one call at a time.
class Method {
 public:
  virtual ~Method() = default;
  virtual std::string name() const = 0;         ///< identifier, as in --method
  virtual std::string description() const = 0;  ///< one line
  virtual std::vector<ParameterSpec> parameterSpecs() const { return {}; }
  /// What a result's provenance says beside the parameters: the model's sha256, for example.
  virtual std::map<std::string, std::string> provenance() const { return {}; }
  /// More about the method, for lists: a network's fields, parameters and multiply-adds.
  virtual std::map<std::string, std::string> details() const { return {}; }
  /// `parameters` holds a value for every spec (completeParameters). Throws Error and Interrupted.
  virtual FilterOutput run(const FilterInput& input, const Parameters& parameters, const RunOptions& options,
                           Progress& progress) const = 0;
  /// The kernels behind the result, learned or implicit, for as long as the images of `input` are not changed; null
  /// for a method that has none to show (its result is no weighted sum of target values).
  virtual std::shared_ptr<const KernelSource> kernelSource(const FilterInput& /*input*/,
                                                           const Parameters& /*parameters*/,
                                                           const RunOptions& /*options*/) const {
    return nullptr;
  }
};

/// Defaults of `specs` overridden by `given`; throws Error(BadArgument) for an unknown name, a value out of range or a
/// fraction where a whole number is wanted.
Parameters completeParameters(const std::string& method, const std::vector<ParameterSpec>& specs,
                              const Parameters& given);

}  // namespace dkn
