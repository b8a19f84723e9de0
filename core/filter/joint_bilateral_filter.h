// SPDX-License-Identifier: GPL-3.0-or-later
// The joint bilateral filter, Petschnigg et al. 2004, Eisemann and Durand 2004.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// Every pixel of the target at the guidance's size becomes the mean of its neighbours q with the weights exp(-|p -
/// q|^2 / 2 sigma_s^2) exp(-|I_p - I_q|^2 / 2 sigma_r^2), in a disc of radius round(1.5 sigma_s), at least one pixel,
/// clipped to the image. Colours differ by the sum over the channels (norm 1, as in OpenCV's filter) or by the
/// Euclidean distance (norm 2).
class JointBilateralFilter : public Baseline {
 public:
  std::string name() const override { return "jbf"; }
  std::string description() const override {
    return "Joint bilateral filter of the interpolated target (Petschnigg et al. 2004)";
  }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
