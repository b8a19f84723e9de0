// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stop_signal.h"

#include <signal.h>
#include <unistd.h>

#include "base/error.h"

namespace dkn::cli {

namespace {

std::atomic<bool> g_stop{false};
static_assert(std::atomic<bool>::is_always_lock_free, "the handler may only touch lock-free atomics");

void onSignal(int) {
  if (g_stop.exchange(true)) ::_exit(static_cast<int>(ErrorCode::Interrupted));
}

}  // namespace

const std::atomic<bool>& stopFlag() { return g_stop; }

void installStopHandlers() {
  struct sigaction action {};
  action.sa_handler = onSignal;
  action.sa_flags = SA_RESTART;  // reads and writes go on; the flag is polled
  sigemptyset(&action.sa_mask);
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
  // A file that outgrows the limit is then an error of writing it, told like a full disk.
  ::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace dkn::cli
