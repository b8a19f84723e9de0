// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures that panels can choose from.
#pragma once

#include <QObject>
#include <QRect>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

#include "view/display.h"
#include "view/picture.h"

namespace dkn {

/// What a picture's numbers are; pictures of one kind share a Display, so that equal colours are equal numbers.
/// Map: numbers of another quantity, in colours of their own.
enum class PictureKind { Colours, Values, Signed, Absolute, Mask, Map };
inline constexpr int kPictureKinds = 6;

/// A part of a picture that is still being made.
struct PictureTile {
  QRect area;  ///< in pixels of the whole
  std::shared_ptr<const Picture> picture;
};

struct GalleryItem {
  QString id;      ///< stable from pair to pair: "guidance", "result", "run/dkn-x4"
  QString title;   ///< what it is
  QString detail;  ///< what made it or where it comes from
  QString hint;    ///< what a panel says while there is no picture
  QString unit;    ///< of the values; empty: none known
  PictureKind kind = PictureKind::Values;
  Display* display = nullptr;              ///< of its own, outliving it; null: its kind's
  std::shared_ptr<const Picture> picture;  ///< null: not there (yet)
  std::vector<PictureTile> tiles;          ///< drawn over the picture, in this order
};

/// The list, in the order in which choosers show it, and the displays of its kinds.
class Gallery : public QObject {
  Q_OBJECT

 public:
  explicit Gallery(QObject* parent = nullptr);

  const std::vector<GalleryItem>& items() const { return m_items; }
  /// Null where there is none of this id; valid until the list changes.
  const GalleryItem* find(const QString& id) const;
  /// Replaces the item of that id, or adds it at the end.
  void put(GalleryItem item);
  void remove(const QString& id);
  void addTile(const QString& id, const PictureTile& tile);

  Display* display(PictureKind kind) { return &m_displays[static_cast<std::size_t>(kind)]; }

  /// The ids that are on the screen: what is derived from other pictures is computed for these alone.
  bool isWanted(const QString& id) const { return m_wanted.contains(id); }
  void setWanted(const QStringList& ids);

 Q_SIGNALS:
  void changed(const QString& id);
  void tileAdded(const QString& id, const dkn::PictureTile& tile);
  /// Items came or went.
  void listChanged();
  void wantedChanged();

 private:
  std::vector<GalleryItem>::iterator position(const QString& id);

  std::vector<GalleryItem> m_items;
  std::array<Display, kPictureKinds> m_displays;
  QStringList m_wanted;
};

}  // namespace dkn
