// SPDX-License-Identifier: GPL-3.0-or-later
// What a viewport shows of a picture.
#include "view/picture_cache.h"

#include <QPainter>

#include <cmath>

#include "view/picture_renderer.h"

namespace dkn {
namespace {

/// The whole device pixels that a part of the picture covers.
QRect devicePixels(const QRect& area, QSize whole, const ViewMapping& mapping) {
  const auto point = [&](int x, int y) {
    return mapping.viewFromScene({static_cast<double>(x) / whole.width(), static_cast<double>(y) / whole.height()});
  };
  return QRectF(point(area.left(), area.top()), point(area.right() + 1, area.bottom() + 1)).toAlignedRect();
}

}  // namespace

const QImage& PictureCache::image(const Picture& picture, const std::vector<PictureTile>& tiles,
                                  const ViewMapping& mapping, QSize size, const DisplayState& display) {
  const QRectF scene = mapping.sceneRect();
  const bool usable = m_picture == picture.serial() && m_image.size() == size && m_display == display &&
                      m_sceneRect.size() == scene.size();
  const QPoint moved = (scene.topLeft() - m_sceneRect.topLeft()).toPoint();
  if (!usable || (!moved.isNull() && !shift(moved))) {
    m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_display = display;
    m_picture = picture.serial();
    draw(QRect(QPoint(), size), picture, tiles, mapping, display);
  } else if (!moved.isNull()) {
    const int top = std::max(0, moved.y()), bottom = size.height() + std::min(0, moved.y());
    if (moved.y() > 0) draw(QRect(0, 0, size.width(), moved.y()), picture, tiles, mapping, display);
    if (moved.y() < 0) draw(QRect(0, bottom, size.width(), -moved.y()), picture, tiles, mapping, display);
    const int left = moved.x() > 0 ? 0 : size.width() + moved.x();
    if (moved.x() != 0) draw(QRect(left, top, std::abs(moved.x()), bottom - top), picture, tiles, mapping, display);
  }
  m_sceneRect = scene;
  return m_image;
}

void PictureCache::add(const PictureTile& tile, QSize whole, const ViewMapping& mapping, const DisplayState& display) {
  if (m_image.isNull()) return;
  const QRect part = devicePixels(tile.area, whole, mapping) & m_image.rect();
  if (part.isEmpty()) return;
  // The tile as a picture of its own whose first pixel lies at the area's corner.
  QRectF pixels = mapping.pixelsIn(part, whole);
  pixels.translate(-tile.area.topLeft());
  QPainter painter(&m_image);
  painter.drawImage(part.topLeft(), renderPicture(*tile.picture, pixels, part.size(), display));
}

void PictureCache::draw(const QRect& part, const Picture& picture, const std::vector<PictureTile>& tiles,
                        const ViewMapping& mapping, const DisplayState& display) {
  QPainter painter(&m_image);
  painter.setCompositionMode(QPainter::CompositionMode_Source);
  painter.drawImage(part.topLeft(),
                    renderPicture(picture, mapping.pixelsIn(part, picture.size()), part.size(), display));
  painter.end();
  for (const PictureTile& tile : tiles) {
    if (devicePixels(tile.area, picture.size(), mapping).intersects(part)) add(tile, picture.size(), mapping, display);
  }
}

bool PictureCache::shift(QPoint by) {
  const QRect kept = m_image.rect() & m_image.rect().translated(by);
  if (kept.width() < m_image.width() / 2 || kept.height() < m_image.height() / 2) return false;
  const QImage before = m_image.copy(kept.translated(-by));
  QPainter painter(&m_image);
  painter.setCompositionMode(QPainter::CompositionMode_Source);
  painter.drawImage(kept.topLeft(), before);
  return true;
}

}  // namespace dkn
