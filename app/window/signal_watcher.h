// SPDX-License-Identifier: GPL-3.0-or-later
// SIGINT and SIGTERM as a Qt signal.
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace dkn {

/// While one lives, SIGINT and SIGTERM no longer end the process but emit `interrupted` in the event loop. One at a
/// time.
class SignalWatcher : public QObject {
  Q_OBJECT

 public:
  explicit SignalWatcher(QObject* parent = nullptr);
  ~SignalWatcher() override;
  /// Ends the process with that exit code when so much time has passed, whatever it does then.
  static void endProcessAfter(int milliseconds, int exitCode);

 Q_SIGNALS:
  void interrupted();

 private:
  struct Handlers;
  std::unique_ptr<Handlers> m_handlers;
  std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace dkn
