// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of.
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "dock/log_dock.h"
#include "dock/methods_dock.h"
#include "dock/pairs_dock.h"
#include "dock/plot_docks.h"
#include "dock/relief_dock.h"
#include "dock/results_dock.h"
#include "inspector/inspector_link.h"
#include "inspector/kernel_dock.h"
#include "look/banner.h"
#include "pair/pair_gallery.h"
#include "training/training_dock.h"
#include "view/colour_map.h"
#include "view/panel_grid.h"
#include "window/action_set.h"
#include "window/dock_layout.h"
#include "window/main_window.h"

namespace dkn {
namespace {

constexpr QSize kIconSize(18, 18);
constexpr QSize kSwatchSize(56, 14);

QIcon swatch(const ColourMap& map) {
  QImage image(kSwatchSize, QImage::Format_RGB32);
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      image.setPixel(x, y, map.colour((static_cast<float>(x) + 0.5F) / static_cast<float>(image.width())));
    }
  }
  return QIcon(QPixmap::fromImage(image));
}

/// A widget between the buttons of a toolbar, with room on both sides.
void addWithMargins(QToolBar* bar, QWidget* widget) {
  auto* holder = new QWidget(bar);
  auto* layout = new QHBoxLayout(holder);
  layout->setContentsMargins(4, 0, 4, 0);
  layout->addWidget(widget);
  bar->addWidget(holder);
}

QToolButton* buttonFor(QAction* action, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setDefaultAction(action);
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  button->setIconSize(kIconSize);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

}  // namespace

void MainWindow::buildToolBar() {
  auto* bar = addToolBar(QString());
  bar->setObjectName(QStringLiteral("toolBar"));
  bar->setMovable(false);
  bar->setIconSize(kIconSize);
  bar->setContextMenuPolicy(Qt::PreventContextMenu);
  // Buttons of their own instead of QToolBar::addAction: that would make the letters of the views act in the whole bar.
  const auto add = [&](ActionId id, bool withText = false) {
    QToolButton* button = buttonFor(m_actions->action(id), bar);
    button->setAutoRaise(true);
    if (!withText) button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addWidget(button);
    return button;
  };
  add(ActionId::OpenPair, true);
  add(ActionId::LoadDemo, true);
  add(ActionId::SaveResult, true);
  bar->addSeparator();

  m_method = new QComboBox(bar);
  m_method->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_method->setMinimumContentsLength(10);
  m_methodLabel = new QLabel(bar);
  m_methodLabel->setBuddy(m_method);
  addWithMargins(bar, m_methodLabel);
  bar->addWidget(m_method);
  m_runButton = add(ActionId::Run, true);
  m_runButton->setMinimumWidth(kIconSize.width() + fontMetrics().horizontalAdvance(QLatin1Char('M')) * 6);
  bar->addSeparator();

  for (const ActionId id : {ActionId::ArrangeGrid, ActionId::ArrangeWipe, ActionId::ArrangeBlink}) add(id);
  bar->addSeparator();
  for (const ActionId id :
       {ActionId::Fit, ActionId::ActualSize, ActionId::ZoomOut, ActionId::ZoomIn, ActionId::LinkViews})
    add(id);
  bar->addSeparator();
  for (const ActionId id : {ActionId::SelectRegion, ActionId::DrawLine}) add(id);
  bar->addSeparator();

  m_colourMap = new QComboBox(bar);
  m_colourMap->setIconSize(kSwatchSize);
  for (const ColourMap& map : colourMaps()) m_colourMap->addItem(swatch(map), QString(), QLatin1String(map.id));
  addWithMargins(bar, m_colourMap);
}

