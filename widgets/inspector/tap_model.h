// SPDX-License-Identifier: GPL-3.0-or-later
// The taps of a kernel as a table.
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

#include "filter/pixel_kernel.h"

namespace dkn {

/// A row a tap, in the model's order. Qt::EditRole gives numbers for sorting.
class TapModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    Tap,
    BaseX,
    BaseY,
    OffsetX,
    OffsetY,
    PositionX,
    PositionY,
    Sample,
    Weight,
    Contribution,
    Without,
    kCount
  };

  using QAbstractTableModel::QAbstractTableModel;

  void setKernel(std::shared_ptr<const PixelKernel> kernel);
  double value(int tap, int column) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void retranslateUi();

 private:
  std::shared_ptr<const PixelKernel> m_kernel;
  std::vector<double> m_occlusion;
};

}  // namespace dkn
