// SPDX-License-Identifier: GPL-3.0-or-later
// Where files may be dropped, shown while they are dragged over the window.
#pragma once

#include <QWidget>

namespace dkn {

/// Covers its parent. For a single picture two zones, one lit; for everything else one.
class DropOverlay : public QWidget {
  Q_OBJECT

 public:
  enum class Zones { Two, One };

  explicit DropOverlay(QWidget* parent);

  void showZones(Zones zones, QPoint pointer);
  /// Whether a point of the parent lies in the zone of the guidance.
  bool isLeft(QPoint point) const { return point.x() < width() / 2; }
  Zones zones() const { return m_zones; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintZone(QPainter& painter, const QRect& area, const QString& title, const QString& text, bool lit);

  Zones m_zones = Zones::One;
  bool m_left = true;
};

}  // namespace dkn
