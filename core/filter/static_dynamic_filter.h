// SPDX-License-Identifier: GPL-3.0-or-later
// Joint filtering with static and dynamic guidance, Ham, Cho, Ponce 2015 and 2018.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// The minimum of sum over the samples (u(sample) - z)^2 + lambda sum over 8-neighbours exp(-mu |g_p - g_q|^2) (1 -
/// exp(-nu (u_p - u_q)^2)) / nu, target and guidance in [0, 1], found by linear systems with the weights exp(-mu |g_p -
/// g_q|^2 - nu (u_p - u_q)^2), at least 1e-3, of the last u. It starts from the interpolated target; samples as for
/// mrf; nothing is linked across the image's border.
class StaticDynamicFilter : public Baseline {
 public:
  std::string name() const override { return "sd"; }
  std::string description() const override { return "Static and dynamic guidance filter (Ham et al. 2018)"; }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
