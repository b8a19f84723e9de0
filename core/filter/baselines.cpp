// SPDX-License-Identifier: GPL-3.0-or-later
// The list of classical filters.
#include "filter/baselines.h"

#include "filter/adaptive_manifold_filter.h"
#include "filter/bilateral_solver.h"
#include "filter/cross_field_filter.h"
#include "filter/dense_crf.h"
#include "filter/domain_transform.h"
#include "filter/fast_global_smoother.h"
#include "filter/fast_guided_filter.h"
#include "filter/guided_filter.h"
#include "filter/interpolation.h"
#include "filter/joint_bilateral_filter.h"
#include "filter/joint_bilateral_upsampling.h"
#include "filter/l0_smoothing.h"
#include "filter/markov_random_field.h"
#include "filter/park_upsampling.h"
#include "filter/region_covariance_filter.h"
#include "filter/relative_total_variation.h"
#include "filter/rolling_guidance_filter.h"
#include "filter/static_dynamic_filter.h"
#include "filter/total_generalised_variation.h"
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
      std::make_shared<BilateralSolver>(),
      std::make_shared<FastGlobalSmoother>(),
      std::make_shared<RollingGuidanceFilter>(),
      std::make_shared<L0Smoothing>(),
      std::make_shared<RelativeTotalVariation>(),
      std::make_shared<RegionCovarianceFilter>(),
      std::make_shared<MarkovRandomField>(),
      std::make_shared<TotalGeneralisedVariation>(),
      std::make_shared<ParkUpsampling>(),
      std::make_shared<CrossFieldFilter>(),
      std::make_shared<StaticDynamicFilter>(),
      std::make_shared<DenseCrf>()};
  return methods;
}

}  // namespace dkn
