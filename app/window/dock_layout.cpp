// SPDX-License-Identifier: GPL-3.0-or-later
// Where the docks stand.
#include "window/dock_layout.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>
#include <map>

namespace dkn {
namespace {

constexpr double kSideShare = 0.2;
constexpr double kBottomShare = 0.22;
/// Training needs room for its curves.
constexpr double kTrainingShare = 0.6;

}  // namespace

DockLayout::DockLayout(QMainWindow* window, QMenu* menu) : QObject(window), m_window(window), m_menu(menu) {
  m_window->setDockNestingEnabled(true);
  m_window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
  m_window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  m_window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

void DockLayout::add(QDockWidget* dock, Qt::DockWidgetArea area, std::initializer_list<LayoutPreset> presets) {
  m_places.push_back({dock, area, presets});
  m_menu->addAction(dock->toggleViewAction());
}

void DockLayout::placeAll() {
  std::map<Qt::DockWidgetArea, QDockWidget*> first;
  for (const Place& place : m_places) {
    place.dock->setFloating(false);
    m_window->addDockWidget(place.area, place.dock);
    QDockWidget*& before = first[place.area];
    // At the sides docks stand below each other, at the bottom they are tabs.
    if (before != nullptr && place.area == Qt::BottomDockWidgetArea) m_window->tabifyDockWidget(before, place.dock);
    if (before == nullptr) before = place.dock;
  }
}

void DockLayout::apply(LayoutPreset preset) {
  m_hidden.clear();
  QDockWidget* front = nullptr;
  for (const Place& place : m_places) {
    const bool shown = std::find(place.presets.begin(), place.presets.end(), preset) != place.presets.end();
    place.dock->setVisible(shown);
    if (shown && front == nullptr && place.area == Qt::BottomDockWidgetArea) front = place.dock;
  }
  if (front != nullptr) front->raise();
  m_bottomShare = preset == LayoutPreset::Train ? kTrainingShare : kBottomShare;
  resizeAreas();
}

void DockLayout::reset() {
  placeAll();
  apply(LayoutPreset::Compare);
}

void DockLayout::resizeAreas() {
  QList<QDockWidget*> sides, bottoms;
  QList<int> widths, heights;
  for (const Place& place : m_places) {
    if (place.dock->isHidden()) continue;
    if (place.area == Qt::BottomDockWidgetArea) {
      bottoms.append(place.dock);
      heights.append(static_cast<int>(m_bottomShare * m_window->height()));
    } else {
      sides.append(place.dock);
      widths.append(static_cast<int>(kSideShare * m_window->width()));
    }
  }
  m_window->resizeDocks(sides, widths, Qt::Horizontal);
  m_window->resizeDocks(bottoms, heights, Qt::Vertical);
}

void DockLayout::hideAll(bool hide) {
  if (hide) {
    m_hidden.clear();
    for (const Place& place : m_places) {
      if (!place.dock->isHidden()) m_hidden.push_back(place.dock);
    }
  }
  for (QDockWidget* dock : m_hidden) dock->setVisible(!hide);
}

QDockWidget* DockLayout::dock(const QString& name) const {
  for (const Place& place : m_places) {
    if (place.dock->objectName() == name) return place.dock;
  }
  return nullptr;
}

void DockLayout::raise(QDockWidget* dock) {
  dock->show();
  dock->raise();
}

}  // namespace dkn
