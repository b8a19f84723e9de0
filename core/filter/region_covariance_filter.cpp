// SPDX-License-Identifier: GPL-3.0-or-later
// The region covariance baseline: descriptors of the guidance's patches by box filters, then a weighted mean.
#include "filter/region_covariance_filter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "filter/baseline_parts.h"

namespace dkn {
namespace {

constexpr int kMeans = 5;              ///< luminance and four derivatives
constexpr int kFeatures = kMeans + 2;  ///< and the place
constexpr int kEntries = kFeatures * (kFeatures + 1) / 2;
constexpr int kLength = kMeans + kEntries;
/// Added to the variances, so that a flat patch has a Cholesky factor.
constexpr double kSmallestVariance = 1e-6;
constexpr int kPixelsPerStrip = 1 << 16;
/// Of the time, at the default radii.
constexpr double kDescriptionShare = 0.3;

using Descriptor = cv::Vec<float, kLength>;

std::array<cv::Mat, kMeans> features(const cv::Mat& grey) {
  cv::Mat precise;
  grey.convertTo(precise, CV_64F);
  const auto derivative = [&precise](double a, double b, double c, bool along) {
    const cv::Mat kernel = (cv::Mat_<double>(1, 3) << a, b, c);
    cv::Mat out;
    cv::filter2D(precise, out, CV_64F, along ? kernel : cv::Mat(kernel.t()), cv::Point(-1, -1), 0.0,
                 cv::BORDER_REPLICATE);
    return cv::Mat(cv::abs(out));
  };
  return {precise, derivative(-0.5, 0.0, 0.5, true), derivative(-0.5, 0.0, 0.5, false),
          derivative(1.0, -2.0, 1.0, true), derivative(1.0, -2.0, 1.0, false)};
}

/// Lower factor, row by row, of a symmetric matrix given the same way.
std::array<double, kEntries> choleskyOf(const std::array<double, kEntries>& matrix) {
  std::array<double, kEntries> factor{};
  const auto at = [](int i, int j) { return static_cast<std::size_t>(i * (i + 1) / 2 + j); };
  for (int i = 0; i < kFeatures; ++i) {
    for (int j = 0; j <= i; ++j) {
      double sum = matrix[at(i, j)];
      for (int k = 0; k < j; ++k) sum -= factor[at(i, k)] * factor[at(j, k)];
      factor[at(i, j)] = i == j ? std::sqrt(std::max(sum, kSmallestVariance)) : sum / factor[at(j, j)];
    }
  }
  return factor;
}

/// Weights of a patch's pixels along an axis: their places, -1 to 1.
cv::Mat places(int radius) {
  cv::Mat line(1, 2 * radius + 1, CV_64FC1);
  for (int i = -radius; i <= radius; ++i) line.at<double>(0, i + radius) = radius > 0 ? double(i) / radius : 0.0;
  return line / (2.0 * radius + 1.0);
}

/// CV_32FC(kLength): for every pixel, the means and the factor of its patch.
cv::Mat describe(const cv::Mat& grey, int radius) {
  const std::array<cv::Mat, kMeans> planes = features(grey);
  const cv::Mat flat(1, 2 * radius + 1, CV_64FC1, cv::Scalar(1.0 / (2.0 * radius + 1.0)));
  const cv::Mat ramp = places(radius);
  const auto mean = [](const cv::Mat& image, const cv::Mat& along, const cv::Mat& down) {
    cv::Mat out;
    cv::sepFilter2D(image, out, CV_64F, along, down, cv::Point(-1, -1), 0.0, cv::BORDER_REPLICATE);
    return out;
  };
  std::array<cv::Mat, kMeans> means;
  for (std::size_t i = 0; i < kMeans; ++i) means[i] = mean(planes[i], flat, flat);
  std::array<cv::Mat, kEntries> entries;  // of the covariance; empty: constant
  std::size_t next = 0;
  for (std::size_t i = 0; i < kFeatures; ++i) {
    for (std::size_t j = 0; j <= i; ++j, ++next) {
      if (i < kMeans) {
        entries[next] = mean(planes[i].mul(planes[j]), flat, flat) - means[i].mul(means[j]);
      } else if (j < kMeans) {
        entries[next] = i == kMeans ? mean(planes[j], ramp, flat) : mean(planes[j], flat, ramp);
      }
    }
  }
  const double placeVariance = radius > 0 ? (radius + 1.0) / (3.0 * radius) : 0.0;
  cv::Mat out(grey.size(), CV_32FC(kLength));
  for (int y = 0; y < grey.rows; ++y) {
    for (int x = 0; x < grey.cols; ++x) {
      std::array<double, kEntries> covariance{};
      for (std::size_t e = 0; e < kEntries; ++e) covariance[e] = entries[e].empty() ? 0.0 : entries[e].at<double>(y, x);
      covariance[kMeans * (kMeans + 1) / 2 + kMeans] = placeVariance;
      covariance[kEntries - 1] = placeVariance;
      const std::array<double, kEntries> factor = choleskyOf(covariance);
      auto& descriptor = out.at<Descriptor>(y, x);
      for (std::size_t i = 0; i < kMeans; ++i) descriptor[int(i)] = static_cast<float>(means[i].at<double>(y, x));
      for (std::size_t e = 0; e < kEntries; ++e) descriptor[kMeans + int(e)] = static_cast<float>(factor[e]);
    }
  }
  return out;
}

/// The same in strips, which keep the planes small and leave room for a stop.
cv::Mat descriptors(const cv::Mat& grey, int radius, Progress& progress) {
  cv::Mat out(grey.size(), CV_32FC(kLength));
  const int halo = radius + 1;  // of the patches and of the derivatives
  const int height = std::max(kPixelsPerStrip / grey.cols, halo);
  for (int top = 0; top < grey.rows; top += height) {
    progress.throwIfStopped();
    const cv::Range strip(top, std::min(top + height, grey.rows));
    const cv::Range seen(std::max(strip.start - halo, 0), std::min(strip.end + halo, grey.rows));
    // A copy: filters look beyond the rows of a part.
    const cv::Mat described = describe(grey.rowRange(seen).clone(), radius);
    described.rowRange(strip.start - seen.start, strip.end - seen.start).copyTo(out.rowRange(strip));
    progress.report(double(strip.end) / grey.rows);
  }
  return out;
}

float squaredDistance(const float* a, const float* b) {
  std::array<float, 8> sums{};
  for (std::size_t i = 0; i < kLength; ++i) sums[i % 8] += (a[i] - b[i]) * (a[i] - b[i]);
  return ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

}  // namespace

std::vector<ParameterSpec> RegionCovarianceFilter::parameterSpecs() const {
  return {{"sigma", "Deviation of the descriptors' distance, guidance in [0, 1]", 0.1, 1e-3, 100.0, false},
          {"patch", "Radius of the patches, pixels", 4.0, 1.0, 50.0, true},
          {"radius", "Radius of the square window, pixels", 7.0, 0.0, 50.0, true}};
}

cv::Mat RegionCovarianceFilter::compute(const FilterInput& input, const Parameters& parameters,
                                        Progress& progress) const {
  static const ExpTable table;
  PartialProgress first(progress, 0.0, kDescriptionShare), second(progress, kDescriptionShare, 1.0);
  const cv::Mat described =
      descriptors(luminance(input.guidance.values), static_cast<int>(parameters.at("patch")), first);
  const auto radius = static_cast<int>(parameters.at("radius"));
  const auto factor = static_cast<float>(1.0 / (2.0 * parameters.at("sigma") * parameters.at("sigma")));
  const cv::Mat& target = input.target.values;
  const int channels = target.channels();
  cv::Mat out(target.size(), target.type());
  const double taps = (2.0 * radius + 1.0) * (2.0 * radius + 1.0);
  forRows(target.rows, 20.0 * taps * target.cols, second, [&](int y) {
    std::vector<double> sums(static_cast<std::size_t>(channels));
    const int top = std::max(y - radius, 0), bottom = std::min(y + radius, target.rows - 1);
    for (int x = 0; x < target.cols; ++x) {
      const float* centre = described.ptr<float>(y, x);
      const int left = std::max(x - radius, 0), right = std::min(x + radius, target.cols - 1);
      std::fill(sums.begin(), sums.end(), 0.0);
      double total = 0.0;
      for (int i = top; i <= bottom; ++i) {
        const float* descriptor = described.ptr<float>(i, left);
        const float* value = target.ptr<float>(i) + left * channels;
        for (int j = left; j <= right; ++j, descriptor += kLength) {
          const auto weight = static_cast<double>(table(factor * squaredDistance(centre, descriptor)));
          total += weight;
          for (double& sum : sums) sum += weight * static_cast<double>(*value++);
        }
      }
      float* result = out.ptr<float>(y) + x * channels;
      for (int c = 0; c < channels; ++c) result[c] = static_cast<float>(sums[static_cast<std::size_t>(c)] / total);
    }
  });
  return out;
}

}  // namespace dkn