void MainWindow::buildCentre() {
  m_banner = new Banner(this);
  m_readout = new Readout(m_panels->cursor(), this);

  m_invitation = new QWidget(this);
  m_invitationText = new QLabel(m_invitation);
  auto* row = new QHBoxLayout(m_invitation);
  row->setContentsMargins(12, 4, 12, 10);
  row->setSpacing(10);
  row->addStretch();
  row->addWidget(m_invitationText);
  row->addWidget(buttonFor(m_actions->action(ActionId::OpenPair), m_invitation));
  row->addWidget(buttonFor(m_actions->action(ActionId::LoadDemo), m_invitation));
  row->addStretch();

  auto* centre = new QWidget(this);
  auto* layout = new QVBoxLayout(centre);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_banner);
  layout->addWidget(m_panels, 1);
  layout->addWidget(m_invitation);
  layout->addWidget(m_readout);
  setCentralWidget(centre);
}

void MainWindow::buildDocks() {
  m_docks = new DockLayout(this, m_actions->menu(MenuId::Layout));
  m_actions->menu(MenuId::Layout)->addSeparator();
  auto* pairs = new PairsDock(m_workspace, this);
  m_methodsDock = new MethodsDock(m_workspace->methods(), m_actions->action(ActionId::RunTicked), this);
  m_resultsDock = new ResultsDock(m_workspace, this);
  auto* histogram = new HistogramDock(m_panels, this);
  auto* profile = new ProfileDock(m_panels, this);
  m_log = new LogDock(this);
  m_training = new TrainingDock(m_workspace->methods(), m_actions, m_settings, this);
  m_inspector = new InspectorLink(m_workspace, m_panels, m_actions, this);
  using enum LayoutPreset;
  m_docks->add(pairs, Qt::LeftDockWidgetArea, {Compare});
  m_docks->add(m_methodsDock, Qt::LeftDockWidgetArea, {Compare});
  m_docks->add(m_training, Qt::BottomDockWidgetArea, {Train});
  m_docks->add(m_resultsDock, Qt::BottomDockWidgetArea, {Compare, Inspect});
  m_docks->add(profile, Qt::BottomDockWidgetArea, {Compare, Inspect});
  m_docks->add(histogram, Qt::BottomDockWidgetArea, {Compare, Inspect});
  auto* relief = new ReliefDock(m_gallery, this);
  m_docks->add(relief, Qt::RightDockWidgetArea, {});
  m_docks->add(m_log, Qt::BottomDockWidgetArea, {Compare, Train});
  m_docks->add(m_inspector->dock(), Qt::RightDockWidgetArea, {Inspect});
  m_inspector->bind(m_docks);
  histogram->plot()->setObjectName(QStringLiteral("histogram"));
  profile->plot()->setObjectName(QStringLiteral("profile"));
}

void MainWindow::buildStatusBar() {
  m_state = new QLabel(this);
  m_runInfo = new QLabel(this);
  m_progress = new QProgressBar(this);
  m_progress->setFixedWidth(220);
  m_progress->setMaximumHeight(fontMetrics().height() + 2);
  m_progress->hide();
  m_state->setContentsMargins(6, 0, 6, 0);
  m_runInfo->setContentsMargins(6, 0, 6, 0);
  statusBar()->addWidget(m_state, 1);
  statusBar()->addPermanentWidget(m_progress);
  statusBar()->addPermanentWidget(m_runInfo);
}

void MainWindow::retranslateUi() {
  m_actions->retranslateUi();
  m_pairGallery->retranslate();
  m_methodLabel->setText(tr("&Method"));
  m_method->setToolTip(tr("The filter that Run applies to the target"));
  m_method->setAccessibleName(tr("Method"));
  m_colourMap->setToolTip(tr("Colours of target and result (next: G)"));
  m_colourMap->setAccessibleName(tr("Colour map"));
  const auto& maps = colourMaps();
  for (std::size_t i = 0; i < maps.size(); ++i) m_colourMap->setItemText(static_cast<int>(i), colourMapTitle(maps[i]));
  m_progress->setAccessibleName(tr("Progress"));
  m_invitationText->setText(tr("Drop a guidance and a target here, or"));
  updateTitles();
  updateState();
}

}  // namespace dkn
