// SPDX-License-Identifier: GPL-3.0-or-later
// Structure-preserving smoothing by region covariances, Karacan, Erdem, Erdem 2013.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// Every pixel becomes the mean of a square window with the weights exp(-|d_p - d_q|^2 / 2 sigma^2), d the patch's
/// descriptor (the paper's first model): the mean of the features luminance, |I_x|, |I_y|, |I_xx|, |I_yy| and the
/// Cholesky factor of the covariance of these and the place in the patch (-1 to 1). Windows are clipped to the image,
/// patches and derivatives repeat the border.
class RegionCovarianceFilter : public Baseline {
 public:
  std::string name() const override { return "cov"; }
  std::string description() const override { return "Region covariance filter (Karacan et al. 2013): removes texture"; }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
