// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of everything that comes from outside, as functions of bytes: for libFuzzer and for the tests.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dkn::fuzz {

using Input = std::span<const std::uint8_t>;
using Seed = std::vector<std::uint8_t>;

struct Entry {
  const char* name;
  /// Reads the bytes as a user's file would be read. What ends in an Error has been refused as it should; everything
  /// else that is thrown is a finding.
  void (*run)(Input bytes);
  /// Whole files, by the program's own writers where there is one.
  std::vector<Seed> (*seeds)();
  /// Makes lengths and checksums fit again, so that damage reaches what lies behind them; null: there are none.
  void (*repair)(Seed& bytes) = nullptr;
};

/// One list a program, dkn-fuzz-<name>.
std::vector<Entry> imageEntries();
std::vector<Entry> modelEntries();
std::vector<Entry> textEntries();
std::vector<Entry> applicationEntries();

/// Runs the entry and checks what a refusal says. Returns whether the bytes were accepted.
bool feed(const Entry& entry, Input bytes);

}  // namespace dkn::fuzz
