// SPDX-License-Identifier: GPL-3.0-or-later
// Park's least squares baseline: link weights from four cues and the guidance's structure, then one sparse system.
#include "filter/park_upsampling.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "filter/baseline_parts.h"
#include "filter/graph_segmentation.h"
#include "filter/least_squares.h"

namespace dkn {
namespace {

constexpr double kSegmentScale = 1.0;
constexpr int kSmallestSegment = 20;
constexpr double kDataWeight = 1.0;

struct Link {
  int p;
  int q;
  double weight;
};

/// What depends on the guidance alone.
struct Cues {
  cv::Mat yuv;       ///< CV_32FC3
  cv::Mat saliency;  ///< CV_32FC1, magnitude of the luminance's gradient
  cv::Mat tensor;    ///< CV_32FC3: xx, xy, yy of the structure tensor, mean over the window
  cv::Mat segments;
};

Cues makeCues(const cv::Mat& guidance, int window, const Progress& progress) {
  Cues cues;
  cv::cvtColor(guidance, cues.yuv, cv::COLOR_RGB2YUV);
  const cv::Mat grey = luminance(guidance);
  cv::Mat gx, gy;
  cv::Sobel(grey, gx, CV_32F, 1, 0, 3, 0.125, 0.0, cv::BORDER_REPLICATE);
  cv::Sobel(grey, gy, CV_32F, 0, 1, 3, 0.125, 0.0, cv::BORDER_REPLICATE);
  cv::magnitude(gx, gy, cues.saliency);
  cv::merge(std::vector<cv::Mat>{gx.mul(gx), gx.mul(gy), gy.mul(gy)}, cues.tensor);
  cv::blur(cues.tensor, cues.tensor, cv::Size(2 * window + 1, 2 * window + 1), cv::Point(-1, -1), cv::BORDER_REPLICATE);
  cues.segments = graphSegments(guidance, kSegmentScale, kSmallestSegment, progress);
  return cues;
}

/// w_pq of the first-order neighbours.
double similarity(const Cues& cues, const cv::Mat& depth, const Parameters& parameters, cv::Point p, cv::Point q) {
  const double sigmaR = parameters.at("sigma_r"), sigmaD = parameters.at("sigma_d");
  const cv::Vec3f colour = cues.yuv.at<cv::Vec3f>(p) - cues.yuv.at<cv::Vec3f>(q);
  const auto step = static_cast<double>(depth.at<float>(p) - depth.at<float>(q));
  const double exponent =
      static_cast<double>(colour.dot(colour)) / (2.0 * sigmaR * sigmaR) + step * step / (2.0 * sigmaD * sigmaD);
  const auto edge = static_cast<double>(std::hypot(cues.saliency.at<float>(p), cues.saliency.at<float>(q)));
  const bool together = cues.segments.at<int>(p) == cues.segments.at<int>(q);
  return std::exp(-exponent) / (1.0 + parameters.at("edge") * edge) * (together ? 1.0 : parameters.at("segment"));
}

/// k_pr of the window's links.
double structure(const Cues& cues, double factor, cv::Point p, cv::Point r) {
  const cv::Point d = r - p;
  const auto length = [&](cv::Point at) {
    const cv::Vec3d t = cues.tensor.at<cv::Vec3f>(at);
    return factor * (t[0] * d.x * d.x + 2.0 * t[1] * d.x * d.y + t[2] * d.y * d.y);
  };
  return 0.5 * (std::exp(-length(p)) + std::exp(-length(r)));
}

/// Adds sum over p of the weights divided by their sum at p; `strength` times.
void addNormalised(LeastSquares& system, std::vector<Link>& links, int unknowns, double strength) {
  std::vector<double> sums(static_cast<std::size_t>(unknowns), 0.0);
  for (Link& link : links) {
    link.weight = std::max(link.weight, kSmallestLink);
    sums[static_cast<std::size_t>(link.p)] += link.weight;
    sums[static_cast<std::size_t>(link.q)] += link.weight;
  }
  for (const Link& link : links) {
    const double share = 1.0 / sums[static_cast<std::size_t>(link.p)] + 1.0 / sums[static_cast<std::size_t>(link.q)];
    system.link(link.p, link.q, strength * link.weight * share);
  }
}

std::vector<cv::Point> halfWindow(int radius) {
  std::vector<cv::Point> offsets;
  for (int dy = 0; dy <= radius; ++dy) {
    for (int dx = dy == 0 ? 1 : -radius; dx <= radius; ++dx) offsets.emplace_back(dx, dy);
  }
  return offsets;
}

}  // namespace

std::vector<ParameterSpec> ParkUpsampling::parameterSpecs() const {
  return {
      {"lambda", "Weight of the neighbours' smoothness against a sample", 0.02, 1e-4, 1000.0, false},
      {"nonlocal", "Weight of the links along the guidance's structure", 0.02, 0.0, 1000.0, false},
      {"sigma_r", "Deviation of the YUV distance, guidance in [0, 1]", 0.05, 0.001, 100.0, false},
      {"sigma_d", "Deviation of the interpolated target's differences, target in [0, 1]", 0.05, 0.001, 100.0, false},
      {"edge", "How much the guidance's gradients loosen links", 10.0, 0.0, 1e4, false},
      {"segment", "Factor of links between segments of the guidance", 0.7, 0.0, 1.0, false},
      {"radius", "Radius of the window of structure links, pixels", 2.0, 1.0, 5.0, true}};
}

cv::Mat ParkUpsampling::compute(const FilterInput& input, const Parameters& parameters, Progress& progress) const {
  const cv::Size size = input.guidance.values.size();
  const auto radius = static_cast<int>(parameters.at("radius"));
  const Cues cues = makeCues(input.guidance.values, radius, progress);
  const double factor = 1.0 / (2.0 * parameters.at("sigma_r") * parameters.at("sigma_r"));
  const Observations seen = observations(input);
  const auto index = [&size](cv::Point p) { return p.y * size.width + p.x; };
  const std::vector<cv::Point> window = halfWindow(radius);
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& part) {
    const cv::Mat depth = registered(channel.target, input);
    LeastSquares system(size.area(), size.area() * static_cast<int>(kEightNeighbours.size() + window.size()));
    std::vector<Link> links;
    forLinks(size, kEightNeighbours, part, [&](cv::Point p, cv::Point q) {
      links.push_back({index(p), index(q), similarity(cues, depth, parameters, p, q)});
    });
    addNormalised(system, links, size.area(), parameters.at("lambda"));
    part.throwIfStopped();
    if (parameters.at("nonlocal") > 0.0) {
      links.clear();
      forLinks(size, window, part, [&](cv::Point p, cv::Point r) {
        links.push_back({index(p), index(r), structure(cues, factor, p, r)});
      });
      addNormalised(system, links, size.area(), parameters.at("nonlocal"));
    }
    system.observe(seen, kDataWeight);
    system.factorise(part);
    const Eigen::VectorXd right = observedRight(seen, channel.samples, kDataWeight, size.area());
    return imageOf(system.solve(right, vectorOf(depth), part), size);
  });
}

}  // namespace dkn
