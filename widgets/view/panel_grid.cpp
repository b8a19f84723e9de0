// SPDX-License-Identifier: GPL-3.0-or-later
// The panels in the middle of the window.
#include "view/panel_grid.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <utility>

#include "view/colour_bar_strip.h"
#include "view/display_range.h"
#include "view/wipe_panel.h"

namespace dkn {
namespace {

constexpr double kVisibleTail = 0.01;

struct Shape {
  Arrangement arrangement;
  const char* name;
  int columns;
  QStringList contents;  ///< what a new user finds
};

const std::vector<Shape>& shapes() {
  static const std::vector<Shape> table = [] {
    const QString guidance = QStringLiteral("guidance"), target = QStringLiteral("target");
    const QString result = QStringLiteral("result"), difference = QStringLiteral("difference");
    const QString truth = QStringLiteral("truth"), absolute = QStringLiteral("absolute");
    return std::vector<Shape>{
        {Arrangement::One, "one", 1, {result}},
        {Arrangement::Two, "two", 2, {target, result}},
        {Arrangement::Three, "three", 3, {guidance, target, result}},
        {Arrangement::Four, "four", 4, {guidance, target, result, difference}},
        {Arrangement::Grid, "grid", 2, {guidance, target, result, difference}},
        {Arrangement::Six, "six", 3, {guidance, target, result, truth, difference, absolute}},
        {Arrangement::Wipe, "wipe", 1, {result}},
        {Arrangement::Blink, "blink", 1, {result}},
    };
  }();
  return table;
}

const Shape& shapeOf(Arrangement arrangement) { return shapes()[static_cast<std::size_t>(arrangement)]; }

}  // namespace

QString arrangementName(Arrangement arrangement) { return QLatin1String(shapeOf(arrangement).name); }

std::optional<Arrangement> arrangementFromName(const QString& name) {
  for (const Shape& shape : shapes()) {
    if (name == QLatin1String(shape.name)) return shape.arrangement;
  }
  return std::nullopt;
}

PanelGrid::PanelGrid(Gallery* gallery, QWidget* parent) : QWidget(parent), m_gallery(gallery) {
  m_layout = new QGridLayout;
  m_layout->setSpacing(4);
  m_bars = new ColourBarStrip(
      gallery, [this](PictureKind kind, RangeSource source) { return shownRange(kind, source); }, this);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(6, 6, 2, 4);
  layout->setSpacing(2);
  layout->addLayout(m_layout, 1);
  layout->addWidget(m_bars);
  for (const Shape& shape : shapes()) m_contents[shape.arrangement] = shape.contents;
  connect(gallery, &Gallery::changed, this, &PanelGrid::refreshItem);
  connect(gallery, &Gallery::tileAdded, this, [this](const QString& id, const PictureTile& tile) {
    const QStringList shown = contents(m_arrangement);
    for (int i = 0; i < panelCount(); ++i) {
      if (shown.value(i) == id) panel(i)->addTile(tile);
    }
  });
  buildPanels();
}

PanelGrid::~PanelGrid() {
  // Panels observe members that end before QWidget's destructor would delete them.
  for (ImagePanel* panel : std::exchange(m_panels, {})) delete panel;
}

ImagePanel* PanelGrid::panelOf(const QString& itemId) const {
  const qsizetype index = contents(m_arrangement).indexOf(itemId);
  return index < 0 || index >= panelCount() ? nullptr : panel(static_cast<int>(index));
}

WipePanel* PanelGrid::wipePanel() const { return qobject_cast<WipePanel*>(m_panels.front()); }

void PanelGrid::setArrangement(Arrangement arrangement) {
  if (m_arrangement == arrangement) return;
  m_arrangement = arrangement;
  buildPanels();
}

QStringList PanelGrid::contents(Arrangement arrangement) const { return m_contents.at(arrangement); }

void PanelGrid::setContents(Arrangement arrangement, const QStringList& ids) {
  if (ids.size() != shapeOf(arrangement).contents.size()) return;
  m_contents[arrangement] = ids;
  if (arrangement != m_arrangement) return;
  for (int i = 0; i < panelCount(); ++i) fillPanel(i);
  updateWanted();
}

void PanelGrid::setContent(int index, const QString& id) {
  QStringList ids = contents(m_arrangement);
  ids[index] = id;
  setContents(m_arrangement, ids);
}

void PanelGrid::stepContent(int steps) {
  const auto& items = m_gallery->items();
  const int count = static_cast<int>(items.size());
  if (count == 0) return;
  const QString shown = contents(m_arrangement).value(m_active);
  int index = 0;
  for (int i = 0; i < count; ++i) {
    if (items[static_cast<std::size_t>(i)].id == shown) index = i;
  }
  setContent(m_active, items[static_cast<std::size_t>((index + steps % count + count) % count)].id);
}

void PanelGrid::buildPanels() {
  const bool hadFocus = !m_panels.empty() && isAncestorOf(focusWidget());
  for (ImagePanel* panel : std::exchange(m_panels, {})) delete panel;
  const Shape& shape = shapeOf(m_arrangement);
  const int count = static_cast<int>(shape.contents.size());
  m_active = std::min(m_active, count - 1);
  for (int i = 0; i < count; ++i) m_layout->addWidget(addPanel(i), i / shape.columns, i % shape.columns);
  for (int i = 0; i < kMaximumPanels; ++i) {
    m_layout->setColumnStretch(i, i < shape.columns ? 1 : 0);
    m_layout->setRowStretch(i, i * shape.columns < count ? 1 : 0);
  }
  for (int i = 0; i < count; ++i) fillPanel(i);
  updateWanted();
  if (hadFocus) activePanel()->setFocus();
  Q_EMIT panelsRebuilt();
}

ImagePanel* PanelGrid::addPanel(int index) {
  View* view = m_linked ? &m_sharedView : &m_ownViews[static_cast<std::size_t>(index)];
  Display* display = m_gallery->display(PictureKind::Values);
  ImagePanel* panel = m_arrangement == Arrangement::Wipe ? new WipePanel(view, display, &m_cursor, this)
                                                         : new ImagePanel(view, display, &m_cursor, this);
  panel->setMarks(&m_marks);
  panel->setPixelGrid(m_pixelGrid);
  panel->setPixelValues(m_pixelValues);
  panel->setObjectName(QStringLiteral("panel%1").arg(index));
  connect(panel, &ImagePanel::activated, this, [this, index] {
    if (std::exchange(m_active, index) != index) Q_EMIT activeChanged();
  });
  connect(panel, &ImagePanel::chooserRequested, this,
          [this, index](const QPoint& position) { openChooser(index, position); });
  m_panels.push_back(panel);
  panel->show();
  return panel;
}

void PanelGrid::fillPanel(int index) {
  ImagePanel* shown = panel(index);
  const QString letter(QChar(u'A' + index));
  const QString id = contents(m_arrangement).value(index);
  const GalleryItem* item = m_gallery->find(id);
  const GalleryItem* reference = m_gallery->find(m_reference);
  if (item == nullptr) {
    shown->setTitle(letter, tr("Nothing"));
    shown->setDetail({});
    shown->setHint(tr("Choose what to show here: click on the title."));
    shown->setPicture(nullptr);
  } else {
    shown->setTitle(letter, item->title);
    shown->setDetail(item->detail);
    shown->setHint(item->hint);
    shown->setUnit(item->unit);
    shown->setDisplay(item->display ? item->display : m_gallery->display(item->kind));
    if (shown->picture() != item->picture || !item->tiles.empty() || item->picture == nullptr)
      shown->setPicture(item->picture, item->tiles);
  }
  const bool comparable = item != nullptr && reference != nullptr && item->kind == PictureKind::Values;
  shown->setReference(comparable ? reference->picture : nullptr,
                      comparable ? (reference->detail.isEmpty() ? reference->title : reference->detail) : QString());
  updateBars();
  Q_EMIT picturesChanged();
}

void PanelGrid::refreshItem(const QString& id) {
  const QStringList shown = contents(m_arrangement);
  for (int i = 0; i < panelCount(); ++i) {
    if (shown.value(i) == id || m_reference == id) fillPanel(i);
  }
}

void PanelGrid::openChooser(int index, const QPoint& position) {
  QMenu menu(this);
  menu.setObjectName(QStringLiteral("contents"));
  const QString shown = contents(m_arrangement).value(index);
  for (const GalleryItem& item : m_gallery->items()) {
    QString text = item.title;
    if (!item.detail.isEmpty()) text += QStringLiteral("  ·  ") + item.detail;
    QAction* action = menu.addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(item.id == shown);
    action->setData(item.id);
  }
  const QAction* chosen = menu.exec(panel(index)->mapToGlobal(position));
  if (chosen != nullptr) setContent(index, chosen->data().toString());
}

void PanelGrid::setReference(const QString& id) {
  m_reference = id;
  for (int i = 0; i < panelCount(); ++i) fillPanel(i);
  updateWanted();
}

void PanelGrid::holdReference(bool hold) {
  for (ImagePanel* panel : m_panels) panel->holdReference(hold);
}

void PanelGrid::setScene(QSize scene) {
  // A pair of the same size is compared with the one before: the view stays.
  const bool same = m_sharedView.scene() == QSizeF(scene);
  m_sharedView.setScene(scene);
  for (View& view : m_ownViews) view.setScene(scene);
  if (same) return;
  m_marks.setRegion(std::nullopt);
  m_marks.setLine(std::nullopt);
  m_cursor.setPosition(std::nullopt);
  align();
  fit();
}

void PanelGrid::setLinked(bool linked) {
  if (m_linked == linked) return;
  m_linked = linked;
  if (linked) m_sharedView.copyFrom(m_ownViews[static_cast<std::size_t>(m_active)]);
  for (std::size_t i = 0; i < m_ownViews.size(); ++i) {
    if (!linked) m_ownViews[i].copyFrom(m_sharedView);
    if (i < m_panels.size()) m_panels[i]->setView(linked ? &m_sharedView : &m_ownViews[i]);
  }
}

void PanelGrid::setLinkMode(LinkMode mode) {
  m_sharedView.setLinkMode(mode);
  for (View& view : m_ownViews) view.setLinkMode(mode);
  Q_EMIT picturesChanged();
}

void PanelGrid::align() {
  for (ImagePanel* panel : m_panels) panel->align();
}

void PanelGrid::fit() {
  m_sharedView.fit();
  for (View& view : m_ownViews) view.fit();
}

void PanelGrid::setPixelGrid(bool shown) {
  m_pixelGrid = shown;
  for (ImagePanel* panel : m_panels) panel->setPixelGrid(shown);
}

void PanelGrid::setPixelValues(bool shown) {
  m_pixelValues = shown;
  for (ImagePanel* panel : m_panels) panel->setPixelValues(shown);
}

std::optional<ValueRange> PanelGrid::shownRange(PictureKind kind, RangeSource source) const {
  std::optional<ValueRange> sum;
  for (const ImagePanel* shown : m_panels) {
    if (!shown->picture() || shown->display() != m_gallery->display(kind)) continue;
    const Picture& picture = *shown->picture();
    std::optional<ValueRange> own = picture.range();
    if (source == RangeSource::Percentiles) own = picture.percentiles();
    if (source == RangeSource::Visible) {
      const QRect part = shown->visiblePixels();
      own = part.isEmpty()
                ? std::nullopt
                : percentileRange(picture.level(0)(cv::Rect(part.x(), part.y(), part.width(), part.height())),
                                  kVisibleTail);
    }
    if (own) sum = sum ? unitedRange(*sum, *own) : *own;
  }
  if (!sum) return std::nullopt;
  const bool symmetric = kind == PictureKind::Signed || source == RangeSource::Symmetric;
  if (kind == PictureKind::Absolute) sum->minimum = 0.0F;
  return symmetric ? symmetricRange(*sum) : *sum;
}

std::vector<ReadoutEntry> PanelGrid::readoutEntries() const {
  std::vector<ReadoutEntry> entries;
  for (const ImagePanel* shown : m_panels)
    entries.push_back(
        {shown->letter(), shown->title(), shown->picture(), shown->unit(), linkMode() == LinkMode::Pixel});
  return entries;
}

void PanelGrid::setDropHints(const QString& left, const QString& right) {
  const int columns = shapeOf(m_arrangement).columns;
  for (int i = 0; i < panelCount(); ++i) panel(i)->setDropHint(2 * (i % columns) < columns ? left : right);
}

void PanelGrid::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    for (int i = 0; i < panelCount(); ++i) fillPanel(i);
  }
  QWidget::changeEvent(event);
}

