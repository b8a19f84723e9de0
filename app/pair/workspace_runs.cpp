// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's queue of runs.
#include <algorithm>
#include <utility>

#include "base/threads.h"
#include "pair/workspace.h"

namespace dkn {

void Workspace::run(const QString& method) {
  if (target() != nullptr) enqueue(target(), method, m_methods.parameters(method));
}

void Workspace::runTicked(bool onAllPairs) {
  const std::vector<PairEntry*> entries = onAllPairs ? m_entries
                                          : target() ? std::vector{target()}
                                                     : std::vector<PairEntry*>();
  for (PairEntry* entry : entries) {
    for (const QString& method : m_methods.ticked()) enqueue(entry, method, m_methods.parameters(method));
  }
}

void Workspace::enqueue(PairEntry* entry, const QString& method, const Parameters& parameters) {
  for (const Run* run : entry->runs()) {
    if (run->isActive() && run->method() == method && run->parameters() == parameters) return;
  }
  Run* run = entry->addRun(method, parameters);
  watch(run);
  m_queue.emplace_back(run);
  Q_EMIT runAdded(run);
  startNextRun();
  Q_EMIT stateChanged();
}

PairEntry* Workspace::entryOf(const Run* run) const { return run ? qobject_cast<PairEntry*>(run->parent()) : nullptr; }

void Workspace::startNextRun() {
  if (m_running) return;
  while (!m_queue.empty()) {
    const QPointer<Run> run = m_queue.front();
    PairEntry* entry = entryOf(run);
    if (entry != nullptr && !entry->loaded() && entry->state() != PairEntry::State::Failed) return load(entry);
    m_queue.pop_front();
    if (entry == nullptr) continue;
    if (entry->loaded()) return startRun(run, entry);
    run->setState(Run::State::Failed, entry->message());
  }
  Q_EMIT stateChanged();
}

void Workspace::startRun(Run* run, PairEntry* entry) {
  const std::shared_ptr<const LoadedPair> pair = entry->loaded();
  FilterRequest request;
  request.input = std::shared_ptr<const FilterInput>(pair, &pair->prepared.input);
  request.truth = std::shared_ptr<const Image>(pair, &pair->prepared.truth);
  request.unit = pair->unit;
  request.task = pair->prepared.task;
  request.classes = pair->prepared.classes;
  request.samePicture = pair->prepared.samePicture;
  request.stored = pair->prepared.stored;
  request.options = m_runOptions;
  const cv::Mat& scene = pair->prepared.input.guidance.values;
  request.options.centre =
      cv::Point(static_cast<int>(m_centre.x() * scene.cols), static_cast<int>(m_centre.y() * scene.rows));
  request.parameters = run->parameters();
  request.method = [cache = m_cache, name = run->method().toStdString(), threads = request.options.threads] {
    useThreads(threads);
    return cache->method(name);
  };
  request.name = run->name();
  m_running = run;
  run->setState(Run::State::Running);
  m_runningTask = m_filters.run(tr("Running %1").arg(run->name()), std::move(request));
  Q_EMIT resultChanged();
}

void Workspace::finishRun(std::shared_ptr<const FilterResult> result) {
  const QPointer<Run> run = std::exchange(m_running, nullptr);
  PairEntry* entry = entryOf(run);
  if (entry != nullptr) {
    run->finish(std::move(result), QDateTime::currentDateTime());
    const std::vector<Run*> runs = entry->runs();
    for (Run* other : runs) {
      if (other != run && !other->isActive() && other->method() == run->method() &&
          other->parameters() == run->parameters()) {
        if (entry->reference() == other) entry->setReference(run);
        removeRun(other);
      }
    }
    entry->setShownRun(run);
    if (entry == m_current) Q_EMIT resultChanged();
  }
  trimMemory();
  startNextRun();
}

void Workspace::endRun(Run::State state, const QString& message) {
  const QPointer<Run> run = std::exchange(m_running, nullptr);
  if (run) run->setState(state, message);
  Q_EMIT resultChanged();
  startNextRun();
}

void Workspace::stop() {
  m_pending.clear();
  const auto queue = std::exchange(m_queue, {});
  for (const QPointer<Run>& run : queue) {
    if (run) run->setState(Run::State::Cancelled);
  }
  if (m_running) m_running->setState(Run::State::Cancelling);
  m_filters.stop();
  m_files.stop();
  Q_EMIT stateChanged();
}

void Workspace::cancel(Run* run) {
  if (run == m_running) {
    run->setState(Run::State::Cancelling);
    return m_filters.stop();
  }
  std::erase_if(m_queue, [run](const QPointer<Run>& queued) { return queued == run; });
  if (run->isActive()) run->setState(Run::State::Cancelled);
  Q_EMIT stateChanged();
}

void Workspace::removeRun(Run* run) {
  if (run->isActive()) cancel(run);
  PairEntry* entry = entryOf(run);
  const bool wasReference = entry->reference() == run, wasShown = entry->shownRun() == run;
  const bool wasRunning = m_running == run;
  if (wasRunning) {
    m_running.clear();
    m_runningTask = 0;
  }
  entry->removeRun(run);
  Q_EMIT runRemoved(run);
  if (wasRunning) startNextRun();
  if (entry != m_current) return;
  if (wasReference) Q_EMIT referenceChanged();
  if (wasShown) Q_EMIT resultChanged();
}

void Workspace::showRun(Run* run) {
  PairEntry* entry = entryOf(run);
  if (entry == nullptr || run->state() != Run::State::Done) return;
  entry->setShownRun(run);
  if (entry != m_current) return select(entry);
  Q_EMIT resultChanged();
}

void Workspace::stepShownRun(int steps) {
  if (m_current == nullptr) return;
  std::vector<Run*> done;
  for (Run* run : m_current->runs()) {
    if (run->state() == Run::State::Done) done.push_back(run);
  }
  if (done.empty()) return;
  const auto found = std::find(done.begin(), done.end(), m_current->shownRun());
  const auto count = static_cast<std::ptrdiff_t>(done.size());
  const std::ptrdiff_t index = found == done.end() ? 0 : found - done.begin();
  showRun(done[static_cast<std::size_t>(((index + steps) % count + count) % count)]);
}

void Workspace::setReference(Run* run) {
  PairEntry* entry = run ? entryOf(run) : m_current;
  if (entry == nullptr || entry->reference() == run) return;
  entry->setReference(run);
  if (entry == m_current) Q_EMIT referenceChanged();
}

}  // namespace dkn
