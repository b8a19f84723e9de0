// SPDX-License-Identifier: GPL-3.0-or-later
// Colours derived from the palette, so that light and dark desktops are followed.
#pragma once

#include <QColor>
#include <QPalette>

namespace dkn {

enum class Theme { System, Light, Dark };

bool isDark(const QPalette& palette);
/// `share` of `second`, the rest of `first`.
QColor mixed(const QColor& first, const QColor& second, double share);

/// A palette of our own for those who do not want the desktop's. Theme::System gives one that sets nothing: what an
/// application shows after setPalette() of it is the desktop's.
QPalette themePalette(Theme theme);

/// Behind pictures: neutral, a shade away from the window.
QColor pictureBackground(const QPalette& palette);
/// Title bars of panels.
QColor headerBackground(const QPalette& palette);
/// Hairlines between areas; at least 3:1 is not asked of them, they only separate.
QColor hairline(const QPalette& palette);
/// Text of second rank that keeps a contrast of 4.5:1.
QColor secondaryText(const QPalette& palette);
/// The mark of errors, readable as text in both themes.
QColor errorColour(const QPalette& palette);

}  // namespace dkn
