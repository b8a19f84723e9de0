// SPDX-License-Identifier: GPL-3.0-or-later
// The data sets of a run: what is trained on, what is validated on, and which pair comes when.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "train/training_source.h"
#include "train/sample_maker.h"
#include "train/sample_order.h"
#include "train/validation.h"

namespace dkn {

class SampleSupply {
 public:
  /// Opens the data sets; throws Error where one cannot be read or has nothing to train on.
  SampleSupply(const TrainingConfig& config, const SourceFactory& sources);

  /// Sample `number` of the run, which depends on seed and number alone. Any thread. A pair that cannot be used is
  /// noted and replaced by the one at its place an epoch later; throws Error(Unreadable) where many in a row cannot.
  TrainingSample make(std::int64_t number);

  struct Skipped {
    std::string reason;
    std::int64_t times = 0;  ///< so far in this run
  };
  /// What make() left out since the last call. Any thread.
  std::vector<Skipped> takeSkipped();

  std::int64_t pairs() const;
  const std::vector<ValidationItem>& validationItems() const { return m_validationItems; }

 private:
  ItemRef itemAt(std::int64_t number, int attempt);
  TrainingPair load(const ItemRef& item) const;
  void note(const std::string& reason);

  TrainingConfig m_config;
  std::vector<std::unique_ptr<TrainingSource>> m_sources;
  std::vector<std::vector<std::int64_t>> m_trainingItems;
  std::vector<ValidationItem> m_validationItems;
  std::mutex m_mutex;
  std::unique_ptr<SampleOrder> m_order;
  std::map<std::string, std::int64_t> m_skipped;
  std::vector<Skipped> m_newlySkipped;
};

/// The seed's uses, kept apart from each other.
enum class SeedPurpose : std::uint64_t { Order = 1, Sample = 2, Initialisation = 3 };
std::uint64_t seedFor(std::uint64_t seed, SeedPurpose purpose);

}  // namespace dkn
