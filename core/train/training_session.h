// SPDX-License-Identifier: GPL-3.0-or-later
// A training run from configuration to model file: steps, validation, checkpoints, resuming.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "base/progress.h"
#include "train/checkpoint.h"
#include "train/pair_source.h"
#include "train/sample_order.h"
#include "train/training_config.h"
#include "train/training_observer.h"
#include "train/validation.h"

namespace dkn {

class SamplePipeline;
class TrainingLog;

/// Output folder: config.json, log.jsonl, checkpoint.safetensors, best.safetensors, model.safetensors (when finished).
class TrainingSession {
 public:
  /// Opens the data sets. Throws Error: a bad configuration, unreadable data, or (CannotWrite) a folder that holds a
  /// run already where `resume` is not asked for.
  TrainingSession(const TrainingConfig& config, const std::filesystem::path& output, bool resume,
                  const SourceFactory& sources);
  ~TrainingSession();

  /// Trains to the end; returns false where there was nothing left to do. A requested stop ends with a checkpoint and
  /// Interrupted. A loss that is not finite throws Error(Model); the last good files stay.
  bool run(TrainingObserver& observer, const Progress& stop);

 private:
  void openData(const SourceFactory& sources);
  void prepareState();
  ItemRef itemAt(std::int64_t number, int attempt);
  TrainingSample makeSampleNumber(std::int64_t number, TrainingObserver& observer);
  double trainStep(SamplePipeline& pipeline, std::int64_t iteration);
  void updateAverage();
  void validateNow(TrainingObserver& observer, const Progress& stop, TrainingLog& log, std::int64_t iteration);
  std::shared_ptr<const Network> evaluatedNetwork() const;
  TrainingStart startReport() const;
  Metadata notes(std::int64_t iteration, const std::map<std::string, double>& metrics) const;

  TrainingConfig m_config;
  std::filesystem::path m_output;
  bool m_resume;
  Network m_network;
  TrainingState m_state;
  std::vector<std::unique_ptr<PairSource>> m_sources;
  std::vector<std::vector<std::int64_t>> m_trainingItems;
  std::unique_ptr<SampleOrder> m_order;
  std::mutex m_orderMutex;
  std::vector<ValidationItem> m_validationItems;
  std::map<std::string, double> m_lastMetrics;
};

}  // namespace dkn
