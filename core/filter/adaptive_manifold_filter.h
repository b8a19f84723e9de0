// SPDX-License-Identifier: GPL-3.0-or-later
// The adaptive manifold filter, Gastal and Oliveira 2012 (OpenCV).
#pragma once

#include "filter/baseline.h"

namespace dkn {

/// OpenCV's filter: the joint bilateral weights are evaluated on a tree of manifolds through the guidance's colours,
/// blurred along each; the border is repeated. It is one call of OpenCV's a channel,
/// which cannot be stopped. A guidance of one colour makes it a Gaussian filter.
class AdaptiveManifoldFilter : public Baseline {
 public:
  std::string name() const override { return "am"; }
  std::string description() const override {
    return "Adaptive manifold filter (Gastal and Oliveira 2012); stops between channels only";
  }
  std::vector<ParameterSpec> parameterSpecs() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
};

}  // namespace dkn
