// SPDX-License-Identifier: GPL-3.0-or-later
// The domain transform filter, Gastal and Oliveira 2011 (normalised convolution).
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// Alternating passes along rows and columns, each a box filter in the coordinate ct(x) = sum of 1 +
/// sigma_s / sigma_r |I'|_1; the box is clipped to the image.
class DomainTransform : public Baseline {
 public:
  std::string name() const override { return "dt"; }
  std::string description() const override {
    return "Domain transform filter, normalised convolution (Gastal and Oliveira 2011)";
  }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
