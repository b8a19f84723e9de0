// SPDX-License-Identifier: GPL-3.0-or-later
// The list of classical filters.
#include "filter/baselines.h"

#include "filter/guided_filter.h"
#include "filter/interpolation.h"
#include "filter/joint_bilateral_upsampling.h"

namespace dkn {

const std::vector<std::shared_ptr<const Method>>& baselines() {
  static const std::vector<std::shared_ptr<const Method>> methods{
      std::make_shared<Interpolation>(InterpolationKind::Nearest),
      std::make_shared<Interpolation>(InterpolationKind::Bilinear),
      std::make_shared<Interpolation>(InterpolationKind::Bicubic), std::make_shared<GuidedFilter>(),
      std::make_shared<JointBilateralUpsampling>()};
  return methods;
}

}  // namespace dkn
