// SPDX-License-Identifier: GPL-3.0-or-later
// Measures that look at one pixel at a time, and mean intersection over union.
#include "metric/metrics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <stdexcept>
#include <vector>

#include "base/error.h"
#include "metric/metric_planes.h"

namespace dkn {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Mean of f(result - truth) over all channels' valid pixels; NaN where there are none.
template <typename Function>
double meanOfDifferences(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid,
                         std::int64_t border, Function function) {
  const MetricPlanes planes(result, truth, valid, border);
  double sum = 0.0;
  std::int64_t count = 0;
  for (std::int64_t channel = 0; channel < planes.channels(); ++channel) {
    for (std::int64_t y = planes.top(); y < planes.bottom(); ++y) {
      for (std::int64_t x = planes.left(); x < planes.right(); ++x) {
        if (!planes.isValid(y, x)) continue;
        sum += function(static_cast<double>(planes.result(channel, y, x)) - planes.truth(channel, y, x));
        ++count;
      }
    }
  }
  return count == 0 ? kNaN : sum / static_cast<double>(count);
}

}  // namespace

double rmse(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid, std::int64_t border) {
  return std::sqrt(meanOfDifferences(result, truth, valid, border, [](double d) { return d * d; }));
}

double mad(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid, std::int64_t border) {
  return meanOfDifferences(result, truth, valid, border, [](double d) { return std::abs(d); });
}

double badPixelRate(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid, double threshold,
                    std::int64_t border) {
  // Written so that a NaN in the result is a bad pixel.
  return meanOfDifferences(result, truth, valid, border,
                           [&](double d) { return std::abs(d) <= threshold ? 0.0 : 1.0; });
}

double psnr(const at::Tensor& result, const at::Tensor& truth, const at::Tensor& valid, double peak,
            std::int64_t border) {
  return 20.0 * std::log10(peak / rmse(result, truth, valid, border));
}

std::vector<ClassOverlap> classOverlaps(const at::Tensor& labels, const at::Tensor& truth, std::int64_t classes,
                                        std::int64_t ignored) {
  if (labels.sizes() != truth.sizes()) throw std::logic_error("classOverlaps: the maps' sizes differ");
  const at::Tensor got = labels.to(at::kLong).contiguous();
  const at::Tensor want = truth.to(at::kLong).contiguous();
  const std::int64_t* gotLabel = got.const_data_ptr<std::int64_t>();
  const std::int64_t* wantLabel = want.const_data_ptr<std::int64_t>();
  std::vector<ClassOverlap> overlaps(static_cast<std::size_t>(std::max<std::int64_t>(classes, 0)));
  for (std::int64_t i = 0; i < want.numel(); ++i) {
    if (wantLabel[i] == ignored) continue;
    for (const std::int64_t label : {gotLabel[i], wantLabel[i]}) {
      if (label >= 0 && label < classes) continue;
      throw Error(ErrorCode::BadArgument, "A class map has the label " + std::to_string(label) + ", but only 0 to " +
                                              std::to_string(classes - 1) + " exist; check the number of classes.");
    }
    overlaps[static_cast<std::size_t>(wantLabel[i])].either += 1.0;
    if (gotLabel[i] == wantLabel[i]) {
      overlaps[static_cast<std::size_t>(wantLabel[i])].both += 1.0;
    } else {
      overlaps[static_cast<std::size_t>(gotLabel[i])].either += 1.0;
    }
  }
  return overlaps;
}

double meanIou(const at::Tensor& labels, const at::Tensor& truth, std::int64_t classes, std::int64_t ignored) {
  double sum = 0.0;
  int occurring = 0;
  for (const ClassOverlap& overlap : classOverlaps(labels, truth, classes, ignored)) {
    if (overlap.either == 0.0) continue;
    sum += overlap.both / overlap.either;
    ++occurring;
  }
  return occurring == 0 ? kNaN : sum / occurring;
}

}  // namespace dkn
