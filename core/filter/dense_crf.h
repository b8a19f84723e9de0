// SPDX-License-Identifier: GPL-3.0-or-later
// The fully connected conditional random field with Gaussian edge potentials, Kraehenbuehl and Koltun 2011.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// Mean-field inference: Q_i(l) proportional to P_i(l) exp(sum_m w_m (K_m Q(l))_i), Potts labels, K a Gaussian in
/// position and colour (bilateral) and one in position (spatial), both symmetrically normalised, by filtering on the
/// permutohedral lattice. Several channels are labels: probabilities where they are positive and sum to 1, else scores
/// that a softmax turns into them; the result is Q. One channel, in [0, 1] of its range, becomes labels by levels: the
/// result is their mean by Q. There is no border: pixels outside do not exist.
class DenseCrf : public Baseline {
 public:
  std::string name() const override { return "crf"; }
  std::string description() const override {
    return "Dense CRF with Gaussian edge potentials (Kraehenbuehl and Koltun 2011)";
  }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
