// SPDX-License-Identifier: GPL-3.0-or-later
// Guided image filtering, He, Sun, Tang 2010, with a colour guidance.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// OpenCV's guided filter on the target at the guidance's size, each channel by itself. The result is linear in the
/// target, so eps refers to the guidance's [0, 1] alone. Defaults reproduce the papers' rows (radius 2, eps 0.01).
class GuidedFilter : public Baseline {
 public:
  std::string name() const override { return "gf"; }
  std::string description() const override { return "Guided filter with colour guidance (He et al. 2010)"; }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
  std::shared_ptr<const KernelSource> implicitKernels(const FilterInput& input,
                                                      const Parameters& parameters) const override;
};

}  // namespace dkn
