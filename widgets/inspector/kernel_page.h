// SPDX-License-Identifier: GPL-3.0-or-later
// Heat maps of the inspected kernel.
#pragma once

#include <QWidget>

#include "inspector/inspector_model.h"

class QComboBox;
class QLabel;

namespace dkn {

class MatrixPlot;

/// Weights, Δx, Δy and length of the offsets; the weights alone where there are no offsets. Δx and Δy share one
/// symmetric range. Selecting a cell selects the tap.
class KernelPage : public QWidget {
  Q_OBJECT

 public:
  enum Plot { Weights, OffsetX, OffsetY, Length, kPlots };

  explicit KernelPage(InspectorModel* model, QWidget* parent = nullptr);

  MatrixPlot* plot(Plot plot) const { return m_plots[plot]; }
  QComboBox* streamBox() const { return m_stream; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void select();
  void retranslateUi();

  InspectorModel* m_model;
  QLabel* m_streamLabel;
  QComboBox* m_stream;
  MatrixPlot* m_plots[kPlots];
};

}  // namespace dkn
