// SPDX-License-Identifier: GPL-3.0-or-later
// Image smoothing by L0 gradient minimisation, Xu, Lu, Xu, Jia 2011.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// min (S - T)^2 + lambda #{p: dS_p != 0} by splitting: gradients whose squares, summed over the guidance's colours,
/// are below lambda / beta are set to zero, then (S - T)^2 + beta |dS - gradient|^2 is minimised, beta from 2 lambda
/// times kappa an iteration up to 1e5. Guidance and target are smoothed side by side, the guidance says where the edges
/// are: with the target as guidance this is the published method. The border is periodic.
class L0Smoothing : public Baseline {
 public:
  std::string name() const override { return "l0"; }
  std::string description() const override {
    return "L0 gradient minimisation (Xu et al. 2011): few edges, flat between them";
  }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
