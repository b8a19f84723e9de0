// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace dkn {

namespace {

/// Names that come from a damaged file have any length; what is wrong and the remedy stand at the ends.
std::string shortened(const std::string& message) {
  constexpr std::size_t kLongest = 2000, kFirst = 1200, kLast = 600;
  if (message.size() <= kLongest) return message;
  const auto startsCharacter = [&](std::size_t at) { return (message[at] & 0xC0) != 0x80; };
  std::size_t first = kFirst, last = message.size() - kLast;
  while (first > 0 && !startsCharacter(first)) --first;
  while (last < message.size() && !startsCharacter(last)) ++last;
  return message.substr(0, first) + " ... " + message.substr(last);
}

}  // namespace

Error::Error(ErrorCode code, const std::string& message) : std::runtime_error(shortened(message)), m_code(code) {}

Interrupted::Interrupted() : Error(ErrorCode::Interrupted, "Stopped before the end.") {}

std::string userMessage(const std::exception& error) {
  std::string text = error.what();
  const auto backtrace = text.find("\nException raised from");
  if (backtrace != std::string::npos) text.resize(backtrace);
  return text;
}

}  // namespace dkn
