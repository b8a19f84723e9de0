// SPDX-License-Identifier: GPL-3.0-or-later
// What the user has drawn on the pictures.
#include "view/marks.h"

#include <cmath>

namespace dkn {

Marks::Marks(QObject* parent) : QObject(parent) {}

void Marks::setTool(Tool tool) {
  if (m_tool == tool) return;
  m_tool = tool;
  m_begun.reset();
  Q_EMIT toolChanged();
}

void Marks::setRegion(std::optional<QRectF> region) {
  if (m_region == region) return;
  m_region = region;
  Q_EMIT changed();
}

void Marks::setLine(std::optional<QLineF> line) {
  if (m_line == line) return;
  m_line = line;
  Q_EMIT changed();
}

void Marks::draw(QPointF from, QPointF to) {
  if (m_tool == Tool::Line) setLine(QLineF(from, to));
  if (m_tool != Tool::Region) return;
  const QRectF region = QRectF(from, to).normalized() & QRectF(0.0, 0.0, 1.0, 1.0);
  setRegion(region.isEmpty() ? std::nullopt : std::optional(region));
}

void Marks::place(QPointF point) {
  if (m_tool == Tool::Move) return;
  if (!m_begun) {
    m_begun = point;
    Q_EMIT changed();
    return;
  }
  const QPointF from = *m_begun;
  m_begun.reset();
  draw(from, point);
  Q_EMIT changed();
}

QRect regionPixels(const QRectF& region, QSize image) {
  // A border that lies on a pixel's border takes in nothing of the next one.
  constexpr double kSlack = 1e-6;
  const int left = static_cast<int>(std::floor(region.left() * image.width() + kSlack));
  const int top = static_cast<int>(std::floor(region.top() * image.height() + kSlack));
  const int right = static_cast<int>(std::ceil(region.right() * image.width() - kSlack));
  const int bottom = static_cast<int>(std::ceil(region.bottom() * image.height() - kSlack));
  return QRect(left, top, std::max(right - left, 1), std::max(bottom - top, 1)) & QRect(QPoint(), image);
}

}  // namespace dkn
