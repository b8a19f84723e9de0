// SPDX-License-Identifier: GPL-3.0-or-later
// Where the docks stand, and which of them a preset shows.
#pragma once

#include <QObject>

#include <vector>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace dkn {

enum class LayoutPreset { Compare, Inspect, Train };

/// Docks are added once, in order; those of one area are tabs of one place.
class DockLayout : public QObject {
  Q_OBJECT

 public:
  DockLayout(QMainWindow* window, QMenu* menu);

  /// `presets`: those that show the dock.
  void add(QDockWidget* dock, Qt::DockWidgetArea area, std::initializer_list<LayoutPreset> presets);
  void apply(LayoutPreset preset);
  /// Everything where add() put it, as in Compare.
  void reset();
  /// Hides all, or brings back those that were hidden by it.
  void hideAll(bool hide);
  /// The dock of this object name; null: none.
  QDockWidget* dock(const QString& name) const;
  /// Shows it, in front of its tabs.
  void raise(QDockWidget* dock);

 private:
  struct Place {
    QDockWidget* dock;
    Qt::DockWidgetArea area;
    std::vector<LayoutPreset> presets;
  };
  void placeAll();
  void resizeAreas();

  QMainWindow* m_window;
  QMenu* m_menu;
  std::vector<Place> m_places;
  std::vector<QDockWidget*> m_hidden;
  double m_bottomShare = 0.0;
};

}  // namespace dkn
