// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that depend on a seed and a position alone, so that a resumed run draws what it would have drawn.
#pragma once

#include <cstdint>

namespace dkn {

/// SplitMix64 (Steele, Lea, Flood 2014) started at a hash of (seed, position).
class RandomStream {
 public:
  RandomStream(std::uint64_t seed, std::uint64_t position) : m_state(mix(mix(seed) + position)) {}

  std::uint64_t next() { return mix(m_state += 0x9e3779b97f4a7c15ULL); }
  /// Uniform in [0, 1).
  double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
  double uniform(double low, double high) { return low + (high - low) * uniform(); }
  /// Uniform in 0 .. count - 1; the bias of 2^-64 count does not matter here.
  std::int64_t below(std::int64_t count) { return static_cast<std::int64_t>(uniform() * static_cast<double>(count)); }
  bool coin() { return (next() >> 63) != 0; }
  /// Mean 0, deviation 1, nearly normal, within 3.47: the sum of four uniform numbers of 16 bits. Quick.
  double bellShaped() {
    const std::uint64_t bits = next();
    const double sum =
        static_cast<double>((bits & 0xffff) + (bits >> 16 & 0xffff) + (bits >> 32 & 0xffff) + (bits >> 48));
    return (sum / 65535.0 - 2.0) * 1.7320508075688772;
  }

 private:
  static std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }

  std::uint64_t m_state;
};

}  // namespace dkn
