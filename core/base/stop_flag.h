// SPDX-License-Identifier: GPL-3.0-or-later
// A flag as the end of work.
#pragma once

#include <atomic>

#include "base/progress.h"

namespace dkn {

/// Work that ends when the flag is set and reports to nobody.
class StopFlag : public Progress {
 public:
  explicit StopFlag(const std::atomic<bool>& stop) : m_stop(stop) {}
  bool stopRequested() const final { return m_stop; }

 private:
  const std::atomic<bool>& m_stop;
};

}  // namespace dkn
