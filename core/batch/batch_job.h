// SPDX-License-Identifier: GPL-3.0-or-later
// Methods over pairs of files: what --batch does, usable without a command line.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "batch/batch_options.h"
#include "batch/batch_report.h"
#include "data/pairing.h"
#include "filter/method.h"

namespace dkn {

/// Told what happens, on the thread that runs the job. An item is one method on one pair.
class BatchObserver {
 public:
  virtual ~BatchObserver() = default;
  virtual void started(std::size_t /*items*/) {}
  virtual void itemStarted(std::size_t /*index*/, const std::string& /*stem*/, const std::string& /*method*/) {}
  /// Share of the current item, 0 to 1.
  virtual void itemProgress(double /*fraction*/) {}
  virtual void itemFinished(std::size_t /*index*/, const std::string& /*stem*/, const ItemReport& /*item*/) {}
};

/// Prepares each pair once and runs every method on it. Results are `output/METHOD/STEM.EXT`, written whole.
class BatchJob {
 public:
  /// Finds the pairs, loads the methods and completes their parameters, so that most mistakes end a job before it
  /// starts. Throws Error.
  explicit BatchJob(BatchOptions options);

  /// Runs all items of the shard. Failures are part of the report: with `keepGoing` its exit code is SomeFailed,
  /// without it the run ends at the first one with that item's code. A true `stop` ends the run at the next tile
  /// (Interrupted). The report file is written in every case; throws Error(CannotWrite) where it cannot be.
  BatchReport run(BatchObserver& observer, const std::atomic<bool>& stop) const;

  const BatchOptions& options() const { return m_options; }
  /// Pairs (and files without a partner) of this shard.
  std::size_t pairCount() const { return m_pairs.size(); }

 private:
  struct NamedMethod {
    std::string folder;
    std::shared_ptr<const Method> method;
    Parameters parameters;
  };
  /// A pair to filter, or (with a reason) one that cannot be made.
  struct Pair {
    PairFiles files;
    std::string unmatched;
  };
  class Run;

  void addMethods();
  void addPairs();

  BatchOptions m_options;
  std::vector<NamedMethod> m_methods;
  std::vector<Pair> m_pairs;
};

}  // namespace dkn
