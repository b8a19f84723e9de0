// SPDX-License-Identifier: GPL-3.0-or-later
// The colour bars of what is on the screen.
#include "view/colour_bar_strip.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "view/colour_bar.h"
#include "view/display_range.h"

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

void ColourBarStrip::setOwn(const std::vector<Own>& own) {
  m_own = own;
  while (m_ownBars.size() > own.size()) {
    m_ownBars.back()->deleteLater();
    m_ownBars.pop_back();
  }
  for (std::size_t i = 0; i < own.size(); ++i) {
    if (i < m_ownBars.size() && m_ownBars[i]->display() != own[i].display) {
      delete m_ownBars[i];
      m_ownBars[i] = nullptr;
    }
    if (i >= m_ownBars.size()) m_ownBars.push_back(nullptr);
    if (m_ownBars[i] == nullptr) {
      auto* added = new ColourBar(own[i].display, this);
      m_ownBars[i] = added;
      qobject_cast<QVBoxLayout*>(layout())->addWidget(added);
      connect(added, &ColourBar::editRequested, this, [this, i, added] {
        openEditor(added, m_own[i].display,
                   [picture = m_own[i].picture](RangeSource source) -> std::optional<ValueRange> {
                     if (source == RangeSource::Symmetric) return symmetricRange(picture->range());
                     return source == RangeSource::Percentiles ? picture->percentiles() : picture->range();
                   });
      });
    }
    m_ownBars[i]->setCaption(own[i].name, own[i].unit);
    m_ownBars[i]->setActive(true);
    m_ownBars[i]->show();
  }
}

void ColourBarStrip::edit(PictureKind kind) {
  ColourBar* edited = bar(kind);
  if (edited == nullptr || !edited->isVisible()) return;
  openEditor(edited, m_gallery->display(kind), [this, kind](RangeSource source) { return m_find(kind, source); });
}

void ColourBarStrip::openEditor(ColourBar* beside, Display* display, RangeEditor::Finder find) {
  auto* editor = new RangeEditor(display, std::move(find), this);
  editor->adjustSize();
  QPoint place = beside->mapToGlobal(QPoint(0, beside->height() / 4)) - QPoint(editor->width() + 4, 0);
  const QRect screen = this->screen()->availableGeometry();
  place.setX(std::max(place.x(), screen.left()));
  place.setY(std::min(place.y(), screen.bottom() - editor->height()));
  editor->move(place);
  editor->show();
}

}  // namespace dkn
