// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_control.h"

#include <chrono>

namespace dkn {

namespace {

/// How often a pause looks for a stop by Progress, which cannot notify.
constexpr std::chrono::milliseconds kPollInterval{50};

}  // namespace

void TrainingControl::pause() {
  const std::scoped_lock lock(m_mutex);
  m_pause = true;
}

void TrainingControl::resume() {
  {
    const std::scoped_lock lock(m_mutex);
    m_pause = false;
  }
  m_changed.notify_all();
}

void TrainingControl::request(End end) {
  {
    const std::scoped_lock lock(m_mutex);
    m_end = end;
  }
  m_changed.notify_all();
}

void TrainingControl::stop() { request(End::Stop); }

void TrainingControl::stopAndKeepBest() { request(End::KeepBest); }

SessionState TrainingControl::state() const {
  const std::scoped_lock lock(m_mutex);
  return m_state;
}

bool TrainingControl::pauseRequested() const {
  const std::scoped_lock lock(m_mutex);
  return m_pause;
}

TrainingControl::End TrainingControl::endRequested() const {
  const std::scoped_lock lock(m_mutex);
  return m_end;
}

void TrainingControl::waitWhilePaused(const Progress& stop) {
  std::unique_lock lock(m_mutex);
  while (m_pause && m_end == End::None && !stop.stopRequested()) m_changed.wait_for(lock, kPollInterval);
}

void TrainingControl::enter(SessionState state) {
  const std::scoped_lock lock(m_mutex);
  m_state = state;
}

void TrainingControl::forgetRequests() {
  const std::scoped_lock lock(m_mutex);
  m_pause = false;
  m_end = End::None;
}

}  // namespace dkn
