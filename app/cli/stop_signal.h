// SPDX-License-Identifier: GPL-3.0-or-later
// SIGINT and SIGTERM as a flag that work polls.
#pragma once

#include <atomic>

#include "base/stop_flag.h"

namespace dkn::cli {

/// True once a signal came, after installStopHandlers().
const std::atomic<bool>& stopFlag();

/// The first SIGINT or SIGTERM sets the flag, a second one ends the process at once with exit code 130.
void installStopHandlers();

/// Work that ends at a signal and reports to nobody.
class SignalStop : public StopFlag {
 public:
  SignalStop() : StopFlag(stopFlag()) {}
};

}  // namespace dkn::cli
