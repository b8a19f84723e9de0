// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sheet.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

#include "view/number_format.h"
#include "view/picture_renderer.h"

namespace dkn {
namespace {

constexpr double kCellWidth = 168.0;
constexpr double kGap = 8.0;
constexpr double kMargin = 12.0;
constexpr double kBarWidth = 10.0;
constexpr double kBarSpace = 64.0;
constexpr int kTextPixels = 12;
constexpr int kTitlePixels = 15;
/// Pixels drawn for a logical one, so that the sheet can be printed.
constexpr double kDensity = 2.0;
constexpr int kTicks = 4;

QFont textFont(int pixels, bool bold = false) {
  QFont font;
  font.setPixelSize(pixels);
  font.setBold(bold);
  return font;
}

double lineHeight(int pixels) { return std::ceil(QFontMetricsF(textFont(pixels)).height()) + 2.0; }

QRectF partOf(const SheetCell& cell) {
  return cell.part.isEmpty() ? QRectF({0, 0}, QSizeF(cell.picture->size())) : cell.part;
}

double pictureHeight(const SheetCell& cell) {
  if (!cell.picture) return 0.0;
  const QRectF part = partOf(cell);
  return std::round(kCellWidth * part.height() / part.width());
}

bool anyText(const SheetRow& row, QString SheetCell::*text) {
  return std::any_of(row.cells.begin(), row.cells.end(),
                     [text](const SheetCell& cell) { return !(cell.*text).isEmpty(); });
}

struct RowHeights {
  double title = 0.0;
  double picture = 0.0;
  double note = 0.0;
  double all() const { return title + picture + note; }
};

RowHeights heightsOf(const SheetRow& row) {
  RowHeights heights;
  for (const SheetCell& cell : row.cells) heights.picture = std::max(heights.picture, pictureHeight(cell));
  if (anyText(row, &SheetCell::title)) heights.title = lineHeight(kTextPixels);
  if (anyText(row, &SheetCell::note)) heights.note = lineHeight(kTextPixels);
  return heights;
}

double headingHeight(const Sheet& sheet) { return sheet.title.isEmpty() ? 0.0 : lineHeight(kTitlePixels) + kGap; }

void drawText(QPainter& painter, const QRectF& area, const QString& text, Qt::Alignment alignment = Qt::AlignHCenter) {
  const QString fitting = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, area.width());
  painter.drawText(area, static_cast<int>(alignment) | Qt::AlignVCenter, fitting);
}

/// Two lines, dark about bright, so that every ground lets it be seen.
template <typename Draw>
void outlined(QPainter& painter, const Draw& draw) {
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(Qt::black, 3.0));
  draw();
  painter.setPen(QPen(Qt::white, 1.2));
  draw();
}

void drawCell(QPainter& painter, const SheetCell& cell, const QRectF& area) {
  const QRectF part = partOf(cell);
  const QSize pixels(static_cast<int>(area.width() * kDensity), static_cast<int>(area.height() * kDensity));
  painter.drawImage(area, renderPicture(*cell.picture, part, pixels, cell.display));
  const double scale = area.width() / part.width();
  const auto place = [&](QPointF point) { return area.topLeft() + (point - part.topLeft()) * scale; };
  painter.save();
  painter.setClipRect(area);
  painter.setRenderHint(QPainter::Antialiasing);
  for (const QRectF& frame : cell.frames) {
    outlined(painter, [&] { painter.drawRect(QRectF(place(frame.topLeft()), place(frame.bottomRight()))); });
  }
  for (const QPointF& point : cell.points) {
    outlined(painter, [&] { painter.drawEllipse(place(point), 4.0, 4.0); });
  }
  painter.restore();
}

void drawBar(QPainter& painter, const SheetBar& bar, const QRectF& area) {
  const int height = static_cast<int>(area.height());
  const QRectF strip(area.left(), area.top(), kBarWidth, height);
  QImage colours(1, std::max(1, height), QImage::Format_RGB32);
  for (int y = 0; y < colours.height(); ++y) {
    colours.setPixel(0, y, bar.display.map->colour(1.0F - (static_cast<float>(y) + 0.5F) / static_cast<float>(height)));
  }
  painter.drawImage(strip, colours);
  const double low = bar.display.range.minimum;
  const double high = bar.display.range.maximum;
  if (!(high > low)) return;
  const std::vector<double> ticks = roundTicks(low, high, kTicks);
  const double line = lineHeight(kTextPixels);
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    const double y = std::clamp(strip.bottom() - (ticks[i] - low) / (high - low) * height, strip.top() + line / 2,
                                strip.bottom() - line / 2);
    QString text = withMinusSign(formatTick(ticks[i], ticks.size() > 1 ? ticks[1] - ticks[0] : high - low));
    if (i + 1 == ticks.size() && !bar.unit.isEmpty()) text += QLatin1Char(' ') + bar.unit;
    drawText(painter, {strip.right() + 4.0, y - line / 2, area.width() - kBarWidth - 4.0, line}, text, Qt::AlignLeft);
  }
}

}  // namespace

QSize sheetSize(const Sheet& sheet) {
  std::size_t columns = 0;
  bool bars = false;
  double height = 2 * kMargin + headingHeight(sheet);
  for (const SheetRow& row : sheet.rows) {
    columns = std::max(columns, row.cells.size());
    bars = bars || row.bar;
    height += heightsOf(row).all() + kGap;
  }
  const double width =
      2 * kMargin + static_cast<double>(columns) * (kCellWidth + kGap) - kGap + (bars ? kGap + kBarSpace : 0.0);
  return {static_cast<int>(std::ceil(width)), static_cast<int>(std::ceil(height - kGap))};
}

void drawSheet(QPainter& painter, const Sheet& sheet) {
  const QSize size = sheetSize(sheet);
  painter.fillRect(QRect({0, 0}, size), Qt::white);
  painter.setPen(Qt::black);
  double y = kMargin;
  if (!sheet.title.isEmpty()) {
    painter.setFont(textFont(kTitlePixels, true));
    drawText(painter, {kMargin, y, size.width() - 2 * kMargin, lineHeight(kTitlePixels)}, sheet.title, Qt::AlignLeft);
    y += headingHeight(sheet);
  }
  painter.setFont(textFont(kTextPixels));
  for (const SheetRow& row : sheet.rows) {
    const RowHeights heights = heightsOf(row);
    double x = kMargin;
    for (const SheetCell& cell : row.cells) {
      painter.setPen(Qt::black);
      drawText(painter, {x, y, kCellWidth, heights.title}, cell.title);
      const double height = pictureHeight(cell);
      if (cell.picture) drawCell(painter, cell, {x, y + heights.title, kCellWidth, height});
      painter.setPen(Qt::black);
      drawText(painter, {x, y + heights.title + height, kCellWidth, heights.note}, cell.note);
      x += kCellWidth + kGap;
    }
    if (row.bar) drawBar(painter, *row.bar, {x, y + heights.title, kBarSpace, heights.picture});
    y += heights.all() + kGap;
  }
}

}  // namespace dkn
