// SPDX-License-Identifier: GPL-3.0-or-later
// The fast global smoother, Min et al. 2014.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// Weighted least squares with the weights exp(-|I_p - I_q| / sigma) solved along rows and columns in turn, three times
/// with a fading lambda; there are no links over the border.
class FastGlobalSmoother : public Baseline {
 public:
  std::string name() const override { return "fgs"; }
  std::string description() const override {
    return "Fast global smoother (Min et al. 2014): weighted least squares, one dimension at a time";
  }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
