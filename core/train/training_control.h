// SPDX-License-Identifier: GPL-3.0-or-later
// What other threads ask of a training run.
#pragma once

#include <condition_variable>
#include <mutex>

#include "base/progress.h"
#include "train/training_observer.h"

namespace dkn {

/// Shared by the thread that runs a session and those that steer it; every method may be called on any thread. Requests
/// take effect at the next iteration (a stop also within a validation) and are forgotten when the run ends.
class TrainingControl {
 public:
  enum class End { None, Stop, KeepBest };

  void pause();
  void resume();
  /// Ends with a checkpoint to go on from.
  void stop();
  /// Ends early but complete: model.safetensors becomes the best validated model, or the current one without any.
  void stopAndKeepBest();
  SessionState state() const;

  // For the session.
  bool pauseRequested() const;
  End endRequested() const;
  /// Returns at resume(), at a request to end, or when `stop` asks for it.
  void waitWhilePaused(const Progress& stop);
  void enter(SessionState state);
  void forgetRequests();

 private:
  void request(End end);

  mutable std::mutex m_mutex;
  std::condition_variable m_changed;
  SessionState m_state = SessionState::Idle;
  bool m_pause = false;
  End m_end = End::None;
};

}  // namespace dkn
