// SPDX-License-Identifier: GPL-3.0-or-later
// How long work reports and is stopped.
#pragma once

#include "base/error.h"

namespace dkn {

/// Passed to everything that may take longer than a blink. Methods are called on the thread that works.
class Progress {
 public:
  virtual ~Progress() = default;
  /// Share of the work done, 0 to 1, never decreasing.
  virtual void report(double /*fraction*/) {}
  /// Polled per tile or iteration; true asks the work to end by throwing Interrupted.
  virtual bool stopRequested() const { return false; }

  void throwIfStopped() const {
    if (stopRequested()) throw Interrupted();
  }
};

}  // namespace dkn
