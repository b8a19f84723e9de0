// SPDX-License-Identifier: GPL-3.0-or-later
// JSON of files that are not trusted.
#pragma once

#include <nlohmann/json.hpp>

#include <iosfwd>
#include <string_view>

namespace dkn {

/// Far above every file of this program; copying, comparing and printing a value use the stack for each level.
inline constexpr int kMaxJsonDepth = 64;

/// Throws nlohmann::json::exception for what is no JSON or is nested more deeply. `comments`: // and /* */ may stand
/// in it.
nlohmann::ordered_json parseJson(std::string_view text, bool comments = false);
nlohmann::ordered_json parseJson(std::istream& text, bool comments = false);

/// The value as a sentence may show it: cut after some tens of characters.
std::string shownJson(const nlohmann::ordered_json& value);

}  // namespace dkn
