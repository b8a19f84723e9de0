// SPDX-License-Identifier: GPL-3.0-or-later
// The colour bars of what is on the screen.
#pragma once

#include <QWidget>

#include <array>
#include <functional>
#include <memory>
#include <vector>

#include "view/gallery.h"
#include "view/range_editor.h"

namespace dkn {

class ColourBar;

/// One bar for each kind of picture shown, below each other, then one for each display that a picture has to itself;
/// pictures in their own colours need none.
class ColourBarStrip : public QWidget {
  Q_OBJECT

 public:
  using Finder = std::function<std::optional<ValueRange>(PictureKind, RangeSource)>;

  ColourBarStrip(Gallery* gallery, Finder find, QWidget* parent = nullptr);

  ColourBar* bar(PictureKind kind) const { return m_bars[static_cast<std::size_t>(kind)]; }
  void setShown(PictureKind kind, bool shown, const QString& name = {}, const QString& unit = {});
  /// A picture with a display of its own.
  struct Own {
    Display* display = nullptr;
    std::shared_ptr<const Picture> picture;
    QString name;
    QString unit;
  };
  void setOwn(const std::vector<Own>& own);
  /// Those of setOwn(), in its order.
  const std::vector<ColourBar*>& ownBars() const { return m_ownBars; }
  /// Opens the editor beside the bar; nothing for a kind that is not shown.
  void edit(PictureKind kind);

 private:
  void openEditor(ColourBar* beside, Display* display, RangeEditor::Finder find);

  Gallery* m_gallery;
  Finder m_find;
  std::array<ColourBar*, kPictureKinds> m_bars{};
  std::vector<Own> m_own;
  std::vector<ColourBar*> m_ownBars;
};

}  // namespace dkn
