// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdexcept>
#include <string>

#include "base/error.h"
#include "fuzz/entry.h"

namespace dkn::fuzz {

bool feed(const Entry& entry, Input bytes) {
  constexpr std::size_t kLongestMessage = 2000;
  try {
    entry.run(bytes);
    return true;
  } catch (const Error& error) {
    const std::string message = error.what();
    if (message.empty() || message.size() > kLongestMessage)
      throw std::logic_error(std::string(entry.name) + ": a refusal of " + std::to_string(message.size()) + " bytes");
    const ErrorCode code = error.code();
    if (code != ErrorCode::BadArgument && code != ErrorCode::Unreadable && code != ErrorCode::Model)
      throw std::logic_error(std::string(entry.name) + ": refused with the wrong code: " + message);
    return false;
  }
}

}  // namespace dkn::fuzz
