// SPDX-License-Identifier: GPL-3.0-or-later
// From the floats of a picture to the colours of the screen, for the visible part alone.
#pragma once

#include <QImage>
#include <QRectF>
#include <QSize>

#include "view/display.h"
#include "view/picture.h"

namespace dkn {

/// Draws the part `visible` (pixels of the picture, may reach beyond it) onto `size` device pixels. Where a picture
/// pixel covers at least one device pixel the nearest one is taken, else the mean over the device pixel's area:
/// averaged as numbers, coloured afterwards. Outside the picture the result is transparent.
/// Format_ARGB32_Premultiplied.
QImage renderPicture(const Picture& picture, const QRectF& visible, QSize size, const DisplayState& display);

}  // namespace dkn
