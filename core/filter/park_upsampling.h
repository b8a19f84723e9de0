// SPDX-License-Identifier: GPL-3.0-or-later
// High quality depth map upsampling, Park, Kim, Tai, Brown, Kweon 2011.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// The minimum of sum over the samples (u(sample) - z)^2 + lambda sum over p and 8-neighbours q w_pq / W_p (u_p -
/// u_q)^2 + nonlocal sum over p and a window's r k_pr / K_p (u_p - u_r)^2. w_pq = exp(-|I_p - I_q|^2 / 2 sigma_r^2)
/// exp(-(d_p - d_q)^2 / 2 sigma_d^2) / (1 + edge sqrt(e_p^2 + e_q^2)), times `segment` between segments; I in YUV, d
/// the interpolated target in [0, 1], e the luminance's gradient. k_pr = (exp(-D' S_p D / 2) + exp(-D' S_r D / 2)) / 2,
/// D = r - p, S the structure tensor over sigma_r^2: links run along edges. W, K: sums over p's neighbours. Segments:
/// graph-based (Felzenszwalb and Huttenlocher 2004) in place of mean shift. Samples as for mrf; nothing is linked
/// across the border.
class ParkUpsampling : public Baseline {
 public:
  std::string name() const override { return "park"; }
  std::string description() const override {
    return "Least squares with colour, edge, segment and structure terms (Park et al. 2011)";
  }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
