// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/pair_metrics.h"

#include <ATen/core/Tensor.h>

#include <cmath>

#include "image/tensor_bridge.h"
#include "metric/metrics.h"

namespace dkn {

PairMetrics measure(const cv::Mat& result, const Image& truth, const MetricUnit& unit) {
  const at::Tensor output = tensorFromMat(result);
  const at::Tensor expected = tensorFromMat(truth.values);
  at::Tensor valid = validTensor(truth.valid);
  if (valid.defined()) valid = valid.squeeze(0);
  const ValueRange range = valueRange(truth);
  const double peak = truth.stored == PixelType::UInt8 ? 255.0 : double(range.maximum) - double(range.minimum);
  const double factor = std::abs(unit.factor);
  return {{"rmse", factor * rmse(output, expected, valid, kMetricBorder)},
          {"rmse_full", factor * rmse(output, expected, valid, 0)},
          {"mad", factor * mad(output, expected, valid, 0)},
          {"bad", badPixelRate(output, expected, valid, unit.badThreshold / factor, 0)},
          {"psnr", psnr(output, expected, valid, peak, 0)},
          {"ssim", ssim(output, expected, valid, peak, 0)}};
}

}  // namespace dkn
