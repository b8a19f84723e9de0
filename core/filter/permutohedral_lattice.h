// SPDX-License-Identifier: GPL-3.0-or-later
// Gaussian filtering in many dimensions, Adams, Baek, Davis 2010.
#pragma once

#include <cstdint>
#include <vector>

#include "base/progress.h"

namespace dkn {

/// Approximates out_i = sum_j exp(-|f_i - f_j|^2 / 2) in_j: values are spread over the vertices of the permutohedral
/// lattice around each point with barycentric weights, blurred along the lattice's directions and gathered again.
/// Linear in the values, no value spreads to a vertex without points around it.
class PermutohedralLattice {
 public:
  /// `features`: `dimensions` numbers a point. This and filter() are stopped by `progress`, but report nothing.
  PermutohedralLattice(const std::vector<float>& features, int dimensions, const Progress& progress);

  /// `channels` numbers a point; the same of the result.
  std::vector<float> filter(const std::vector<float>& values, int channels, const Progress& progress) const;

 private:
  int m_dimensions;
  std::size_t m_points;
  std::size_t m_vertices = 0;
  std::vector<int> m_offsets;     ///< m_dimensions + 1 vertices a point
  std::vector<float> m_weights;   ///< their barycentric weights
  std::vector<int> m_neighbours;  ///< a direction after the other: two neighbours a vertex; -1: none
};

}  // namespace dkn
