// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's style with what it gets wrong on a dark palette.
#pragma once

#include <QProxyStyle>

namespace dkn {

/// Check boxes with an outline of at least 3:1 in every theme, and dock buttons in the colour of the text.
class WindowStyle : public QProxyStyle {
  Q_OBJECT

 public:
  using QProxyStyle::QProxyStyle;

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override;
};

}  // namespace dkn
