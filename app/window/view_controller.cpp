// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that concern how pictures are looked at.
#include "window/view_controller.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <array>

#include "dialog/pixel_dialog.h"
#include "view/colour_bar_strip.h"
#include "view/wipe_panel.h"
#include "window/action_set.h"
#include "window/settings.h"

namespace dkn {
namespace {

/// Twice a second there and back: well below three flashes a second (WCAG 2.3.1).
constexpr int kBlinkMs = 500;

constexpr std::array kArrangementActions{ActionId::ArrangeOne,  ActionId::ArrangeTwo,  ActionId::ArrangeThree,
                                         ActionId::ArrangeFour, ActionId::ArrangeGrid, ActionId::ArrangeSix,
                                         ActionId::ArrangeWipe, ActionId::ArrangeBlink};

}  // namespace

ActionId actionOf(Arrangement arrangement) { return kArrangementActions[static_cast<std::size_t>(arrangement)]; }

ViewController::ViewController(ActionSet* actions, PanelGrid* panels, Settings* settings, QObject* parent)
    : QObject(parent), m_actions(actions), m_panels(panels), m_settings(settings) {
  m_panels->setReference(QStringLiteral("reference"));
  bindArrangements();
  bindZoom();
  bindRanges();
  bindMarks();
  restore();
  m_blink.setInterval(kBlinkMs);
  connect(&m_blink, &QTimer::timeout, this, [this] {
    m_blinkOn = !m_blinkOn;
    updateReference();
  });
  connect(m_panels, &PanelGrid::panelsRebuilt, this, [this] {
    updateReference();
    if (WipePanel* wipe = m_panels->wipePanel())
      wipe->setOrientation(m_actions->action(ActionId::TurnWipe)->isChecked() ? Qt::Vertical : Qt::Horizontal);
  });
  qApp->installEventFilter(this);
}

void ViewController::restore() {
  for (const Arrangement arrangement : kArrangements) {
    const QStringList ids = m_settings->contents(arrangement);
    if (!ids.isEmpty()) m_panels->setContents(arrangement, ids);
  }
  setArrangement(m_settings->arrangement());
  setColourMap(colourMapById(m_settings->colourMap()));
  const auto check = [this](ActionId id, bool checked) { m_actions->action(id)->setChecked(checked); };
  m_panels->setLinked(m_settings->linkedViews());
  check(ActionId::LinkViews, m_panels->isLinked());
  m_panels->setPixelGrid(m_settings->pixelGrid());
  check(ActionId::PixelGrid, m_settings->pixelGrid());
  m_panels->setPixelValues(m_settings->pixelValues());
  check(ActionId::PixelValues, m_settings->pixelValues());
}

void ViewController::saveContents() {
  for (const Arrangement arrangement : kArrangements)
    m_settings->setContents(arrangement, m_panels->contents(arrangement));
}

void ViewController::setArrangement(Arrangement arrangement) {
  m_panels->setArrangement(arrangement);
  m_actions->action(kArrangementActions[static_cast<std::size_t>(arrangement)])->setChecked(true);
  m_settings->setArrangement(arrangement);
}

void ViewController::bindArrangements() {
  for (std::size_t i = 0; i < kArrangements.size(); ++i)
    m_actions->bind(kArrangementActions[i], [this, i] { setArrangement(kArrangements[i]); });
  m_actions->bind(ActionId::TurnWipe, [this] {
    setArrangement(Arrangement::Wipe);
    m_panels->wipePanel()->setOrientation(m_actions->action(ActionId::TurnWipe)->isChecked() ? Qt::Vertical
                                                                                             : Qt::Horizontal);
  });
  m_actions->bind(ActionId::AutoBlink, [this] {
    m_blinkOn = false;
    m_actions->action(ActionId::AutoBlink)->isChecked() ? m_blink.start() : m_blink.stop();
    updateReference();
  });
  m_actions->bind(ActionId::ShowReference, [this] { updateReference(); });
  m_actions->bind(ActionId::NextContent, [this] { m_panels->stepContent(1); });
  m_actions->bind(ActionId::PreviousContent, [this] { m_panels->stepContent(-1); });
}

void ViewController::bindZoom() {
  m_actions->bind(ActionId::Fit, [this] { m_panels->fit(); });
  m_actions->bind(ActionId::ActualSize, [this] { m_panels->activePanel()->setZoom(1.0); });
  m_actions->bind(ActionId::ZoomIn, [this] { m_panels->activePanel()->zoomBySteps(1); });
  m_actions->bind(ActionId::ZoomOut, [this] { m_panels->activePanel()->zoomBySteps(-1); });
  m_actions->bind(ActionId::CentreOnCursor, [this] {
    if (const auto at = m_panels->cursor()->position()) m_panels->activePanel()->centreOn(*at);
  });
  m_actions->bind(ActionId::PixelGrid, [this] {
    m_settings->setPixelGrid(m_actions->action(ActionId::PixelGrid)->isChecked());
    m_panels->setPixelGrid(m_settings->pixelGrid());
  });
  m_actions->bind(ActionId::PixelValues, [this] {
    m_settings->setPixelValues(m_actions->action(ActionId::PixelValues)->isChecked());
    m_panels->setPixelValues(m_settings->pixelValues());
  });
  m_actions->bind(ActionId::LinkViews, [this] {
    m_panels->setLinked(m_actions->action(ActionId::LinkViews)->isChecked());
    m_settings->setLinkedViews(m_panels->isLinked());
  });
  m_actions->bind(ActionId::LinkByPixel, [this] {
    m_panels->setLinkMode(m_actions->action(ActionId::LinkByPixel)->isChecked() ? LinkMode::Pixel : LinkMode::Scene);
  });
  m_actions->bind(ActionId::Align, [this] { m_panels->align(); });
}

void ViewController::bindRanges() {
  const auto step = [this](int steps) {
    setColourMap(colourMapAfter(m_panels->gallery()->display(PictureKind::Values)->map(), steps));
  };
  m_actions->bind(ActionId::NextColourMap, [step] { step(1); });
  m_actions->bind(ActionId::PreviousColourMap, [step] { step(-1); });
  m_actions->bind(ActionId::RangeFull, [this] { setRange(RangeSource::Full); });
  m_actions->bind(ActionId::RangePercentiles, [this] { setRange(RangeSource::Percentiles); });
  m_actions->bind(ActionId::RangeVisible, [this] { setRange(RangeSource::Visible); });
  m_actions->bind(ActionId::RangeSymmetric, [this] { setRange(RangeSource::Symmetric); });
  const auto scaleDifferences = [this](float factor) {
    for (const PictureKind kind : {PictureKind::Signed, PictureKind::Absolute}) {
      Display* display = m_panels->gallery()->display(kind);
      display->setRange({display->range().minimum * factor, display->range().maximum * factor});
    }
  };
  m_actions->bind(ActionId::AmplifyDifference, [scaleDifferences] { scaleDifferences(0.5F); });
  m_actions->bind(ActionId::WeakenDifference, [scaleDifferences] { scaleDifferences(2.0F); });
  m_actions->bind(ActionId::EditRange, [this] { m_panels->colourBars()->edit(activeKind()); });
}

void ViewController::bindMarks() {
  const auto useTool = [this](ActionId id, Marks::Tool tool) {
    m_panels->marks()->setTool(m_actions->action(id)->isChecked() ? tool : Marks::Tool::Move);
  };
  m_actions->bind(ActionId::SelectRegion, [useTool] { useTool(ActionId::SelectRegion, Marks::Tool::Region); });
  m_actions->bind(ActionId::DrawLine, [useTool] { useTool(ActionId::DrawLine, Marks::Tool::Line); });
  connect(m_panels->marks(), &Marks::toolChanged, this, [this] {
    const Marks::Tool tool = m_panels->marks()->tool();
    m_actions->action(ActionId::SelectRegion)->setChecked(tool == Marks::Tool::Region);
    m_actions->action(ActionId::DrawLine)->setChecked(tool == Marks::Tool::Line);
  });
  m_actions->bind(ActionId::ClearMarks, [this] {
    m_panels->marks()->setRegion(std::nullopt);
    m_panels->marks()->setLine(std::nullopt);
  });
  m_actions->bind(ActionId::GoToPixel, [this] { goToPixel(); });
}

void ViewController::goToPixel() {
  const QSize scene = m_panels->scene();
  const auto at = m_panels->cursor()->position();
  auto* dialog = new PixelDialog(scene, at ? pixelAt(*at, scene).value_or(QPoint()) : QPoint(), m_panels->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const QPointF point = pixelCentre(dialog->pixel(), m_panels->scene());
    m_panels->cursor()->setPosition(point);
    if (!m_panels->activePanel()->view()->isFitting()) m_panels->activePanel()->centreOn(point);
    m_panels->activePanel()->setFocus();
  });
  dialog->open();
}

