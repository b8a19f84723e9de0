// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutate.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <limits>
#include <string>

#include "fuzz/scratch.h"

namespace dkn::fuzz {

namespace {

class Mutation {
 public:
  Mutation(Seed& bytes, const Seed& other, std::mt19937& random) : m_bytes(bytes), m_other(other), m_random(random) {}

  void apply() {
    if (m_bytes.empty()) return;
    switch (below(8)) {
      case 0:
        m_bytes[place()] ^= static_cast<std::uint8_t>(1U << below(8));
        break;
      case 1:
        m_bytes[place()] = static_cast<std::uint8_t>(below(256));
        break;
      case 2:
        writeExtreme();
        break;
      case 3:
        m_bytes.resize(place() + 1);
        break;
      case 4:
        remove();
        break;
      case 5:
        repeat();
        break;
      case 6:
        splice();
        break;
      default:
        replaceWord();
    }
  }

 private:
  std::size_t below(std::size_t count) { return m_random() % count; }
  /// Headers stand at the start: they get half of the damage.
  std::size_t place() { return below(below(2) == 0 ? m_bytes.size() : std::min<std::size_t>(m_bytes.size(), 64)); }
  Seed::iterator at(std::size_t position) { return m_bytes.begin() + static_cast<std::ptrdiff_t>(position); }

  void writeExtreme() {
    constexpr std::array<std::uint64_t, 10> kValues{0,
                                                    1,
                                                    0x7F,
                                                    0xFF,
                                                    0x7FFF,
                                                    0x7FFFFFFF,
                                                    0xFFFFFFFF,
                                                    1000000000,
                                                    0x7FFFFFFFFFFFFFFF,
                                                    std::numeric_limits<std::uint64_t>::max()};
    const std::uint64_t value = kValues[below(kValues.size())];
    const std::size_t width = std::size_t{1} << below(4);
    const bool big = below(2) == 0;
    const std::size_t start = place();
    for (std::size_t i = 0; i < width && start + i < m_bytes.size(); ++i)
      m_bytes[start + i] = static_cast<std::uint8_t>(value >> (8 * (big ? width - 1 - i : i)));
  }

  void remove() {
    const std::size_t start = place();
    m_bytes.erase(at(start), at(std::min(m_bytes.size(), start + 1 + below(32))));
  }

  void repeat() {
    const std::size_t start = place();
    const std::size_t end = std::min(m_bytes.size(), start + 1 + below(64));
    const Seed part(at(start), at(end));
    for (std::size_t times = 1 + below(8); times > 0; --times) m_bytes.insert(at(start), part.begin(), part.end());
  }

  void splice() {
    if (m_other.empty()) return;
    const std::size_t from = below(m_other.size());
    const auto source = m_other.begin() + static_cast<std::ptrdiff_t>(from);
    const std::size_t count = std::min(m_other.size() - from, 1 + below(256));
    m_bytes.insert(at(place()), source, source + static_cast<std::ptrdiff_t>(count));
  }

  /// Numbers and words of texts.
  void replaceWord() {
    static const std::array<std::string, 14> kWords{
        "-1", "0",  "1e999", "-1e308",   "99999999999999999999", "2147483648", "null", "true",
        "[]", "{}", "\"\"",  "[[[[[[[[", "\"\\u0000\"",          "nan"};
    const auto isWord = [](std::uint8_t c) { return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '"'; };
    const auto start = std::find_if(at(place()), m_bytes.end(), isWord);
    const auto end = std::find_if_not(start, m_bytes.end(), isWord);
    const std::string& word = kWords[below(kWords.size())];
    m_bytes.insert(m_bytes.erase(start, end), word.begin(), word.end());
  }

  Seed& m_bytes;
  const Seed& m_other;
  std::mt19937& m_random;
};

}  // namespace

Seed mutated(Seed bytes, const Seed& other, std::mt19937& random) {
  Mutation mutation(bytes, other, random);
  for (std::size_t changes = 1 + random() % 4; changes > 0; --changes) mutation.apply();
  return bytes;
}

}  // namespace dkn::fuzz
