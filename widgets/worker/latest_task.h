// SPDX-License-Identifier: GPL-3.0-or-later
// Work of which only the newest wish counts.
#pragma once

#include <QString>

#include "worker/worker.h"

namespace dkn {

/// While a task runs, at most one waits behind it: the last one asked for. For what follows the mouse.
class LatestTask : public QObject {
  Q_OBJECT

 public:
  explicit LatestTask(QObject* parent = nullptr);

  void request(Worker::Task task);
  /// Forgets what waits; what runs is stopped and its completion not called.
  void drop();
  bool isBusy() const { return m_worker.state() != Worker::State::Idle || m_next != nullptr; }

 Q_SIGNALS:
  void failed(const QString& message);

 private:
  void startNext();

  Worker::Task m_next;
  Worker m_worker;
};

}  // namespace dkn
