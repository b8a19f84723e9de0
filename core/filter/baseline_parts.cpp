// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/baseline_parts.h"

#include <algorithm>
#include <opencv2/core.hpp>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

namespace dkn {
namespace {

constexpr double kOperationsPerBlock = 5e7;
constexpr int kRowsPerThread = 16;

}  // namespace

UnitScale unitScale(const FilterInput& input) {
  ValueRange range = input.range;
  if (!(range.maximum > range.minimum)) range = valueRange(input.target);
  const double extent = static_cast<double>(range.maximum) - static_cast<double>(range.minimum);
  return {range.minimum, extent > 0.0 ? extent : 1.0};
}

cv::Mat filterChannels(const FilterInput& input, Progress& progress,
                       const std::function<cv::Mat(const UnitChannel& channel, Progress& part)>& filter) {
  const UnitScale scale = unitScale(input);
  const int count = input.target.channels();
  const auto unit = [&scale](const cv::Mat& values, int index) {
    cv::Mat channel;
    cv::extractChannel(values, channel, index);
    channel.convertTo(channel, CV_32F, 1.0 / scale.factor, -scale.offset / scale.factor);
    return channel;
  };
  std::vector<cv::Mat> results;
  for (int i = 0; i < count; ++i) {
    progress.throwIfStopped();
    PartialProgress part(progress, double(i) / count, double(i + 1) / count);
    const cv::Mat result = filter({unit(input.target.values, i), unit(input.samples.values, i)}, part);
    results.emplace_back();
    result.convertTo(results.back(), CV_32F, scale.factor, scale.offset);
    part.report(1.0);
  }
  cv::Mat values;
  cv::merge(results, values);
  return values;
}

void forRows(int height, double operationsPerRow, Progress& progress, const std::function<void(int y)>& body) {
  const int perThread =
      std::clamp(static_cast<int>(kOperationsPerBlock / std::max(operationsPerRow, 1.0)), 1, kRowsPerThread);
  const int block = perThread * std::max(cv::getNumThreads(), 1);
  for (int first = 0; first < height; first += block) {
    progress.throwIfStopped();
    const int last = std::min(first + block, height);
    cv::parallel_for_(cv::Range(first, last), [&](const cv::Range& rows) {
      for (int y = rows.start; y < rows.end; ++y) body(y);
    });
    progress.report(static_cast<double>(last) / height);
  }
}

double pixelsPerSample(const FilterInput& input) { return std::max(1.0, std::sqrt(input.scaleX * input.scaleY)); }

cv::Mat luminance(const cv::Mat& guidance) {
  cv::Mat grey;
  cv::cvtColor(guidance, grey, cv::COLOR_RGB2GRAY);
  return grey;
}

ExpTable::ExpTable() {
  for (std::size_t i = 0; i <= kCells; ++i) {
    m_values[i] = std::exp(-static_cast<float>(i) / kCellsPerUnit);
  }
}

}  // namespace dkn
