// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/sample_pipeline.h"

#include <c10/core/GradMode.h>

#include <chrono>
#include <utility>

#include "base/threads.h"

namespace dkn {

SamplePipeline::SamplePipeline(Make make, std::int64_t first, int threads)
    : m_make(std::move(make)), m_nextToMake(first), m_nextToTake(first), m_ahead(2 * threads + 2) {
  for (int i = 0; i < threads; ++i) {
    m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
  }
}

SamplePipeline::~SamplePipeline() {
  for (std::jthread& thread : m_threads) thread.request_stop();
  m_changed.notify_all();
}

void SamplePipeline::work(const std::stop_token& stop) {
  // A reader is one thread: the cores belong to the training step.
  useNoOtherThreads();
  const c10::AutoGradMode noGradients(false);
  while (true) {
    std::int64_t number = 0;
    {
      std::unique_lock lock(m_mutex);
      m_changed.wait(lock, stop, [this] { return m_nextToMake < m_nextToTake + m_ahead; });
      if (stop.stop_requested()) return;
      number = m_nextToMake++;
    }
    Slot slot;
    try {
      slot.sample = m_make(number);
    } catch (...) {
      slot.failure = std::current_exception();
    }
    {
      const std::scoped_lock lock(m_mutex);
      m_ready[number] = std::move(slot);
    }
    m_changed.notify_all();
  }
}

TrainingSample SamplePipeline::take() {
  const auto start = std::chrono::steady_clock::now();
  Slot slot;
  {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ready.contains(m_nextToTake); });
    slot = std::move(m_ready.extract(m_nextToTake++).mapped());
  }
  m_changed.notify_all();
  m_waited += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (slot.failure) std::rethrow_exception(slot.failure);
  return std::move(slot.sample);
}

}  // namespace dkn
