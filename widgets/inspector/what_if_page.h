// SPDX-License-Identifier: GPL-3.0-or-later
// What if the guidance were another?
#pragma once

#include <QColor>
#include <QWidget>

#include "inspector/inspector_model.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace dkn {

class MatrixPlot;

/// Puts a change of the guidance around the pixel into the model and shows kernel and output with and without it.
class WhatIfPage : public QWidget {
  Q_OBJECT

 public:
  explicit WhatIfPage(InspectorModel* model, QWidget* parent = nullptr);

  QComboBox* kindBox() const { return m_kind; }
  QSpinBox* radiusBox() const { return m_radius; }
  QLabel* verdict() const { return m_verdict; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fillKinds();
  void apply();
  void refresh();
  void chooseColour();
  void retranslateUi();

  InspectorModel* m_model;
  QLabel* m_kindLabel;
  QComboBox* m_kind;
  QPushButton* m_colourButton;
  QLabel* m_radiusLabel;
  QSpinBox* m_radius;
  QLabel* m_iterationLabel;
  QSpinBox* m_iteration;
  QLabel* m_verdict;
  MatrixPlot* m_before;
  MatrixPlot* m_after;
  QColor m_colour = Qt::white;
};

}  // namespace dkn
