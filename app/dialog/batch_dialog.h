// SPDX-License-Identifier: GPL-3.0-or-later
// Methods over folders of pairs: the front end of the batch.
#pragma once

#include <QDialog>

#include <atomic>
#include <memory>

#include "batch/batch_options.h"
#include "batch/batch_report.h"
#include "worker/worker.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace dkn {

class MethodList;

/// Runs on a thread of its own beside the window, which stays usable; closing the dialog stops the batch.
class BatchDialog : public QDialog {
  Q_OBJECT

 public:
  BatchDialog(const MethodList* methods, const RunOptions& run, const QString& folder, QWidget* parent = nullptr);

  BatchOptions options() const;
  bool isRunning() const { return m_worker.state() != Worker::State::Idle; }

 Q_SIGNALS:
  void finished(int done, int failed);

 protected:
  void reject() override;

 private:
  class Observer;
  QLineEdit* addFolder(const QString& label, const char* id, const QString& placeholder, QFormLayout* form);
  void buildForm(QFormLayout* form);
  QString problem() const;
  void check();
  void start();
  void addRow(const QString& stem, const ItemReport& item);
  void end(const BatchReport& report);

  const MethodList* m_methodList;
  RunOptions m_run;
  QLineEdit* m_guidance;
  QLineEdit* m_target;
  QLineEdit* m_truth;
  QLineEdit* m_output;
  QListWidget* m_methods;
  QComboBox* m_task;
  QComboBox* m_protocol;
  QSpinBox* m_scale;
  QCheckBox* m_overwrite;
  QCheckBox* m_keepGoing;
  QLabel* m_reason;
  QTreeWidget* m_items;
  QProgressBar* m_progress;
  QPushButton* m_start;
  QPushButton* m_openOutput;
  int m_total = 0;
  int m_done = 0;
  int m_failed = 0;
  int m_skipped = 0;
  Worker m_worker;  ///< last: its destructor waits for the batch
};

}  // namespace dkn
