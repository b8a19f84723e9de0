// SPDX-License-Identifier: GPL-3.0-or-later
// The weighted median filter baseline: a histogram of the window finds the bin of the median, a sort within it the
// rest.
#include "filter/weighted_median_filter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <opencv2/core.hpp>
#include <utility>

#include "filter/baseline_parts.h"

namespace dkn {
namespace {

constexpr int kBins = 128;

/// A window's values with their weights, all positive; kept between pixels for its memory.
class WeightedValues {
 public:
  void clear() { m_entries.clear(); }
  void add(float value, float weight) { m_entries.emplace_back(value, weight); }

  /// The smallest value up to which the weights sum to half of all; at least one entry.
  float median() {
    const auto [low, high] = std::minmax_element(m_entries.begin(), m_entries.end());
    const float minimum = low->first, extent = high->first - low->first;
    if (!(extent > 0.0F)) return minimum;
    const float factor = static_cast<float>(kBins - 1) / extent;
    const auto binOf = [&](float value) { return static_cast<std::size_t>((value - minimum) * factor); };
    std::array<double, kBins> sums{};
    for (const auto& [value, weight] : m_entries) sums[binOf(value)] += static_cast<double>(weight);
    const double half = 0.5 * std::accumulate(sums.begin(), sums.end(), 0.0);
    double below = 0.0;
    std::size_t bin = 0;
    while (bin + 1 < sums.size() && below + sums[bin] < half) below += sums[bin++];
    const auto end = std::partition(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return binOf(entry.first) == bin; });
    std::sort(m_entries.begin(), end);
    float median = m_entries.front().first;
    for (auto entry = m_entries.begin(); entry != end; ++entry) {
      median = entry->first;
      below += static_cast<double>(entry->second);
      if (below >= half) break;
    }
    return median;
  }

 private:
  using Entry = std::pair<float, float>;
  std::vector<Entry> m_entries;
};

cv::Mat weightedMedian(const cv::Mat& target, const cv::Mat& guidance, int radius, double sigma, Progress& progress) {
  static const ExpTable table;
  const auto factor = static_cast<float>(1.0 / (2.0 * sigma * sigma));
  cv::Mat out(target.size(), CV_32FC1);
  const double taps = (2.0 * radius + 1.0) * (2.0 * radius + 1.0);
  forRows(target.rows, 10.0 * taps * target.cols, progress, [&](int y) {
    WeightedValues window;
    const int top = std::max(y - radius, 0), bottom = std::min(y + radius, target.rows - 1);
    for (int x = 0; x < target.cols; ++x) {
      const cv::Vec3f centre = guidance.at<cv::Vec3f>(y, x);
      const int left = std::max(x - radius, 0), right = std::min(x + radius, target.cols - 1);
      window.clear();
      for (int i = top; i <= bottom; ++i) {
        const auto* colours = guidance.ptr<cv::Vec3f>(i);
        const auto* values = target.ptr<float>(i);
        for (int j = left; j <= right; ++j) {
          const cv::Vec3f d = colours[j] - centre;
          const float weight = table(factor * d.dot(d));
          if (weight > 0.0F) window.add(values[j], weight);
        }
      }
      out.at<float>(y, x) = window.median();
    }
  });
  return out;
}

}  // namespace

std::vector<ParameterSpec> WeightedMedianFilter::parameterSpecs() const {
  return {{"radius", "Radius of the square window, low-resolution pixels", 1.0, 0.0, 8.0, false},
          {"sigma_r", "Deviation of the RGB distance, guidance in [0, 1]", 25.0 / 255.0, 0.001, 100.0, false}};
}

cv::Mat WeightedMedianFilter::compute(const FilterInput& input, const Parameters& parameters,
                                      Progress& progress) const {
  const auto radius = static_cast<int>(std::lround(parameters.at("radius") * pixelsPerSample(input)));
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& part) {
    return weightedMedian(channel.target, input.guidance.values, radius, parameters.at("sigma_r"), part);
  });
}

}  // namespace dkn
