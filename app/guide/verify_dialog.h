// SPDX-License-Identifier: GPL-3.0-or-later
// Shows that everything works on this machine.
#pragma once

#include <QDialog>

#include <filesystem>
#include <vector>

#include "guide/installation_check.h"
#include "worker/worker.h"

class QLabel;
class QTreeWidget;

namespace dkn {

/// Starts the checks at once, on a thread of its own; a line appears as it is there.
class VerifyDialog : public QDialog {
  Q_OBJECT

 public:
  VerifyDialog(const std::vector<std::filesystem::path>& folders, const RunOptions& options, QWidget* parent = nullptr);

  bool isRunning() const { return m_worker.state() != Worker::State::Idle; }
  /// As text, for a report of a fault.
  QString report() const;

 private:
  void add(const CheckLine& line);
  void finish();

  QStringList m_facts;
  std::vector<CheckLine> m_lines;
  QLabel* m_verdict;
  QTreeWidget* m_list;
  Worker m_worker;  ///< last: its destructor waits
};

}  // namespace dkn
