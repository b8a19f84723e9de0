// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel shows and where.
#include "view/image_panel.h"

#include <QAccessible>

#include <cmath>
#include <utility>

#include "view/number_format.h"

namespace dkn {

ImagePanel::ImagePanel(View* view, Display* display, Cursor* cursor, QWidget* parent)
    : QWidget(parent), m_view(view), m_display(display), m_cursor(cursor) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(m_view, &View::changed, this, &ImagePanel::invalidate);
  connect(m_display, &Display::changed, this, &ImagePanel::invalidate);
  connect(m_cursor, &Cursor::changed, this, [this] {
    updateAccessibleText();
    update();
  });
}

void ImagePanel::setTitle(const QString& letter, const QString& title) {
  m_letter = letter;
  m_title = title;
  updateAccessibleText();
  update();
}

void ImagePanel::setDetail(const QString& detail) {
  m_detail = detail;
  updateAccessibleText();
  update();
}

void ImagePanel::setHint(const QString& hint) {
  m_hint = hint;
  updateAccessibleText();
  update();
}

void ImagePanel::setPicture(std::shared_ptr<const Picture> picture, std::vector<PictureTile> tiles) {
  m_picture = std::move(picture);
  m_tiles = std::move(tiles);
  m_drag.reset();
  m_cache.clear();
  updatePointer();
  updateAccessibleText();
  invalidate();
}

void ImagePanel::addTile(const PictureTile& tile) {
  if (!m_picture) return;
  m_tiles.push_back(tile);
  m_cache.add(tile, m_picture->size(), mapping(), m_display->state());
  update();
}

void ImagePanel::setReference(std::shared_ptr<const Picture> picture, const QString& title) {
  m_reference = std::move(picture);
  m_referenceTitle = title;
  m_cache.clear();
  invalidate();
}

void ImagePanel::holdReference(bool hold) {
  if (m_holdReference == hold) return;
  m_holdReference = hold;
  m_cache.clear();
  update();
}

void ImagePanel::setView(View* view) {
  if (m_view == view) return;
  m_view->disconnect(this);
  m_view = view;
  connect(m_view, &View::changed, this, &ImagePanel::invalidate);
  invalidate();
}

void ImagePanel::setDisplay(Display* display) {
  if (m_display == display) return;
  m_display->disconnect(this);
  m_display = display;
  connect(m_display, &Display::changed, this, &ImagePanel::invalidate);
  invalidate();
}

void ImagePanel::setMarks(Marks* marks) {
  m_marks = marks;
  connect(m_marks, &Marks::changed, this, qOverload<>(&QWidget::update));
  connect(m_marks, &Marks::toolChanged, this, &ImagePanel::updatePointer);
}

void ImagePanel::addOverlay(Overlay overlay) {
  m_overlays.push_back(std::move(overlay));
  update();
}

void ImagePanel::setDropHint(const QString& text) {
  if (m_dropHint == text) return;
  m_dropHint = text;
  update();
}

void ImagePanel::setPixelGrid(bool shown) {
  m_pixelGrid = shown;
  update();
}

void ImagePanel::setPixelValues(bool shown) {
  m_pixelValues = shown;
  update();
}

void ImagePanel::align() {
  m_offset = {};
  invalidate();
}

QSizeF ImagePanel::extent() const {
  return m_view->linkMode() == LinkMode::Pixel && m_picture ? QSizeF(m_picture->size()) : m_view->scene();
}

QPointF ImagePanel::ownFromScene(QPointF point) const {
  const QSizeF own = extent(), scene = m_view->scene();
  if (own == scene || own.isEmpty()) return point;
  return {point.x() * scene.width() / own.width(), point.y() * scene.height() / own.height()};
}

QPointF ImagePanel::sceneFromOwn(QPointF point) const {
  const QSizeF own = extent(), scene = m_view->scene();
  if (own == scene || scene.isEmpty()) return point;
  return {point.x() * own.width() / scene.width(), point.y() * own.height() / scene.height()};
}

