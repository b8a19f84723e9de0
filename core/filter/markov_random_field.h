// SPDX-License-Identifier: GPL-3.0-or-later
// Range sensing by a Markov random field, Diebel and Thrun 2005.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// The minimum of sum over the samples (u(sample) - z)^2 + lambda sum over 4-neighbours w_pq (u_p - u_q)^2 with w_pq =
/// exp(-|I_p - I_q|^2 / 2 sigma_r^2), at least 1e-3. A sample is the image at its position (observations()); without a
/// low-resolution map every pixel is one. Nothing is linked across the image's border.
class MarkovRandomField : public Baseline {
 public:
  std::string name() const override { return "mrf"; }
  std::string description() const override {
    return "Markov random field of samples and colour edges (Diebel and Thrun 2005)";
  }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
