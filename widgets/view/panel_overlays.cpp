// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn over a panel's picture.
#include "view/panel_overlays.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

#include "view/image_panel.h"
#include "view/number_format.h"

namespace dkn {
namespace {

constexpr int kShownChannels = 3;
constexpr double kHandle = 3.5;

/// Logical pixels per picture pixel, the smaller of both directions.
double pixelSize(const ImagePanel& panel) {
  const QRectF first = panel.widgetRect({0, 0});
  return std::min(first.width(), first.height());
}

QColor readableOn(QRgb background) { return qGray(background) > 128 ? QColor(0, 0, 0) : QColor(255, 255, 255); }

QRgb shownColour(const ImagePanel& panel, const std::vector<float>& values) {
  const DisplayState& display = panel.display()->state();
  const float extent = display.range.maximum - display.range.minimum;
  const auto position = [&](float value) { return extent > 0.0F ? (value - display.range.minimum) / extent : 0.5F; };
  if (values.size() < 3) return display.map->colour(position(values.front()));
  const auto byte = [&](float value) { return std::clamp(static_cast<int>(position(value) * 255.0F), 0, 255); };
  return qRgb(byte(values[0]), byte(values[1]), byte(values[2]));
}

}  // namespace

void drawPixelGrid(QPainter& painter, const ImagePanel& panel) {
  const QRect visible = panel.visiblePixels();
  if (visible.isEmpty() || pixelSize(panel) * panel.devicePixelRatioF() < kGridFrom) return;
  const QRectF first = panel.widgetRect(visible.topLeft());
  const QRectF last = panel.widgetRect(visible.bottomRight());
  // A dark and a light hairline of little weight each: seen on every colour, and fainter while pixels are small.
  const double weight = std::clamp(pixelSize(panel) * panel.devicePixelRatioF() / kGridFrom - 1.0, 0.25, 1.0);
  for (QColor colour : {QColor(0, 0, 0, 70), QColor(255, 255, 255, 50)}) {
    colour.setAlphaF(static_cast<float>(weight * colour.alphaF()));
    const double shift = colour.red() > 0 ? 1.0 / panel.devicePixelRatioF() : 0.0;
    painter.setPen(QPen(colour, 0.0));
    for (int x = visible.left(); x <= visible.right() + 1; ++x) {
      const double at = panel.widgetRect({x, visible.top()}).left() + shift;
      painter.drawLine(QPointF(at, first.top()), QPointF(at, last.bottom()));
    }
    for (int y = visible.top(); y <= visible.bottom() + 1; ++y) {
      const double at = panel.widgetRect({visible.left(), y}).top() + shift;
      painter.drawLine(QPointF(first.left(), at), QPointF(last.right(), at));
    }
  }
}

void drawPixelValues(QPainter& painter, const ImagePanel& panel) {
  const QRect visible = panel.visiblePixels();
  if (visible.isEmpty() || pixelSize(panel) < kValuesFrom || panel.isReferenceHeld()) return;
  painter.save();
  const int lines = std::min(panel.picture()->image().channels(), kShownChannels);
  QFont font = painter.font();
  font.setPixelSize(std::clamp(static_cast<int>(pixelSize(panel) / (lines > 1 ? 5.0 : 4.5)), 9, 15));
  painter.setFont(font);
  for (int y = visible.top(); y <= visible.bottom(); ++y) {
    for (int x = visible.left(); x <= visible.right(); ++x) {
      const std::vector<float> values = panel.picture()->valuesAt(x, y);
      QStringList texts;
      for (int c = 0; c < lines; ++c) texts.append(formatShort(values[static_cast<std::size_t>(c)]));
      painter.setPen(readableOn(shownColour(panel, values)));
      painter.drawText(panel.widgetRect({x, y}), Qt::AlignCenter, texts.join(QLatin1Char('\n')));
    }
  }
  painter.restore();
}

void drawMarks(QPainter& painter, const ImagePanel& panel, const Marks& marks) {
  QPainterPath path;
  const auto handle = [&](QPointF scenePoint) { path.addEllipse(panel.widgetFromScene(scenePoint), kHandle, kHandle); };
  if (const auto region = marks.region())
    path.addRect(QRectF(panel.widgetFromScene(region->topLeft()), panel.widgetFromScene(region->bottomRight())));
  if (const auto line = marks.line()) {
    path.moveTo(panel.widgetFromScene(line->p1()));
    path.lineTo(panel.widgetFromScene(line->p2()));
    handle(line->p1());
    path.addRect(QRectF(panel.widgetFromScene(line->p2()) - QPointF(kHandle, kHandle), QSizeF(2, 2) * kHandle));
  }
  if (const auto begun = marks.begun()) handle(*begun);
  drawDoubleOutlined(painter, path);
}

void drawDoubleOutlined(QPainter& painter, const QPainterPath& path) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(QColor(0, 0, 0, 200), 3.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  painter.drawPath(path);
  painter.setPen(QPen(Qt::white, 1.0, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  painter.drawPath(path);
  painter.restore();
}

}  // namespace dkn
