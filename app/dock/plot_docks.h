// SPDX-License-Identifier: GPL-3.0-or-later
// How often values occur, and the values along a line, of the pictures that are shown.
#pragma once

#include <QDockWidget>
#include <QTimer>

#include "plot/line_plot.h"
#include "worker/latest_task.h"

class QCheckBox;

namespace dkn {

class PanelGrid;

/// Histograms of the pictures that share the display of values, over its range; of the region where there is one.
class HistogramDock : public QDockWidget {
  Q_OBJECT

 public:
  explicit HistogramDock(PanelGrid* panels, QWidget* parent = nullptr);

  LinePlot* plot() const { return m_plot; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void retranslateUi();

  PanelGrid* m_panels;
  LinePlot* m_plot;
  QCheckBox* m_logarithmic;
  QTimer m_soon;
  LatestTask m_task;
};

/// The values along the line that was drawn on the pictures that are shown, and of the ground truth. Pointing at the
/// plot sets the cursor on the line.
class ProfileDock : public QDockWidget {
  Q_OBJECT

 public:
  explicit ProfileDock(PanelGrid* panels, QWidget* parent = nullptr);

  LinePlot* plot() const { return m_plot; }
  /// Of all methods that were run, not just those that a panel shows.
  QCheckBox* allResults() const { return m_allResults; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void retranslateUi();

  PanelGrid* m_panels;
  LinePlot* m_plot;
  QCheckBox* m_allResults;
  QTimer m_soon;
};

}  // namespace dkn
