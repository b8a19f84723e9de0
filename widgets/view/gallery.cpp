// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures that panels can choose from.
#include "view/gallery.h"

#include <algorithm>
#include <utility>

namespace dkn {

Gallery::Gallery(QObject* parent) : QObject(parent) {
  display(PictureKind::Colours)->setMap(colourMapById(QStringLiteral("grey")));
  display(PictureKind::Signed)->setMap(divergingMap());
  display(PictureKind::Signed)->setRange({-1.0F, 1.0F});
  display(PictureKind::Absolute)->setMap(colourMapById(QStringLiteral("magma")));
  display(PictureKind::Mask)->setMap(maskMap());
}

const GalleryItem* Gallery::find(const QString& id) const {
  const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const auto& item) { return item.id == id; });
  return found == m_items.end() ? nullptr : &*found;
}

std::vector<GalleryItem>::iterator Gallery::position(const QString& id) {
  return std::find_if(m_items.begin(), m_items.end(), [&](const auto& item) { return item.id == id; });
}

void Gallery::put(GalleryItem item) {
  const QString id = item.id;
  const auto place = position(id);
  const bool isNew = place == m_items.end();
  if (isNew) {
    m_items.push_back(std::move(item));
  } else {
    *place = std::move(item);
  }
  Q_EMIT changed(id);
  if (isNew) Q_EMIT listChanged();
}

void Gallery::remove(const QString& id) {
  const auto place = position(id);
  if (place == m_items.end()) return;
  m_items.erase(place);
  Q_EMIT changed(id);
  Q_EMIT listChanged();
}

void Gallery::addTile(const QString& id, const PictureTile& tile) {
  const auto place = position(id);
  if (place == m_items.end()) return;
  place->tiles.push_back(tile);
  Q_EMIT tileAdded(id, tile);
}

void Gallery::setWanted(const QStringList& ids) {
  if (m_wanted == ids) return;
  m_wanted = ids;
  Q_EMIT wantedChanged();
}

}  // namespace dkn
