// SPDX-License-Identifier: GPL-3.0-or-later
// What a viewport shows of a picture, drawn anew only where it has to be.
#pragma once

#include <QImage>
#include <QPoint>
#include <QSizeF>

#include <vector>

#include "view/display.h"
#include "view/gallery.h"
#include "view/view_geometry.h"

namespace dkn {

/// Keeps the drawn viewport. Moved by whole device pixels it is shifted and completed at its edges; any other change
/// draws all of it.
class PictureCache {
 public:
  /// `size` in device pixels. The image has no device pixel ratio.
  const QImage& image(const Picture& picture, const std::vector<PictureTile>& tiles, const ViewMapping& mapping,
                      QSize size, const DisplayState& display);
  /// Another picture, or another part of it.
  void clear() { m_image = {}; }
  /// Draws a tile that was added to those of the last image().
  void add(const PictureTile& tile, QSize whole, const ViewMapping& mapping, const DisplayState& display);

 private:
  void draw(const QRect& part, const Picture& picture, const std::vector<PictureTile>& tiles,
            const ViewMapping& mapping, const DisplayState& display);
  bool shift(QPoint by);

  QImage m_image;
  std::uint64_t m_picture = 0;  ///< serial
  QRectF m_sceneRect;
  DisplayState m_display;
};

}  // namespace dkn
