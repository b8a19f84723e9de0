// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/pin_marker.h"

#include <QPainter>
#include <QPolygonF>

#include <array>

namespace dkn {
namespace {

constexpr int kShapes = 4;
constexpr std::array<const char16_t*, 8> kGlyphs = {u"○", u"□", u"△", u"◇", u"●", u"■", u"▲", u"◆"};
/// Okabe and Ito 2008: told apart with every kind of colour vision.
constexpr std::array<QRgb, 8> kColours = {0xffe69f00, 0xff56b4e9, 0xff009e73, 0xfff0e442,
                                          0xff0072b2, 0xffd55e00, 0xffcc79a7, 0xffbbbbbb};

}  // namespace

QPainterPath pinShape(int number, QPointF centre, double radius) {
  QPainterPath path;
  switch ((number - 1) % kShapes) {
    case 0:
      path.addEllipse(centre, radius, radius);
      break;
    case 1:
      path.addRect(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
      break;
    case 2:
      path.addPolygon(QPolygonF({centre + QPointF(0, -1.2 * radius), centre + QPointF(1.15 * radius, 0.9 * radius),
                                 centre + QPointF(-1.15 * radius, 0.9 * radius), centre + QPointF(0, -1.2 * radius)}));
      break;
    default:
      path.addPolygon(QPolygonF({centre + QPointF(0, -1.3 * radius), centre + QPointF(1.3 * radius, 0),
                                 centre + QPointF(0, 1.3 * radius), centre + QPointF(-1.3 * radius, 0),
                                 centre + QPointF(0, -1.3 * radius)}));
  }
  return path;
}

QColor pinColour(int number) { return QColor(kColours[static_cast<std::size_t>(number - 1) % kColours.size()]); }

QString pinLabel(int number) {
  return QStringLiteral("%1 %2")
      .arg(QString::fromUtf16(kGlyphs[static_cast<std::size_t>(number - 1) % kGlyphs.size()]))
      .arg(number);
}

void drawPin(QPainter& painter, int number, QPointF centre, double radius) {
  const QPainterPath shape = pinShape(number, centre, radius);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(number > kShapes ? QBrush(pinColour(number)) : Qt::NoBrush);
  painter.setPen(QPen(Qt::black, 4.0));
  painter.drawPath(shape);
  painter.setPen(QPen(pinColour(number), 2.0));
  painter.drawPath(shape);
  QFont font = painter.font();
  font.setBold(true);
  QPainterPath text;
  text.addText(centre + QPointF(radius + 3, radius + 2), font, QString::number(number));
  painter.strokePath(text, QPen(Qt::black, 3.0));
  painter.fillPath(text, Qt::white);
  painter.restore();
}

}  // namespace dkn
