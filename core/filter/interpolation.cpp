// SPDX-License-Identifier: GPL-3.0-or-later
// Nearest, bilinear and bicubic interpolation of the low-resolution map.
#include "filter/interpolation.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/_upsample_bilinear2d_aa.h>
#include <ATen/ops/_upsample_nearest_exact2d.h>

#include "degrade/protocol.h"
#include "image/tensor_bridge.h"

namespace dkn {
namespace {

at::Tensor interpolate(InterpolationKind kind, const at::Tensor& samples, std::int64_t height, std::int64_t width) {
  switch (kind) {
    case InterpolationKind::Nearest:
      return at::_upsample_nearest_exact2d(samples.unsqueeze(0), {height, width}).squeeze(0);
    case InterpolationKind::Bilinear:
      return at::_upsample_bilinear2d_aa(samples.unsqueeze(0), {height, width}, /*align_corners=*/false).squeeze(0);
    case InterpolationKind::Bicubic:
      break;
  }
  return resizeBicubic(samples, {}, height, width);
}

}  // namespace

std::string Interpolation::name() const {
  switch (m_kind) {
    case InterpolationKind::Nearest:
      return "nearest";
    case InterpolationKind::Bilinear:
      return "bilinear";
    case InterpolationKind::Bicubic:
      break;
  }
  return "bicubic";
}

std::string Interpolation::description() const {
  switch (m_kind) {
    case InterpolationKind::Nearest:
      return "Nearest-neighbour interpolation of the low-resolution target";
    case InterpolationKind::Bilinear:
      return "Bilinear interpolation of the low-resolution target";
    case InterpolationKind::Bicubic:
      break;
  }
  return "Bicubic interpolation of the low-resolution target";
}

cv::Mat Interpolation::compute(const FilterInput& input, const Parameters& /*parameters*/,
                               Progress& /*progress*/) const {
  if (samplesAreFullSize(input)) return input.target.values.clone();
  return matFromTensor(
      interpolate(m_kind, tensorFromMat(input.samples.values), input.guidance.height(), input.guidance.width()));
}

}  // namespace dkn
