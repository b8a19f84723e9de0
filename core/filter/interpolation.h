// SPDX-License-Identifier: GPL-3.0-or-later
// The filters that do not look at the guidance.
#pragma once

#include "filter/baseline.h"

namespace dkn {

enum class InterpolationKind { Nearest, Bilinear, Bicubic };

/// The samples brought to the guidance's size as if they sat at block centres, whatever their anchor: for the papers'
/// nearest-neighbour protocol the result is, as in their tables, not registered. Bilinear and bicubic (a = -0.5) are
/// antialiased where the samples are larger than the guidance. Samples of the guidance's size give the target itself.
class Interpolation : public Baseline {
 public:
  explicit Interpolation(InterpolationKind kind) : m_kind(kind) {}
  std::string name() const override;
  std::string description() const override;

 protected:
  cv::Mat compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const override;
  std::shared_ptr<const KernelSource> implicitKernels(const FilterInput& input,
                                                      const Parameters& parameters) const override;

 private:
  InterpolationKind m_kind;
};

}  // namespace dkn
