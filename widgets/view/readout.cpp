// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers under the cursor.
#include "view/readout.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QStringList>

#include <limits>
#include <utility>

#include "look/theme.h"
#include "view/number_format.h"
#include "view/view_geometry.h"

namespace dkn {
namespace {

QString readoutTr(const char* text) { return QCoreApplication::translate("dkn::Readout", text); }

/// The entry's pixel at a scene point.
std::optional<QPoint> entryPixel(const ReadoutEntry& entry, QPointF position, QSize scene) {
  const QSize size = entry.picture->size();
  if (!entry.byPixel) return pixelAt(position, size);
  const std::optional<QPoint> pixel = pixelAt(position, scene);
  return pixel && QRect(QPoint(), size).contains(*pixel) ? pixel : std::nullopt;
}

QString entryText(const ReadoutEntry& entry, QPointF position, QSize scene) {
  if (!entry.picture) return QStringLiteral("%1 –").arg(entry.letter);
  const QSize size = entry.picture->size();
  const std::optional<QPoint> pixel = entryPixel(entry, position, scene);
  if (!pixel) return QStringLiteral("%1 –").arg(entry.letter);
  QStringList parts{entry.letter};
  for (const float value : entry.picture->valuesAt(pixel->x(), pixel->y())) parts.append(formatValue(value));
  if (!entry.unit.isEmpty()) parts.append(entry.unit);
  if (!entry.picture->isValid(pixel->x(), pixel->y())) {
    parts.append(readoutTr(QT_TRANSLATE_NOOP("dkn::Readout", "(invalid)")));
  }
  if (size != scene && !entry.byPixel) {
    parts.append(
        readoutTr(QT_TRANSLATE_NOOP("dkn::Readout", "(nearest of %1)")).arg(formatSize(size.width(), size.height())));
  }
  return parts.join(QLatin1Char(' '));
}

}  // namespace

QString readoutText(std::optional<QPointF> position, QSize scene, const std::vector<ReadoutEntry>& entries) {
  const std::optional<QPoint> pixel = position ? pixelAt(*position, scene) : std::nullopt;
  if (!pixel) return {};
  QStringList parts{QStringLiteral("(%1, %2)").arg(pixel->x()).arg(pixel->y())};
  for (const ReadoutEntry& entry : entries) parts.append(entryText(entry, *position, scene));
  return parts.join(QStringLiteral("    "));
}

QString readoutTable(std::optional<QPointF> position, QSize scene, const std::vector<ReadoutEntry>& entries) {
  const std::optional<QPoint> pixel = position ? pixelAt(*position, scene) : std::nullopt;
  if (!pixel) return {};
  QStringList names{QStringLiteral("x"), QStringLiteral("y")};
  QStringList values{QString::number(pixel->x()), QString::number(pixel->y())};
  for (const ReadoutEntry& entry : entries) {
    const std::optional<QPoint> own = entry.picture ? entryPixel(entry, *position, scene) : std::nullopt;
    if (!own) continue;
    const std::vector<float> channels = entry.picture->valuesAt(own->x(), own->y());
    for (std::size_t c = 0; c < channels.size(); ++c) {
      names.append(channels.size() > 1 ? QStringLiteral("%1 %2").arg(entry.title).arg(c + 1) : entry.title);
      values.append(QString::number(channels[c], 'g', std::numeric_limits<float>::max_digits10));
    }
  }
  return names.join(QLatin1Char('\t')) + QLatin1Char('\n') + values.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

Readout::Readout(Cursor* cursor, QWidget* parent) : QFrame(parent), m_cursor(cursor) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(cursor, &Cursor::changed, this, &Readout::refresh);
  refresh();
}

void Readout::setEntries(QSize scene, std::vector<ReadoutEntry> entries) {
  m_scene = scene;
  m_entries = std::move(entries);
  refresh();
}

QString Readout::table() const { return readoutTable(m_cursor->position(), m_scene, m_entries); }

QSize Readout::sizeHint() const { return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() + 8}; }

QSize Readout::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 20, sizeHint().height()}; }

void Readout::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  QFrame::changeEvent(event);
}

void Readout::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setPen(m_text.isEmpty() ? secondaryText(palette()) : palette().color(QPalette::WindowText));
  const QString shown = !m_text.isEmpty()   ? m_text
                        : m_scene.isEmpty() ? QString()
                                            : tr("Point at a picture to read its values");
  const QRect area = rect().adjusted(6, 0, -6, 0);
  painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                   fontMetrics().elidedText(shown, Qt::ElideRight, area.width()));
}

void Readout::refresh() {
  m_text = readoutText(m_cursor->position(), m_scene, m_entries);
  setAccessibleName(tr("Values at the cursor"));
  setAccessibleDescription(m_text);
  setToolTip(m_text.isEmpty() ? tr("Values of the pixel under the cursor in every picture") : m_text);
  update();
}

}  // namespace dkn
