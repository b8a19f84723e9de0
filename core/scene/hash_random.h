// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that depend on a key and a counter alone: the same everywhere, in any order, on any thread.
#pragma once

#include <cstdint>

namespace dkn::scene {

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
inline std::uint64_t hash64(std::uint64_t value) {
  value += 0x9e3779b97f4a7c15ULL;
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
  value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
  return value ^ (value >> 31);
}

/// In [0, 1), from the upper 53 bits.
inline double unitFrom(std::uint64_t hash) { return static_cast<double>(hash >> 11) * 0x1.0p-53; }

class HashRandom {
 public:
  explicit HashRandom(std::uint64_t seed, std::uint64_t stream = 0) : m_key(hash64(hash64(seed) ^ stream)) {}

  std::uint64_t next() { return hash64(m_key + m_counter++); }
  double uniform() { return unitFrom(next()); }
  double uniform(double low, double high) { return low + (high - low) * uniform(); }
  int index(int count) { return static_cast<int>(uniform() * count); }
  bool chance(double probability) { return uniform() < probability; }
  double sign() { return chance(0.5) ? 1.0 : -1.0; }

 private:
  std::uint64_t m_key;
  std::uint64_t m_counter = 0;
};

}  // namespace dkn::scene
