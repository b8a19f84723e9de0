// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a ray meets first, through a tree of bounding boxes.
#include "scene/ray_caster.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace dkn::scene {

namespace {

constexpr int kLeafSize = 2;
/// Nodes below are leaves of any size; a walk keeps at most one more than this.
constexpr int kMaxDepth = 40;

// std::min and std::max of a list do not compile to single instructions.
double smaller(double a, double b) { return a < b ? a : b; }
double larger(double a, double b) { return a > b ? a : b; }

/// Distance at which the ray enters the box, kNoHit where it misses it.
inline double enterBox(const Bounds& bounds, const Vec3& origin, const Vec3& inverse) {
  const double x0 = (bounds.low.x - origin.x) * inverse.x;
  const double x1 = (bounds.high.x - origin.x) * inverse.x;
  const double y0 = (bounds.low.y - origin.y) * inverse.y;
  const double y1 = (bounds.high.y - origin.y) * inverse.y;
  const double z0 = (bounds.low.z - origin.z) * inverse.z;
  const double z1 = (bounds.high.z - origin.z) * inverse.z;
  const double enter = larger(larger(smaller(x0, x1), smaller(y0, y1)), larger(smaller(z0, z1), 0.0));
  const double leave = smaller(smaller(larger(x0, x1), larger(y0, y1)), larger(z0, z1));
  return enter <= leave ? enter : kNoHit;
}

double area(const Bounds& bounds) {
  const Vec3 d = bounds.high - bounds.low;
  return d.x * d.y + d.y * d.z + d.z * d.x;
}

/// Reciprocals that stay finite: flat boxes must not turn 0 * infinity into NaN.
Vec3 reciprocal(const Vec3& d) {
  constexpr double kTiny = 1e-12;
  Vec3 inverse;
  for (int axis = 0; axis < 3; ++axis) {
    inverse[axis] = 1.0 / (std::abs(d[axis]) > kTiny ? d[axis] : std::copysign(kTiny, d[axis]));
  }
  return inverse;
}

}  // namespace

RayCaster::RayCaster(std::vector<Primitive> primitives)
    : m_primitives(std::move(primitives)), m_order(m_primitives.size()) {
  constexpr double kMargin = 1e-6;
  std::iota(m_order.begin(), m_order.end(), 0);
  std::vector<Bounds> bounds;
  for (const Primitive& primitive : m_primitives) {
    Bounds box = boundsOf(primitive);
    box.low = box.low - Vec3{kMargin, kMargin, kMargin};
    box.high = box.high + Vec3{kMargin, kMargin, kMargin};
    bounds.push_back(box);
  }
  if (!m_primitives.empty()) build(0, static_cast<int>(m_order.size()), 0, bounds);
}

/// Sorts [begin, end) and returns where to cut it so that the two boxes, weighted by their primitives, are smallest
/// (the surface area heuristic: MacDonald, Booth 1990).
int RayCaster::cut(int begin, int end, const std::vector<Bounds>& bounds) {
  double best = kNoHit;
  int bestAxis = 0;
  int bestCut = (begin + end) / 2;
  const auto sortAlong = [&](int axis) {
    std::sort(m_order.begin() + begin, m_order.begin() + end, [&](int a, int b) {
      const double ca = bounds[a].low[axis] + bounds[a].high[axis];
      const double cb = bounds[b].low[axis] + bounds[b].high[axis];
      return ca != cb ? ca < cb : a < b;
    });
  };
  std::vector<double> below(end - begin);
  for (int axis = 0; axis < 3; ++axis) {
    sortAlong(axis);
    Bounds left;
    for (int i = begin; i < end; ++i) {
      below[i - begin] = area(left) * (i - begin);
      left.include(bounds[m_order[i]]);
    }
    Bounds right;
    for (int i = end - 1; i > begin; --i) {
      right.include(bounds[m_order[i]]);
      const double cost = below[i - begin] + area(right) * (end - i);
      if (cost < best) {
        best = cost;
        bestAxis = axis;
        bestCut = i;
      }
    }
  }
  sortAlong(bestAxis);
  return bestCut;
}

void RayCaster::build(int begin, int end, int depth, const std::vector<Bounds>& bounds) {
  const std::size_t index = m_nodes.size();
  Node node;
  for (int i = begin; i < end; ++i) node.bounds.include(bounds[m_order[i]]);
  node.first = begin;
  node.count = end - begin;
  m_nodes.push_back(node);
  if (end - begin <= kLeafSize || depth == kMaxDepth) return;
  const int middle = cut(begin, end, bounds);
  build(begin, middle, depth + 1, bounds);
  m_nodes[index].first = static_cast<int>(m_nodes.size());
  m_nodes[index].count = 0;
  build(middle, end, depth + 1, bounds);
}

Hit RayCaster::nearest(const Ray& ray, int likely) const {
  const Vec3 inverse = reciprocal(ray.direction);
  std::array<std::pair<int, double>, kMaxDepth + 2> stack;
  int size = 0;
  Hit hit;
  if (likely >= 0) {
    const double distance = intersect(m_primitives[likely], ray);
    if (distance < kNoHit) hit = {distance, likely};
  }
  if (!m_nodes.empty()) stack[size++] = {0, enterBox(m_nodes[0].bounds, ray.origin, inverse)};
  while (size > 0) {
    const auto [index, enter] = stack[--size];
    if (enter >= hit.distance) continue;
    const Node& node = m_nodes[index];
    for (int i = node.first; i < node.first + node.count; ++i) {
      const double distance = intersect(m_primitives[m_order[i]], ray);
      if (distance < hit.distance) hit = {distance, m_order[i]};
    }
    if (node.count > 0) continue;
    const double enterLeft = enterBox(m_nodes[index + 1].bounds, ray.origin, inverse);
    const double enterRight = enterBox(m_nodes[node.first].bounds, ray.origin, inverse);
    const bool leftFirst = enterLeft <= enterRight;
    const std::pair near = leftFirst ? std::pair(index + 1, enterLeft) : std::pair(node.first, enterRight);
    const std::pair far = leftFirst ? std::pair(node.first, enterRight) : std::pair(index + 1, enterLeft);
    if (far.second < hit.distance) stack[size++] = far;
    if (near.second < hit.distance) stack[size++] = near;
  }
  return hit;
}

bool RayCaster::isBlocked(const Ray& ray, double limit, int& likely) const {
  if (likely >= 0 && intersect(m_primitives[likely], ray) < limit) return true;
  const Vec3 inverse = reciprocal(ray.direction);
  std::array<int, kMaxDepth + 2> stack;
  int size = 0;
  if (!m_nodes.empty()) stack[size++] = 0;
  while (size > 0) {
    const int index = stack[--size];
    const Node& node = m_nodes[index];
    if (enterBox(node.bounds, ray.origin, inverse) >= limit) continue;
    for (int i = node.first; i < node.first + node.count; ++i) {
      if (intersect(m_primitives[m_order[i]], ray) < limit) {
        likely = m_order[i];
        return true;
      }
    }
    if (node.count > 0) continue;
    stack[size++] = node.first;
    stack[size++] = index + 1;
  }
  return false;
}

}  // namespace dkn::scene
