// SPDX-License-Identifier: GPL-3.0-or-later
// Single-coloured SVG drawings in the colours of the palette.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QSize>
#include <QString>

namespace dkn {

/// An icon whose shape is the drawing's opacity and whose colour is the palette's button text, whenever it is painted.
/// `path` names an SVG file or resource.
QIcon tintedIcon(const QString& path);

/// The drawing in one colour; `size` in logical pixels.
QPixmap tintedPixmap(const QString& path, QSize size, const QColor& colour, qreal devicePixelRatio);

}  // namespace dkn
