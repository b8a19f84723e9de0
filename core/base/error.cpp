// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace dkn {

Error::Error(ErrorCode code, const std::string& message) : std::runtime_error(message), m_code(code) {}

Interrupted::Interrupted() : Error(ErrorCode::Interrupted, "Stopped before the end.") {}

std::string userMessage(const std::exception& error) {
  std::string text = error.what();
  const auto backtrace = text.find("\nException raised from");
  if (backtrace != std::string::npos) text.resize(backtrace);
  return text;
}

}  // namespace dkn