PictureKind ViewController::activeKind() const {
  for (const PictureKind kind : {PictureKind::Signed, PictureKind::Absolute}) {
    if (m_panels->activePanel()->display() == m_panels->gallery()->display(kind)) return kind;
  }
  return PictureKind::Values;
}

void ViewController::setRange(RangeSource source) {
  const auto range = m_panels->shownRange(activeKind(), source);
  if (range && range->minimum < range->maximum) m_panels->gallery()->display(activeKind())->setRange(*range);
}

void ViewController::setColourMap(const ColourMap& map) {
  m_panels->gallery()->display(PictureKind::Values)->setMap(map);
  m_settings->setColourMap(QLatin1String(map.id));
  Q_EMIT colourMapChanged();
}

void ViewController::updateReference() {
  m_panels->holdReference(m_spaceHeld || (m_blink.isActive() && m_blinkOn) ||
                          m_actions->action(ActionId::ShowReference)->isChecked());
}

bool ViewController::eventFilter(QObject* object, QEvent* event) {
  const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
  if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
    const auto* widget = qobject_cast<QWidget*>(object);
    if (widget != nullptr && m_panels->isAncestorOf(widget)) {
      const auto* key = static_cast<QKeyEvent*>(event);
      if (!key->isAutoRepeat()) {
        m_spaceHeld = event->type() == QEvent::KeyPress;
        updateReference();
      }
      return true;
    }
  }
  if (event->type() == QEvent::WindowDeactivate && m_spaceHeld) {
    m_spaceHeld = false;
    updateReference();
  }
  return QObject::eventFilter(object, event);
}

}  // namespace dkn
