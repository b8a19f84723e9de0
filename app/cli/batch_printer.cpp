// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_printer.h"

#include <unistd.h>

#include <cstdio>

#include "cli/console.h"

namespace dkn::cli {

namespace {

constexpr std::chrono::milliseconds kUpdateInterval(100);

/// The number that the task is judged by.
std::string headline(const PairMetrics& metrics, const std::string& unit) {
  if (const auto found = metrics.find("mean_iou"); found != metrics.end())
    return "mean IoU " + decimal(100.0 * found->second, 2) + " %";
  if (const auto found = metrics.find("weighted_f"); found != metrics.end())
    return "weighted F " + decimal(found->second, 4);
  return "RMSE " + decimal(metrics.at("rmse"), 3) + (unit.empty() ? "" : " " + unit);
}

}  // namespace

BatchPrinter::BatchPrinter() : m_isTerminal(::isatty(STDOUT_FILENO) == 1) {}

void BatchPrinter::started(std::size_t items) {
  m_items = items;
  m_start = Clock::now();
}

void BatchPrinter::itemStarted(std::size_t index, const std::string& stem, const std::string& method) {
  m_label = label(index, stem, method);
  if (m_isTerminal) showProgress(0.0);
}

void BatchPrinter::itemProgress(double fraction) {
  if (m_isTerminal && Clock::now() - m_lastUpdate >= kUpdateInterval) showProgress(fraction);
}

void BatchPrinter::itemFinished(std::size_t index, const std::string& stem, const ItemReport& item) {
  ++m_finished;
  if (item.skipped) ++m_skipped;
  clearLine();
  std::string line = label(index, stem, item.method) + "  ";
  if (item.error) {
    line += "failed";
  } else if (item.skipped) {
    line += "skipped: " + item.output + " is there (--overwrite replaces it)";
  } else {
    line += decimal(item.seconds.value_or(0.0), 3) + " s";
    if (item.metrics) line += "  " + headline(*item.metrics, item.unit);
  }
  if (m_isTerminal && !item.skipped) line += "  (" + timeText(0.0) + ")";
  std::printf("%s\n", line.c_str());
  std::fflush(stdout);
  if (!item.notice.empty() && item.notice != m_lastNotice) printError(item.notice);
  m_lastNotice = item.notice;
  // A pair that cannot be read fails for every method: said once.
  if (item.error && *item.error != m_lastError) printError(*item.error);
  m_lastError = item.error.value_or("");
}

void BatchPrinter::clearLine() {
  if (!m_isTerminal) return;
  std::printf("\r\033[K");
  std::fflush(stdout);
}

void BatchPrinter::showProgress(double fraction) {
  m_lastUpdate = Clock::now();
  std::printf("\r%s  %s %%  %s\033[K", m_label.c_str(), padded(decimal(100.0 * fraction, 0), 3, true).c_str(),
              timeText(fraction).c_str());
  std::fflush(stdout);
}

std::string BatchPrinter::label(std::size_t index, const std::string& stem, const std::string& method) const {
  const std::string total = std::to_string(m_items);
  return padded(std::to_string(index + 1), total.size(), true) + "/" + total + "  " + stem + "  " + method;
}

std::string BatchPrinter::timeText(double fraction) const {
  const double elapsed = std::chrono::duration<double>(Clock::now() - m_start).count();
  const double done = double(m_finished - m_skipped) + fraction;
  std::string text = clock(elapsed);
  if (done > 0.0 && m_finished < m_items)
    text += ", ETA " + clock(elapsed / done * (double(m_items - m_finished) - fraction));
  return text;
}

}  // namespace dkn::cli
