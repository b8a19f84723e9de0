// SPDX-License-Identifier: GPL-3.0-or-later
// The guided filter is linear in its target p. With windows w_k of N = (2r + 1)^2 pixels of the image, which is
// mirrored at its border (edge pixels twice), mu_k mean and S_k covariance + eps of the guidance I in w_k:
//   a_k = S_k^-1 (mean(I p) - mu_k mean(p)),  b_k = mean(p) - a_k mu_k,  q_i = mean over k in w_i of (a_k I_i + b_k),
// hence W_ij = sum over k in w_i with j in w_k of (1 + (I_i - mu_k)^T S_k^-1 (I_j - mu_k)) / N^2. With
// v_k = S_k^-1 (I_i - mu_k), c_k = (1 - v_k mu_k) / N^2, d_k = v_k / N^2 this is (B c)_j + I_j (B d)_j, B the box sum.
#include "filter/guided_filter_kernels.h"

#include <algorithm>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <utility>
#include <vector>

#include "filter/baseline.h"

namespace dkn {
namespace {

using Colour = cv::Vec3d;
using Covariance = cv::Matx33d;

cv::Mat boxMean(const cv::Mat& values, int radius) {
  cv::Mat means;
  cv::boxFilter(values, means, CV_64F, {2 * radius + 1, 2 * radius + 1}, {-1, -1}, true,
                cv::BORDER_CONSTANT | cv::BORDER_ISOLATED);
  return means;
}

/// The guidance within 2r of the pixel, mirrored beyond the image's border.
cv::Mat mirroredPatch(const cv::Mat& guidance, cv::Point pixel, int radius) {
  const int side = 4 * radius + 1;
  cv::Mat patch(side, side, CV_64FC3);
  for (int y = 0; y < side; ++y) {
    const int row = cv::borderInterpolate(pixel.y - 2 * radius + y, guidance.rows, cv::BORDER_REFLECT);
    for (int x = 0; x < side; ++x) {
      const int column = cv::borderInterpolate(pixel.x - 2 * radius + x, guidance.cols, cv::BORDER_REFLECT);
      patch.at<Colour>(y, x) = guidance.at<cv::Vec3f>(row, column);
    }
  }
  return patch;
}

/// Mean of the products of two colour channels: the six planes (0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2).
std::vector<cv::Mat> meanProducts(const cv::Mat& patch, int radius) {
  std::vector<cv::Mat> planes;
  cv::split(patch, planes);
  std::vector<cv::Mat> products;
  for (std::size_t a = 0; a < 3; ++a) {
    for (std::size_t b = a; b < 3; ++b) products.push_back(boxMean(planes[a].mul(planes[b]), radius));
  }
  return products;
}

/// Weights of the patch's pixels, mirrored ones still apart.
cv::Mat patchWeights(const cv::Mat& patch, int radius, double eps) {
  const int side = patch.rows;
  const cv::Mat means = boxMean(patch, radius);
  const std::vector<cv::Mat> products = meanProducts(patch, radius);
  const Colour centre = patch.at<Colour>(2 * radius, 2 * radius);
  const double windows = (2.0 * radius + 1.0) * (2.0 * radius + 1.0);
  // (d, c) for the windows that hold the pixel; elsewhere 0, so that the box sum below sees none.
  cv::Mat planes(side, side, CV_64FC4, cv::Scalar::all(0.0));
  for (int y = radius; y <= 3 * radius; ++y) {
    for (int x = radius; x <= 3 * radius; ++x) {
      const Colour mean = means.at<Colour>(y, x);
      Covariance covariance;
      std::size_t plane = 0;
      for (int a = 0; a < 3; ++a) {
        for (int b = a; b < 3; ++b) {
          const double value = products[plane++].at<double>(y, x) - mean[a] * mean[b];
          covariance(a, b) = covariance(b, a) = value + (a == b ? eps : 0.0);
        }
      }
      const Colour v = covariance.inv(cv::DECOMP_CHOLESKY) * (centre - mean);
      planes.at<cv::Vec4d>(y, x) = cv::Vec4d(v[0], v[1], v[2], 1.0 - v.dot(mean)) / windows;
    }
  }
  const cv::Mat spread = boxMean(planes, radius);
  cv::Mat weights(side, side, CV_64F);
  for (int y = 0; y < side; ++y) {
    for (int x = 0; x < side; ++x) {
      const cv::Vec4d at = spread.at<cv::Vec4d>(y, x);
      weights.at<double>(y, x) = at[3] + patch.at<Colour>(y, x).dot(Colour(at[0], at[1], at[2]));
    }
  }
  return weights;
}

class GuidedKernels final : public PixelwiseKernelSource {
 public:
  GuidedKernels(const FilterInput& input, int radius, double eps, std::function<cv::Mat(const FilterInput&)> filter)
      : PixelwiseKernelSource(input.target.values.size(), input.target.channels()),
        m_input(input),
        m_radius(radius),
        m_eps(eps),
        m_filter(std::move(filter)) {}

 protected:
  PixelKernel computePixel(cv::Point pixel, int channel) const override;

 private:
  double outputOf(cv::Point pixel, const cv::Rect& support, int channel) const;

  FilterInput m_input;
  int m_radius;
  double m_eps;
  std::function<cv::Mat(const FilterInput&)> m_filter;
};

PixelKernel GuidedKernels::computePixel(cv::Point pixel, int channel) const {
  const cv::Point corner(pixel.x - 2 * m_radius, pixel.y - 2 * m_radius);
  const cv::Mat patch = patchWeights(mirroredPatch(m_input.guidance.values, pixel, m_radius), m_radius, m_eps);
  const cv::Rect support = cv::Rect(corner, patch.size()) & cv::Rect({0, 0}, size());
  cv::Mat folded(support.size(), CV_64F, cv::Scalar(0.0));
  for (int y = 0; y < patch.rows; ++y) {
    const int row = cv::borderInterpolate(corner.y + y, size().height, cv::BORDER_REFLECT) - support.y;
    for (int x = 0; x < patch.cols; ++x) {
      const int column = cv::borderInterpolate(corner.x + x, size().width, cv::BORDER_REFLECT) - support.x;
      folded.at<double>(row, column) += patch.at<double>(y, x);
    }
  }

  PixelKernel kernel = implicitKernel(m_input, pixel, channel);
  kernel.kernelSize = kernel.window = patch.rows;
  kernel.taps.reserve(static_cast<std::size_t>(support.area()));
  const cv::Mat& target = m_input.target.values;
  for (int y = support.y; y < support.y + support.height; ++y) {
    for (int x = support.x; x < support.x + support.width; ++x) {
      kernel.taps.push_back(implicitTap(x - corner.x, y - corner.y, cv::Point2d(x, y),
                                        target.ptr<float>(y)[x * target.channels() + channel],
                                        folded.at<double>(y - support.y, x - support.x)));
    }
  }
  kernel.output = outputOf(pixel, support, channel);
  return kernel;
}

/// Windows that a cut of the image changes do not hold the pixel.
double GuidedKernels::outputOf(cv::Point pixel, const cv::Rect& support, int channel) const {
  FilterInput part;
  part.guidance.values = m_input.guidance.values(support).clone();
  cv::extractChannel(m_input.target.values(support), part.target.values, channel);
  return m_filter(part).at<float>(pixel - support.tl());
}

}  // namespace

std::shared_ptr<const KernelSource> guidedFilterKernels(const FilterInput& input, int radius, double eps,
                                                        std::function<cv::Mat(const FilterInput&)> filter) {
  return std::make_shared<const GuidedKernels>(input, radius, eps, std::move(filter));
}

}  // namespace dkn
