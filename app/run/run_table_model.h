// SPDX-License-Identifier: GPL-3.0-or-later
// The runs as a table.
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "pair/workspace.h"
#include "run/table_text.h"

namespace dkn {

/// A row a run of the current pair, or of all pairs. The best value of a metric among the rows that can be compared
/// (one pair) is bold and marked.
class RunTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    Pair,
    Method,
    Parameters,
    State,
    Rmse,
    RmseFull,
    Mad,
    Bad,
    Psnr,
    Ssim,
    WeightedF,
    MeanIou,
    Accuracy,
    RegionRmse,
    RegionMad,
    RegionBad,
    RegionIou,
    Time,
    Device,
    Date,
    kColumns
  };
  /// For sorting: numbers as numbers.
  static constexpr int kSortRole = Qt::UserRole;

  explicit RunTableModel(Workspace* workspace, QObject* parent = nullptr);

  void setAllPairs(bool all);
  bool showsAllPairs() const { return m_allPairs; }
  Run* run(int row) const {
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)] : nullptr;
  }
  int rowOf(const Run* run) const;
  bool isBest(int row, int column) const;
  /// A column of a metric that no run was measured by says nothing: those of other tasks, those of a region where
  /// there is none.
  bool isUseful(int column) const;
  /// Header and rows in this order, numbers with full precision and a decimal point, only the columns named.
  TextTable table(const std::vector<int>& rows, const std::vector<int>& columns) const;
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  void rebuild();
  void refreshRow(const Run* run);
  const PairEntry* entryOf(const Run* run) const;
  std::optional<double> number(const Run& run, int column) const;
  QString text(const Run& run, int column) const;
  QString stateText(const Run& run) const;

  Workspace* m_workspace;
  std::vector<Run*> m_rows;
  bool m_allPairs = false;
};

}  // namespace dkn
