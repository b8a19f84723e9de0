// SPDX-License-Identifier: GPL-3.0-or-later
// One long-lived thread that works through a queue of tasks.
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <deque>
#include <functional>
#include <memory>

#include "base/progress.h"

namespace dkn {

/// States: Idle -> Running -> (Cancelling ->) Idle. All members are called on the thread that owns the object, and all
/// signals come there; between a task's `started` and its end exactly one of `finished`, `stopped`, `failed` is
/// emitted. Destruction asks the running task to stop and waits for it.
class Worker : public QObject {
  Q_OBJECT

 public:
  enum class State { Idle, Running, Cancelling };
  Q_ENUM(State)

  /// What happens on the owner's thread with a task's result.
  using Completion = std::function<void()>;
  /// Runs on the worker thread and may throw; the returned completion is called before `finished` unless a stop was
  /// asked for in the meantime.
  using Task = std::function<Completion(Progress&)>;

  explicit Worker(QObject* parent = nullptr);
  ~Worker() override;

  State state() const { return m_state; }
  /// Tasks that wait behind the running one.
  int queuedCount() const { return static_cast<int>(m_queue.size()); }

  /// Starts the task, or queues it behind the others; `title` names it for the user. Returns its number.
  quint64 submit(const QString& title, Task task);
  /// Drops the queue and asks the running task to end; it answers at its next tile or iteration.
  void stop();
  /// Returns when the running task has ended; its completion is called later, by the event loop.
  void wait();
  /// The same as stop() for one task; a number that is not there is ignored.
  void cancel(quint64 id);

 Q_SIGNALS:
  void stateChanged(dkn::Worker::State state);
  void started(quint64 id, const QString& title);
  /// 0 to 1, never falling, at most 20 times a second.
  void progressChanged(quint64 id, double fraction);
  void finished(quint64 id);
  void stopped(quint64 id);
  /// `message` says what went wrong in words for the user.
  void failed(quint64 id, const QString& message);

 private:
  struct Job;
  struct Outcome;
  class JobProgress;

  void startNext();
  void end(const std::shared_ptr<Job>& job, const Outcome& outcome);
  void setState(State state);
  static Outcome perform(const Job& job, Progress& progress);

  QThread m_thread;
  QObject* m_runner;  ///< lives on m_thread; deleted when it ends
  std::deque<std::shared_ptr<Job>> m_queue;
  std::shared_ptr<Job> m_running;
  State m_state = State::Idle;
  quint64 m_lastId = 0;
};

}  // namespace dkn
