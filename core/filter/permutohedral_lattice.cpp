// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/permutohedral_lattice.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <unordered_map>

namespace dkn {
namespace {

/// A vertex by its first d coordinates (all d + 1 sum to zero), relative to what 64 bits hold.
using Key = std::vector<int>;

/// Numbers worked on between two polls for a stop: some tens of milliseconds.
constexpr std::size_t kNumbersPerPoll = std::size_t{1} << 18;

/// Calls `body(i)` for 0 to `count` - 1, which work on `numbers` each.
template <typename Body>
void forEach(std::size_t count, std::size_t numbers, const Progress& progress, const Body& body) {
  const std::size_t block = std::max<std::size_t>(1, kNumbersPerPoll / numbers);
  for (std::size_t first = 0; first < count; first += block) {
    progress.throwIfStopped();
    for (std::size_t i = first; i < std::min(first + block, count); ++i) body(i);
  }
}

struct KeyHash {
  std::size_t operator()(const Key& key) const {
    std::size_t hash = 0;
    for (const int coordinate : key) hash = (hash + static_cast<std::size_t>(coordinate)) * 1664525U;
    return hash;
  }
};

/// The simplex around a point: the remainder-0 vertex, the ranks of the differences to it, barycentric weights.
struct Simplex {
  explicit Simplex(int dimensions)
      : elevated(static_cast<std::size_t>(dimensions) + 1),
        origin(elevated.size()),
        rank(elevated.size()),
        barycentric(elevated.size() + 1) {}
  std::vector<double> elevated;
  std::vector<int> origin;
  std::vector<int> rank;
  std::vector<double> barycentric;

