// SPDX-License-Identifier: GPL-3.0-or-later
// The fast guided filter baseline.
#include "filter/fast_guided_filter.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "filter/baseline_parts.h"

namespace dkn {
namespace {

/// Of a pixel: a 3 x 3 system, and the sum of four products.
constexpr double kSolveOperations = 200.0;
constexpr double kSumOperations = 10.0;

/// Means over square windows clipped to the image, in double precision: variances are differences of means. Every one
/// is a step that a stop takes effect at.
class WindowMean {
 public:
  WindowMean(cv::Size size, int radius) : m_side(2 * radius + 1, 2 * radius + 1) {
    m_count = sum(cv::Mat(size, CV_64FC1, cv::Scalar(1.0)));
  }
  cv::Mat operator()(const cv::Mat& values, const Progress& progress) const {
    progress.throwIfStopped();
    cv::Mat mean;
    cv::divide(sum(values), m_count, mean);
    return mean;
  }

 private:
  cv::Mat sum(const cv::Mat& values) const {
    cv::Mat total;
    cv::boxFilter(values, total, CV_64F, m_side, cv::Point(-1, -1), false, cv::BORDER_CONSTANT);
    return total;
  }
  cv::Size m_side;
  cv::Mat m_count;
};

/// The parts of the guided filter that depend on the guidance alone.
class Coefficients {
 public:
  Coefficients(const cv::Mat& guidance, int radius, double eps, const Progress& progress)
      : m_mean(guidance.size(), radius) {
    cv::Mat precise;
    guidance.convertTo(precise, CV_64F);
    cv::split(precise, m_planes);
    for (const cv::Mat& plane : m_planes) m_means.push_back(m_mean(plane, progress));
    for (std::size_t i = 0; i < 3; ++i) {
      for (std::size_t j = i; j < 3; ++j) {
        cv::Mat entry = m_mean(m_planes[i].mul(m_planes[j]), progress) - m_means[i].mul(m_means[j]);
        if (i == j) entry += eps;
        m_covariance.push_back(entry);
      }
    }
  }

  /// CV_64FC1 each: a (three planes) and b, averaged over the windows that contain the pixel.
  std::vector<cv::Mat> operator()(const cv::Mat& target, Progress& progress) const {
    cv::Mat values;
    target.convertTo(values, CV_64F);
    const cv::Mat mean = m_mean(values, progress);
    std::vector<cv::Mat> cross, planes;
    for (std::size_t i = 0; i < 3; ++i)
      cross.push_back(m_mean(m_planes[i].mul(values), progress) - m_means[i].mul(mean));
    for (int i = 0; i < 4; ++i) planes.emplace_back(target.size(), CV_64FC1);
    forRows(target.rows, kSolveOperations * target.cols, progress, [&](int y) {
      for (int x = 0; x < target.cols; ++x) {
        const auto of = [y, x](const std::vector<cv::Mat>& list, std::size_t i) { return list[i].at<double>(y, x); };
        const auto c = [&](std::size_t i) { return of(m_covariance, i); };
        const cv::Matx33d covariance(c(0), c(1), c(2), c(1), c(3), c(4), c(2), c(4), c(5));
        const cv::Vec3d a = covariance.inv(cv::DECOMP_CHOLESKY) * cv::Vec3d(of(cross, 0), of(cross, 1), of(cross, 2));
        const cv::Vec3d colour(of(m_means, 0), of(m_means, 1), of(m_means, 2));
        for (int i = 0; i < 3; ++i) planes[static_cast<std::size_t>(i)].at<double>(y, x) = a[i];
        planes[3].at<double>(y, x) = mean.at<double>(y, x) - a.dot(colour);
      }
    });
    for (cv::Mat& plane : planes) plane = m_mean(plane, progress);
    return planes;
  }

 private:
  WindowMean m_mean;
  std::vector<cv::Mat> m_planes;
  std::vector<cv::Mat> m_means;
  std::vector<cv::Mat> m_covariance;  ///< xx, xy, xz, yy, yz, zz with eps
};

cv::Mat reduced(const cv::Mat& image, cv::Size size) {
  if (size == image.size()) return image;
  cv::Mat out;
  cv::resize(image, out, size, 0.0, 0.0, cv::INTER_AREA);
  return out;
}

}  // namespace

std::vector<ParameterSpec> FastGuidedFilter::parameterSpecs() const {
  return {
      {"radius", "Radius of the square window, pixels", 2.0, 1.0, 200.0, true},
      {"eps", "Regularisation, variance of the guidance in [0, 1]", 0.01, 1e-8, 10.0, false},
      {"subsample", "Reduction of the images for the coefficients; 1: the guided filter itself", 2.0, 1.0, 64.0, true}};
}

cv::Mat FastGuidedFilter::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const cv::Mat& guidance = input.guidance.values;
  const double subsample = parameters.at("subsample");
  const auto side = [subsample](int pixels) { return std::max(1, static_cast<int>(std::lround(pixels / subsample))); };
  const cv::Size low(side(guidance.cols), side(guidance.rows));
  const int radius = side(static_cast<int>(parameters.at("radius")));
  const Coefficients coefficients(reduced(guidance, low), radius, parameters.at("eps"), progress);
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& part) {
    PartialProgress solving(part, 0.0, 0.5), summing(part, 0.5, 1.0);
    std::vector<cv::Mat> planes = coefficients(reduced(channel.target, low), solving);
    for (cv::Mat& plane : planes) {
      part.throwIfStopped();
      cv::resize(plane, plane, guidance.size(), 0.0, 0.0, cv::INTER_LINEAR);
    }
    cv::Mat out(guidance.size(), CV_32FC1);
    forRows(out.rows, kSumOperations * out.cols, summing, [&](int y) {
      for (int x = 0; x < out.cols; ++x) {
        const cv::Vec3d colour = guidance.at<cv::Vec3f>(y, x);
        double sum = planes[3].at<double>(y, x);
        for (int i = 0; i < 3; ++i) sum += planes[static_cast<std::size_t>(i)].at<double>(y, x) * colour[i];
        out.at<float>(y, x) = static_cast<float>(sum);
      }
    });
    return out;
  });
}

}  // namespace dkn
