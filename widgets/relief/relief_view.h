// SPDX-License-Identifier: GPL-3.0-or-later
// A point cloud that can be turned.
#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

#include "relief/relief_renderer.h"

namespace dkn {

/// Dragging turns, with Shift it moves; the wheel zooms; a double click or Home looks from the front again. Keys:
/// arrows turn, + and - zoom. While it moves, large clouds are drawn with fewer points.
class ReliefView : public QWidget {
  Q_OBJECT

 public:
  explicit ReliefView(QWidget* parent = nullptr);

  void setCloud(std::shared_ptr<const PointCloud> cloud);
  const std::shared_ptr<const PointCloud>& cloud() const { return m_cloud; }
  void setHint(const QString& hint);
  OrbitCamera camera() const { return m_camera; }
  void setCamera(const OrbitCamera& camera);

  QSize sizeHint() const override { return {420, 320}; }
  QSize minimumSizeHint() const override { return {160, 120}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  std::shared_ptr<const PointCloud> m_cloud;
  OrbitCamera m_camera;
  QString m_hint;
  std::optional<QPointF> m_dragFrom;
  QTimer m_settled;  ///< until then the view moves
};

}  // namespace dkn
