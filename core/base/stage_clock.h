// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time of a run goes, by stage.
#pragma once

#include <chrono>
#include <map>
#include <string>

namespace dkn {

/// What one stage took and did; summed over threads.
struct StageCost {
  double seconds = 0.0;
  double operations = 0.0;  ///< floating-point operations (a multiply-add is two); 0 where they are not what counts
  double bytes = 0.0;       ///< read and written once each; 0 where they are not what counts

  StageCost& operator+=(const StageCost& other) {
    seconds += other.seconds;
    operations += other.operations;
    bytes += other.bytes;
    return *this;
  }
};

using StageCosts = std::map<std::string, StageCost>;

inline StageCosts& operator+=(StageCosts& sum, const StageCosts& other) {
  for (const auto& [stage, cost] : other) sum[stage] += cost;
  return sum;
}

/// Attributes the time since construction, or since the last lap, to a stage. One thread's.
class StageClock {
 public:
  void lap(const std::string& stage, double operations = 0.0, double bytes = 0.0) {
    const auto now = Clock::now();
    m_costs[stage] += {std::chrono::duration<double>(now - m_last).count(), operations, bytes};
    m_last = Clock::now();
  }
  const StageCosts& costs() const { return m_costs; }

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point m_last = Clock::now();
  StageCosts m_costs;
};

}  // namespace dkn
