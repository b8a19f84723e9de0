// SPDX-License-Identifier: GPL-3.0-or-later
// How a panel looks.
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

#include "look/theme.h"
#include "view/image_panel.h"
#include "view/number_format.h"
#include "view/panel_overlays.h"

namespace dkn {
namespace {

constexpr int kHeaderPadding = 5;
constexpr int kHeaderGap = 12;
/// A name shortened to fewer says nothing.
constexpr int kFewLetters = 7;
constexpr int kFocusRing = 2;
/// Lengths of the cursor mark in logical pixels.
constexpr double kMarkArm = 11.0;
constexpr double kMarkGap = 4.0;
/// Picture pixels at least this large (logical pixels) are outlined under the cursor.
constexpr double kOutlinedPixel = 6.0;

/// Thin lines are sharp where they run through the middle of device pixels.
QPointF middleOfDevicePixel(QPointF point, qreal ratio) {
  return {(std::floor(point.x() * ratio) + 0.5) / ratio, (std::floor(point.y() * ratio) + 0.5) / ratio};
}

}  // namespace

QRect ImagePanel::pictureArea() const {
  const int header = fontMetrics().height() + 2 * kHeaderPadding + 2;
  return rect().adjusted(kFocusRing, header, -kFocusRing, -kFocusRing);
}

void ImagePanel::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.fillRect(rect(), pictureBackground(palette()));
  if (m_picture) {
    paintPicture(painter);
    paintOverlays(painter);
  } else {
    paintHint(painter);
  }
  if (!m_dropHint.isEmpty()) paintDropHint(painter);
  paintHeader(painter);
  const bool focused = hasFocus();
  const int width = focused ? kFocusRing : 1;
  painter.setPen(QPen(focused ? palette().color(QPalette::Highlight) : hairline(palette()), width, Qt::SolidLine,
                      Qt::SquareCap, Qt::MiterJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(rect()).adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0));
}

void ImagePanel::paintHeader(QPainter& painter) {
  const QRect header(0, 0, width(), pictureArea().top());
  painter.fillRect(header, headerBackground(palette()));
  painter.setPen(hairline(palette()));
  painter.drawLine(header.bottomLeft(), header.bottomRight());

  const QFontMetrics metrics = fontMetrics();
  const int side = metrics.height() + 2;
  const QRect badge(header.left() + 8, header.center().y() - side / 2, side, side);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::WindowText));
  painter.drawRoundedRect(badge, 4, 4);
  QFont bold = font();
  bold.setBold(true);
  painter.setFont(bold);
  painter.setPen(palette().color(QPalette::Window));
  painter.drawText(badge, Qt::AlignCenter, m_letter);

  const QFontMetrics boldMetrics(bold);
  painter.setPen(palette().color(QPalette::WindowText));
  QRect text = header.adjusted(badge.right() + 9, 0, -8, 0);
  const QString title = boldMetrics.elidedText(m_title, Qt::ElideRight, text.width());
  painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
  text.setLeft(text.left() + boldMetrics.horizontalAdvance(title) + 6);
  painter.setFont(font());
  // The title opens a list.
  const QPointF tip(text.left() + 4, header.center().y() + 3.0);
  painter.setPen(Qt::NoPen);
  painter.setBrush(secondaryText(palette()));
  painter.drawPolygon(QPolygonF{tip - QPointF(4, 5), tip + QPointF(4, -5), tip});
  text.setLeft(text.left() + 16);
  if (!m_picture) return;

  // What does not fit is left out, the least telling first: the size, the zoom; then the name is shortened.
  painter.setPen(secondaryText(palette()));
  const QString zoom = formatPercent(viewState().zoom);
  const int zoomWidth = metrics.horizontalAdvance(zoom) + kHeaderGap;
  const QString size = formatSize(m_picture->size().width(), m_picture->size().height());
  QString detail = m_detail.isEmpty() ? size : QStringLiteral("%1  ·  %2").arg(m_detail, size);
  const auto fits = [&](const QString& words, int room) { return metrics.horizontalAdvance(words) <= room; };
  if (!m_detail.isEmpty() && !fits(detail, text.width() - zoomWidth)) detail = m_detail;
  if (fits(detail, text.width() - zoomWidth) || !fits(QString(kFewLetters, QLatin1Char('n')), text.width())) {
    if (fits(zoom, text.width())) painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, zoom);
    if (!fits(detail, text.width() - zoomWidth)) return;
  }
  painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(detail, Qt::ElideMiddle, text.width()));
}

