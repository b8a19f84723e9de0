// SPDX-License-Identifier: GPL-3.0-or-later
// The fast guided filter, He and Sun 2015.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// q = A . I + B: the linear coefficients a = (Cov(I) + eps)^-1 cov(I, t), b = mean(t) - a . mean(I) of square windows
/// are found on guidance and target reduced by `subsample` (area means), averaged over windows, brought back bilinearly
/// and applied to the full guidance. Windows are clipped to the image.
class FastGuidedFilter : public Baseline {
 public:
  std::string name() const override { return "fgf"; }
  std::string description() const override {
    return "Fast guided filter (He and Sun 2015): coefficients on a subsampled grid";
  }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
