// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel inspector within the window.
#pragma once

#include <QObject>
#include <QPoint>

#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "inspector/inspector_model.h"
#include "view/display.h"

class QMainWindow;
class QPainter;

namespace dkn {

class ActionSet;
class DockLayout;
class ImagePanel;
class KernelDock;
class PanelGrid;
class Workspace;

/// Brings the current pair's results to the inspector, clicks in the panels to its pixel, pixel and pins onto the
/// panels, and its maps into the gallery as "map/NAME". To be deleted after the panels,
/// which use it, and before the window.
class InspectorLink : public QObject {
  Q_OBJECT

 public:
  InspectorLink(Workspace* workspace, PanelGrid* panels, ActionSet* actions, QMainWindow* window);
  ~InspectorLink() override;

  InspectorModel* model() { return &m_model; }
  KernelDock* dock() const { return m_dock; }
  /// Binds its actions; `docks` holds the dock already.
  void bind(DockLayout* docks);
  /// Looks at a pixel as soon as there is a result.
  void inspect(QPoint pixel);

 private:
  void takeRuns();
  void takePanels();
  void drawOn(QPainter& painter, const ImagePanel& panel) const;
  void showMaps(const QString& run, const std::vector<std::shared_ptr<const Picture>>& maps);
  void removeMaps();

  Workspace* m_workspace;
  PanelGrid* m_panels;
  ActionSet* m_actions;
  InspectorModel m_model;
  KernelDock* m_dock;
  std::vector<std::unique_ptr<Display>> m_mapDisplays;  ///< in the order of kernelMaps()
  std::optional<QPoint> m_awaited;
};

}  // namespace dkn
