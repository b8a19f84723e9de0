// SPDX-License-Identifier: GPL-3.0-or-later
// Exact Euclidean feature transform: nearest set row within each column, then the lower envelope of parabolas per row.
#include "degrade/feature_transform.h"

#include <cstddef>

namespace dkn {
namespace {

constexpr std::int64_t kNone = -1;

/// rowOf[y * columns + x]: the nearest row of column x that is set, kNone where the column has none.
std::vector<std::int64_t> nearestSetRows(const bool* set, std::int64_t rows, std::int64_t columns) {
  std::vector<std::int64_t> rowOf(static_cast<std::size_t>(rows * columns), kNone);
  for (std::int64_t y = 0; y < rows; ++y) {
    for (std::int64_t x = 0; x < columns; ++x) {
      const std::int64_t at = y * columns + x;
      rowOf[at] = set[at] ? y : (y > 0 ? rowOf[at - columns] : kNone);
    }
  }
  for (std::int64_t y = rows - 2; y >= 0; --y) {
    for (std::int64_t x = 0; x < columns; ++x) {
      const std::int64_t at = y * columns + x;
      const std::int64_t below = rowOf[at + columns];
      if (below != kNone && (rowOf[at] == kNone || below - y < y - rowOf[at])) rowOf[at] = below;
    }
  }
  return rowOf;
}

/// The lower envelope of the parabolas (x - column)^2 + gap(column)^2 of one row.
class Envelope {
 public:
  explicit Envelope(std::int64_t columns)
      : m_columns(columns), m_apex(columns), m_start(columns), m_gapSquared(columns) {}

  void build(const std::int64_t* rowOf, std::int64_t y) {
    m_top = -1;
    for (std::int64_t x = 0; x < m_columns; ++x) {
      if (rowOf[x] == kNone) continue;
      m_gapSquared[x] = (rowOf[x] - y) * (rowOf[x] - y);
      while (m_top >= 0 && height(m_start[m_top], m_apex[m_top]) > height(m_start[m_top], x)) --m_top;
      if (m_top < 0) {
        push(x, 0);
      } else if (const std::int64_t start = crossing(m_apex[m_top], x) + 1; start < m_columns) {
        push(x, start);
      }
    }
  }

  /// Writes the linear index of the nearest set pixel of each column; the row must have at least one parabola.
  void read(const std::int64_t* rowOf, std::int64_t* nearest) {
    for (std::int64_t x = m_columns - 1; x >= 0; --x) {
      nearest[x] = rowOf[m_apex[m_top]] * m_columns + m_apex[m_top];
      if (x == m_start[m_top]) --m_top;
    }
  }

 private:
  std::int64_t height(std::int64_t x, std::int64_t apex) const { return (x - apex) * (x - apex) + m_gapSquared[apex]; }

  /// Last column where the left parabola is not above the right one; never negative where it is called.
  std::int64_t crossing(std::int64_t left, std::int64_t right) const {
    return (right * right - left * left + m_gapSquared[right] - m_gapSquared[left]) / (2 * (right - left));
  }

  void push(std::int64_t apex, std::int64_t start) {
    ++m_top;
    m_apex[m_top] = apex;
    m_start[m_top] = start;
  }

  std::int64_t m_columns;
  std::int64_t m_top = -1;
  std::vector<std::int64_t> m_apex;
  std::vector<std::int64_t> m_start;
  std::vector<std::int64_t> m_gapSquared;
};

}  // namespace

std::vector<std::int64_t> nearestSetPixels(const bool* set, std::int64_t rows, std::int64_t columns) {
  const std::vector<std::int64_t> rowOf = nearestSetRows(set, rows, columns);
  std::vector<std::int64_t> nearest(rowOf.size(), kNone);
  // A column's entries are all set or all kNone, so the first row tells whether any pixel is set.
  bool any = false;
  for (std::int64_t x = 0; x < columns && rows > 0; ++x) any = any || rowOf[x] != kNone;
  if (!any) return nearest;
  Envelope envelope(columns);
  for (std::int64_t y = 0; y < rows; ++y) {
    envelope.build(&rowOf[y * columns], y);
    envelope.read(&rowOf[y * columns], &nearest[y * columns]);
  }
  return nearest;
}

}  // namespace dkn
