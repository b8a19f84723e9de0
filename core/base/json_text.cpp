// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json_text.h"

#include <istream>
#include <string>

namespace dkn {

namespace {

using Json = nlohmann::ordered_json;

bool checkDepth(int depth, Json::parse_event_t event, Json&) {
  const bool opens = event == Json::parse_event_t::object_start || event == Json::parse_event_t::array_start;
  if (opens && depth >= kMaxJsonDepth)
    throw Json::other_error::create(501, "nested more than " + std::to_string(kMaxJsonDepth) + " levels deep", nullptr);
  return true;
}

}  // namespace

Json parseJson(std::string_view text, bool comments) { return Json::parse(text, checkDepth, true, comments); }

Json parseJson(std::istream& text, bool comments) { return Json::parse(text, checkDepth, true, comments); }

std::string shownJson(const Json& value) {
  constexpr std::size_t kShown = 80;
  std::string text = value.dump(-1, ' ', true, Json::error_handler_t::replace);
  if (text.size() > kShown) text.replace(kShown, std::string::npos, "...");
  return text;
}

}  // namespace dkn