void PanelGrid::updateBars() {
  const QStringList ids = contents(m_arrangement);
  for (const PictureKind kind : {PictureKind::Values, PictureKind::Signed, PictureKind::Absolute}) {
    const GalleryItem* shown = nullptr;
    for (const QString& id : ids) {
      const GalleryItem* item = m_gallery->find(id);
      // Pictures of three channels are shown in their own colours, like class maps.
      if (!item || item->kind != kind || !item->picture || item->picture->hasOwnColours()) continue;
      if (item->picture->image().channels() < 3) shown = item;
    }
    const QString name = kind == PictureKind::Values   ? tr("Values")
                         : kind == PictureKind::Signed ? tr("Difference")
                                                       : tr("|Difference|");
    m_bars->setShown(kind, shown != nullptr, name, shown ? shown->unit : QString());
  }
  std::vector<ColourBarStrip::Own> own;
  for (const QString& id : ids) {
    const GalleryItem* item = m_gallery->find(id);
    if (!item || !item->display || !item->picture) continue;
    const bool known =
        std::any_of(own.begin(), own.end(), [&](const auto& one) { return one.display == item->display; });
    if (!known) own.push_back({item->display, item->picture, item->title, item->unit});
  }
  m_bars->setOwn(own);
}

void PanelGrid::updateWanted() {
  QStringList wanted = contents(m_arrangement);
  if (!m_reference.isEmpty()) wanted.append(m_reference);
  m_gallery->setWanted(wanted);
}

}  // namespace dkn
