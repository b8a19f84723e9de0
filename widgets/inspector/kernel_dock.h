// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel inspector.
#pragma once

#include <QDockWidget>
#include <QTimer>

#include <functional>

#include "inspector/inspector_model.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QSortFilterProxyModel;
class QSpinBox;
class QTabWidget;
class QTableView;
class QToolButton;

namespace dkn {

class ComparePage;
class KernelPage;
class MapsPage;
class NeighbourhoodView;
class PinsPage;
class TapModel;
class WhatIfPage;

/// Arranges the views of an InspectorModel, which must outlive it. P pins, N and Shift+N go through the pins, K locks
/// while the dock has the focus.
class KernelDock : public QDockWidget {
  Q_OBJECT

 public:
  enum Page { Kernel, Table, Pins, Compare, WhatIf, Maps };

  explicit KernelDock(InspectorModel* model, QWidget* parent = nullptr);

  NeighbourhoodView* neighbourhood() const { return m_neighbourhood; }
  KernelPage* kernelPage() const { return m_kernelPage; }
  PinsPage* pinsPage() const { return m_pinsPage; }
  ComparePage* comparePage() const { return m_comparePage; }
  WhatIfPage* whatIfPage() const { return m_whatIfPage; }
  MapsPage* mapsPage() const { return m_mapsPage; }
  QTableView* table() const { return m_table; }
  QLabel* equation() const { return m_equation; }
  QLabel* caption() const { return m_caption; }
  QComboBox* methodBox() const { return m_method; }
  void showPage(Page page);

  /// Writes the kernel (.json, .csv, .npy) or a drawing (.png, .svg, .pdf) of the neighbourhood or a heat map. Throws
  /// Error.
  void exportKernel(const QString& file) const;
  void exportNeighbourhood(const QString& file) const;
  void exportPlot(int plot, const QString& file) const;

 Q_SIGNALS:
  /// For the user, in words.
  void failed(const QString& message);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* buildHeader();
  QWidget* buildTop();
  QWidget* buildTable();
  void buildExportMenu();
  void addShortcuts();
  void refreshRuns();
  void refreshPixel();
  void refreshKernel();
  void refreshCheck();
  void selectRow();
  void ask(const QString& title, const QString& name, const QStringList& endings,
           const std::function<void(const QString&)>& write);
  void retranslateUi();

  InspectorModel* m_model;
  QLabel* m_methodLabel;
  QComboBox* m_method;
  QComboBox* m_channel;
  QLabel* m_pixelLabel;
  QSpinBox* m_x;
  QSpinBox* m_y;
  QToolButton* m_lock;
  QToolButton* m_pin;
  QToolButton* m_export;
  QProgressBar* m_busy;
  QTimer m_busyDelay;
  QComboBox* m_underlay;
  NeighbourhoodView* m_neighbourhood;
  QLabel* m_equation;
  QLabel* m_check;
  QLabel* m_caption;
  QTabWidget* m_tabs;
  KernelPage* m_kernelPage;
  TapModel* m_taps;
  QSortFilterProxyModel* m_sorted;
  QTableView* m_table;
  PinsPage* m_pinsPage;
  ComparePage* m_comparePage;
  WhatIfPage* m_whatIfPage;
  MapsPage* m_mapsPage;
};

}  // namespace dkn
