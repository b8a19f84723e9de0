// SPDX-License-Identifier: GPL-3.0-or-later
// Joint bilateral upsampling, Kopf, Cohen, Lischinski, Uyttendaele 2007.
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// Every output pixel p is the mean of the low-resolution samples q around it with the weights
/// exp(-|p' - q'|^2 / 2 sigma_s^2) exp(-|I(p) - I(q)|^2 / 2 sigma_r^2), p' and q' in low-resolution pixels, I the
/// guidance's RGB in [0, 1]. The window is centred on the sample nearest to p and clipped to the map. I(q) is the
/// guidance at the sample's true position (FilterInput::anchor), between pixels interpolated bilinearly. Without a
/// low-resolution map every pixel is a sample: a joint bilateral filter. Stops at blocks of rows.
class JointBilateralUpsampling : public Baseline {
 public:
  std::string name() const override { return "jbu"; }
  std::string description() const override { return "Joint bilateral upsampling (Kopf et al. 2007)"; }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
  std::shared_ptr<const KernelSource> implicitKernels(const FilterInput& input,
                                                      const Parameters& parameters) const override;
};

}  // namespace dkn
