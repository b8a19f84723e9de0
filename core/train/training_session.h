// SPDX-License-Identifier: GPL-3.0-or-later
// A training run from configuration to model file: steps, validation, checkpoints, resuming.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "base/progress.h"
#include "train/sample_supply.h"
#include "train/train_step.h"
#include "train/training_control.h"

namespace dkn {

class SamplePipeline;
class TrainingLog;

/// Output folder: config.json, log.jsonl, checkpoint.safetensors, best.safetensors, model.safetensors (when finished).
class TrainingSession {
 public:
  /// Opens the data sets. Throws Error: a bad configuration, unreadable data, or (CannotWrite) a folder that holds a
  /// run already where `resume` is not asked for.
  /// With `processes`, all of them make the session and call run() alike; only the first reads and writes `output`,
  /// validates and tells its observer. Each draws its own samples: the batch is as large as all processes' together.
  TrainingSession(const TrainingConfig& config, const std::filesystem::path& output, bool resume,
                  const SourceFactory& sources, const ProcessGroup* processes = nullptr);

  /// Trains on the calling thread, until the last iteration or until `control` asks for an end; returns false where
  /// there was nothing left to do. A stop (by either) ends with a checkpoint and Interrupted. A loss or gradient that
  /// is not finite throws Error(Model), a full disk Error(CannotWrite); the last good files stay. After a stop it can
  /// be called again, after an error it cannot: open the folder anew with `resume`.
  bool run(TrainingObserver& observer, TrainingControl& control, const Progress& stop);
  bool run(TrainingObserver& observer, const Progress& stop);

 private:
  /// What the parts of one run() share.
  struct Run;

  /// What was asked for since it last was; of all processes, so that they agree.
  struct Requests {
    bool pause = false;
    bool stop = false;
    bool keepBest = false;
    bool ends() const { return stop || keepBest; }
  };

  bool isFirst() const { return !m_processes || m_processes->isFirst(); }
  std::int64_t sampleNumber(std::int64_t own) const;
  void shareState();
  Requests requests(const Run& run) const;
  void iterate(Run& run);
  void iterateToTheEnd(Run& run);
  void step(Run& run);
  Requests pause(Run& run);
  void validate(Run& run, const Progress& stop);
  void finishEarly(Run& run);
  void saveCheckpointNow();
  void requireFinite(bool finite, const std::string& what) const;
  void writeModel(const std::string& name, const Network& network) const;
  TrainingStart startReport() const;
  std::filesystem::path file(const std::string& name) const { return m_output / name; }

  TrainingConfig m_config;
  std::filesystem::path m_output;
  const ProcessGroup* m_processes;
  SampleSupply m_supply;
  TrainStep m_step;
  TrainingState m_state;
  std::int64_t m_savedIteration = -1;
  std::int64_t m_validatedIteration = -1;
  std::map<std::string, double> m_lastMetrics;
};

}  // namespace dkn
