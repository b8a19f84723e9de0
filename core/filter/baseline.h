// SPDX-License-Identifier: GPL-3.0-or-later
// What the classical filters share: checks, thread count, time.
#pragma once

#include "filter/method.h"

namespace dkn {

/// Checks the input, sets the number of threads of OpenCV and LibTorch (process-wide), measures the time and reports
/// the end; a filter itself is compute().
class Baseline : public Method {
 public:
  FilterOutput run(const FilterInput& input, const Parameters& parameters, const RunOptions& options,
                   Progress& progress) const final;

 protected:
  /// CV_32FC(n) of the guidance's size. `input` has passed the checks; its samples have no holes.
  virtual cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const = 0;
};

/// True where the samples lie on the guidance's own grid: there is no low-resolution map.
bool samplesAreFullSize(const FilterInput& input);

}  // namespace dkn
