// SPDX-License-Identifier: GPL-3.0-or-later
// A batch's progress as lines: one an item, kept up to date on a terminal.
#pragma once

#include <chrono>
#include <string>

#include "batch/batch_job.h"

namespace dkn::cli {

class BatchPrinter final : public BatchObserver {
 public:
  BatchPrinter();

  void started(std::size_t items) override;
  void itemStarted(std::size_t index, const std::string& stem, const std::string& method) override;
  void itemProgress(double fraction) override;
  void itemFinished(std::size_t index, const std::string& stem, const ItemReport& item) override;

  /// Takes back the line of an item that was not finished.
  void clearLine();

 private:
  using Clock = std::chrono::steady_clock;

  void showProgress(double fraction);
  std::string label(std::size_t index, const std::string& stem, const std::string& method) const;
  /// "0:12, 1:30 left"; skipped items take no time and do not count.
  std::string timeText(double fraction) const;

  bool m_isTerminal;
  std::size_t m_items = 0;
  std::size_t m_finished = 0;
  std::size_t m_skipped = 0;
  Clock::time_point m_start;
  Clock::time_point m_lastUpdate;
  std::string m_label;
  std::string m_lastError;
  std::string m_lastNotice;
};

}  // namespace dkn::cli
