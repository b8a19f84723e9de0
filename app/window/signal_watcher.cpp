// SPDX-License-Identifier: GPL-3.0-or-later
// SIGINT and SIGTERM as a Qt signal.
#include "window/signal_watcher.h"

#include <QSocketNotifier>

#include <csignal>
#include <stdexcept>

#include <fcntl.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

namespace dkn {
namespace {

/// Only async-signal-safe calls are allowed in a handler: it writes a byte that the event loop reads.
int g_pipe[2] = {-1, -1};

void onSignal(int /*number*/) {
  const char byte = 1;
  [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
}

volatile std::sig_atomic_t g_exitCode = 0;

void onAlarm(int /*number*/) { ::_exit(g_exitCode); }

}  // namespace

void SignalWatcher::endProcessAfter(int milliseconds, int exitCode) {
  g_exitCode = exitCode;
  std::signal(SIGALRM, onAlarm);
  itimerval timer{};
  timer.it_value = {milliseconds / 1000, milliseconds % 1000 * 1000};
  ::setitimer(ITIMER_REAL, &timer, nullptr);
}

struct SignalWatcher::Handlers {
  struct sigaction oldInterrupt {};
  struct sigaction oldTerminate {};
};

SignalWatcher::SignalWatcher(QObject* parent) : QObject(parent), m_handlers(std::make_unique<Handlers>()) {
  if (g_pipe[0] != -1) throw std::logic_error("SignalWatcher: there is one already");
  if (::pipe2(g_pipe, O_CLOEXEC | O_NONBLOCK) != 0) throw std::runtime_error("SignalWatcher: no pipe");
  m_notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
  connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
    char bytes[16];
    while (::read(g_pipe[0], bytes, sizeof bytes) > 0) continue;
    Q_EMIT interrupted();
  });
  struct sigaction action {};
  action.sa_handler = onSignal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  ::sigaction(SIGINT, &action, &m_handlers->oldInterrupt);
  ::sigaction(SIGTERM, &action, &m_handlers->oldTerminate);
}

SignalWatcher::~SignalWatcher() {
  ::sigaction(SIGINT, &m_handlers->oldInterrupt, nullptr);
  ::sigaction(SIGTERM, &m_handlers->oldTerminate, nullptr);
  m_notifier.reset();
  for (int& end : g_pipe) {
    ::close(end);
    end = -1;
  }
}

}  // namespace dkn
