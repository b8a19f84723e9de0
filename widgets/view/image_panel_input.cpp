// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys in a panel.
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

#include "view/image_panel.h"

namespace dkn {
namespace {

constexpr int kCoarseStep = 10;
constexpr double kRevealMargin = 24.0;
/// A notch of a mouse wheel is 120 eighths of a degree; three of them double the zoom.
constexpr double kWheelPerOctave = 360.0;

}  // namespace

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

void ImagePanel::contextMenuEvent(QContextMenuEvent* event) {
  Q_EMIT activated();
  Q_EMIT chooserRequested(event->reason() == QContextMenuEvent::Keyboard ? pictureArea().topLeft() : event->pos());
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
  if (event->button() != Qt::LeftButton) return;
  if (event->position().y() < pictureArea().top()) {
    Q_EMIT chooserRequested({pictureArea().left(), pictureArea().top()});
    return;
  }
  if (!m_picture) return;
  m_drag = Drag{event->position(), event->position(), sceneFromWidget(event->position()),
                m_marks && m_marks->tool() != Marks::Tool::Move, (event->modifiers() & Qt::AltModifier) != 0};
}

void ImagePanel::mouseMoveEvent(QMouseEvent* event) {
  if (m_picture && m_drag && (event->buttons() & Qt::LeftButton) != 0) drag(event);
  const bool onTitle = event->position().y() < pictureArea().top();
  if (!m_drag) onTitle ? setCursor(Qt::PointingHandCursor) : updatePointer();
  if (m_picture) setPointerCursor(event->position());
}

void ImagePanel::drag(QMouseEvent* event) {
  if (m_drag->drawing) {
    m_marks->draw(m_drag->sceneStart, sceneFromWidget(event->position()));
    return;
  }
  const QPointF delta = (event->position() - m_drag->last) * devicePixelRatioF();
  m_drag->last = event->position();
  if (QWidget::cursor().shape() != Qt::ClosedHandCursor) setCursor(Qt::ClosedHandCursor);
  const ViewState before = viewState();
  const ViewState after = pannedBy(before, delta, extent());
  if (!m_drag->alone) return setViewState(after);
  m_offset += after.centre - before.centre;
  invalidate();
}

void ImagePanel::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const std::optional<Drag> ended = std::exchange(m_drag, std::nullopt);
  if (ended && (ended->start - event->position()).manhattanLength() < QApplication::startDragDistance()) {
    if (const QPointF point = sceneFromWidget(event->position()); picturePixel(point)) Q_EMIT clicked(point);
  }
  updatePointer();
}

void ImagePanel::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_picture) return;
  if (pictureArea().contains(event->position().toPoint())) m_view->fit();
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
      case Qt::Key_Return:
      case Qt::Key_Enter:
        if (m_marks && m_marks->tool() != Marks::Tool::Move)
          return m_marks->place(m_cursor->position().value_or(m_view->state().centre));
        break;
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

void ImagePanel::updatePointer() {
  const bool drawing = m_marks && m_marks->tool() != Marks::Tool::Move;
  setCursor(!m_picture ? Qt::ArrowCursor : drawing ? Qt::CrossCursor : Qt::OpenHandCursor);
}

void ImagePanel::setPointerCursor(QPointF position) {
  const QPointF point = sceneFromWidget(position);
  const bool inside = pictureArea().contains(position.toPoint()) && picturePixel(point);
  m_cursorFromPointer = inside;
  m_cursor->setPosition(inside ? std::optional(point) : std::nullopt);
}

void ImagePanel::moveCursor(int dx, int dy) {
  const QSize scene = m_view->scene().toSize();
  if (scene.isEmpty()) return;
  const QPoint from = pixelAt(m_cursor->position().value_or(sceneFromOwn(viewState().centre)), scene)
                          .value_or(QPoint(scene.width() / 2, scene.height() / 2));
  const bool known = m_cursor->position().has_value();
  // The first key press only shows the cursor.
  const QPoint to(std::clamp(from.x() + (known ? dx : 0), 0, scene.width() - 1),
                  std::clamp(from.y() + (known ? dy : 0), 0, scene.height() - 1));
  m_cursorFromPointer = false;
  const QPointF point = pixelCentre(to, scene);
  m_cursor->setPosition(point);
  if (m_view->isFitting()) return;
  setViewState(revealing(viewState(), ownFromScene(point), kRevealMargin, extent(), viewport()));
}

}  // namespace dkn
