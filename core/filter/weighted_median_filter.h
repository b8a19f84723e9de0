// SPDX-License-Identifier: GPL-3.0-or-later
// The weighted median filter, Ma et al. 2013, Zhang, Xu, Jia 2014.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// Every pixel becomes the weighted median of a square window of the target at the guidance's size, weights exp(-|I_p -
/// I_q|^2 / 2 sigma_r^2), the window clipped to the image: the smallest value up to which the weights sum to half of
/// all. Exact, whatever the target's type: no bins, no clusters of colours.
class WeightedMedianFilter : public Baseline {
 public:
  std::string name() const override { return "wmf"; }
  std::string description() const override {
    return "Weighted median filter of the interpolated target (Zhang et al. 2014)";
  }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
