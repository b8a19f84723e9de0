// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/separable_passes.h"

#include <opencv2/core.hpp>

#include "filter/baseline_parts.h"

namespace dkn {

cv::Mat filterRowsAndColumns(const cv::Mat& values, const cv::Mat& guidance, int iterations, double operations,
                             Progress& progress, const RowPass& pass) {
  const cv::Mat turned = guidance.t();
  cv::Mat out = values.clone();
  for (int step = 0; step < 2 * iterations; ++step) {
    PartialProgress part(progress, step / (2.0 * iterations), (step + 1) / (2.0 * iterations));
    const cv::Mat& colours = step % 2 == 0 ? guidance : turned;
    forRows(out.rows, operations * out.cols, part,
            [&](int y) { pass(step / 2, out.cols, colours.ptr<cv::Vec3f>(y), out.ptr<float>(y)); });
    out = out.t();
  }
  return out;
}

}  // namespace dkn
