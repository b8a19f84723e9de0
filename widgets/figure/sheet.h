// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures side by side on white paper, as a figure of a publication.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "view/display.h"
#include "view/picture.h"

class QPainter;

namespace dkn {

struct SheetCell {
  QString title;                           ///< above the picture
  QString note;                            ///< below it
  std::shared_ptr<const Picture> picture;  ///< null: the place stays empty
  QRectF part;                             ///< of the picture, in its pixels; empty: the whole
  DisplayState display;
  std::vector<QRectF> frames;   ///< outlined, in the picture's pixels
  std::vector<QPointF> points;  ///< marked; a pixel's centre is at half a pixel
};

/// The key to the colours of a row, at its right end.
struct SheetBar {
  DisplayState display;
  QString unit;
};

struct SheetRow {
  std::vector<SheetCell> cells;
  std::optional<SheetBar> bar;
};

struct Sheet {
  QString title;
  std::vector<SheetRow> rows;
};

/// In logical pixels: cells of one width, every row as high as its tallest picture.
QSize sheetSize(const Sheet& sheet);
void drawSheet(QPainter& painter, const Sheet& sheet);

}  // namespace dkn
