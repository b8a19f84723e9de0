// SPDX-License-Identifier: GPL-3.0-or-later
// The colour bars of what is on the screen.
#pragma once

#include <QWidget>

#include <array>
#include <functional>

#include "view/gallery.h"
#include "view/range_editor.h"

namespace dkn {

class ColourBar;

/// One bar for each kind of picture shown, below each other; pictures in their own colours need none.
class ColourBarStrip : public QWidget {
  Q_OBJECT

 public:
  using Finder = std::function<std::optional<ValueRange>(PictureKind, RangeSource)>;

  ColourBarStrip(Gallery* gallery, Finder find, QWidget* parent = nullptr);

  ColourBar* bar(PictureKind kind) const { return m_bars[static_cast<std::size_t>(kind)]; }
  void setShown(PictureKind kind, bool shown, const QString& name = {}, const QString& unit = {});
  /// Opens the editor beside the bar; nothing for a kind that is not shown.
  void edit(PictureKind kind);

 private:
  Gallery* m_gallery;
  Finder m_find;
  std::array<ColourBar*, kPictureKinds> m_bars{};
};

}  // namespace dkn
