// SPDX-License-Identifier: GPL-3.0-or-later
// Two pictures in one panel.
#include "view/wipe_panel.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

#include "look/theme.h"
#include "view/panel_overlays.h"

namespace dkn {
namespace {

constexpr int kHandleWidth = 17;
constexpr double kStep = 0.01;
constexpr double kCoarseStep = 0.1;

}  // namespace

/// The line and its knob.
class WipeHandle : public QWidget {
 public:
  explicit WipeHandle(WipePanel* panel) : QWidget(panel), m_panel(panel) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_NoSystemBackground);
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    const bool upright = m_panel->orientation() == Qt::Horizontal;
    const QPointF middle = QRectF(rect()).center();
    QPainterPath path;
    path.moveTo(upright ? QPointF(middle.x(), 0) : QPointF(0, middle.y()));
    path.lineTo(upright ? QPointF(middle.x(), height()) : QPointF(width(), middle.y()));
    drawDoubleOutlined(painter, path);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1.5));
    painter.setBrush(hasFocus() ? palette().color(QPalette::Highlight) : QColor(Qt::white));
    const QSizeF knob = upright ? QSizeF(9, 34) : QSizeF(34, 9);
    const QRectF body(middle - QPointF(knob.width(), knob.height()) / 2.0, knob);
    painter.drawRoundedRect(body, 4.5, 4.5);
  }
  void mousePressEvent(QMouseEvent* event) override { event->accept(); }
  void mouseMoveEvent(QMouseEvent* event) override {
    if ((event->buttons() & Qt::LeftButton) == 0) return;
    const QPointF at = QPointF(mapToParent(event->pos()) - m_panel->pictureArea().topLeft());
    const QSizeF area = m_panel->pictureArea().size();
    m_panel->setPosition(m_panel->orientation() == Qt::Horizontal ? at.x() / area.width() : at.y() / area.height());
  }
  void keyPressEvent(QKeyEvent* event) override {
    const double step = (event->modifiers() & Qt::ShiftModifier) != 0 ? kCoarseStep : kStep;
    switch (event->key()) {
      case Qt::Key_Left:
      case Qt::Key_Up:
        return m_panel->setPosition(m_panel->position() - step);
      case Qt::Key_Right:
      case Qt::Key_Down:
        return m_panel->setPosition(m_panel->position() + step);
      case Qt::Key_Home:
        return m_panel->setPosition(0.0);
      case Qt::Key_End:
        return m_panel->setPosition(1.0);
      default:
        QWidget::keyPressEvent(event);
    }
  }
  void focusInEvent(QFocusEvent* event) override {
    QWidget::focusInEvent(event);
    update();
  }

 private:
  WipePanel* m_panel;
};

WipePanel::WipePanel(View* view, Display* display, Cursor* cursor, QWidget* parent)
    : ImagePanel(view, display, cursor, parent), m_handle(new WipeHandle(this)) {
  retranslateUi();
  placeHandle();
}

QWidget* WipePanel::handle() const { return m_handle; }

void WipePanel::setPosition(double position) {
  const double clamped = std::clamp(position, 0.0, 1.0);
  if (m_position == clamped) return;
  m_position = clamped;
  placeHandle();
  update();
  m_handle->setAccessibleDescription(tr("%1 %").arg(std::lround(100.0 * m_position)));
  Q_EMIT positionChanged(m_position);
}

void WipePanel::setOrientation(Qt::Orientation orientation) {
  m_orientation = orientation;
  placeHandle();
  update();
}

void WipePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  ImagePanel::changeEvent(event);
}

void WipePanel::resizeEvent(QResizeEvent* event) {
  ImagePanel::resizeEvent(event);
  placeHandle();
}

void WipePanel::invalidate() {
  ImagePanel::invalidate();
  m_handle->setVisible(picture() && reference());
}

void WipePanel::paintPicture(QPainter& painter) {
  ImagePanel::paintPicture(painter);
  if (!reference() || isReferenceHeld()) return;
  QImage image = rendered(m_referenceCache, *reference(), {});
  image.setDevicePixelRatio(devicePixelRatioF());
  const QRect area = pictureArea();
  const bool upright = m_orientation == Qt::Horizontal;
  QRect first = area, second = area;
  if (upright) {
    second.setLeft(area.left() + static_cast<int>(std::lround(m_position * area.width())));
    first.setRight(second.left() - 1);
  } else {
    second.setTop(area.top() + static_cast<int>(std::lround(m_position * area.height())));
    first.setBottom(second.top() - 1);
  }
  painter.save();
  painter.setClipRect(second);
  painter.fillRect(second, pictureBackground(palette()));
  painter.drawImage(area.topLeft(), image);
  painter.restore();
  const auto chip = [&](const QRect& part, Qt::Alignment alignment, const QString& text) {
    if (part.width() > 60 && part.height() > 30) paintChip(painter, part, alignment, text);
  };
  chip(first, Qt::AlignLeft | Qt::AlignTop, detail().isEmpty() ? title() : detail());
  chip(second, upright ? Qt::AlignRight | Qt::AlignTop : Qt::AlignLeft | Qt::AlignBottom, referenceTitle());
}

void WipePanel::placeHandle() {
  const QRect area = pictureArea();
  if (m_orientation == Qt::Horizontal) {
    const int x = area.left() + static_cast<int>(std::lround(m_position * area.width()));
    m_handle->setGeometry(x - kHandleWidth / 2 - 1, area.top(), kHandleWidth, area.height());
    m_handle->setCursor(Qt::SplitHCursor);
  } else {
    const int y = area.top() + static_cast<int>(std::lround(m_position * area.height()));
    m_handle->setGeometry(area.left(), y - kHandleWidth / 2 - 1, area.width(), kHandleWidth);
    m_handle->setCursor(Qt::SplitVCursor);
  }
}

void WipePanel::retranslateUi() {
  m_handle->setAccessibleName(tr("Line between both pictures"));
  m_handle->setToolTip(tr("Drag, or use the arrow keys"));
}

}  // namespace dkn
