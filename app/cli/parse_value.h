// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the command line as numbers, sizes and pairs, the same in every locale.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dkn::cli {

/// All throw Error(BadArgument) naming `option`, what was given and what is wanted.
std::int64_t parseInteger(const std::string& option, std::string_view text, std::int64_t minimum, std::int64_t maximum);
std::uint64_t parseUnsigned(const std::string& option, std::string_view text);
double parseNumber(const std::string& option, std::string_view text);
/// "640x480"; 1 to 32768 each.
std::pair<int, int> parseSize(const std::string& option, std::string_view text);
/// Text before and after the first `separator`; neither may be empty. `form` shows what is wanted: "MIN:MAX".
std::pair<std::string, std::string> parseTwo(const std::string& option, const std::string& text, char separator,
                                             const std::string& form);
/// The index of `text` among `choices`.
std::size_t parseChoice(const std::string& option, const std::string& text, const std::vector<std::string>& choices);

/// Parts between `separator`.
std::vector<std::string> split(const std::string& text, char separator);

}  // namespace dkn::cli
