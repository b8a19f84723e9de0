// SPDX-License-Identifier: GPL-3.0-or-later
// The key to a display's colours.
#include "view/colour_bar.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

#include "look/theme.h"
#include "view/number_format.h"

namespace dkn {
namespace {

constexpr int kBarWidth = 16;
constexpr int kTickLength = 4;
constexpr int kGap = 6;
/// Of labels, in heights of a line; the closest only where there would be fewer than three.
constexpr double kDistance = 3.0;
constexpr double kClosest = 1.4;

/// As many round numbers as the room allows.
std::vector<double> ticksFor(ValueRange range, double lines) {
  std::vector<double> ticks;
  for (double distance = kDistance; distance >= kClosest && ticks.size() < 3; distance *= 0.8)
    ticks = roundTicks(range.minimum, range.maximum, std::max(1, static_cast<int>(lines / distance)));
  return ticks;
}

}  // namespace

ColourBar::ColourBar(Display* display, QWidget* parent) : QWidget(parent), m_display(display) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  setFocusPolicy(Qt::TabFocus);
  connect(display, &Display::changed, this, &ColourBar::refresh);
  refresh();
}

void ColourBar::setCaption(const QString& name, const QString& unit) {
  m_name = name;
  m_unit = unit;
  refresh();
}

void ColourBar::setActive(bool active) {
  m_active = active;
  refresh();
}

QSize ColourBar::sizeHint() const {
  return {kBarWidth + kTickLength + 3 * kGap + fontMetrics().horizontalAdvance(QStringLiteral("−0000.0")), 200};
}

QSize ColourBar::minimumSizeHint() const { return {sizeHint().width(), 60}; }

QRect ColourBar::barRect() const {
  const int margin = fontMetrics().height() / 2 + kGap;
  const int lines = (m_name.isEmpty() ? 0 : 1) + (m_unit.isEmpty() ? 0 : 1);
  const int top = margin + lines * fontMetrics().height();
  return {kGap, top, kBarWidth, std::max(1, height() - top - margin)};
}

void ColourBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) refresh();
  QWidget::changeEvent(event);
}

void ColourBar::contextMenuEvent(QContextMenuEvent* /*event*/) { Q_EMIT editRequested(); }

void ColourBar::mouseDoubleClickEvent(QMouseEvent* /*event*/) { Q_EMIT editRequested(); }

void ColourBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return Q_EMIT editRequested();
  QWidget::keyPressEvent(event);
}

void ColourBar::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void ColourBar::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

void ColourBar::refresh() {
  setAccessibleName(m_name.isEmpty() ? tr("Colour bar") : tr("Colour bar: %1").arg(m_name));
  const QString map = colourMapTitle(m_display->map());
  const ValueRange range = m_display->range();
  const QString description =
      m_active ? tr("%1, from %2 to %3").arg(map, formatValue(range.minimum), formatValue(range.maximum)) : map;
  setAccessibleDescription(description);
  setToolTip(tr("%1\nDouble-click to change the range").arg(description));
  update();
}

void ColourBar::paintEvent(QPaintEvent* /*event*/) {
  if (!m_active) return;
  QPainter painter(this);
  const QRect bar = barRect();
  const qreal ratio = devicePixelRatioF();
  const int rows = std::max(1, static_cast<int>(std::lround(bar.height() * ratio)));
  QImage strip(1, rows, QImage::Format_RGB32);
  for (int y = 0; y < rows; ++y) {
    const float position = 1.0F - (static_cast<float>(y) + 0.5F) / static_cast<float>(rows);
    strip.setPixel(0, y, m_display->map().colour(position));
  }
  painter.drawImage(bar, strip);
  painter.setPen(hairline(palette()));
  painter.drawRect(bar.adjusted(0, 0, -1, -1));
  painter.setPen(palette().color(QPalette::WindowText));
  QRect line(kGap, kGap, width() - kGap, fontMetrics().height());
  for (const QString& text : {m_name, m_unit}) {
    if (text.isEmpty()) continue;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    line.translate(0, fontMetrics().height());
    painter.setPen(secondaryText(palette()));
  }
  drawTicks(painter, bar);
  if (!hasFocus()) return;
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
  painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

void ColourBar::drawTicks(QPainter& painter, const QRect& bar) {
  const double low = m_display->range().minimum;
  const double high = m_display->range().maximum;
  const QFontMetrics metrics = fontMetrics();
  const std::vector<double> ticks = ticksFor(m_display->range(), static_cast<double>(bar.height()) / metrics.height());
  const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : std::max(std::abs(low), 1e-3);
  painter.setPen(palette().color(QPalette::WindowText));
  for (const double tick : ticks) {
    const double position = high > low ? (tick - low) / (high - low) : 0.5;
    const int y = bar.bottom() - static_cast<int>(std::lround(position * (bar.height() - 1)));
    painter.drawLine(bar.right() + 1, y, bar.right() + kTickLength, y);
    const QRect label(bar.right() + kTickLength + kGap, y - metrics.height() / 2, width(), metrics.height());
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, withMinusSign(formatTick(tick, step)));
  }
}

}  // namespace dkn
