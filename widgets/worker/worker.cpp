// SPDX-License-Identifier: GPL-3.0-or-later
// One long-lived thread that works through a queue of tasks.
#include "worker/worker.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <algorithm>
#include <atomic>
#include <exception>
#include <new>
#include <utility>

#include "worker/post.h"

namespace dkn {
namespace {

Q_LOGGING_CATEGORY(logWorker, "dkn.worker")

constexpr qint64 kProgressIntervalMs = 50;

}  // namespace

struct Worker::Job {
  quint64 id = 0;
  QString title;
  Task task;
  std::atomic_bool stopRequested = false;
};

struct Worker::Outcome {
  enum class Kind { Finished, Stopped, Failed };
  Kind kind = Kind::Finished;
  Completion completion;
  QString message;
};

/// Lives on the worker thread for one job; the owner outlives it, since its destructor waits for the thread.
class Worker::JobProgress : public Progress {
 public:
  JobProgress(Worker* worker, std::shared_ptr<const Job> job) : m_worker(worker), m_job(std::move(job)) {}

  void report(double fraction) override {
    m_fraction = std::max(m_fraction, std::clamp(fraction, 0.0, 1.0));
    if (m_sinceReport.isValid() && m_sinceReport.elapsed() < kProgressIntervalMs) return;
    m_sinceReport.start();
    post(m_worker,
         [worker = m_worker, id = m_job->id, value = m_fraction] { Q_EMIT worker->progressChanged(id, value); });
  }

  bool stopRequested() const override { return m_job->stopRequested.load(std::memory_order_relaxed); }

 private:
  Worker* m_worker;
  std::shared_ptr<const Job> m_job;
  QElapsedTimer m_sinceReport;
  double m_fraction = 0.0;
};

Worker::Worker(QObject* parent) : QObject(parent), m_runner(new QObject) {
  m_thread.setObjectName(QStringLiteral("dkn worker"));
  m_runner->moveToThread(&m_thread);
  connect(&m_thread, &QThread::finished, m_runner, &QObject::deleteLater);
  m_thread.start();
}

Worker::~Worker() {
  m_queue.clear();
  if (m_running) m_running->stopRequested = true;
  m_thread.quit();
  m_thread.wait();
}

quint64 Worker::submit(const QString& title, Task task) {
  auto job = std::make_shared<Job>();
  job->id = ++m_lastId;
  job->title = title;
  job->task = std::move(task);
  m_queue.push_back(job);
  if (m_state == State::Idle) startNext();
  return job->id;
}

void Worker::stop() {
  const auto dropped = std::exchange(m_queue, {});
  if (m_running) {
    m_running->stopRequested = true;
    setState(State::Cancelling);
  }
  for (const auto& job : dropped) Q_EMIT stopped(job->id);
}

void Worker::wait() {
  if (m_running) waitForPosted(m_runner);
}

void Worker::cancel(quint64 id) {
  if (m_running && m_running->id == id) {
    m_running->stopRequested = true;
    setState(State::Cancelling);
    return;
  }
  const auto found = std::find_if(m_queue.begin(), m_queue.end(), [id](const auto& job) { return job->id == id; });
  if (found == m_queue.end()) return;
  m_queue.erase(found);
  Q_EMIT stopped(id);
}

void Worker::startNext() {
  if (m_queue.empty()) {
    setState(State::Idle);
    return;
  }
  const std::shared_ptr<Job> job = m_queue.front();
  m_queue.pop_front();
  m_running = job;
  setState(State::Running);
  Q_EMIT started(job->id, job->title);
  post(m_runner, [this, job] {
    JobProgress progress(this, job);
    auto outcome = std::make_shared<Outcome>(perform(*job, progress));
    post(this, [this, job, outcome] { end(job, *outcome); });
  });
}

/// The thread's entry: nothing is thrown beyond it.
Worker::Outcome Worker::perform(const Job& job, Progress& progress) {
  Outcome outcome;
  const auto fail = [&](const QString& message) {
    outcome.kind = Outcome::Kind::Failed;
    outcome.message = message;
  };
  try {
    progress.throwIfStopped();
    outcome.completion = job.task(progress);
  } catch (const Interrupted&) {
    outcome.kind = Outcome::Kind::Stopped;
  } catch (const std::bad_alloc&) {
    fail(tr("There is not enough memory for this. Close other programs or use a smaller image."));
  } catch (const std::exception& error) {
    qCWarning(logWorker, "%s", error.what());
    fail(QString::fromStdString(userMessage(error)));
  } catch (...) {
    fail(tr("The work ended with an unknown fault."));
  }
  return outcome;
}

void Worker::end(const std::shared_ptr<Job>& job, const Outcome& outcome) {
  m_running.reset();
  if (outcome.kind == Outcome::Kind::Failed) {
    Q_EMIT failed(job->id, outcome.message);
  } else if (outcome.kind == Outcome::Kind::Stopped || job->stopRequested) {
    Q_EMIT stopped(job->id);
  } else {
    if (outcome.completion) outcome.completion();
    Q_EMIT finished(job->id);
  }
  startNext();
}

void Worker::setState(State state) {
  if (m_state == state) return;
  m_state = state;
  Q_EMIT stateChanged(state);
}

}  // namespace dkn
