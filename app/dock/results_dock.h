// SPDX-License-Identifier: GPL-3.0-or-later
// The table of results.
#pragma once

#include <QDockWidget>

#include "run/table_text.h"

class QCheckBox;
class QSortFilterProxyModel;
class QTableView;

namespace dkn {

class RunTableModel;
class Workspace;

/// Selecting a row shows its result; Delete removes it.
class ResultsDock : public QDockWidget {
  Q_OBJECT

 public:
  explicit ResultsDock(Workspace* workspace, QWidget* parent = nullptr);

  QTableView* view() const { return m_view; }
  RunTableModel* model() const { return m_model; }
  /// The table as it is shown: its columns, its order.
  QString text(TableFormat format) const;

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void updateColumns();
  void followShownRun();
  void retranslateUi();

  Workspace* m_workspace;
  RunTableModel* m_model;
  QSortFilterProxyModel* m_sorted;
  QTableView* m_view;
  QCheckBox* m_allPairs;
  bool m_following = false;
};

}  // namespace dkn
