// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's style with what it gets wrong on a dark palette.
#include "look/window_style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

#include "look/theme.h"
#include "look/tinted_icon.h"

namespace dkn {
namespace {

void drawCheckBox(QPainter* painter, const QStyleOption& option) {
  const QPalette& palette = option.palette;
  const bool enabled = (option.state & QStyle::State_Enabled) != 0;
  const bool checked = (option.state & QStyle::State_On) != 0;
  const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
  const double side = std::min(option.rect.width(), option.rect.height()) - 1.0;
  const QPointF corner = QRectF(option.rect).center() - QPointF(side, side) / 2.0;
  const QRectF box(corner, QSizeF(side, side));
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setBrush(palette.color(group, checked ? QPalette::Highlight : QPalette::Base));
  painter->setPen(QPen(checked ? palette.color(group, QPalette::HighlightedText)
                               : mixed(palette.color(group, QPalette::Base), palette.color(group, QPalette::Text), 0.6),
                       1.0));
  painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5);
  if ((option.state & QStyle::State_HasFocus) != 0) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(palette.color(QPalette::Highlight), 2.0));
    painter->drawRoundedRect(box, 3.0, 3.0);
  }
  if (checked) {
    QPainterPath tick(corner + QPointF(0.24, 0.52) * side);
    tick.lineTo(corner + QPointF(0.43, 0.72) * side);
    tick.lineTo(corner + QPointF(0.78, 0.3) * side);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        QPen(palette.color(group, QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(tick);
  }
  painter->restore();
}

}  // namespace

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
  const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
  if (isBox && (option->state & State_NoChange) == 0) return drawCheckBox(painter, *option);
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
  if (icon == SP_TitleBarCloseButton) return tintedIcon(QStringLiteral(":/icons/close.svg"));
  if (icon == SP_TitleBarNormalButton) return tintedIcon(QStringLiteral(":/icons/float.svg"));
  return QProxyStyle::standardIcon(icon, option, widget);
}

}  // namespace dkn
