// SPDX-License-Identifier: GPL-3.0-or-later
// How a training run is followed.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace dkn {

/// What a run is about to do.
struct TrainingStart {
  std::int64_t iteration = 0;   ///< done already (a resumed run)
  std::int64_t iterations = 0;  ///< in all
  std::int64_t pairs = 0;
  std::int64_t validationPairs = 0;
  long long parameters = 0;
  std::string unit;  ///< of validation figures; may be empty
};

/// Called on the training thread, skipped() on a reader thread.
class TrainingObserver {
 public:
  virtual ~TrainingObserver() = default;
  virtual void started(const TrainingStart& /*start*/) {}
  /// `seconds`: spent in steps since the run began, resumed parts included; `waitedSeconds`: of this part, spent
  /// waiting for the reader threads.
  virtual void step(std::int64_t /*iteration*/, double /*loss*/, double /*learningRate*/, double /*seconds*/,
                    double /*waitedSeconds*/) {}
  /// Means over the validation pairs: rmse, rmse_full, rmse_input (of the degraded target).
  virtual void validated(std::int64_t /*iteration*/, const std::map<std::string, double>& /*metrics*/, bool /*best*/) {}
  /// A pair that could not be used; another one took its place.
  virtual void skipped(const std::string& /*reason*/) {}
};

}  // namespace dkn