const QImage& ImagePanel::rendered(PictureCache& cache, const Picture& picture,
                                   const std::vector<PictureTile>& tiles) const {
  return cache.image(picture, tiles, mapping(), viewport().toSize(), m_display->state());
}

void ImagePanel::paintPicture(QPainter& painter) {
  const bool held = isReferenceHeld();
  static const std::vector<PictureTile> kNone;
  QImage image = rendered(m_cache, held ? *m_reference : *m_picture, held ? kNone : m_tiles);
  image.setDevicePixelRatio(devicePixelRatioF());
  painter.drawImage(pictureArea().topLeft(), image);
  if (held) paintChip(painter, pictureArea(), Qt::AlignLeft | Qt::AlignTop, m_referenceTitle);
}

void ImagePanel::paintOverlays(QPainter& painter) {
  painter.save();
  painter.setClipRect(pictureArea());
  if (m_pixelGrid) drawPixelGrid(painter, *this);
  if (m_pixelValues) drawPixelValues(painter, *this);
  if (m_marks) drawMarks(painter, *this, *m_marks);
  for (const Overlay& overlay : m_overlays) overlay(painter, *this);
  painter.restore();
  paintCursor(painter);
}

void ImagePanel::paintChip(QPainter& painter, const QRect& area, Qt::Alignment alignment, const QString& text) const {
  const QRect inner = area.adjusted(6, 6, -6, -6);
  const QString shown = fontMetrics().elidedText(text, Qt::ElideMiddle, inner.width() - 12);
  const QSize size(fontMetrics().horizontalAdvance(shown) + 12, fontMetrics().height() + 4);
  const QRect chip = QStyle::alignedRect(Qt::LeftToRight, alignment, size, inner);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(20, 22, 26, 215));
  painter.drawRoundedRect(chip, 4, 4);
  painter.setPen(Qt::white);
  painter.drawText(chip, Qt::AlignCenter, shown);
  painter.restore();
}

void ImagePanel::paintCursor(QPainter& painter) {
  if (!m_cursor->position()) return;
  const std::optional<QPoint> pixel = picturePixel(*m_cursor->position());
  if (!pixel) return;
  const QSizeF scene = m_view->scene();
  const auto snapped = [this](QPointF point) { return middleOfDevicePixel(point, devicePixelRatioF()); };
  const QRectF area = widgetRect(*pixel);
  const QRectF box(snapped(area.topLeft()), snapped(area.bottomRight()));
  const QPoint scenePixel = pixelAt(*m_cursor->position(), scene.toSize()).value_or(QPoint());
  const QPointF centre = snapped(widgetFromScene(pixelCentre(scenePixel, scene.toSize())));
  const bool outlined = box.width() >= kOutlinedPixel && box.height() >= kOutlinedPixel;

  // The arms begin outside the scene's pixel.
  const double halfPixel = 0.5 * mapping().pixelSize(extent().toSize()) / devicePixelRatioF();
  const double gap = 2.0 * halfPixel >= kOutlinedPixel ? halfPixel + 1.5 : kMarkGap;
  QPainterPath mark;
  if (outlined) mark.addRect(box);
  for (const QPointF direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
    mark.moveTo(centre + gap * direction);
    mark.lineTo(centre + (gap + kMarkArm) * direction);
  }
  painter.save();
  painter.setClipRect(pictureArea());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  // Dark under light: visible on every colour.
  painter.setPen(QPen(QColor(0, 0, 0, 200), 3.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  painter.drawPath(mark);
  painter.setPen(QPen(Qt::white, 1.0, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
  painter.drawPath(mark);
  painter.restore();
}

void ImagePanel::paintHint(QPainter& painter) {
  const QRect area = pictureArea().adjusted(18, 18, -18, -18);
  if (area.isEmpty()) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(
      QPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.4), 1.5, Qt::DashLine));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(area, 8, 8);
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(area.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
  painter.restore();
}

void ImagePanel::paintDropHint(QPainter& painter) {
  const QRect area = pictureArea().adjusted(4, 4, -4, -4);
  QColor veil = palette().color(QPalette::Window);
  veil.setAlphaF(0.88F);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 3.0));
  painter.setBrush(veil);
  painter.drawRoundedRect(area, 8, 8);
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(area.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_dropHint);
  painter.restore();
}

}  // namespace dkn
