// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that keep the next samples ready.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

#include "train/sample_maker.h"

namespace dkn {

/// Makes sample 0, 1, 2, ... by `make` on `threads` threads, a few ahead, and hands them out in order; what a sample is
/// depends on its number alone. An exception of `make` is rethrown by take() at that sample's turn.
class SamplePipeline {
 public:
  using Make = std::function<TrainingSample(std::int64_t number)>;

  SamplePipeline(Make make, std::int64_t first, int threads);
  ~SamplePipeline();
  SamplePipeline(const SamplePipeline&) = delete;
  SamplePipeline& operator=(const SamplePipeline&) = delete;

  /// Waits for the next sample. Seconds spent waiting are added to waitedSeconds().
  TrainingSample take();
  double waitedSeconds() const { return m_waited; }

 private:
  struct Slot {
    TrainingSample sample;
    std::exception_ptr failure;
  };
  void work(const std::stop_token& stop);

  Make m_make;
  std::int64_t m_nextToMake;
  std::int64_t m_nextToTake;
  std::int64_t m_ahead;
  double m_waited = 0.0;
  std::map<std::int64_t, Slot> m_ready;
  std::mutex m_mutex;
  std::condition_variable_any m_changed;
  std::vector<std::jthread> m_threads;
};

}  // namespace dkn
