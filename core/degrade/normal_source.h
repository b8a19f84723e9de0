// SPDX-License-Identifier: GPL-3.0-or-later
// Normal noise that is the same in every run and with every standard library.
#pragma once

#include <cstdint>
#include <random>
#include <string_view>

namespace dkn {

/// Standard normal numbers from std::mt19937_64 (its sequence is fixed by the C++ standard, std::normal_distribution's
/// is not) through Box and Muller's transform. Seed and name together choose the sequence.
class NormalSource {
 public:
  NormalSource(std::uint64_t seed, std::string_view name);

  double next();

 private:
  double uniform();  ///< in (0, 1], 53 bits

  std::mt19937_64 m_bits;
  double m_spare = 0.0;
  bool m_hasSpare = false;
};

}  // namespace dkn
