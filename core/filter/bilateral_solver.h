// SPDX-License-Identifier: GPL-3.0-or-later
// The fast bilateral solver, Barron and Poole 2016.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// The minimum of lambda / 2 sum W_pq (u_p - u_q)^2 + sum c_p (u_p - t_p)^2, W the bistochastic bilateral affinity of a
/// simplified bilateral grid, found on the grid's vertices. t is the interpolated target at the samples' positions, c =
/// exp(-d^2 / 2 (1/4)^2) with the distance d to the nearest sample in low-resolution pixels, 1 without a low-resolution
/// map. lambda is times the pixels a low-resolution pixel covers (the paper's 4^(f - 1/2) for a factor of 2^f). Nothing
/// is linked across the image's border.
class BilateralSolver : public Baseline {
 public:
  std::string name() const override { return "fbs"; }
  std::string description() const override { return "Fast bilateral solver (Barron and Poole 2016)"; }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
