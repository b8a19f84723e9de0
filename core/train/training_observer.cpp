// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_observer.h"

namespace dkn {

const char* sessionStateName(SessionState state) {
  switch (state) {
    case SessionState::Idle:
      return "idle";
    case SessionState::Running:
      return "running";
    case SessionState::Paused:
      return "paused";
    case SessionState::Stopping:
      return "stopping";
    case SessionState::Finished:
      return "finished";
    case SessionState::Failed:
      return "failed";
  }
  return "";
}

}  // namespace dkn
