// SPDX-License-Identifier: GPL-3.0-or-later
// The pinned pixels' kernels as small multiples.
#pragma once

#include <QWidget>

#include <vector>

#include "inspector/inspector_model.h"

class QGridLayout;
class QLabel;

namespace dkn {

class MatrixPlot;

/// Weights of the current run at every pin, all on one scale. A click goes to the pin.
class PinsPage : public QWidget {
  Q_OBJECT

 public:
  explicit PinsPage(InspectorModel* model, QWidget* parent = nullptr);
  const std::vector<MatrixPlot*>& plots() const { return m_plots; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  InspectorModel* m_model;
  QLabel* m_hint;
  QGridLayout* m_grid;
  std::vector<MatrixPlot*> m_plots;
};

}  // namespace dkn
