// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a ray meets first, through a tree of bounding boxes.
#pragma once

#include <vector>

#include "scene/primitives.h"

namespace dkn::scene {

struct Hit {
  double distance = kNoHit;
  int primitive = -1;
};

/// Built once, then asked from any number of threads.
class RayCaster {
 public:
  explicit RayCaster(std::vector<Primitive> primitives);

  const std::vector<Primitive>& primitives() const { return m_primitives; }

  /// `likely` names the primitive to ask first (-1: none); it wins ties and saves time.
  Hit nearest(const Ray& ray, int likely) const;

  /// Whether anything lies on the ray before `limit`. `likely` names the primitive to ask first and keeps the one
  /// found.
  bool isBlocked(const Ray& ray, double limit, int& likely) const;

 private:
  struct Node {
    Bounds bounds;
    int first = 0;  ///< leaf: index into m_order; else the second child (the first follows its parent)
    int count = 0;  ///< primitives of a leaf, 0 for an inner node
  };

  int cut(int begin, int end, const std::vector<Bounds>& bounds);
  void build(int begin, int end, int depth, const std::vector<Bounds>& bounds);

  std::vector<Primitive> m_primitives;
  std::vector<int> m_order;
  std::vector<Node> m_nodes;
};

}  // namespace dkn::scene
