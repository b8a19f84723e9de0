// SPDX-License-Identifier: GPL-3.0-or-later
// What helps along: first steps, words for what is shown, remedies beside errors, a check of the installation.
#include <QAction>
#include <QDir>
#include <QToolButton>

#include <cstdio>

#include "base/error.h"
#include "batch/scene_files.h"
#include "dock/log_dock.h"
#include "filter/method_registry.h"
#include "guide/coach_marks.h"
#include "guide/guide_dialog.h"
#include "guide/scene_dialog.h"
#include "guide/verify_dialog.h"
#include "inspector/inspector_link.h"
#include "look/banner.h"
#include "pair/workspace.h"
#include "view/number_format.h"
#include "view/panel_grid.h"
#include "view/readout.h"
#include "window/action_set.h"
#include "window/dock_layout.h"
#include "window/file_controller.h"
#include "window/main_window.h"
#include "window/settings.h"

namespace dkn {
namespace {

const QString kSceneFolder = QStringLiteral("scenes");
/// Pixels a side: small enough for any machine.
constexpr int kCarefulTile = 256;

}  // namespace

void MainWindow::bindGuide() {
  m_actions->bind(ActionId::Guide, [this] {
    auto* guide = findChild<GuideDialog*>();
    if (guide == nullptr) guide = new GuideDialog(this);
    guide->show();
    guide->raise();
    guide->activateWindow();
  });
  m_actions->bind(ActionId::QuickStart, [this] { showQuickStart(); });
  m_actions->bind(ActionId::WhatIsThis, [this] { m_banner->showMessage(Banner::Kind::Information, describePanel()); });
  m_actions->bind(ActionId::MakeScene, [this] { makeScenes(); });
  m_actions->bind(ActionId::Verify, [this] {
    auto* dialog = new VerifyDialog(m_workspace->folders(), m_settings->runOptions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
  });
}

void MainWindow::introduce() {
  if (m_settings->introduced()) return;
  showQuickStart();
}

void MainWindow::showQuickStart() {
  if (auto* before = findChild<CoachMarks*>()) return before->setStep(0);
  const auto key = [this](ActionId id) { return m_actions->action(id)->shortcut().toString(QKeySequence::NativeText); };
  std::vector<CoachMark> marks{
      {m_panels, tr("Two pictures go in"),
       tr("Drop a guidance (a sharp picture) and a target (a depth map, for example) on the panels, or load the demo: "
          "%1.")
           .arg(key(ActionId::LoadDemo))},
      {m_runButton, tr("One comes out"),
       tr("Choose a method and run it: %1. Its result appears from the middle of the view outwards.")
           .arg(key(ActionId::Run))},
      {m_panels, tr("Look closely"),
       tr("The wheel zooms about the pointer, dragging moves all panels together. The line below the panels has the "
          "values themselves.")},
      {m_panels, tr("Ask why"),
       tr("Press %1 and click a pixel: the kernel inspector shows which neighbours the network chose, how far it "
          "moved, and with what weight.")
           .arg(key(ActionId::KernelInspector))}};
  auto* coach = new CoachMarks(std::move(marks), this);
  connect(coach, &CoachMarks::done, this, [this] { m_settings->setIntroduced(true); });
}

QString MainWindow::describePanel() const {
  const ImagePanel* panel = m_panels->activePanel();
  const GalleryItem* item =
      m_panels->gallery()->find(m_panels->contents(m_panels->arrangement()).value(m_panels->activeIndex()));
  if (item == nullptr || !panel->picture()) return item != nullptr ? item->hint : tr("This panel is empty.");
  const Picture& picture = *panel->picture();
  QString meaning;
  switch (item->kind) {
    case PictureKind::Colours:
      meaning = tr("It is shown in its own colours.");
      break;
    case PictureKind::Values:
      meaning = tr("Each colour stands for a value; equal colours are equal values in all panels.");
      break;
    case PictureKind::Signed:
      meaning = tr("Red is too large, blue too small, grey right.");
      break;
    case PictureKind::Absolute:
      meaning = tr("The lighter, the farther from the reference.");
      break;
    case PictureKind::Mask:
      meaning = tr("Marked pixels are farther from the reference than the threshold.");
      break;
    case PictureKind::Map:
      meaning = tr("The colours are of this picture alone; its bar has the numbers.");
      break;
  }
  QStringList parts{item->detail.isEmpty() ? item->title : tr("%1: %2").arg(item->title, item->detail)};
  parts.append(formatSize(picture.size().width(), picture.size().height()));
  parts.append(tr("values from %1 to %2 %3")
                   .arg(formatValue(picture.range().minimum), formatValue(picture.range().maximum), item->unit)
                   .trimmed());
  return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + meaning;
}

void MainWindow::makeScenes() {
  auto* dialog =
      new SceneDialog(m_settings->hasFolder(kSceneFolder) ? m_settings->folder(kSceneFolder)
                                                          : QDir::home().filePath(QStringLiteral("dkn-scenes")),
                      this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const QString folder = dialog->folder();
    m_settings->setFolder(kSceneFolder, folder);
    SceneOptions options;
    options.width = dialog->sceneSize().width();
    options.height = dialog->sceneSize().height();
    const auto seed = static_cast<std::uint64_t>(dialog->seed());
    const int count = dialog->count();
    m_workspace->submitFileWork(
        tr("Making %n scene(s)", "", count),
        [this, folder, options, seed, count](Progress& progress) mutable -> Worker::Completion {
          const std::filesystem::path place = folder.toStdString();
          std::error_code error;
          std::filesystem::create_directories(place, error);
          if (error)
            throw Error(ErrorCode::CannotWrite,
                        "Cannot make the folder " + place.string() + ": " + error.message() + ". Choose another.");
          std::vector<PairSource> sources;
          for (int i = 0; i < count; ++i) {
            progress.throwIfStopped();
            options.seed = seed + static_cast<std::uint64_t>(i);
            const std::string stem = "scene-" + std::to_string(options.seed);
            writeScenePair(place, stem, options);
            PairSource source;
            source.files = {stem, place / (stem + "_rgb.png"), place / (stem + "_depth.png"), {}};
            source.options.protocol = "bicubic";
            source.options.scale = kDefaultScale;
            source.options.unit.name = "mm";
            sources.push_back(source);
            progress.report(static_cast<double>(i + 1) / count);
          }
          return [this, sources] { m_workspace->addPairs(sources); };
        });
  });
  dialog->open();
}

void MainWindow::showProblem(const QString& message) {
  m_log->add(message);
  m_banner->showMessage(Banner::Kind::Error, message);
  const PairEntry* entry = m_workspace->target() != nullptr ? m_workspace->target() : m_workspace->failedEntry();
  if (message.contains(QLatin1String("memory"))) {
    m_banner->addButton(tr("Run in &Small Tiles"), [this] {
      RunOptions options = m_settings->runOptions();
      options.tile = kCarefulTile;
      m_settings->setRunOptions(options);
      applyRunOptions();
      runChosenMethod();
    });
  } else if (entry != nullptr && entry->state() == PairEntry::State::Failed) {
    m_banner->addButton(tr("Choose &Other Files…"), [this] { m_actions->action(ActionId::OpenPair)->trigger(); });
  }
  m_banner->addButton(tr("&Log"), [this] { m_docks->raise(m_log); });
}

}  // namespace dkn
