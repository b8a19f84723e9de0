// SPDX-License-Identifier: GPL-3.0-or-later
// Work of which only the newest wish counts.
#include "worker/latest_task.h"

#include <utility>

namespace dkn {

LatestTask::LatestTask(QObject* parent) : QObject(parent) {
  connect(&m_worker, &Worker::stateChanged, this, [this](Worker::State state) {
    if (state == Worker::State::Idle) startNext();
  });
  connect(&m_worker, &Worker::failed, this, [this](quint64, const QString& message) { Q_EMIT failed(message); });
}

void LatestTask::request(Worker::Task task) {
  m_next = std::move(task);
  if (m_worker.state() == Worker::State::Idle) startNext();
}

void LatestTask::drop() {
  m_next = nullptr;
  m_worker.stop();
}

void LatestTask::startNext() {
  if (!m_next) return;
  m_worker.submit({}, std::exchange(m_next, nullptr));
}

}  // namespace dkn
