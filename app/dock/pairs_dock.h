// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pairs.
#pragma once

#include <QDockWidget>

class QTreeView;

namespace dkn {

class PairListModel;
class Workspace;

/// A click or Return opens a pair, Delete closes it.
class PairsDock : public QDockWidget {
  Q_OBJECT

 public:
  explicit PairsDock(Workspace* workspace, QWidget* parent = nullptr);

  QTreeView* view() const { return m_view; }

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void retranslateUi();
  void openRow(const QModelIndex& index);

  Workspace* m_workspace;
  PairListModel* m_model;
  QTreeView* m_view;
};

}  // namespace dkn
