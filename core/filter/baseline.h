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
  std::shared_ptr<const KernelSource> kernelSource(const FilterInput& input, const Parameters& parameters,
                                                   const RunOptions& options) const final;

 protected:
  /// CV_32FC(n) of the guidance's size. `input` has passed the checks; its samples have no holes.
  virtual cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const = 0;
  /// The filter's implicit kernels; `input` as for compute(). Null: the result is no weighted sum of target values.
  virtual std::shared_ptr<const KernelSource> implicitKernels(const FilterInput& /*input*/,
                                                              const Parameters& /*parameters*/) const {
    return nullptr;
  }
};

/// What the implicit kernels of the classical filters have in common, for the pixel's kernel to be completed.
PixelKernel implicitKernel(const FilterInput& input, cv::Point pixel, int channel);
/// A tap without offset; `position` and `sample` of what it stands for.
KernelTap implicitTap(int column, int row, cv::Point2d position, double sample, double weight);

/// True where the samples lie on the guidance's own grid: there is no low-resolution map.
bool samplesAreFullSize(const FilterInput& input);

}  // namespace dkn
