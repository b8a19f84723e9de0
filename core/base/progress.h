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

/// A part of a longer job: 0 to 1 here are `begin` to `end` there.
class PartialProgress final : public Progress {
 public:
  PartialProgress(Progress& whole, double begin, double end) : m_whole(whole), m_begin(begin), m_end(end) {}
  void report(double fraction) override { m_whole.report(m_begin + (m_end - m_begin) * fraction); }
  bool stopRequested() const override { return m_whole.stopRequested(); }

 private:
  Progress& m_whole;
  double m_begin;
  double m_end;
};

}  // namespace dkn
