// SPDX-License-Identifier: GPL-3.0-or-later
// What a training run tells, kept until the window's thread fetches it.
#pragma once

#include <QImage>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "train/training_observer.h"

namespace dkn {

/// One validation pair as pictures; all of depth in the colours of the truth's range.
struct SamplePictures {
  std::int64_t iteration = 0;
  QString name;
  QImage guidance;
  QImage input;
  QImage output;
  QImage truth;
};

/// Pictures of at most `side` pixels a side, each pixel the mean of those it stands for.
SamplePictures makeSamplePictures(const ValidationSample& sample, int side);

/// What came since the last take().
struct TrainingNews {
  struct Validation {
    std::int64_t iteration = 0;
    std::map<std::string, double> metrics;
    bool best = false;
  };
  std::optional<SessionState> state;
  std::optional<TrainingStart> start;
  std::vector<StepReport> steps;
  std::vector<Validation> validations;
  std::vector<std::shared_ptr<const SamplePictures>> samples;
  std::vector<std::string> skipped;
};

/// The session's thread fills it, the window's empties it a few times a second: no event is sent for every iteration.
class TrainingFeed : public TrainingObserver {
 public:
  TrainingNews take();

  void stateChanged(SessionState state) override;
  void started(const TrainingStart& start) override;
  void step(const StepReport& report) override;
  void validated(std::int64_t iteration, const std::map<std::string, double>& metrics, bool best) override;
  bool wantsSamples() const override { return true; }
  void sample(const std::shared_ptr<const ValidationSample>& sample) override;
  void skipped(const std::string& reason, std::int64_t times) override;

 private:
  std::mutex m_mutex;
  TrainingNews m_news;
};

}  // namespace dkn