  void enclose(const float* feature);
};

void Simplex::enclose(const float* feature) {
  const auto d = static_cast<int>(elevated.size()) - 1;
  const auto at = [](int i) { return static_cast<std::size_t>(i); };
  // A point of d dimensions on the hyperplane of d + 1 coordinates that sum to zero, scaled so that splatting, blurring
  // and slicing together have the variance 1.
  const double inverse = std::sqrt(2.0 / 3.0) * (d + 1);
  double sum = 0.0;
  for (int i = d; i > 0; --i) {
    const double scaled = static_cast<double>(feature[i - 1]) * inverse / std::sqrt(double(i) * (i + 1));
    elevated[at(i)] = sum - i * scaled;
    sum += scaled;
  }
  elevated[0] = sum;
  int excess = 0;
  for (int i = 0; i <= d; ++i) {
    const auto rounded = static_cast<int>(std::lround(elevated[at(i)] / (d + 1)));
    origin[at(i)] = rounded * (d + 1);
    excess += rounded;
  }
  std::fill(rank.begin(), rank.end(), 0);
  for (int i = 0; i < d; ++i) {
    for (int j = i + 1; j <= d; ++j) {
      const bool less = elevated[at(i)] - origin[at(i)] < elevated[at(j)] - origin[at(j)];
      ++rank[at(less ? i : j)];
    }
  }
  // The coordinates that were rounded furthest give way until the sum is zero.
  for (int i = 0; i <= d; ++i) {
    rank[at(i)] += excess;
    if (rank[at(i)] < 0) {
      rank[at(i)] += d + 1;
      origin[at(i)] += d + 1;
    } else if (rank[at(i)] > d) {
      rank[at(i)] -= d + 1;
      origin[at(i)] -= d + 1;
    }
  }
  std::fill(barycentric.begin(), barycentric.end(), 0.0);
  for (int i = 0; i <= d; ++i) {
    const double share = (elevated[at(i)] - origin[at(i)]) / (d + 1);
    barycentric[at(d - rank[at(i)])] += share;
    barycentric[at(d + 1 - rank[at(i)])] -= share;
  }
  barycentric[0] += 1.0 + barycentric[at(d + 1)];
}

}  // namespace

PermutohedralLattice::PermutohedralLattice(const std::vector<float>& features, int dimensions, const Progress& progress)
    : m_dimensions(dimensions), m_points(features.size() / static_cast<std::size_t>(dimensions)) {
  const auto d = static_cast<std::size_t>(dimensions);
  std::unordered_map<Key, int, KeyHash> ids;
  m_offsets.reserve(m_points * (d + 1));
  m_weights.reserve(m_points * (d + 1));
  Simplex simplex(dimensions);
  Key key(d);
  forEach(m_points, d * d, progress, [&](std::size_t point) {
    simplex.enclose(&features[point * d]);
    for (int remainder = 0; remainder <= dimensions; ++remainder) {
      for (std::size_t i = 0; i < d; ++i) {
        const int step = simplex.rank[i] <= dimensions - remainder ? remainder : remainder - (dimensions + 1);
        key[i] = simplex.origin[i] + step;
      }
      m_offsets.push_back(ids.try_emplace(key, static_cast<int>(ids.size())).first->second);
      m_weights.push_back(static_cast<float>(simplex.barycentric[static_cast<std::size_t>(remainder)]));
    }
  });
  m_vertices = ids.size();
  m_neighbours.assign(2 * (d + 1) * m_vertices, -1);
  std::size_t done = 0;
  for (const auto& [vertex, id] : ids) {
    if (done++ % (kNumbersPerPoll / (d * d * d)) == 0) progress.throwIfStopped();
    for (std::size_t direction = 0; direction <= d; ++direction) {
      for (const int sign : {1, -1}) {
        for (std::size_t i = 0; i < d; ++i) key[i] = vertex[i] + (i == direction ? -sign * dimensions : sign);
        const auto found = ids.find(key);
        const std::size_t slot = 2 * (direction * m_vertices + static_cast<std::size_t>(id)) + (sign > 0 ? 0 : 1);
        if (found != ids.end()) m_neighbours[slot] = found->second;
      }
    }
  }
}

std::vector<float> PermutohedralLattice::filter(const std::vector<float>& values, int channels,
                                                const Progress& progress) const {
  const auto count = static_cast<std::size_t>(channels);
  const auto corners = static_cast<std::size_t>(m_dimensions) + 1;
  std::vector<float> lattice(m_vertices * count, 0.0F), blurred(lattice.size());
  forEach(m_points, corners * count, progress, [&](std::size_t point) {
    for (std::size_t corner = point * corners; corner < (point + 1) * corners; ++corner) {
      float* vertex = &lattice[static_cast<std::size_t>(m_offsets[corner]) * count];
      for (std::size_t c = 0; c < count; ++c) vertex[c] += m_weights[corner] * values[point * count + c];
    }
  });
  for (std::size_t direction = 0; direction < corners; ++direction) {
    forEach(m_vertices, 3 * count, progress, [&](std::size_t vertex) {
      const std::size_t slot = 2 * (direction * m_vertices + vertex);
      for (std::size_t c = 0; c < count; ++c) {
        float sum = lattice[vertex * count + c];
        for (const std::size_t side : {slot, slot + 1}) {
          if (m_neighbours[side] >= 0) sum += 0.5F * lattice[static_cast<std::size_t>(m_neighbours[side]) * count + c];
        }
        blurred[vertex * count + c] = sum;
      }
    });
    lattice.swap(blurred);
  }
  const auto gain = static_cast<float>(1.0 / (1.0 + std::pow(2.0, -m_dimensions)));
  std::vector<float> out(values.size(), 0.0F);
  forEach(m_points, corners * count, progress, [&](std::size_t point) {
    for (std::size_t corner = point * corners; corner < (point + 1) * corners; ++corner) {
      const float* vertex = &lattice[static_cast<std::size_t>(m_offsets[corner]) * count];
      for (std::size_t c = 0; c < count; ++c) out[point * count + c] += gain * m_weights[corner] * vertex[c];
    }
  });
  return out;
}

}  // namespace dkn
