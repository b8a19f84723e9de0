// SPDX-License-Identifier: GPL-3.0-or-later
// The rolling guidance filter, Zhang, Shen, Xu, Jia 2014.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// J_1 is the guidance under a Gaussian of sigma_s (small structures are gone), J_t the guidance filtered bilaterally
/// with the weights of J_(t-1) (edges come back); the last iteration filters the target instead, so that with the
/// target as guidance this is the published filter. Window: disc of radius ceil(2 sigma_s), clipped to the image.
/// (OpenCV's function starts from the unfiltered image.)
class RollingGuidanceFilter : public Baseline {
 public:
  std::string name() const override { return "rgf"; }
  std::string description() const override {
    return "Rolling guidance filter (Zhang et al. 2014): removes texture, restores edges";
  }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
