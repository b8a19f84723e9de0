// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings as PNG, SVG or PDF.
#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace dkn {

/// Calls `draw` with a painter on a surface of `size` logical pixels; PNG at twice that resolution. By the ending; the
/// file is written whole or not at all. Throws Error: CannotWrite, BadArgument for another ending.
void exportDrawing(const QString& file, QSize size, const std::function<void(QPainter&)>& draw);

}  // namespace dkn
