// SPDX-License-Identifier: GPL-3.0-or-later
// One training run at a time, on a thread of its own, with everything that is to be shown of it.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "train/training_control.h"
#include "training/training_feed.h"
#include "worker/worker.h"

namespace dkn {

/// The curves of a run.
struct TrainingHistory {
  std::vector<double> iterations;  ///< of the losses, ascending
  std::vector<double> losses;      ///< NaN: not finite, or a step that was left out
  std::vector<double> validatedAt;
  std::vector<double> rmse;
  std::vector<double> inputRmse;
  /// Forgets what comes after `iteration`.
  void cutAfter(double iteration);
};

/// Reads log.jsonl; lines that cannot be read are passed over, a missing file is an empty history.
TrainingHistory readTrainingHistory(const std::filesystem::path& log);
/// Losses smoothed exponentially over about `window` iterations, corrected for the beginning; NaN is stepped over.
std::vector<double> smoothed(const std::vector<double>& losses, double window);

/// Signals come on the owner's thread. Destruction ends the run with a checkpoint and waits for it.
class Trainer : public QObject {
  Q_OBJECT

 public:
  explicit Trainer(QObject* parent = nullptr);
  ~Trainer() override;

  /// Trains what `config` says into `folder`; with `resume` from its checkpoint.
  void start(const std::filesystem::path& config, const std::filesystem::path& folder, bool resume);
  /// Shows a run that ended earlier: its curves are read on the worker thread.
  void open(const std::filesystem::path& folder);
  void pause();
  void resume();
  /// Ends with a checkpoint to go on from.
  void stop();
  void stopAndKeepBest();
  /// Returns when the run has ended and its files are written.
  void waitForEnd();

  /// A run takes place, paused ones included.
  bool isActive() const { return m_active; }
  SessionState state() const { return m_state; }
  bool isPausing() const { return m_pausing; }
  const std::filesystem::path& folder() const { return m_folder; }
  const TrainingHistory& history() const { return m_history; }
  const std::optional<TrainingStart>& startReport() const { return m_start; }
  const std::optional<StepReport>& lastStep() const { return m_last; }
  /// One a validation, the latest last; of many every other one is dropped.
  const std::vector<std::shared_ptr<const SamplePictures>>& samples() const { return m_samples; }
  /// Judged by the last minute; unset while paused and before there is anything to judge by.
  std::optional<double> secondsLeft() const;
  std::optional<double> secondsPerIteration() const;
  /// The best model there is so far: model.safetensors, else best.safetensors; empty: none yet.
  std::filesystem::path model() const;
  /// Why the run ended, where it was an error.
  const QString& problem() const { return m_problem; }

 Q_SIGNALS:
  /// Curves, samples or numbers: ten times a second at most.
  void updated();
  void stateChanged();
  /// A run ended; `finished`: with model.safetensors.
  void ended(bool finished);
  void failed(const QString& message);
  void note(const QString& text);

 private:
  struct Mark {
    qint64 milliseconds;
    std::int64_t iteration;
  };
  void fetch();
  void take(const StepReport& step);
  void keep(std::shared_ptr<const SamplePictures> sample);
  void setState(SessionState state);
  void end();

  std::shared_ptr<TrainingFeed> m_feed;
  std::shared_ptr<TrainingControl> m_control;
  std::filesystem::path m_folder;
  TrainingHistory m_history;
  std::vector<std::shared_ptr<const SamplePictures>> m_samples;
  std::optional<TrainingStart> m_start;
  std::optional<StepReport> m_last;
  std::deque<Mark> m_marks;
  QElapsedTimer m_clock;
  QTimer m_poll;
  SessionState m_state = SessionState::Idle;
  QString m_problem;
  bool m_active = false;
  bool m_pausing = false;
  Worker m_worker;  ///< last: its destructor waits for the run, which uses the rest
};

}  // namespace dkn
