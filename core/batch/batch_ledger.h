// SPDX-License-Identifier: GPL-3.0-or-later
// What the runs of one batch, one a device, share.
#pragma once

#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "batch/batch_job.h"

namespace dkn {

/// Hands out the pairs and takes in what became of them. All calls from any thread; the observer hears of one thing at
/// a time.
class BatchLedger {
 public:
  BatchLedger(BatchObserver& observer, const std::atomic<bool>& stop, std::size_t pairs, std::size_t items,
              bool keepGoing);

  /// The next pair that nobody has; unset: there is none left, or the batch is over.
  std::optional<std::size_t> takePair();
  /// After a failure that nothing goes on after.
  bool isOver() const { return m_over.load(std::memory_order_relaxed); }
  bool stopRequested() const { return m_stop.load(std::memory_order_relaxed); }

  void itemStarted(const std::string& stem, const std::string& method);
  void itemProgress(double fraction);
  /// `place` orders the report. False: the batch is over.
  bool itemFinished(std::size_t place, const std::string& stem, ItemReport item);
  void interrupt();
  /// What no item can be blamed for: the first one is thrown again by close().
  void fail(std::exception_ptr error);

  /// Of all items, in the order of their places; when every run has ended.
  BatchReport close();

 private:
  BatchObserver& m_observer;
  const std::atomic<bool>& m_stop;
  const std::size_t m_pairs;
  const bool m_keepGoing;
  std::mutex m_mutex;
  std::atomic<bool> m_over{false};
  std::size_t m_nextPair = 0;
  std::size_t m_started = 0;
  std::vector<std::pair<std::size_t, ItemReport>> m_done;
  ErrorCode m_exitCode = ErrorCode::Ok;
  bool m_interrupted = false;
  std::exception_ptr m_error;
};

}  // namespace dkn
