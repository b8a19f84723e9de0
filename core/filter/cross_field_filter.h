// SPDX-License-Identifier: GPL-3.0-or-later
// Cross-field joint image restoration via scale map, Yan et al. 2013.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// The minimum over image u and scale map s of sum rho(s - p_x du/dx) + rho(s - p_y du/dy) + lambda rho(u - t) + beta
/// (grad s)' D (grad s), rho(x) = |x|^alpha, p = 1 / (sign(dg) max(|dg|, epsilon)), D = (m m' + eta^2) / (|grad g|^2 +
/// 2 eta^2) with m across the gradient of the guidance's luminance g; target and guidance in [0, 1]. s and u in turn by
/// reweighted least squares, s from 1. Forward differences, none across the border.
class CrossFieldFilter : public Baseline {
 public:
  std::string name() const override { return "yan"; }
  std::string description() const override { return "Cross-field restoration by a scale map (Yan et al. 2013)"; }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
