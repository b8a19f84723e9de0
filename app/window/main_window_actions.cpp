// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's own actions do, and how its parts hear of each other.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QTimer>
#include <QUrl>

#include "base/version.h"
#include "dialog/batch_dialog.h"
#include "dialog/command_palette.h"
#include "dialog/preferences_dialog.h"
#include "dialog/shortcut_dialog.h"
#include "dock/log_dock.h"
#include "dock/methods_dock.h"
#include "dock/parameter_form.h"
#include "dock/plot_docks.h"
#include "dock/relief_dock.h"
#include "dock/results_dock.h"
#include "look/banner.h"
#include "look/theme.h"
#include "pair/workspace.h"
#include "plot/line_plot.h"
#include "session/session_controller.h"
#include "training/training_dock.h"
#include "view/panel_grid.h"
#include "window/action_set.h"
#include "window/dock_layout.h"
#include "window/drop_overlay.h"
#include "window/file_controller.h"
#include "window/main_window.h"
#include "window/settings.h"
#include "window/translations.h"
#include "window/view_controller.h"

namespace dkn {
namespace {

QStringList localFiles(const QMimeData* data) {
  QStringList files;
  for (const QUrl& url : data->urls()) {
    if (url.isLocalFile()) files.append(url.toLocalFile());
  }
  return files;
}

constexpr QSize kFirstSize(1440, 900);
/// What a desktop draws around a window, roughly.
constexpr QSize kFrameSize(8, 40);
constexpr ActionId kThemes[] = {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark};

}  // namespace

void MainWindow::bindActions() {
  const auto bind = [this](ActionId id, auto handler) { m_actions->bind(id, handler); };
  MethodList* methods = m_workspace->methods();
  bind(ActionId::LoadDemo, [this] { loadDemo(); });
  bind(ActionId::Quit, [this] { close(); });
  bind(ActionId::Undo, [methods] { methods->undoStack()->undo(); });
  bind(ActionId::Redo, [methods] { methods->undoStack()->redo(); });
  bind(ActionId::CopyValues, [this] { QApplication::clipboard()->setText(m_readout->table()); });
  bind(ActionId::Preferences, [this] { showPreferences(); });
  bind(ActionId::PresetCompare, [this] { m_docks->apply(LayoutPreset::Compare); });
  bind(ActionId::PresetInspect, [this] { m_docks->apply(LayoutPreset::Inspect); });
  bind(ActionId::PresetTrain, [this] { m_docks->apply(LayoutPreset::Train); });
  bind(ActionId::ShowRelief, [this] { m_docks->raise(findChild<ReliefDock*>()); });
  bind(ActionId::ResetLayout, [this] { m_docks->reset(); });
  bind(ActionId::HideDocks, [this] { m_docks->hideAll(m_actions->action(ActionId::HideDocks)->isChecked()); });
  for (int i = 0; i < 3; ++i) bind(kThemes[i], [this, i] { setTheme(i); });
  bind(ActionId::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
  bind(ActionId::Run, [this] { runChosenMethod(); });
  const auto runTicked = [this](bool onAll) {
    m_workspace->setCentre(m_panels->activePanel()->viewState().centre);
    m_workspace->runTicked(onAll);
  };
  bind(ActionId::RunTicked, [runTicked] { runTicked(false); });
  bind(ActionId::RunTickedOnAll, [runTicked] { runTicked(true); });
  bind(ActionId::Stop, [this] { m_workspace->stop(); });
  bind(ActionId::NextResult, [this] { m_workspace->stepShownRun(1); });
  bind(ActionId::PreviousResult, [this] { m_workspace->stepShownRun(-1); });
  bind(ActionId::SetReference, [this] { m_workspace->setReference(m_workspace->shownRun()); });
  bind(ActionId::ReferenceTruth, [this] { m_workspace->setReference(nullptr); });
  bind(ActionId::NextPair, [this] { m_workspace->selectNext(1); });
  bind(ActionId::PreviousPair, [this] { m_workspace->selectNext(-1); });
  bind(ActionId::Batch, [this] {
    auto* dialog = new BatchDialog(m_workspace->methods(), m_settings->runOptions(),
                                   m_settings->folder(QStringLiteral("pair")), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
  });
  bind(ActionId::CommandPalette, [this] {
    auto* palette = new CommandPalette(m_actions, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
  });
  bind(ActionId::Shortcuts, [this] {
    auto* dialog = new ShortcutDialog(m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
  });
  bind(ActionId::About, [this] { showAbout(); });
}

void MainWindow::connectControllers() {
  m_files->setExports(m_resultsDock, {findChild<ProfileDock*>()->plot(), findChild<HistogramDock*>()->plot(),
                                      m_training->lossPlot(), m_training->metricPlot()});
  const auto inform = [this](const QString& text) { m_banner->showMessage(Banner::Kind::Information, text); };
  const auto complain = [this](const QString& text) { Q_EMIT m_workspace->failed(text); };
  connect(m_files, &FileController::information, this, inform);
  connect(m_files, &FileController::problem, this, complain);
  connect(m_files, &FileController::sessionDropped, this, [this](const QString& file) { m_session->open(file); });
  connect(m_files, &FileController::modelDropped, this, &MainWindow::chooseMethod);
  connect(findChild<ReliefDock*>(), &ReliefDock::information, this, inform);
  connect(findChild<ReliefDock*>(), &ReliefDock::problem, this, complain);
  connect(m_session, &SessionController::information, this, inform);
  connect(m_session, &SessionController::problem, this, complain);
  connect(m_session, &SessionController::offered, this, &MainWindow::offer);
  connect(m_views, &ViewController::colourMapChanged, this, &MainWindow::showColourMap);
  connect(m_colourMap, &QComboBox::activated, this,
          [this] { m_views->setColourMap(colourMapById(m_colourMap->currentData().toString())); });
  connect(m_panels, &PanelGrid::picturesChanged, this,
          [this] { m_readout->setEntries(m_panels->scene(), m_panels->readoutEntries()); });
  connect(m_panels->marks(), &Marks::changed, this, &MainWindow::updateState);
  MethodList* methods = m_workspace->methods();
  connect(m_method, &QComboBox::activated, this,
          [this, methods] { methods->choose(m_method->currentData().toString()); });
  connect(methods, &MethodList::listChanged, this, &MainWindow::showMethods);
  connect(methods, &MethodList::chosenChanged, this, &MainWindow::showMethods);
  connect(methods, &MethodList::chosenChanged, this, [this, methods] { m_settings->setMethod(methods->chosen()); });
  connect(methods, &MethodList::tickedChanged, this, [this, methods] {
    m_settings->setTickedMethods(methods->ticked());
    updateState();
  });
  connect(methods->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateState);
  connect(methods, &MethodList::parametersChanged, this, [this, methods](const QString& name) {
    m_settings->setParameters(name, methods->parameters(name));
    updateState();
  });
  connect(m_methodsDock->form(), &ParameterForm::validityChanged, this, &MainWindow::updateState);
}

void MainWindow::connectTraining() {
  connect(m_training, &TrainingDock::stateChanged, this, &MainWindow::updateState);
  connect(m_training->trainer(), &Trainer::updated, this, &MainWindow::updateProgress);
  connect(m_training, &TrainingDock::problem, m_workspace, &Workspace::failed);
  connect(m_training, &TrainingDock::information, this, [this](const QString& text) { m_log->add(text); });
  connect(m_training, &TrainingDock::offered, this, &MainWindow::offer);
  connect(m_training, &TrainingDock::modelWanted, this, &MainWindow::useModel);
  QTimer::singleShot(0, m_training, [this] { m_training->offerUnfinished(); });
}

void MainWindow::offer(const QString& text, const QString& button, std::function<void()> act) {
  m_log->add(text);
  m_banner->showMessage(Banner::Kind::Information, text);
  m_banner->addButton(button, std::move(act));
}

void MainWindow::useModel(const QString& file) {
  m_workspace->methodCache()->forget(file.toStdString());
  chooseMethod(file);
  if (m_workspace->target() == nullptr) m_workspace->loadDemo();
  runChosenMethod();
}

void MainWindow::restoreSettings() {
  // Also what was stored on a larger screen has to fit.
  const QSize room = screen()->availableSize() - kFrameSize;
  const bool restored = restoreGeometry(m_settings->windowGeometry());
  if (!restored || (!isMaximized() && !isFullScreen())) resize((restored ? size() : kFirstSize).boundedTo(room));
  setTheme(static_cast<int>(m_settings->theme()));
  applyRunOptions();
  applyShortcuts();
  MethodList* methods = m_workspace->methods();
  const QStringList ticked = m_settings->tickedMethods();
  for (const QString& name : methods->names())
    methods->restore(name, ticked.contains(name), m_settings->parameters(name));
  if (methods->find(m_settings->method()) != nullptr) methods->choose(m_settings->method());
  showMethods();
  showColourMap();
}

void MainWindow::saveSettings() {
  m_settings->setWindow(saveGeometry(), saveState());
  m_views->saveContents();
}

void MainWindow::showMethods() {
  const QSignalBlocker blocker(m_method);
  m_method->clear();
  bool afterModel = false;
  for (const MethodList::Entry& entry : m_workspace->methods()->entries()) {
    if (afterModel && !entry.isModel) m_method->insertSeparator(m_method->count());
    afterModel = entry.isModel;
    m_method->addItem(entry.title, entry.name);
    m_method->setItemData(m_method->count() - 1, entry.tip, Qt::ToolTipRole);
  }
  m_method->setCurrentIndex(m_method->findData(m_workspace->methods()->chosen()));
  updateState();
}

void MainWindow::showColourMap() { m_colourMap->setCurrentIndex(m_colourMap->findData(m_settings->colourMap())); }

void MainWindow::setTheme(int theme) {
  m_settings->setTheme(static_cast<Theme>(theme));
  QApplication::setPalette(themePalette(static_cast<Theme>(theme)));
  m_actions->action(kThemes[theme])->setChecked(true);
}

void MainWindow::setLanguage(const QString& language) {
  m_settings->setLanguage(language);
  installTranslations(qApp, language.isEmpty() ? interfaceLanguage(QLocale::system()) : language);
}

void MainWindow::applyRunOptions() { m_workspace->setRunOptions(m_settings->runOptions()); }

void MainWindow::applyShortcuts() {
  for (const ActionSpec& spec : actionTable())
    m_actions->setShortcuts(spec.id, m_settings->shortcuts(actionKey(spec)).value_or(defaultShortcuts(spec)));
}

void MainWindow::showPreferences() {
  auto* dialog = new PreferencesDialog(m_settings, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &PreferencesDialog::themeChosen, this, [this](Theme theme) { setTheme(static_cast<int>(theme)); });
  connect(dialog, &PreferencesDialog::languageChosen, this, &MainWindow::setLanguage);
  connect(dialog, &PreferencesDialog::colourMapChosen, this,
          [this](const QString& id) { m_views->setColourMap(colourMapById(id)); });
  connect(dialog, &PreferencesDialog::runOptionsChanged, this, &MainWindow::applyRunOptions);
  connect(dialog, &PreferencesDialog::shortcutsChanged, this, &MainWindow::applyShortcuts);
  dialog->open();
}

void MainWindow::showAbout() {
  auto* box = new QMessageBox(this);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setWindowTitle(tr("About %1").arg(QLatin1String(kProgramName)));
  box->setIconPixmap(windowIcon().pixmap(64));
  box->setText(tr("<h3>%1 %2</h3>").arg(QLatin1String(kProgramName), QLatin1String(kVersion)));
  box->setInformativeText(
      tr("Joint image filtering with deformable kernel networks, after B. Kim, J. Ponce and B. Ham, “Deformable Kernel "
         "Networks for Joint Image Filtering”, International Journal of Computer Vision, 2021.<br><br>"
         "Free software under the GNU General Public License, version 3 or later; it comes with no warranty. Made with "
         "Qt, LibTorch and OpenCV."));
  box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QStringList files = localFiles(event->mimeData());
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  const bool single = files.size() == 1 && isImageFile(files.front().toStdString());
  m_drop->showZones(single ? DropOverlay::Zones::Two : DropOverlay::Zones::One, event->position().toPoint());
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event) {
  m_drop->showZones(m_drop->zones(), event->position().toPoint());
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/) { m_drop->hide(); }

void MainWindow::dropEvent(QDropEvent* event) {
  const bool left = m_drop->isLeft(event->position().toPoint());
  m_drop->hide();
  event->acceptProposedAction();
  m_files->openDropped(localFiles(event->mimeData()), left);
}

}  // namespace dkn
