// SPDX-License-Identifier: GPL-3.0-or-later
// The list of classical filters.
#include "filter/baselines.h"

#include "filter/adaptive_manifold_filter.h"
#include "filter/domain_transform.h"
#include "filter/fast_global_smoother.h"
#include "filter/fast_guided_filter.h"
#include "filter/guided_filter.h"
#include "filter/interpolation.h"
#include "filter/joint_bilateral_filter.h"
#include "filter/joint_bilateral_upsampling.h"
#include "filter/rolling_guidance_filter.h"
#include "filter/weighted_median_filter.h"

namespace dkn {

const std::vector<std::shared_ptr<const Method>>& baselines() {
  static const std::vector<std::shared_ptr<const Method>> methods{
      std::make_shared<Interpolation>(InterpolationKind::Nearest),
      std::make_shared<Interpolation>(InterpolationKind::Bilinear),
      std::make_shared<Interpolation>(InterpolationKind::Bicubic),
      std::make_shared<GuidedFilter>(),
      std::make_shared<JointBilateralUpsampling>(),
      std::make_shared<FastGuidedFilter>(),
      std::make_shared<JointBilateralFilter>(),
      std::make_shared<WeightedMedianFilter>(),
      std::make_shared<DomainTransform>(),
      std::make_shared<AdaptiveManifoldFilter>(),
      std::make_shared<FastGlobalSmoother>(),
      std::make_shared<RollingGuidanceFilter>()};
  return methods;
}

}  // namespace dkn
