// SPDX-License-Identifier: GPL-3.0-or-later
// Structure extraction by relative total variation, Xu, Yan, Xia, Jia 2012.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// S of the least squares (S - T)^2 + lambda / 2 sum over links w (S_p - S_q)^2, the weights from the last S: w = G *
/// (1 / (|G * dS| + 1e-3)) / max(|dS|, sharpness), d the forward difference, | | the mean over colours, G a Gaussian
/// with the border repeated. The iterations are the guidance's; the last one's weights smooth the target: with the
/// target as guidance this is the published method.
class RelativeTotalVariation : public Baseline {
 public:
  std::string name() const override { return "rtv"; }
  std::string description() const override { return "Relative total variation (Xu et al. 2012): removes texture"; }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
