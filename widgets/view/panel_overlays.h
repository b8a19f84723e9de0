// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn over a panel's picture.
#pragma once

#include <QPainterPath>

class QPainter;

namespace dkn {

class ImagePanel;
class Marks;

/// Device pixels per picture pixel from which lines are drawn between pixels.
inline constexpr double kGridFrom = 8.0;
/// Logical pixels per picture pixel from which the values are written into them.
inline constexpr double kValuesFrom = 48.0;

/// Lines between the pixels of the picture, where they are large enough.
void drawPixelGrid(QPainter& painter, const ImagePanel& panel);
/// The stored value of every visible pixel, one line a channel, where there is room.
void drawPixelValues(QPainter& painter, const ImagePanel& panel);
/// The region and the line, and the point where a figure was begun.
void drawMarks(QPainter& painter, const ImagePanel& panel, const Marks& marks);

/// Light on dark: visible on every colour.
void drawDoubleOutlined(QPainter& painter, const QPainterPath& path);

}  // namespace dkn
