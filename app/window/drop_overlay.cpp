// SPDX-License-Identifier: GPL-3.0-or-later
// Where files may be dropped.
#include "window/drop_overlay.h"

#include <QPainter>

#include "look/theme.h"

namespace dkn {
namespace {

constexpr int kMargin = 24;

}  // namespace

DropOverlay::DropOverlay(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void DropOverlay::showZones(Zones zones, QPoint pointer) {
  m_zones = zones;
  setGeometry(parentWidget()->rect());
  m_left = isLeft(pointer);
  raise();
  show();
  update();
}

void DropOverlay::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor veil = palette().color(QPalette::Window);
  veil.setAlphaF(0.8F);
  painter.fillRect(rect(), veil);
  const QRect area = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
  if (m_zones == Zones::One) {
    paintZone(painter, area, tr("Open"), tr("Drop to open"), true);
    return;
  }
  const int half = (area.width() - kMargin) / 2;
  paintZone(painter, QRect(area.left(), area.top(), half, area.height()), tr("Guidance"),
            tr("Drop the sharp picture here"), m_left);
  paintZone(painter, QRect(area.right() - half + 1, area.top(), half, area.height()), tr("Target"),
            tr("Drop the picture to be filtered here"), !m_left);
}

void DropOverlay::paintZone(QPainter& painter, const QRect& area, const QString& title, const QString& text, bool lit) {
  QColor fill = lit ? palette().color(QPalette::Highlight) : palette().color(QPalette::Window);
  fill.setAlphaF(lit ? 0.25F : 0.6F);
  painter.setBrush(fill);
  painter.setPen(QPen(lit ? palette().color(QPalette::Highlight) : secondaryText(palette()), lit ? 4.0 : 2.0,
                      lit ? Qt::SolidLine : Qt::DashLine));
  painter.drawRoundedRect(area, 12, 12);
  painter.setPen(palette().color(QPalette::WindowText));
  QFont large = font();
  large.setPointSizeF(1.8 * large.pointSizeF());
  large.setBold(true);
  painter.setFont(large);
  painter.drawText(area.adjusted(16, 0, -16, -area.height() / 2), Qt::AlignHCenter | Qt::AlignBottom, title);
  painter.setFont(font());
  painter.drawText(area.adjusted(16, area.height() / 2 + 6, -16, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                   text);
}

}  // namespace dkn
