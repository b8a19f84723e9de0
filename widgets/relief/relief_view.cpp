// SPDX-License-Identifier: GPL-3.0-or-later
// A point cloud that can be turned.
#include "relief/relief_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

#include "look/theme.h"

namespace dkn {
namespace {

constexpr double kKeyTurn = 0.0872664625997;  // 5 degrees
constexpr double kKeyZoom = 1.15;
constexpr double kWheelPerOctave = 720.0;
constexpr int kSettleMs = 180;
/// Points that are drawn fast enough to follow the hand.
constexpr std::size_t kMovingPoints = 120000;

}  // namespace

ReliefView::ReliefView(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  m_settled.setSingleShot(true);
  m_settled.setInterval(kSettleMs);
  connect(&m_settled, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void ReliefView::setCloud(std::shared_ptr<const PointCloud> cloud) {
  m_cloud = std::move(cloud);
  update();
}

void ReliefView::setHint(const QString& hint) {
  m_hint = hint;
  update();
}

void ReliefView::setCamera(const OrbitCamera& camera) {
  if (m_camera == camera) return;
  m_camera = camera;
  m_settled.start();
  update();
}

void ReliefView::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  const QColor background = pictureBackground(palette());
  if (m_cloud && !m_cloud->points.empty()) {
    const QSize size = (QSizeF(this->size()) * devicePixelRatioF()).toSize();
    const bool moving = m_settled.isActive();
    const int stride = moving ? static_cast<int>(m_cloud->points.size() / kMovingPoints) + 1 : 1;
    QImage image = renderCloud(*m_cloud, m_camera, size, background.rgb(), stride);
    image.setDevicePixelRatio(devicePixelRatioF());
    painter.drawImage(0, 0, image);
  } else {
    painter.fillRect(rect(), background);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
  }
  if (!hasFocus()) return;
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
  painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

void ReliefView::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) m_dragFrom = event->position();
}

void ReliefView::mouseMoveEvent(QMouseEvent* event) {
  if (!m_dragFrom) return;
  const QPointF by = (event->position() - *m_dragFrom) / std::max(1, height());
  m_dragFrom = event->position();
  if ((event->modifiers() & Qt::ShiftModifier) != 0) {
    OrbitCamera camera = m_camera;
    camera.shift += by;
    return setCamera(camera);
  }
  setCamera(m_camera.turned(M_PI * by.x(), -M_PI * by.y()));
}

void ReliefView::mouseReleaseEvent(QMouseEvent* /*event*/) { m_dragFrom.reset(); }

void ReliefView::mouseDoubleClickEvent(QMouseEvent* /*event*/) { setCamera({}); }

void ReliefView::wheelEvent(QWheelEvent* event) {
  setCamera(m_camera.zoomed(std::exp2(event->angleDelta().y() / kWheelPerOctave)));
  event->accept();
}

void ReliefView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      return setCamera(m_camera.turned(-kKeyTurn, 0.0));
    case Qt::Key_Right:
      return setCamera(m_camera.turned(kKeyTurn, 0.0));
    case Qt::Key_Up:
      return setCamera(m_camera.turned(0.0, kKeyTurn));
    case Qt::Key_Down:
      return setCamera(m_camera.turned(0.0, -kKeyTurn));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return setCamera(m_camera.zoomed(kKeyZoom));
    case Qt::Key_Minus:
      return setCamera(m_camera.zoomed(1.0 / kKeyZoom));
    case Qt::Key_Home:
      return setCamera({});
    default:
      QWidget::keyPressEvent(event);
  }
}

void ReliefView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void ReliefView::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace dkn
