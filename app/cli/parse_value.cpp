// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/parse_value.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <sstream>

#include "base/error.h"

namespace dkn::cli {

namespace {

[[noreturn]] void refuse(const std::string& option, std::string_view text, const std::string& wanted) {
  throw Error(ErrorCode::BadArgument, option + " wants " + wanted + ", not '" + std::string(text) + "'.");
}

template <typename T>
bool parseWhole(std::string_view text, T& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

std::int64_t parseInteger(const std::string& option, std::string_view text, std::int64_t minimum,
                          std::int64_t maximum) {
  std::int64_t value = 0;
  if (parseWhole(text, value) && value >= minimum && value <= maximum) return value;
  const std::string most =
      maximum == std::numeric_limits<std::int64_t>::max() ? " or more" : " to " + std::to_string(maximum);
  refuse(option, text, "a whole number, " + std::to_string(minimum) + most);
}

std::uint64_t parseUnsigned(const std::string& option, std::string_view text) {
  std::uint64_t value = 0;
  if (parseWhole(text, value)) return value;
  refuse(option, text, "a whole number, 0 or more");
}

double parseNumber(const std::string& option, std::string_view text) {
  double value = 0.0;
  const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
  if (parseWhole(digits, value)) return value;
  refuse(option, text, "a number");
}

std::pair<int, int> parseSize(const std::string& option, std::string_view text) {
  constexpr int kMaximum = 32768;
  const auto cross = text.find('x');
  int width = 0, height = 0;
  if (cross != std::string_view::npos && parseWhole(text.substr(0, cross), width) &&
      parseWhole(text.substr(cross + 1), height) && width >= 1 && height >= 1 && width <= kMaximum &&
      height <= kMaximum) {
    return {width, height};
  }
  refuse(option, text, "a size like 640x480 (at most " + std::to_string(kMaximum) + " a side)");
}

std::pair<std::string, std::string> parseTwo(const std::string& option, const std::string& text, char separator,
                                             const std::string& form) {
  const auto place = text.find(separator);
  if (place == std::string::npos || place == 0 || place + 1 == text.size()) refuse(option, text, form);
  return {text.substr(0, place), text.substr(place + 1)};
}

std::size_t parseChoice(const std::string& option, const std::string& text, const std::vector<std::string>& choices) {
  const auto found = std::find(choices.begin(), choices.end(), text);
  if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
  std::string list;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    list += (i == 0 ? "" : i + 1 == choices.size() ? " or " : ", ") + choices[i];
  }
  refuse(option, text, list);
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

}  // namespace dkn::cli
