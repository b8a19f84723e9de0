// SPDX-License-Identifier: GPL-3.0-or-later
// The colour bars of what is on the screen.
#include "view/colour_bar_strip.h"

#include <QScreen>
#include <QVBoxLayout>

#include <utility>

#include "view/colour_bar.h"

namespace dkn {

ColourBarStrip::ColourBarStrip(Gallery* gallery, Finder find, QWidget* parent)
    : QWidget(parent), m_gallery(gallery), m_find(std::move(find)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  for (const PictureKind kind : {PictureKind::Values, PictureKind::Signed, PictureKind::Absolute}) {
    auto* bar = new ColourBar(m_gallery->display(kind), this);
    bar->hide();
    m_bars[static_cast<std::size_t>(kind)] = bar;
    layout->addWidget(bar);
    connect(bar, &ColourBar::editRequested, this, [this, kind] { edit(kind); });
  }
}

void ColourBarStrip::setShown(PictureKind kind, bool shown, const QString& name, const QString& unit) {
  ColourBar* shownBar = bar(kind);
  if (shownBar == nullptr) return;
  shownBar->setCaption(name, unit);
  shownBar->setActive(shown);
  shownBar->setVisible(shown);
}

void ColourBarStrip::edit(PictureKind kind) {
  ColourBar* edited = bar(kind);
  if (edited == nullptr || !edited->isVisible()) return;
  auto* editor = new RangeEditor(
      m_gallery->display(kind), [this, kind](RangeSource source) { return m_find(kind, source); }, this);
  editor->adjustSize();
  QPoint place = edited->mapToGlobal(QPoint(0, edited->height() / 4)) - QPoint(editor->width() + 4, 0);
  const QRect screen = this->screen()->availableGeometry();
  place.setX(std::max(place.x(), screen.left()));
  place.setY(std::min(place.y(), screen.bottom() - editor->height()));
  editor->move(place);
  editor->show();
}

}  // namespace dkn
