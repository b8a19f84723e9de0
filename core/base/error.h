// SPDX-License-Identifier: GPL-3.0-or-later
// The one exception for users' mistakes, and the exit codes it stands for.
#pragma once

#include <stdexcept>
#include <string>

namespace dkn {

/// Exit codes of the command line; Ok and SomeFailed are never thrown.
enum class ErrorCode {
  Ok = 0,
  SomeFailed = 1,    ///< some items of a batch failed
  BadArgument = 2,   ///< options or configuration contradict each other or are out of range
  Unreadable = 3,    ///< a file is missing or not what it should be
  Model = 4,         ///< a model file or the network failed
  CannotWrite = 5,   ///< a result could not be written
  Interrupted = 130  ///< stopped by the user
};

/// A user's mistake or a fault of the surroundings: `what()` says what, which file, and what to do, in one or two
/// sentences that can be shown as they are. A programmer's mistake throws std::logic_error instead.
class Error : public std::runtime_error {
 public:
  Error(ErrorCode code, const std::string& message);
  ErrorCode code() const noexcept { return m_code; }

 private:
  ErrorCode m_code;
};

/// Thrown where a requested stop takes effect; nothing half-done is left behind.
class Interrupted : public Error {
 public:
  Interrupted();
};

/// Message of any exception as users should see it: torch's backtrace cut off.
std::string userMessage(const std::exception& error);

}  // namespace dkn
