// SPDX-License-Identifier: GPL-3.0-or-later
// One picture with its title, to be zoomed, moved and pointed at.
#include "view/image_panel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>
#include <utility>

#include "view/number_format.h"

namespace dkn {
namespace {

constexpr int kCoarseStep = 10;
constexpr double kRevealMargin = 24.0;
/// A notch of a mouse wheel is 120 eighths of a degree; three of them double the zoom.
constexpr double kWheelPerOctave = 360.0;

}  // namespace

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

void ImagePanel::setPicture(std::shared_ptr<const Picture> picture) {
  m_picture = std::move(picture);
  m_dragFrom.reset();
  setCursor(m_picture ? Qt::CrossCursor : Qt::ArrowCursor);
  updateAccessibleText();
  invalidate();
}

void ImagePanel::setView(View* view) {
  if (m_view == view) return;
  m_view->disconnect(this);
  m_view = view;
  connect(m_view, &View::changed, this, &ImagePanel::invalidate);
  invalidate();
}

void ImagePanel::setDropHint(const QString& text) {
  if (m_dropHint == text) return;
  m_dropHint = text;
  update();
}

ViewState ImagePanel::viewState() const { return m_view->stateIn(viewport()); }

void ImagePanel::setZoom(double zoom) {
  if (!m_picture) return;
  const QSizeF port = viewport();
  QPointF anchor(port.width() / 2.0, port.height() / 2.0);
  if (m_cursor->position()) {
    const QPointF cursor = mapping().viewFromScene(*m_cursor->position());
    if (QRectF(QPointF(), port).contains(cursor)) anchor = cursor;
  }
  zoomAbout(zoom, anchor);
}

void ImagePanel::zoomBySteps(int steps) { setZoom(steppedZoom(viewState().zoom, steps)); }

QPointF ImagePanel::widgetFromScene(QPointF point) const {
  return mapping().viewFromScene(point) / devicePixelRatioF() + QPointF(pictureArea().topLeft());
}

QPointF ImagePanel::sceneFromWidget(QPointF position) const {
  return mapping().sceneFromView(deviceFromWidget(position));
}

QSizeF ImagePanel::viewport() const {
  const QSizeF device = QSizeF(pictureArea().size()) * devicePixelRatioF();
  return {std::floor(device.width()), std::floor(device.height())};
}

ViewMapping ImagePanel::mapping() const { return {viewState(), m_view->scene(), viewport()}; }

QPointF ImagePanel::deviceFromWidget(QPointF position) const {
  return (position - QPointF(pictureArea().topLeft())) * devicePixelRatioF();
}

void ImagePanel::zoomAbout(double zoom, QPointF device) {
  m_view->setState(zoomedAbout(viewState(), zoom, device, m_view->scene(), viewport()));
}

void ImagePanel::invalidate() {
  m_rendered = {};
  update();
  Q_EMIT viewStateChanged();
}

bool ImagePanel::event(QEvent* event) {
  if (event->type() == QEvent::NativeGesture && m_picture) {
    const auto* gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() == Qt::ZoomNativeGesture) {
      zoomAbout(viewState().zoom * (1.0 + gesture->value()), deviceFromWidget(gesture->position()));
      return true;
    }
  }
  return QWidget::event(event);
}

void ImagePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) updateAccessibleText();
  QWidget::changeEvent(event);
}

void ImagePanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  invalidate();
}

void ImagePanel::wheelEvent(QWheelEvent* event) {
  if (!m_picture || event->angleDelta().y() == 0) {
    event->ignore();
    return;
  }
  const double factor = std::exp2(event->angleDelta().y() / kWheelPerOctave);
  zoomAbout(viewState().zoom * factor, deviceFromWidget(event->position()));
  setPointerCursor(event->position());
  event->accept();
}

void ImagePanel::mousePressEvent(QMouseEvent* event) {
  Q_EMIT activated();
  if (event->button() != Qt::LeftButton || !m_picture) return;
  m_dragFrom = event->position();
}

void ImagePanel::mouseMoveEvent(QMouseEvent* event) {
  if (!m_picture) return;
  if (m_dragFrom && (event->buttons() & Qt::LeftButton) != 0) {
    const QPointF delta = (event->position() - *m_dragFrom) * devicePixelRatioF();
    m_dragFrom = event->position();
    if (QWidget::cursor().shape() != Qt::ClosedHandCursor) setCursor(Qt::ClosedHandCursor);
    m_view->setState(pannedBy(viewState(), delta, m_view->scene()));
  }
  setPointerCursor(event->position());
}

void ImagePanel::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  m_dragFrom.reset();
  if (m_picture) setCursor(Qt::CrossCursor);
}

void ImagePanel::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && m_picture && pictureArea().contains(event->position().toPoint()))
    m_view->fit();
}

void ImagePanel::leaveEvent(QEvent* /*event*/) {
  if (std::exchange(m_cursorFromPointer, false)) m_cursor->setPosition(std::nullopt);
}

void ImagePanel::keyPressEvent(QKeyEvent* event) {
  const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
  const int step = (event->modifiers() & Qt::ShiftModifier) != 0 ? kCoarseStep : 1;
  if (m_picture && plain) {
    switch (event->key()) {
      case Qt::Key_Left:
        return moveCursor(-step, 0);
      case Qt::Key_Right:
        return moveCursor(step, 0);
      case Qt::Key_Up:
        return moveCursor(0, -step);
      case Qt::Key_Down:
        return moveCursor(0, step);
      default:
        break;
    }
  }
  QWidget::keyPressEvent(event);
}

void ImagePanel::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
  Q_EMIT activated();
}

void ImagePanel::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

void ImagePanel::setPointerCursor(QPointF position) {
  const QPointF point = sceneFromWidget(position);
  const bool inside = pictureArea().contains(position.toPoint()) && pixelAt(point, m_picture->size());
  m_cursorFromPointer = inside;
  m_cursor->setPosition(inside ? std::optional(point) : std::nullopt);
}

void ImagePanel::moveCursor(int dx, int dy) {
  const QSize scene = m_view->scene().toSize();
  if (scene.isEmpty()) return;
  const QPoint from = pixelAt(m_cursor->position().value_or(viewState().centre), scene)
                          .value_or(QPoint(scene.width() / 2, scene.height() / 2));
  const bool known = m_cursor->position().has_value();
  // The first key press only shows the cursor.
  const QPoint to(std::clamp(from.x() + (known ? dx : 0), 0, scene.width() - 1),
                  std::clamp(from.y() + (known ? dy : 0), 0, scene.height() - 1));
  m_cursorFromPointer = false;
  const QPointF point = pixelCentre(to, scene);
  m_cursor->setPosition(point);
  if (!m_view->isFitting()) m_view->setState(revealing(viewState(), point, kRevealMargin, m_view->scene(), viewport()));
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
  if (const auto position = m_cursor->position(); position && pixelAt(*position, size)) {
    const QPoint pixel = *pixelAt(*position, size);
    QStringList values;
    for (const float value : m_picture->valuesAt(pixel.x(), pixel.y())) values.append(formatValue(value));
    description = tr("Pixel %1, %2: %3").arg(pixel.x()).arg(pixel.y()).arg(values.join(QStringLiteral(", ")));
  }
  setAccessibleDescription(description);
}

}  // namespace dkn
