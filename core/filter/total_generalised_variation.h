// SPDX-License-Identifier: GPL-3.0-or-later
// Image guided depth upsampling by anisotropic total generalised variation, Ferstl et al. 2013.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// min over u, v of alpha1 |T^1/2 (grad u - v)| + alpha0 |grad v| + data / 2 sum over the samples (u(sample) - z)^2,
/// T^1/2 = exp(-beta |grad I|^gamma) n n' + m m' with n along and m across the gradient of the guidance's luminance,
/// target and guidance in [0, 1], u within the samples' range, a quarter wider either way. Forward differences, none
/// across the border; it starts from the interpolated target; samples as for mrf.
class TotalGeneralisedVariation : public Baseline {
 public:
  std::string name() const override { return "tgv"; }
  std::string description() const override { return "Anisotropic total generalised variation (Ferstl et al. 2013)"; }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
