// SPDX-License-Identifier: GPL-3.0-or-later
// Files dropped onto the window.
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include <vector>

#include "look/banner.h"
#include "window/main_window.h"
#include "pair/pair_guess.h"
#include "view/panel_row.h"
#include "pair/workspace.h"

namespace dkn {
namespace {

std::vector<std::filesystem::path> localFiles(const QMimeData* data) {
  std::vector<std::filesystem::path> files;
  for (const QUrl& url : data->urls()) {
    if (url.isLocalFile()) files.emplace_back(url.toLocalFile().toStdString());
  }
  return files;
}

}  // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const std::size_t count = localFiles(event->mimeData()).size();
  if (count < 1 || count > 2) return;
  event->acceptProposedAction();
  showDropHints(event->position().toPoint(), static_cast<int>(count));
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event) {
  showDropHints(event->position().toPoint(), static_cast<int>(localFiles(event->mimeData()).size()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* /*event*/) { showDropHints({}, 0); }

void MainWindow::dropEvent(QDropEvent* event) {
  showDropHints({}, 0);
  const std::vector<std::filesystem::path> files = localFiles(event->mimeData());
  event->acceptProposedAction();
  if (files.size() == 2) {
    const auto [guidance, target] = guessPair(files[0], files[1]);
    openPair(guidance, target);
  } else if (files.size() == 1) {
    takeFile(event->position().x() < width() / 2.0, files.front());
  }
}

void MainWindow::showDropHints(const QPoint& position, int files) {
  const bool left = position.x() < width() / 2;
  const QString guidance = files == 2 ? tr("Drop to open both as a pair") : tr("Drop here as the guidance");
  const QString target = files == 2 ? guidance : tr("Drop here as the target");
  m_panels->panel(PanelRow::Guidance)->setDropHint(files == 2 || (files == 1 && left) ? guidance : QString());
  m_panels->panel(PanelRow::Target)->setDropHint(files == 2 || (files == 1 && !left) ? target : QString());
}

void MainWindow::takeFile(bool asGuidance, const std::filesystem::path& file) {
  (asGuidance ? m_guidanceFile : m_targetFile) = file;
  if (!m_guidanceFile.empty() && !m_targetFile.empty()) {
    openPair(m_guidanceFile, m_targetFile);
    return;
  }
  const QString name = QString::fromStdString(file.filename().string());
  m_banner->showMessage(Banner::Kind::Information,
                        asGuidance ? tr("%1 is the guidance. Now drop the target on the right half.").arg(name)
                                   : tr("%1 is the target. Now drop the guidance on the left half.").arg(name));
}

}  // namespace dkn
