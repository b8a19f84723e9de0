// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_ledger.h"

#include <algorithm>

namespace dkn {

BatchLedger::BatchLedger(BatchObserver& observer, const std::atomic<bool>& stop, std::size_t pairs, std::size_t items,
                         bool keepGoing)
    : m_observer(observer), m_stop(stop), m_pairs(pairs), m_keepGoing(keepGoing) {
  m_observer.started(items);
}

std::optional<std::size_t> BatchLedger::takePair() {
  const std::scoped_lock lock(m_mutex);
  if (isOver() || m_nextPair >= m_pairs) return std::nullopt;
  return m_nextPair++;
}

void BatchLedger::itemStarted(const std::string& stem, const std::string& method) {
  const std::scoped_lock lock(m_mutex);
  m_observer.itemStarted(m_started++, stem, method);
}

void BatchLedger::itemProgress(double fraction) {
  const std::scoped_lock lock(m_mutex);
  m_observer.itemProgress(fraction);
}

bool BatchLedger::itemFinished(std::size_t place, const std::string& stem, ItemReport item) {
  const std::scoped_lock lock(m_mutex);
  m_observer.itemFinished(m_done.size(), stem, item);
  if (item.code != ErrorCode::Ok) {
    m_exitCode = m_keepGoing ? ErrorCode::SomeFailed : item.code;
    if (!m_keepGoing) m_over = true;
  }
  m_done.emplace_back(place, std::move(item));
  return !m_over;
}

void BatchLedger::interrupt() {
  const std::scoped_lock lock(m_mutex);
  m_interrupted = true;
  m_over = true;
}

void BatchLedger::fail(std::exception_ptr error) {
  const std::scoped_lock lock(m_mutex);
  if (!m_error) m_error = std::move(error);
  m_over = true;
}

BatchReport BatchLedger::close() {
  if (m_error) std::rethrow_exception(m_error);
  std::sort(m_done.begin(), m_done.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  BatchReport report;
  for (auto& [place, item] : m_done) report.items.push_back(std::move(item));
  report.interrupted = m_interrupted;
  report.exitCode = m_interrupted ? ErrorCode::Interrupted : m_exitCode;
  return report;
}

}  // namespace dkn
