// SPDX-License-Identifier: GPL-3.0-or-later
// Guidance, target and result side by side.
#include "view/panel_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>

#include <utility>

#include "view/colour_bar.h"

namespace dkn {

PanelRow::PanelRow(QWidget* parent) : QWidget(parent) {
  auto* splitter = new QSplitter(Qt::Horizontal, this);
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(4);
  for (const Role role : {Guidance, Target, Result}) {
    Display* display = role == Guidance ? &m_guidanceDisplay : &m_valueDisplay;
    auto* panel = new ImagePanel(&m_sharedView, display, &m_cursor, splitter);
    m_panels[role] = panel;
    splitter->addWidget(panel);
    splitter->setStretchFactor(role, 1);
    connect(panel, &ImagePanel::activated, this, [this, role] { m_active = role; });
  }
  m_colourBar = new ColourBar(&m_valueDisplay, this);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(6, 6, 2, 4);
  layout->setSpacing(2);
  layout->addWidget(splitter, 1);
  layout->addWidget(m_colourBar);
  retranslateUi();
}

void PanelRow::setPair(std::shared_ptr<const Picture> guidance, std::shared_ptr<const Picture> target,
                       ValueRange range) {
  setScene(guidance ? QSizeF(guidance->size()) : QSizeF());
  m_cursor.setPosition(std::nullopt);
  m_valueDisplay.setRange(range);
  m_panels[Guidance]->setPicture(std::move(guidance));
  m_panels[Target]->setPicture(std::move(target));
  m_panels[Result]->setPicture(nullptr);
  // Pictures of three channels are shown in their own colours.
  const auto& shown = m_panels[Target]->picture();
  m_colourBar->setActive(shown != nullptr && shown->image().channels() < 3);
  Q_EMIT picturesChanged();
}

void PanelRow::setResult(std::shared_ptr<const Picture> result) {
  m_panels[Result]->setPicture(std::move(result));
  Q_EMIT picturesChanged();
}

void PanelRow::setScene(QSizeF scene) {
  // A pair of the same size is compared with the one before: the view stays.
  const bool same = m_sharedView.scene() == scene;
  m_sharedView.setScene(scene);
  for (View& view : m_ownViews) view.setScene(scene);
  if (!same) fit();
}

void PanelRow::setLinked(bool linked) {
  if (m_linked == linked) return;
  m_linked = linked;
  if (linked) m_sharedView.copyFrom(m_ownViews[m_active]);
  for (std::size_t i = 0; i < m_ownViews.size(); ++i) {
    if (!linked) m_ownViews[i].copyFrom(m_sharedView);
    m_panels[i]->setView(linked ? &m_sharedView : &m_ownViews[i]);
  }
}

void PanelRow::fit() {
  m_sharedView.fit();
  for (View& view : m_ownViews) view.fit();
}

std::vector<ReadoutEntry> PanelRow::readoutEntries() const {
  std::vector<ReadoutEntry> entries;
  for (const ImagePanel* panel : m_panels) entries.push_back({panel->letter(), panel->title(), panel->picture()});
  return entries;
}

void PanelRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslateUi();
    Q_EMIT picturesChanged();
  }
  QWidget::changeEvent(event);
}

void PanelRow::retranslateUi() {
  m_panels[Guidance]->setTitle(QStringLiteral("A"), tr("Guidance"));
  m_panels[Target]->setTitle(QStringLiteral("B"), tr("Target"));
  m_panels[Result]->setTitle(QStringLiteral("C"), tr("Result"));
}

}  // namespace dkn
