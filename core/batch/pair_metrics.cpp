// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/pair_metrics.h"

#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cmath>

#include "image/tensor_bridge.h"
#include "metric/edge_mask.h"
#include "metric/metrics.h"
#include "metric/weighted_f.h"

namespace dkn {

namespace {

/// Saliency as the measure wants it: 0 to 1.
at::Tensor unitMap(const at::Tensor& values, PixelType stored) {
  const double full = stored == PixelType::UInt8 ? 255.0 : stored == PixelType::UInt16 ? 65535.0 : 1.0;
  return (values[0] / full).clamp_(0.0, 1.0);
}

}  // namespace

PairMetrics measure(const cv::Mat& result, const Image& truth, const MetricUnit& unit, Task task) {
  const at::Tensor output = tensorFromMat(result);
  const at::Tensor expected = tensorFromMat(truth.values);
  at::Tensor valid = validTensor(truth.valid);
  if (valid.defined()) valid = valid.squeeze(0);
  const ValueRange range = valueRange(truth);
  const double span = double(range.maximum) - double(range.minimum);
  const double peak = truth.stored == PixelType::UInt8 ? 255.0 : span;
  const double factor = std::abs(unit.factor);
  const at::Tensor edges = edgeMask(expected, valid, kEdgeShare * span, kEdgeRadius);
  PairMetrics metrics{{"rmse", factor * rmse(output, expected, valid, kMetricBorder)},
                      {"rmse_full", factor * rmse(output, expected, valid, 0)},
                      {"rmse_edges", factor * rmse(output, expected, edges, 0)},
                      {"mad", factor * mad(output, expected, valid, 0)},
                      {"bad", badPixelRate(output, expected, valid, unit.badThreshold / factor, 0)},
                      {"psnr", psnr(output, expected, valid, peak, 0)},
                      {"ssim", ssim(output, expected, valid, peak, 0)}};
  if (task == Task::Saliency)
    metrics["weighted_f"] = weightedFMeasure(unitMap(output, truth.stored), unitMap(expected, truth.stored));
  return metrics;
}

double meanIou(const ClassCounts& counts) {
  double sum = 0.0;
  int classes = 0;
  for (const auto& [label, pixels] : counts) {
    if (pixels.second == 0.0) continue;
    sum += pixels.first / pixels.second;
    ++classes;
  }
  return classes == 0 ? std::nan("") : sum / classes;
}

ClassCounts countClasses(const cv::Mat& labels, const Image& truth) {
  constexpr std::int64_t kIgnored = -1;
  at::Tensor expected = tensorFromMat(truth.values)[0].to(at::kLong);
  if (!truth.valid.empty()) expected = expected.masked_fill(validTensor(truth.valid)[0].logical_not(), kIgnored);
  const at::Tensor got = tensorFromMat(labels)[0].to(at::kLong);
  const std::int64_t classes = 1 + std::max(got.max().item<std::int64_t>(), expected.max().item<std::int64_t>());
  const std::vector<ClassOverlap> overlaps = classOverlaps(got, expected, classes, kIgnored);
  ClassCounts counts;
  for (std::size_t label = 0; label < overlaps.size(); ++label) {
    if (overlaps[label].either > 0.0) counts[static_cast<int>(label)] = {overlaps[label].both, overlaps[label].either};
  }
  return counts;
}

PairMetrics labelMetrics(const ClassCounts& counts) {
  double right = 0.0;
  double pixels = 0.0;
  for (const auto& [label, overlap] : counts) {
    right += overlap.first;
    pixels += overlap.first + (overlap.second - overlap.first) / 2.0;
  }
  return {{"mean_iou", meanIou(counts)}, {"accuracy", pixels > 0.0 ? right / pixels : std::nan("")}};
}

}  // namespace dkn
