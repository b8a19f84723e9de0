// SPDX-License-Identifier: GPL-3.0-or-later
// Seeding by FNV-1a over the seed's bytes and the name; Box-Muller on 53-bit uniforms.
#include "degrade/normal_source.h"

#include <cmath>
#include <numbers>

namespace dkn {
namespace {

std::uint64_t seedOf(std::uint64_t seed, std::string_view name) {
  constexpr std::uint64_t kOffsetBasis = 14695981039346656037ULL;
  constexpr std::uint64_t kPrime = 1099511628211ULL;
  std::uint64_t hash = kOffsetBasis;
  for (int shift = 0; shift < 64; shift += 8) hash = (hash ^ ((seed >> shift) & 0xFFU)) * kPrime;
  for (const char character : name) hash = (hash ^ static_cast<unsigned char>(character)) * kPrime;
  return hash;
}

}  // namespace

NormalSource::NormalSource(std::uint64_t seed, std::string_view name) : m_bits(seedOf(seed, name)) {}

double NormalSource::uniform() { return static_cast<double>((m_bits() >> 11) + 1) * 0x1p-53; }

double NormalSource::next() {
  if (m_hasSpare) {
    m_hasSpare = false;
    return m_spare;
  }
  const double radius = std::sqrt(-2.0 * std::log(uniform()));
  const double angle = 2.0 * std::numbers::pi * uniform();
  m_spare = radius * std::sin(angle);
  m_hasSpare = true;
  return radius * std::cos(angle);
}

}  // namespace dkn
