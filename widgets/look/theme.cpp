// SPDX-License-Identifier: GPL-3.0-or-later
// Colours derived from the palette.
#include "look/theme.h"

namespace dkn {

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor mixed(const QColor& first, const QColor& second, double share) {
  const auto channel = [share](float from, float to) { return static_cast<float>(from + (to - from) * share); };
  return QColor::fromRgbF(channel(first.redF(), second.redF()), channel(first.greenF(), second.greenF()),
                          channel(first.blueF(), second.blueF()));
}

QPalette themePalette(Theme theme) {
  if (theme == Theme::System) return {};
  const bool dark = theme == Theme::Dark;
  const QColor window = dark ? QColor(0x25, 0x27, 0x2b) : QColor(0xf3, 0xf4, 0xf6);
  const QColor text = dark ? QColor(0xe6, 0xe8, 0xeb) : QColor(0x1c, 0x1f, 0x24);
  const QColor accent = dark ? QColor(0x3f, 0x8f, 0xd8) : QColor(0x1f, 0x6f, 0xbf);
  QPalette palette(dark ? QColor(0x33, 0x36, 0x3c) : QColor(0xe9, 0xea, 0xed), window);
  palette.setColor(QPalette::WindowText, text);
  palette.setColor(QPalette::Text, text);
  palette.setColor(QPalette::ButtonText, text);
  palette.setColor(QPalette::Base, dark ? QColor(0x1b, 0x1d, 0x20) : QColor(0xff, 0xff, 0xff));
  palette.setColor(QPalette::AlternateBase, dark ? QColor(0x22, 0x24, 0x28) : QColor(0xf7, 0xf8, 0xfa));
  palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x3a, 0x3e, 0x45) : QColor(0xff, 0xff, 0xff));
  palette.setColor(QPalette::ToolTipText, text);
  palette.setColor(QPalette::BrightText, dark ? QColor(0xff, 0xff, 0xff) : QColor(0x00, 0x00, 0x00));
  palette.setColor(QPalette::Highlight, accent);
  palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
  palette.setColor(QPalette::Link, dark ? QColor(0x7a, 0xb8, 0xf0) : accent);
  palette.setColor(QPalette::PlaceholderText, mixed(text, window, 0.35));
  for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, mixed(text, window, 0.55));
  }
  palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(accent, window, 0.6));
  return palette;
}

QColor pictureBackground(const QPalette& palette) {
  const QColor window = palette.color(QPalette::Window);
  return isDark(palette) ? mixed(window, Qt::black, 0.4) : mixed(window, Qt::black, 0.1);
}

QColor headerBackground(const QPalette& palette) {
  return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.05);
}

QColor hairline(const QPalette& palette) {
  return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.22);
}

QColor secondaryText(const QPalette& palette) {
  return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.25);
}

QColor errorColour(const QPalette& palette) {
  return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1b, 0x1b);
}

}  // namespace dkn
