// SPDX-License-Identifier: GPL-3.0-or-later
// The window: arranges panels, docks, toolbar and status around a workspace.
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include "dock/log_dock.h"
#include "dock/methods_dock.h"
#include "dock/parameter_form.h"
#include "inspector/inspector_link.h"
#include "look/banner.h"
#include "pair/pair_gallery.h"
#include "run/region_meter.h"
#include "session/session_controller.h"
#include "training/training_dock.h"
#include "view/number_format.h"
#include "window/action_set.h"
#include "window/dock_layout.h"
#include "window/drop_overlay.h"
#include "window/file_controller.h"
#include "window/settings.h"
#include "window/view_controller.h"

namespace dkn {
namespace {

/// Of the progress bar.
constexpr int kProgressSteps = 1000;

}  // namespace

MainWindow::MainWindow(Workspace* workspace, Settings* settings, QWidget* parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_gallery(new Gallery(this)),
      m_panels(new PanelGrid(m_gallery, this)),
      m_actions(new ActionSet(this, m_panels)) {
  // Before the gallery: what panels show is placed in the scene of its pair.
  connect(m_workspace, &Workspace::pairChanged, this, [this] {
    const auto pair = m_workspace->pair();
    m_panels->setScene(pair ? pair->guidance->size() : QSize());
  });
  m_pairGallery = new PairGallery(m_workspace, m_gallery, this);
  m_actions->buildMenus(menuBar());
  buildToolBar();
  buildCentre();
  buildStatusBar();
  buildDocks();
  m_drop = new DropOverlay(this);
  setAcceptDrops(true);
  m_views = new ViewController(m_actions, m_panels, m_settings, this);
  m_files = new FileController(m_actions, m_workspace, m_panels, m_settings, this);
  m_session = new SessionController(m_actions, m_workspace, m_panels, m_settings, this);
  new RegionMeter(m_workspace, m_panels->marks(), this);
  bindActions();
  bindGuide();
  connectControllers();
  connectTraining();
  connectWorkspace();
  restoreSettings();
  retranslateUi();
  m_panels->activePanel()->setFocus();
}

MainWindow::~MainWindow() {
  // Its panels use the gallery, which would otherwise end first.
  delete m_views;
  delete m_pairGallery;
  delete takeCentralWidget();
  // After the panels, which draw its marks.
  delete m_inspector;
}

void MainWindow::connectWorkspace() {
  connect(m_workspace, &Workspace::pairChanged, this, &MainWindow::showPair);
  connect(m_workspace, &Workspace::entriesChanged, this, &MainWindow::updateState);
  connect(m_workspace, &Workspace::stateChanged, this, &MainWindow::updateState);
  connect(m_workspace, &Workspace::resultChanged, this, [this] {
    updateTitles();
    updateState();
  });
  connect(m_workspace, &Workspace::runChanged, this, [this](const Run* run) {
    updateProgress();
    if (run->state() != Run::State::Done) return;
    m_log->add(tr("%1 on %2: %3")
                   .arg(run->name(), qobject_cast<PairEntry*>(run->parent())->title(), formatSeconds(run->seconds())));
    const std::string notice = run->result() ? run->result()->output->notice : std::string();
    if (!notice.empty()) m_log->add(QString::fromStdString(notice));
  });
  connect(m_workspace, &Workspace::started, this, [this](const QString& title) {
    m_work = title;
    m_log->add(title);
    m_progress->setRange(0, 0);
    if (m_banner->kind() == Banner::Kind::Information) m_banner->hide();
    updateState();
  });
  connect(m_workspace, &Workspace::progressChanged, this, [this](double share) {
    m_progress->setRange(0, kProgressSteps);
    m_progress->setValue(static_cast<int>(share * kProgressSteps));
  });
  connect(m_workspace, &Workspace::failed, this, &MainWindow::showProblem);
  connect(m_workspace, &Workspace::stopped, this, [this] { m_log->add(tr("Stopped")); });
  connect(m_workspace, &Workspace::saved, this, [this](const QString& file) {
    m_log->add(tr("Saved as %1").arg(file));
    m_banner->showMessage(Banner::Kind::Information, tr("Saved as %1").arg(file));
  });
}

void MainWindow::openPair(PairSource source) {
  if (source.files.stem.empty()) source.files.stem = pairStem(source.files.guidance, source.files.target);
  m_files->openPair(source);
}

void MainWindow::chooseMethod(const QString& method) { m_workspace->methods()->choose(method); }

void MainWindow::useMethods(const std::vector<std::string>& methods) {
  if (methods.empty()) return;
  chooseMethod(QString::fromStdString(methods.front()));
  if (m_workspace->target() == nullptr) return;
  // The last to be run is shown.
  for (auto method = methods.rbegin(); method != methods.rend(); ++method)
    m_workspace->run(QString::fromStdString(*method));
}

void MainWindow::endNow() {
  m_session->autosave();
  m_workspace->stop();
  saveSettings();
  hide();
  m_training->endNow();
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslateUi();
  if (event->type() == QEvent::WindowStateChange) m_actions->action(ActionId::FullScreen)->setChecked(isFullScreen());
  QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!mayClose()) return event->ignore();
  m_workspace->stop();
  saveSettings();
  m_session->endCleanly();
  m_training->endNow();
  event->accept();
}

bool MainWindow::mayClose() {
  const bool trains = m_training->trainer()->isActive();
  if (!isVisible() || (!m_workspace->isBusy() && !trains)) return true;
  const QString text = trains ? tr("A training is going on. It ends with a checkpoint and is offered the next time.")
                              : tr("%1: stop and close?").arg(m_work);
  QMessageBox question(QMessageBox::Question, tr("Close"), text, QMessageBox::NoButton, this);
  QPushButton* stop = question.addButton(tr("&Stop and Close"), QMessageBox::AcceptRole);
  question.setDefaultButton(question.addButton(tr("&Keep Running"), QMessageBox::RejectRole));
  question.exec();
  return question.clickedButton() == stop;
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  // Docks can be given sizes only once the window has one.
  if (m_laidOut) return;
  m_laidOut = true;
  if (!restoreState(m_settings->windowState())) m_docks->reset();
}

void MainWindow::loadDemo() {
  m_workspace->loadDemo();
  runChosenMethod();
}

void MainWindow::runChosenMethod() {
  const QString method = m_workspace->methods()->chosen();
  if (method.isEmpty() || !m_methodsDock->form()->isValid()) return;
  m_workspace->setCentre(m_panels->activePanel()->viewState().centre);
  m_workspace->run(method);
}

void MainWindow::showPair() {
  m_banner->hide();
  m_invitation->setVisible(m_workspace->entries().empty());
  updateTitles();
  updateState();
}

void MainWindow::updateTitles() {
  const PairEntry* entry = m_workspace->current();
  setWindowTitle(entry ? entry->title() : QApplication::applicationDisplayName());
  const auto result = m_workspace->result();
  m_runInfo->setVisible(result != nullptr);
  if (!result) return;
  const QString device = QString::fromStdString(result->output->device).toUpper();
  QStringList parts{result->name, device, QString::fromStdString(result->output->precision),
                    formatSeconds(result->output->seconds)};
  const double megapixels = 1e-6 * static_cast<double>(result->output->values.total());
  if (megapixels > 0.0) parts.append(tr("%1/MP").arg(formatSeconds(result->output->seconds / megapixels)));
  m_runInfo->setText(parts.join(QStringLiteral("  ·  ")));
  m_runInfo->setToolTip(tr("Method, device, precision, time and time a megapixel of the result that is shown"));
}

void MainWindow::updateState() {
  const bool busy = m_workspace->isBusy();
  unsigned met = busy ? kBusy : kNothing;
  if (m_workspace->pair()) met |= kPair;
  if (m_workspace->target() != nullptr) met |= kEntry;
  if (m_workspace->result()) met |= kResult;
  if (!m_workspace->methods()->chosen().isEmpty()) met |= kMethod;
  if (!m_workspace->methods()->ticked().isEmpty()) met |= kTicked;
  if (m_workspace->entries().size() > 1) met |= kSeveralPairs;
  if (m_panels->marks()->region() || m_panels->marks()->line()) met |= kMarks;
  if (m_methodsDock->form()->isValid()) met |= kValidParameters;
  m_actions->setMet(met | m_training->met());
  const QUndoStack* undo = m_workspace->methods()->undoStack();
  m_actions->action(ActionId::Undo)->setEnabled(undo->canUndo());
  m_actions->action(ActionId::Redo)->setEnabled(undo->canRedo());
  // In the menu both stand; on the toolbar they share a place.
  m_runButton->removeAction(m_runButton->defaultAction());
  m_runButton->setDefaultAction(m_actions->action(busy ? ActionId::Stop : ActionId::Run));
  m_progress->setVisible(busy);
  if (!busy) m_work.clear();
  updateProgress();
}

void MainWindow::updateProgress() {
  if (!m_workspace->isBusy()) {
    const QString training = m_training->summary();
    m_state->setText(!training.isEmpty() ? training : m_workspace->pair() ? tr("Ready") : tr("No pair is open"));
    return;
  }
  QStringList parts{m_workspace->isStopping() ? tr("Stopping…") : tr("%1…").arg(m_work)};
  if (const Run* run = m_workspace->activeRun()) {
    if (const auto left = run->secondsLeft()) parts.append(tr("%1 left").arg(formatSeconds(*left)));
  }
  if (m_workspace->queuedCount() > 0) parts.append(tr("%1 waiting").arg(m_workspace->queuedCount()));
  m_state->setText(parts.join(QStringLiteral("  ·  ")));
}

}  // namespace dkn
