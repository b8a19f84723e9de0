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

/// Means over square windows clipped to the image, in double precision: variances are differences of means.
class WindowMean {
 public:
  WindowMean(cv::Size size, int radius) : m_side(2 * radius + 1, 2 * radius + 1) {
    m_count = sum(cv::Mat(size, CV_64FC1, cv::Scalar(1.0)));
  }
  cv::Mat operator()(const cv::Mat& values) const {
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
  Coefficients(const cv::Mat& guidance, int radius, double eps) : m_mean(guidance.size(), radius) {
    cv::Mat precise;
    guidance.convertTo(precise, CV_64F);
    cv::split(precise, m_planes);
    for (const cv::Mat& plane : m_planes) m_means.push_back(m_mean(plane));
    std::vector<cv::Mat> entries;
    for (std::size_t i = 0; i < 3; ++i) {
      for (std::size_t j = i; j < 3; ++j) {
        cv::Mat entry = m_mean(m_planes[i].mul(m_planes[j])) - m_means[i].mul(m_means[j]);
        if (i == j) entry += eps;
        entries.push_back(entry);
      }
    }
    cv::merge(entries, m_covariance);
  }

  /// CV_64FC4: a and b, averaged over the windows that contain the pixel.
  cv::Mat operator()(const cv::Mat& target) const {
    cv::Mat values;
    target.convertTo(values, CV_64F);
    const cv::Mat mean = m_mean(values);
    std::vector<cv::Mat> cross;
    for (std::size_t i = 0; i < 3; ++i) cross.push_back(m_mean(m_planes[i].mul(values)) - m_means[i].mul(mean));
    cv::Mat coefficients(target.size(), CV_64FC4);
    for (int y = 0; y < target.rows; ++y) {
      for (int x = 0; x < target.cols; ++x) {
        const auto c = m_covariance.at<cv::Vec<double, 6>>(y, x);
        const cv::Matx33d covariance(c[0], c[1], c[2], c[1], c[3], c[4], c[2], c[4], c[5]);
        const cv::Vec3d right(cross[0].at<double>(y, x), cross[1].at<double>(y, x), cross[2].at<double>(y, x));
        const cv::Vec3d a = covariance.inv(cv::DECOMP_CHOLESKY) * right;
        const cv::Vec3d colour(m_means[0].at<double>(y, x), m_means[1].at<double>(y, x), m_means[2].at<double>(y, x));
        coefficients.at<cv::Vec4d>(y, x) = {a[0], a[1], a[2], mean.at<double>(y, x) - a.dot(colour)};
      }
    }
    std::vector<cv::Mat> planes;
    cv::split(coefficients, planes);
    for (cv::Mat& plane : planes) plane = m_mean(plane);
    cv::merge(planes, coefficients);
    return coefficients;
  }

 private:
  WindowMean m_mean;
  std::vector<cv::Mat> m_planes;
  std::vector<cv::Mat> m_means;
  cv::Mat m_covariance;
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
  const Coefficients coefficients(reduced(guidance, low), radius, parameters.at("eps"));
  progress.throwIfStopped();
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& /*part*/) {
    cv::Mat full;
    cv::resize(coefficients(reduced(channel.target, low)), full, guidance.size(), 0.0, 0.0, cv::INTER_LINEAR);
    cv::Mat out(guidance.size(), CV_32FC1);
    for (int y = 0; y < out.rows; ++y) {
      for (int x = 0; x < out.cols; ++x) {
        const cv::Vec4d ab = full.at<cv::Vec4d>(y, x);
        const cv::Vec3d colour = guidance.at<cv::Vec3f>(y, x);
        out.at<float>(y, x) = static_cast<float>(ab[0] * colour[0] + ab[1] * colour[1] + ab[2] * colour[2] + ab[3]);
      }
    }
    return out;
  });
}

}  // namespace dkn
