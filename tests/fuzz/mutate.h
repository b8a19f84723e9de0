// SPDX-License-Identifier: GPL-3.0-or-later
// Damage for tests that run without libFuzzer.
#pragma once

#include <random>

#include "fuzz/entry.h"

namespace dkn::fuzz {

/// One to four random changes: bits, numbers at the edge of their type, parts deleted, repeated, swapped with `other`.
Seed mutated(Seed bytes, const Seed& other, std::mt19937& random);

}  // namespace dkn::fuzz
