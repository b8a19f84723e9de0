// SPDX-License-Identifier: GPL-3.0-or-later
// Two kernels and their difference.
#pragma once

#include <QWidget>

#include "inspector/inspector_model.h"

class QComboBox;
class QLabel;

namespace dkn {

class MatrixPlot;

/// Each side is a pixel (the inspected one or a pin) under a method. Kernels of the same shape are compared tap by tap,
/// others where they sample: splatted on the pixel grid.
class ComparePage : public QWidget {
  Q_OBJECT

 public:
  enum Plot { First, Second, Difference, kPlots };
  struct Side {
    QComboBox* pixel;
    QComboBox* run;
  };

  explicit ComparePage(InspectorModel* model, QWidget* parent = nullptr);

  MatrixPlot* plot(Plot plot) const { return m_plots[plot]; }
  const Side& side(int index) const { return m_sides[index]; }

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void fillChoices();
  std::optional<KernelQuery> queryOf(const Side& side) const;
  void ask();
  void refresh();
  void retranslateUi();

  InspectorModel* m_model;
  bool m_chosen = false;  ///< by the user
  Side m_sides[2];
  QLabel* m_labels[2];
  QLabel* m_note;
  MatrixPlot* m_plots[kPlots];
};

}  // namespace dkn
