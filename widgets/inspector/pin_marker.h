// SPDX-License-Identifier: GPL-3.0-or-later
// What a pin looks like: a number, a shape and a colour of its own.
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPixmap>
#include <QString>

class QPainter;

namespace dkn {

/// ○ □ △ ◇, from the fifth pin on filled.
QPainterPath pinShape(int number, QPointF centre, double radius);
QColor pinColour(int number);
/// "○ 1"
QString pinLabel(int number);
/// Shape with a dark and a light outline and the number beside it.
void drawPin(QPainter& painter, int number, QPointF centre, double radius);

}  // namespace dkn
