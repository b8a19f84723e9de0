// SPDX-License-Identifier: GPL-3.0-or-later
// The pairs as a list.
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "pair/workspace.h"

namespace dkn {

/// Two columns: what a pair is called, and how its target came about with what became of it.
class PairListModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  explicit PairListModel(Workspace* workspace, QObject* parent = nullptr);

  PairEntry* entry(int row) const;
  int rowOf(const PairEntry* entry) const;
  void retranslate() { rebuild(); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void rebuild();
  QString detail(const PairEntry& entry) const;
  QString tip(const PairEntry& entry) const;

  Workspace* m_workspace;
  std::vector<PairEntry*> m_rows;
};

}  // namespace dkn
