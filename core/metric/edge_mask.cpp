// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric/edge_mask.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/max_pool2d.h>
#include <ATen/ops/zeros.h>

#include <stdexcept>

namespace dkn {

namespace {

/// Marks both pixels of every pair of neighbours along `dimension` (1 or 2 of (C, H, W)) that differ too much.
void markSteps(const at::Tensor& planes, const at::Tensor& valid, double threshold, std::int64_t dimension,
               at::Tensor& edges) {
  const std::int64_t pairs = planes.size(dimension) - 1;
  if (pairs < 1) return;
  const auto first = [&](const at::Tensor& t, std::int64_t d) { return t.narrow(d, 0, pairs); };
  const auto second = [&](const at::Tensor& t, std::int64_t d) { return t.narrow(d, 1, pairs); };
  at::Tensor steps = (first(planes, dimension) - second(planes, dimension)).abs().amax(0) > threshold;
  if (valid.defined()) steps = steps & first(valid, dimension - 1) & second(valid, dimension - 1);
  first(edges, dimension - 1).logical_or_(steps);
  second(edges, dimension - 1).logical_or_(steps);
}

}  // namespace

at::Tensor edgeMask(const at::Tensor& truth, const at::Tensor& valid, double threshold, std::int64_t radius) {
  if (truth.dim() != 2 && truth.dim() != 3) throw std::logic_error("edgeMask: the truth is not (H, W) or (C, H, W)");
  const at::Tensor planes = truth.dim() == 2 ? truth.unsqueeze(0) : truth;
  at::Tensor edges = at::zeros({planes.size(1), planes.size(2)}, at::kBool);
  markSteps(planes, valid, threshold, 1, edges);
  markSteps(planes, valid, threshold, 2, edges);
  if (radius > 0) {
    const std::int64_t side = 2 * radius + 1;
    edges = at::max_pool2d(edges.to(at::kFloat).unsqueeze(0), {side, side}, {1, 1}, {radius, radius})[0] > 0;
  }
  return valid.defined() ? edges & valid : edges;
}

}  // namespace dkn
