// SPDX-License-Identifier: GPL-3.0-or-later
// How a training run is followed: plain structs, no tensors, so that a window can show them.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace dkn {

enum class SessionState {
  Idle,      ///< not begun, or stopped with a checkpoint to go on from
  Running,   ///< taking steps or validating
  Paused,    ///< waits for resume() with a checkpoint written
  Stopping,  ///< asked to end: writing its files
  Finished,  ///< model.safetensors is written
  Failed     ///< ended by an error; the last good files are kept
};

/// "idle", "running", ...
const char* sessionStateName(SessionState state);

/// What a run is about to do.
struct TrainingStart {
  std::int64_t iteration = 0;   ///< done already (a resumed run)
  std::int64_t iterations = 0;  ///< in all
  std::int64_t pairs = 0;
  std::int64_t validationPairs = 0;
  long long parameters = 0;
  std::string unit;       ///< of validation figures; may be empty
  std::string input;      ///< what rmse_input is of: bicubic, or the degraded input
  std::string device;     ///< cpu, cuda:0
  std::string precision;  ///< fp32, bf16, fp16
  int processes = 1;
};

/// One iteration done.
struct StepReport {
  std::int64_t iteration = 0;  ///< counted from 1
  double loss = 0.0;
  double learningRate = 0.0;
  double gradientNorm = 0.0;   ///< before clipping
  double seconds = 0.0;        ///< spent in steps since the run began, resumed parts included
  double waitedSeconds = 0.0;  ///< of this part, spent waiting for the reader threads
  bool skipped = false;        ///< fp16: the gradient overflowed, the weights stay (the loss's scale was halved)
};

/// One validation pair with what the network makes of it now. Planes row by row, width * height values each; guidance
/// R, G and B planes one after the other, in [0, 1]; the others in the target's own unit.
struct ValidationSample {
  std::int64_t iteration = 0;
  std::string name;
  int scale = 0;
  int width = 0;
  int height = 0;
  std::vector<float> guidance;
  std::vector<float> input;
  std::vector<float> output;
  std::vector<float> truth;         ///< holes filled
  std::vector<std::uint8_t> valid;  ///< 1: the truth is known; empty: everywhere
};

/// Called on the thread that runs the session.
class TrainingObserver {
 public:
  virtual ~TrainingObserver() = default;
  virtual void stateChanged(SessionState /*state*/) {}
  virtual void started(const TrainingStart& /*start*/) {}
  virtual void step(const StepReport& /*report*/) {}
  /// Validation::metrics.
  virtual void validated(std::int64_t /*iteration*/, const std::map<std::string, double>& /*metrics*/, bool /*best*/) {}
  /// With every validation, for its first pair and scale; made only where wantsSamples().
  virtual bool wantsSamples() const { return false; }
  virtual void sample(const std::shared_ptr<const ValidationSample>& /*sample*/) {}
  /// A pair that could not be used; another one took its place. `times`: how often in this run so far.
  virtual void skipped(const std::string& /*reason*/, std::int64_t /*times*/) {}
};

}  // namespace dkn
