// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/graph_segmentation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/core.hpp>
#include <vector>

namespace dkn {
namespace {

struct Edge {
  float distance;
  int p;
  int q;
};

/// Polls for a stop every so many calls.
class StopPoll {
 public:
  explicit StopPoll(const Progress& progress) : m_progress(progress) {}
  void operator()() {
    if (++m_calls % kCallsPerPoll == 0) m_progress.throwIfStopped();
  }

 private:
  static constexpr unsigned kCallsPerPoll = 1U << 20U;
  const Progress& m_progress;
  unsigned m_calls = 0;
};

/// Disjoint sets of pixels with their sizes and largest inner distances.
class Segments {
 public:
  explicit Segments(int pixels)
      : m_parent(static_cast<std::size_t>(pixels)), m_size(m_parent.size(), 1), m_inner(m_parent.size(), 0.0F) {
    std::iota(m_parent.begin(), m_parent.end(), 0);
  }
  int find(int pixel) {
    while (parent(pixel) != pixel) pixel = parent(pixel) = parent(parent(pixel));
    return pixel;
  }
  void join(int a, int b, float distance) {
    if (size(a) < size(b)) std::swap(a, b);
    parent(b) = a;
    m_size[static_cast<std::size_t>(a)] += size(b);
    m_inner[static_cast<std::size_t>(a)] = distance;
  }
  int size(int root) const { return m_size[static_cast<std::size_t>(root)]; }
  double limit(int root, double scale) const {
    return static_cast<double>(m_inner[static_cast<std::size_t>(root)]) + scale / size(root);
  }

 private:
  int& parent(int pixel) { return m_parent[static_cast<std::size_t>(pixel)]; }
  std::vector<int> m_parent;
  std::vector<int> m_size;
  std::vector<float> m_inner;
};

std::vector<Edge> sortedEdges(const cv::Mat& guidance, StopPoll& poll) {
  std::vector<Edge> edges;
  edges.reserve(2 * guidance.total());
  for (int y = 0; y < guidance.rows; ++y) {
    const auto* row = guidance.ptr<cv::Vec3f>(y);
    for (int x = 0; x < guidance.cols; ++x) {
      const int p = y * guidance.cols + x;
      const auto add = [&](const cv::Vec3f& other, int q) {
        const cv::Vec3f d = row[x] - other;
        edges.push_back({std::sqrt(d.dot(d)), p, q});
      };
      if (x + 1 < guidance.cols) add(row[x + 1], p + 1);
      if (y + 1 < guidance.rows) add(guidance.ptr<cv::Vec3f>(y + 1)[x], p + guidance.cols);
    }
  }
  std::stable_sort(edges.begin(), edges.end(), [&poll](const Edge& a, const Edge& b) {
    poll();
    return a.distance < b.distance;
  });
  return edges;
}

}  // namespace

cv::Mat graphSegments(const cv::Mat& guidance, double scale, int smallest, const Progress& progress) {
  StopPoll poll(progress);
  const std::vector<Edge> edges = sortedEdges(guidance, poll);
  Segments segments(guidance.rows * guidance.cols);
  for (const Edge& edge : edges) {
    poll();
    const int a = segments.find(edge.p), b = segments.find(edge.q);
    const auto distance = static_cast<double>(edge.distance);
    if (a != b && distance <= segments.limit(a, scale) && distance <= segments.limit(b, scale)) {
      segments.join(a, b, edge.distance);
    }
  }
  for (const Edge& edge : edges) {
    poll();
    const int a = segments.find(edge.p), b = segments.find(edge.q);
    if (a != b && std::min(segments.size(a), segments.size(b)) < smallest) segments.join(a, b, edge.distance);
  }
  cv::Mat labels(guidance.size(), CV_32SC1);
  std::vector<int> names(guidance.total(), -1);
  int next = 0;
  for (int p = 0; p < guidance.rows * guidance.cols; ++p) {
    int& name = names[static_cast<std::size_t>(segments.find(p))];
    if (name < 0) name = next++;
    labels.at<int>(p / guidance.cols, p % guidance.cols) = name;
  }
  return labels;
}

}  // namespace dkn
