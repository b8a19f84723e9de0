// SPDX-License-Identifier: GPL-3.0-or-later
// Bicubic resizing, plain and masked, and the filling of holes.
#include <ATen/ops/_upsample_bicubic2d_aa.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>

#include <cstddef>
#include <stdexcept>
#include <vector>

#include "degrade/feature_transform.h"
#include "degrade/protocol.h"

namespace dkn {
namespace {

/// Below this share of the kernel's weight a masked sample counts as having no valid source. Where only the lobes
/// beyond the sample's own cell are valid the share is at most 0.08, and renormalising by it would blow up the negative
/// lobes.
constexpr double kMinimumWeight = 0.1;

at::Tensor plainBicubic(const at::Tensor& planes, std::int64_t height, std::int64_t width) {
  return at::_upsample_bicubic2d_aa(planes.unsqueeze(0), {height, width}, /*align_corners=*/false).squeeze(0);
}

void checkMask(const at::Tensor& image, const at::Tensor& valid) {
  if (image.dim() != 3) throw std::logic_error("degrade: the image is not (C, H, W)");
  if (!valid.defined()) return;
  if (valid.scalar_type() != at::kBool || valid.dim() != 3 || valid.size(0) != 1 || valid.size(1) != image.size(1) ||
      valid.size(2) != image.size(2)) {
    throw std::logic_error("degrade: the mask is not a bool (1, H, W) of the image's size");
  }
}

}  // namespace

at::Tensor resizeBicubic(const at::Tensor& image, const at::Tensor& valid, std::int64_t height, std::int64_t width) {
  checkMask(image, valid);
  if (height < 1 || width < 1) throw std::logic_error("resizeBicubic: the size asked for is empty");
  const bool masked = valid.defined() && !valid.all().item<bool>();
  if (image.size(1) == height && image.size(2) == width) return masked ? fillHoles(image, valid) : image;
  if (!masked) return plainBicubic(image, height, width);
  const at::Tensor clean = at::where(valid, image, 0.0);
  const at::Tensor weight = plainBicubic(valid.to(image.scalar_type()), height, width);
  const at::Tensor enough = weight.ge(kMinimumWeight);
  const at::Tensor values = plainBicubic(clean, height, width).div(weight);
  return fillHoles(values, enough);
}

at::Tensor fillHoles(const at::Tensor& image, const at::Tensor& valid) {
  checkMask(image, valid);
  if (!valid.defined() || valid.all().item<bool>()) return image;
  const at::Tensor mask = valid.contiguous();
  const at::Tensor source = image.to(at::kFloat).contiguous();
  const std::int64_t pixels = source.size(1) * source.size(2);
  const std::vector<std::int64_t> nearest =
      nearestSetPixels(mask.const_data_ptr<bool>(), source.size(1), source.size(2));
  if (nearest.empty() || nearest.front() < 0) return at::zeros_like(source);
  at::Tensor filled = at::empty(source.sizes(), source.options());
  for (std::int64_t channel = 0; channel < source.size(0); ++channel) {
    const float* from = source.const_data_ptr<float>() + channel * pixels;
    float* to = filled.data_ptr<float>() + channel * pixels;
    for (std::int64_t i = 0; i < pixels; ++i) to[i] = from[nearest[static_cast<std::size_t>(i)]];
  }
  return filled;
}

}  // namespace dkn