ViewState ImagePanel::viewState() const {
  if (m_view->isFitting()) return {QPointF(0.5, 0.5) + m_offset, fitZoom(extent(), viewport())};
  const ViewState shared = m_view->stateIn(viewport());
  return {ownFromScene(shared.centre) + m_offset, shared.zoom};
}

void ImagePanel::setViewState(const ViewState& state) {
  m_view->setState({sceneFromOwn(state.centre - m_offset), state.zoom});
}

void ImagePanel::setZoom(double zoom) {
  if (!m_picture) return;
  const QSizeF port = viewport();
  QPointF anchor(port.width() / 2.0, port.height() / 2.0);
  if (m_cursor->position()) {
    const QPointF cursor = mapping().viewFromScene(ownFromScene(*m_cursor->position()));
    if (QRectF(QPointF(), port).contains(cursor)) anchor = cursor;
  }
  zoomAbout(zoom, anchor);
}

void ImagePanel::zoomBySteps(int steps) { setZoom(steppedZoom(viewState().zoom, steps)); }

void ImagePanel::centreOn(QPointF scenePoint) { setViewState({ownFromScene(scenePoint), viewState().zoom}); }

QPointF ImagePanel::widgetFromScene(QPointF point) const {
  return mapping().viewFromScene(ownFromScene(point)) / devicePixelRatioF() + QPointF(pictureArea().topLeft());
}

QPointF ImagePanel::sceneFromWidget(QPointF position) const {
  return sceneFromOwn(mapping().sceneFromView(deviceFromWidget(position)));
}

std::optional<QPoint> ImagePanel::picturePixel(QPointF scenePoint) const {
  return m_picture ? pixelAt(ownFromScene(scenePoint), m_picture->size()) : std::nullopt;
}

QRectF ImagePanel::widgetRect(QPoint pixel) const {
  const QRectF area = pixelArea(pixel, m_picture->size());
  const auto toWidget = [this](QPointF own) {
    return mapping().viewFromScene(own) / devicePixelRatioF() + QPointF(pictureArea().topLeft());
  };
  return {toWidget(area.topLeft()), toWidget(area.bottomRight())};
}

QRect ImagePanel::visiblePixels() const {
  if (!m_picture) return {};
  return mapping().visiblePixels(m_picture->size()).toAlignedRect() & QRect(QPoint(), m_picture->size());
}

QSizeF ImagePanel::viewport() const {
  const QSizeF device = QSizeF(pictureArea().size()) * devicePixelRatioF();
  return {std::floor(device.width()), std::floor(device.height())};
}

ViewMapping ImagePanel::mapping() const { return {viewState(), extent(), viewport()}; }

QPointF ImagePanel::deviceFromWidget(QPointF position) const {
  return (position - QPointF(pictureArea().topLeft())) * devicePixelRatioF();
}

void ImagePanel::zoomAbout(double zoom, QPointF device) {
  setViewState(zoomedAbout(viewState(), zoom, device, extent(), viewport()));
}

void ImagePanel::invalidate() {
  update();
  Q_EMIT viewStateChanged();
}

void ImagePanel::updateAccessibleText() {
  if (!m_picture) {
    setAccessibleName(tr("%1 %2, empty").arg(m_letter, m_title));
    setAccessibleDescription(m_hint);
    return;
  }
  const QSize size = m_picture->size();
  setAccessibleName(tr("%1 %2, %3, %4").arg(m_letter, m_title, m_detail, formatSize(size.width(), size.height())));
  QString description;
  if (const auto position = m_cursor->position(); position && picturePixel(*position)) {
    const QPoint pixel = *picturePixel(*position);
    QStringList values;
    for (const float value : m_picture->valuesAt(pixel.x(), pixel.y())) values.append(formatValue(value));
    description = tr("Pixel %1, %2: %3").arg(pixel.x()).arg(pixel.y()).arg(values.join(QStringLiteral(", ")));
  }
  setAccessibleDescription(description);
  if (!hasFocus() || m_cursorFromPointer) return;
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

}  // namespace dkn
