// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/inspector_link.h"

#include <QAction>
#include <QMainWindow>
#include <QPainter>

#include <algorithm>
#include <utility>

#include "inspector/kernel_dock.h"
#include "inspector/maps_page.h"
#include "inspector/pin_marker.h"
#include "pair/workspace.h"
#include "view/display_range.h"
#include "view/number_format.h"
#include "view/panel_grid.h"
#include "window/action_set.h"
#include "window/dock_layout.h"

namespace dkn {
namespace {

constexpr double kPinRadius = 6.0;
/// A pixel's mark stays visible where pixels are smaller.
constexpr double kSmallestMark = 9.0;
constexpr float kPi = 3.14159265F;

QString mapId(const KernelMapInfo& info) { return QStringLiteral("map/%1").arg(QLatin1String(info.id)); }

const ColourMap& cyclicMap() {
  const auto& maps = colourMaps();
  return *std::find_if(maps.begin(), maps.end(),
                       [](const ColourMap& map) { return map.kind == ColourMap::Kind::Cyclic; });
}

}  // namespace

InspectorLink::InspectorLink(Workspace* workspace, PanelGrid* panels, ActionSet* actions, QMainWindow* window)
    : QObject(window),
      m_workspace(workspace),
      m_panels(panels),
      m_actions(actions),
      m_dock(new KernelDock(&m_model, window)) {
  m_model.setUndoStack(workspace->methods()->undoStack());
  for (const KernelMapInfo& info : kernelMaps()) {
    m_mapDisplays.push_back(std::make_unique<Display>());
    if (info.cyclic) m_mapDisplays.back()->setMap(cyclicMap());
  }
  connect(workspace, &Workspace::pairChanged, this, &InspectorLink::takeRuns);
  connect(workspace, &Workspace::resultChanged, this, &InspectorLink::takeRuns);
  connect(workspace, &Workspace::runRemoved, this, &InspectorLink::takeRuns);
  connect(workspace, &Workspace::runChanged, this, [this](const Run* run) {
    if (run->state() == Run::State::Done) takeRuns();
  });
  connect(panels, &PanelGrid::panelsRebuilt, this, &InspectorLink::takePanels);
  const auto repaint = [this] {
    for (int i = 0; i < m_panels->panelCount(); ++i) m_panels->panel(i)->update();
  };
  connect(&m_model, &InspectorModel::pixelChanged, this, repaint);
  connect(&m_model, &InspectorModel::pinsChanged, this, repaint);
  connect(m_dock, &QDockWidget::visibilityChanged, this, repaint);
  connect(&m_model, &InspectorModel::lockChanged, this,
          [this] { m_actions->action(ActionId::LockPixel)->setChecked(m_model.isLocked()); });
  connect(&m_model, &InspectorModel::mapsReady, this, &InspectorLink::showMaps);
  connect(m_dock, &KernelDock::failed, workspace, &Workspace::failed);
  takePanels();
  takeRuns();
}

InspectorLink::~InspectorLink() {
  // Its views use the model.
  m_dock->disconnect(this);
  delete m_dock;
}

void InspectorLink::bind(DockLayout* docks) {
  m_actions->bind(ActionId::KernelInspector, [this, docks] {
    if (m_dock->isVisible() && !m_dock->visibleRegion().isEmpty()) return m_dock->hide();
    docks->raise(m_dock);
  });
  m_actions->bind(ActionId::PinPixel, [this] { m_model.togglePin(); });
  m_actions->bind(ActionId::NextPin, [this] { m_model.stepPin(1); });
  m_actions->bind(ActionId::PreviousPin, [this] { m_model.stepPin(-1); });
  m_actions->bind(ActionId::LockPixel,
                  [this] { m_model.setLocked(m_actions->action(ActionId::LockPixel)->isChecked()); });
}

void InspectorLink::inspect(QPoint pixel) {
  m_awaited = pixel;
  if (m_model.run()) m_model.goTo(*std::exchange(m_awaited, std::nullopt));
}

/// The finished runs of the pair; that which is shown becomes the current one when it changes.
void InspectorLink::takeRuns() {
  std::vector<InspectedRun> runs;
  const auto pair = m_workspace->pair();
  int shown = -1;
  if (pair) {
    for (const Run* run : m_workspace->current()->runs()) {
      if (!run->result()) continue;
      if (run == m_workspace->shownRun()) shown = static_cast<int>(runs.size());
      QString title = run->name();
      if (const QString given = run->givenText(); !given.isEmpty()) title += QStringLiteral(" (%1)").arg(given);
      runs.push_back({title, run->result(), pair->prepared.samePicture, pair->prepared.stored});
    }
  }
  const auto same = [](const InspectedRun& a, const InspectedRun& b) { return a.result == b.result; };
  const auto& before = m_model.runs();
  const bool changed = !std::equal(before.begin(), before.end(), runs.begin(), runs.end(), same);
  if (changed) {
    removeMaps();
    m_model.setRuns(std::move(runs));
  }
  if (shown >= 0) m_model.setCurrentRun(shown);
  if (m_awaited && m_model.run()) m_model.goTo(*std::exchange(m_awaited, std::nullopt));
}

void InspectorLink::takePanels() {
  for (int i = 0; i < m_panels->panelCount(); ++i) {
    ImagePanel* panel = m_panels->panel(i);
    panel->addOverlay([this](QPainter& painter, const ImagePanel& shown) { drawOn(painter, shown); });
    connect(panel, &ImagePanel::clicked, this, [this](const QPointF& point) {
      if (const auto pixel = pixelAt(point, m_model.imageSize())) m_model.setPixel(*pixel);
    });
  }
}

void InspectorLink::drawOn(QPainter& painter, const ImagePanel& panel) const {
  const QSize size = m_model.imageSize();
  if (!m_dock->isVisible() || size.isEmpty() || !panel.picture()) return;
  painter.save();
  painter.setBrush(Qt::NoBrush);
  if (const auto pixel = m_model.pixel()) {
    const QRectF area = pixelArea(*pixel, size);
    QRectF mark(panel.widgetFromScene(area.topLeft()), panel.widgetFromScene(area.bottomRight()));
    const double grow = std::max((kSmallestMark - mark.width()) / 2.0, 0.0);
    mark.adjust(-grow, -grow, grow, grow);
    painter.setPen(QPen(Qt::black, 3.5));
    painter.drawRect(mark);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.drawRect(mark);
  }
  for (const Pin& pin : m_model.pins())
    drawPin(painter, pin.number, panel.widgetFromScene(pixelCentre(pin.pixel, size)), kPinRadius);
  painter.restore();
}

void InspectorLink::showMaps(const QString& run, const std::vector<std::shared_ptr<const Picture>>& maps) {
  for (const KernelMapInfo& info : kernelMaps()) {
    const auto index = static_cast<std::size_t>(info.map);
    const auto& map = maps[index];
    Display* display = m_mapDisplays[index].get();
    const ValueRange range = info.cyclic ? ValueRange{-kPi, kPi} : map->range();
    display->setRange(range);
    GalleryItem item;
    item.id = mapId(info);
    item.title = MapsPage::mapTitle(info.map);
    item.detail = QStringLiteral("%1 · %2–%3").arg(run, formatValue(range.minimum), formatValue(range.maximum));
    item.unit = QLatin1String(info.unit);
    item.kind = PictureKind::Map;
    item.display = display;
    item.picture = map;
    m_panels->gallery()->put(std::move(item));
  }
}

void InspectorLink::removeMaps() {
  for (const KernelMapInfo& info : kernelMaps()) m_panels->gallery()->remove(mapId(info));
}

}  // namespace dkn
