// SPDX-License-Identifier: GPL-3.0-or-later
// The window: arranges panels, toolbar and status around a workspace.
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include "window/action_set.h"
#include "look/banner.h"
#include "base/version.h"
#include "view/number_format.h"
#include "dialog/pair_dialog.h"
#include "view/panel_row.h"
#include "view/readout.h"
#include "dialog/save_dialog.h"
#include "window/settings.h"
#include "look/theme.h"
#include "pair/workspace.h"

namespace dkn {
namespace {

constexpr QSize kFirstSize(1280, 720);
/// Of the progress bar.
constexpr int kProgressSteps = 1000;

QString qPath(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

}  // namespace

MainWindow::MainWindow(Workspace* workspace, Settings* settings, QWidget* parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_panels(new PanelRow(this)),
      m_actions(new ActionSet(this, m_panels)) {
  m_actions->buildMenus(menuBar());
  buildToolBar();
  buildCentre();
  buildStatusBar();
  setAcceptDrops(true);
  m_method->addItems(m_workspace->methods());
  restoreSettings();

  connect(m_actions, &ActionSet::triggered, this, &MainWindow::perform);
  connect(m_colourMap, &QComboBox::activated, this, &MainWindow::selectColourMap);
  connect(m_method, &QComboBox::activated, this, [this] { m_settings->setMethod(m_method->currentText()); });
  connect(m_panels, &PanelRow::picturesChanged, this,
          [this] { m_readout->setEntries(m_panels->scene(), m_panels->readoutEntries()); });
  connectWorkspace();
  retranslateUi();
  m_panels->panel(PanelRow::Target)->setFocus();
}

void MainWindow::connectWorkspace() {
  connect(m_workspace, &Workspace::pairChanged, this, &MainWindow::showPair);
  connect(m_workspace, &Workspace::resultChanged, this, &MainWindow::showResult);
  connect(m_workspace, &Workspace::stateChanged, this, &MainWindow::updateState);
  connect(m_workspace, &Workspace::started, this, [this](const QString& title) {
    m_work = title;
    m_progress->setRange(0, 0);
    if (m_banner->kind() == Banner::Kind::Information) m_banner->hide();
    updateState();
  });
  connect(m_workspace, &Workspace::progressChanged, this, [this](double share) {
    m_progress->setRange(0, kProgressSteps);
    m_progress->setValue(static_cast<int>(share * kProgressSteps));
  });
  connect(m_workspace, &Workspace::failed, this,
          [this](const QString& message) { m_banner->showMessage(Banner::Kind::Error, message); });
  connect(m_workspace, &Workspace::saved, this, [this](const QString& file) {
    m_banner->showMessage(Banner::Kind::Information, tr("Saved as %1").arg(file));
  });
}

void MainWindow::restoreSettings() {
  if (!restoreGeometry(m_settings->windowGeometry())) resize(kFirstSize);
  setTheme(static_cast<int>(m_settings->theme()));
  const ColourMap& map = colourMapById(m_settings->colourMap());
  m_panels->display()->setMap(map);
  m_colourMap->setCurrentIndex(m_colourMap->findData(QLatin1String(map.id)));
  m_panels->setLinked(m_settings->linkedViews());
  m_actions->action(ActionId::LinkViews)->setChecked(m_panels->isLinked());
  // Models come after the baselines: the last one is the best guess.
  const int index = m_method->findText(m_settings->method());
  m_method->setCurrentIndex(index >= 0 ? index : m_method->count() - 1);
}

void MainWindow::saveSettings() { m_settings->setWindowGeometry(saveGeometry()); }

void MainWindow::openPair(const std::filesystem::path& guidance, const std::filesystem::path& target) {
  m_settings->setPairFolder(QFileInfo(qPath(target)).absolutePath());
  m_workspace->openPair(guidance, target);
}

void MainWindow::chooseMethod(const QString& method) {
  if (m_method->findText(method) < 0) m_method->addItem(method);
  m_method->setCurrentText(method);
  updateState();
}

void MainWindow::endNow() {
  m_workspace->stop();
  saveSettings();
  hide();
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  if (event->type() == QEvent::WindowStateChange) m_actions->action(ActionId::FullScreen)->setChecked(isFullScreen());
  QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_workspace->isBusy() && isVisible()) {
    QMessageBox question(QMessageBox::Question, tr("Close"), tr("%1: stop and close?").arg(m_work),
                         QMessageBox::NoButton, this);
    QPushButton* stop = question.addButton(tr("&Stop and Close"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(tr("&Keep Running"), QMessageBox::RejectRole));
    question.exec();
    if (question.clickedButton() != stop) {
      event->ignore();
      return;
    }
    m_workspace->stop();
  }
  saveSettings();
  event->accept();
}

void MainWindow::perform(ActionId id) {
  switch (id) {
    case ActionId::OpenPair:
      return askForPair();
    case ActionId::LoadDemo:
      m_workspace->loadDemo();
      return runChosenMethod();
    case ActionId::SaveResult:
      return askWhereToSave();
    case ActionId::Quit:
      close();
      return;
    case ActionId::CopyValues:
      return QApplication::clipboard()->setText(m_readout->table());
    case ActionId::Fit:
      return m_panels->fit();
    case ActionId::ActualSize:
      return m_panels->setZoom(1.0);
    case ActionId::ZoomIn:
      return m_panels->zoomBySteps(1);
    case ActionId::ZoomOut:
      return m_panels->zoomBySteps(-1);
    case ActionId::LinkViews:
      m_panels->setLinked(m_actions->action(id)->isChecked());
      return m_settings->setLinkedViews(m_panels->isLinked());
    case ActionId::NextColourMap:
      return selectColourMap((m_colourMap->currentIndex() + 1) % m_colourMap->count());
    case ActionId::PreviousColourMap:
      return selectColourMap((m_colourMap->currentIndex() + m_colourMap->count() - 1) % m_colourMap->count());
    case ActionId::ThemeSystem:
      return setTheme(static_cast<int>(Theme::System));
    case ActionId::ThemeLight:
      return setTheme(static_cast<int>(Theme::Light));
    case ActionId::ThemeDark:
      return setTheme(static_cast<int>(Theme::Dark));
    case ActionId::FullScreen:
      return setWindowState(windowState() ^ Qt::WindowFullScreen);
    case ActionId::Run:
      return runChosenMethod();
    case ActionId::Stop:
      return m_workspace->stop();
    case ActionId::About:
      return showAbout();
  }
}

void MainWindow::askForPair() {
  auto* dialog = new PairDialog(m_settings->pairFolder(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this,
          [this, dialog] { openPair(dialog->guidance().toStdString(), dialog->target().toStdString()); });
  dialog->open();
}

void MainWindow::askWhereToSave() {
  const auto& result = m_workspace->result();
  if (!result) return;
  const QString name =
      QStringLiteral("%1_%2").arg(QString::fromStdString(m_workspace->pair()->files.stem), result->name);
  auto* dialog = new SaveDialog(m_settings->resultFolder(), name, m_workspace->preferredFormat(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    m_settings->setResultFolder(QFileInfo(qPath(dialog->file())).absolutePath());
    m_workspace->saveResult(dialog->file(), dialog->format());
  });
  dialog->open();
}

void MainWindow::runChosenMethod() {
  if (m_method->currentText().isEmpty()) return;
  m_workspace->run(m_method->currentText());
}

void MainWindow::setTheme(int theme) {
  m_settings->setTheme(static_cast<Theme>(theme));
  QApplication::setPalette(themePalette(static_cast<Theme>(theme)));
  constexpr ActionId kThemes[] = {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark};
  m_actions->action(kThemes[theme])->setChecked(true);
}

void MainWindow::selectColourMap(int index) {
  m_colourMap->setCurrentIndex(index);
  const ColourMap& map = colourMapById(m_colourMap->itemData(index).toString());
  m_panels->display()->setMap(map);
  m_settings->setColourMap(QLatin1String(map.id));
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

void MainWindow::showPair() {
  const LoadedPair& pair = *m_workspace->pair();
  m_guidanceFile = pair.files.guidance;
  m_targetFile = pair.files.target;
  m_panels->setPair(pair.guidance, pair.target, pair.prepared.input.range);
  m_banner->hide();
  m_invitation->hide();
  updateTitles();
  updateState();
}

void MainWindow::showResult() {
  m_panels->setResult(m_workspace->result()->picture);
  m_banner->hide();
  updateTitles();
  updateState();
}

void MainWindow::updateTitles() {
  const auto& pair = m_workspace->pair();
  const auto& result = m_workspace->result();
  if (pair) {
    const bool demo = pair->isDemo();
    setWindowTitle(demo ? tr("Demo scene") : QString::fromStdString(pair->files.stem));
    m_panels->panel(PanelRow::Guidance)
        ->setDetail(demo ? tr("synthetic scene") : qPath(pair->files.guidance.filename()));
    m_panels->panel(PanelRow::Target)
        ->setDetail(demo ? tr("depth in mm, 1/%1").arg(pair->prepared.scale) : qPath(pair->files.target.filename()));
  } else {
    setWindowTitle(QLatin1String(kProgramName));
  }
  m_panels->panel(PanelRow::Result)->setDetail(result ? result->name : QString());
  m_runInfo->setVisible(result != nullptr);
  if (!result) return;
  const QString device = QString::fromStdString(result->output->device).toUpper();
  m_runInfo->setText(
      QStringLiteral("%1  ·  %2  ·  %3").arg(result->name, device, formatSeconds(result->output->seconds)));
  m_runInfo->setToolTip(tr("Method, device and time of the result that is shown"));
}

void MainWindow::updateState() {
  const Worker::State state = m_workspace->worker().state();
  const bool busy = state != Worker::State::Idle;
  unsigned met = busy ? kBusy : kIdle;
  if (m_workspace->pair()) met |= kPair;
  if (m_workspace->result()) met |= kResult;
  if (!m_method->currentText().isEmpty()) met |= kMethod;
  m_actions->setMet(met);
  // In the menu both stand; on the toolbar they share a place.
  m_runButton->removeAction(m_runButton->defaultAction());
  m_runButton->setDefaultAction(m_actions->action(busy ? ActionId::Stop : ActionId::Run));
  m_progress->setVisible(busy);
  if (!busy) m_work.clear();
  const QString ready = m_workspace->pair() ? tr("Ready") : tr("No pair is open");
  m_state->setText(!busy ? ready : state == Worker::State::Cancelling ? tr("Stopping…") : tr("%1…").arg(m_work));
  m_panels->panel(PanelRow::Result)
      ->setHint(busy                  ? tr("%1…").arg(m_work)
                : m_workspace->pair() ? tr("Choose a method and press Run (Ctrl+R)")
                                      : tr("The target with the edges of the guidance."));
}

}  // namespace dkn
