// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that concern files.
#include "window/file_controller.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <string_view>

#include "base/atomic_file.h"
#include "base/error.h"
#include "dialog/pair_dialog.h"
#include "dialog/save_dialog.h"
#include "dock/results_dock.h"
#include "filter/script_method.h"
#include "pair/pair_guess.h"
#include "pair/workspace.h"
#include "plot/drawing_export.h"
#include "plot/line_plot.h"
#include "run/current_comparison.h"
#include "run/result_writer.h"
#include "view/panel_grid.h"
#include "window/action_set.h"
#include "window/settings.h"

namespace dkn {
namespace {

QString qPath(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

const QString kPairKind = QStringLiteral("pair");
const QString kExportKind = QStringLiteral("export");

void writeText(const std::filesystem::path& file, const QString& text) {
  writeFileAtomically(file, text.toUtf8().toStdString());
}

/// For file names: what a file system or a shell could stumble over becomes "-".
QString plainName(QString name) {
  for (QChar& c : name) {
    if (!c.isLetterOrNumber() && !QStringLiteral("._-").contains(c)) c = QLatin1Char('-');
  }
  return name;
}

}  // namespace

FileController::FileController(ActionSet* actions, Workspace* workspace, PanelGrid* panels, Settings* settings,
                               QWidget* window)
    : QObject(window),
      m_actions(actions),
      m_workspace(workspace),
      m_panels(panels),
      m_settings(settings),
      m_window(window) {
  bindAll();
  connect(m_actions->menu(MenuId::Recent), &QMenu::aboutToShow, this, &FileController::fillRecent);
}

void FileController::setExports(ResultsDock* results, std::vector<LinePlot*> plots) {
  m_results = results;
  m_plots = std::move(plots);
}

void FileController::bindAll() {
  m_actions->bind(ActionId::OpenPair, [this] { askForPair(); });
  m_actions->bind(ActionId::OpenFolder, [this] { askForFolder(); });
  m_actions->bind(ActionId::Reload, [this] { m_workspace->reload(); });
  m_actions->bind(ActionId::ClosePair, [this] { m_workspace->close(m_workspace->target()); });
  m_actions->bind(ActionId::SaveResult, [this] { askWhereToSave(); });
  m_actions->bind(ActionId::ExportView, [this] { askWhereToExportView(); });
  m_actions->bind(ActionId::ExportFigure, [this] { askWhereToExportFigure(); });
  m_actions->bind(ActionId::ExportAll, [this] {
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, tr("Export All"), m_settings->folder(kExportKind));
    if (folder.isEmpty()) return;
    m_settings->setFolder(kExportKind, folder);
    exportAll(folder);
  });
  m_actions->bind(ActionId::ExportPlot, [this] { askWhereToExportPlot(); });
  m_actions->bind(ActionId::CopyView, [this] { QApplication::clipboard()->setPixmap(m_panels->grab()); });
  const auto copyTable = [this](TableFormat format) { QApplication::clipboard()->setText(m_results->text(format)); };
  m_actions->bind(ActionId::CopyCsv, [copyTable] { copyTable(TableFormat::Csv); });
  m_actions->bind(ActionId::CopyMarkdown, [copyTable] { copyTable(TableFormat::Markdown); });
  m_actions->bind(ActionId::CopyLatex, [copyTable] { copyTable(TableFormat::Latex); });
}

void FileController::openPair(const PairSource& source) {
  m_settings->setFolder(kPairKind, QFileInfo(qPath(source.files.target)).absolutePath());
  m_settings->addRecent(qPath(source.files.guidance) + QLatin1Char('\n') + qPath(source.files.target));
  m_guidanceFile = source.files.guidance;
  m_targetFile = source.files.target;
  m_workspace->addPairs({source});
}

void FileController::openFolder(const QString& guidance, const QString& target, const QString& truth,
                                const PairOptions& options) {
  const std::string guides = guidance.toStdString(), targets = target.toStdString(), truths = truth.toStdString();
  m_workspace->submitFileWork(tr("Looking through %1").arg(QFileInfo(guidance).fileName()),
                              [this, guides, targets, truths, options](Progress&) -> Worker::Completion {
                                const Pairing pairing = pairFiles(guides, targets, truths);
                                return [this, pairing, options] {
                                  std::vector<PairSource> sources;
                                  for (const PairFiles& files : pairing.pairs) sources.push_back({files, options});
                                  if (!pairing.unmatched.empty()) {
                                    QString text = tr("Files without a partner: %1.").arg(pairing.unmatched.size()) +
                                                   QLatin1Char(' ') +
                                                   QString::fromStdString(pairing.unmatched.front().reason);
                                    Q_EMIT problem(text);
                                  }
                                  m_workspace->addPairs(sources);
                                };
                              });
}

void FileController::openDropped(const QStringList& paths, bool leftHalf) {
  QStringList pictures;
  for (const QString& path : paths) {
    const QFileInfo info(path);
    if (info.isDir()) {
      openFolder(path, path, {}, {});
    } else if (path.endsWith(QLatin1String(".safetensors"))) {
      Q_EMIT modelDropped(path);
    } else if (isScriptModule(path.toStdString())) {
      // Trust is the user's to give, and before the file is loaded.
      Q_EMIT problem(tr("%1 is a TorchScript module: running it runs the code in it. Use files that you trust.")
                         .arg(info.fileName()));
      Q_EMIT modelDropped(path);
    } else if (path.endsWith(QLatin1String(".json"))) {
      Q_EMIT sessionDropped(path);
    } else if (isImageFile(path.toStdString())) {
      pictures.append(path);
    } else {
      Q_EMIT problem(tr("%1 is no picture, no folder, no model and no session.").arg(info.fileName()));
    }
  }
  if (pictures.size() == 1) return takeFile(leftHalf, pictures.front().toStdString());
  if (pictures.size() == 2) {
    const auto [guidance, target] = guessPair(pictures[0].toStdString(), pictures[1].toStdString());
    return openPair({{pairStem(guidance, target), guidance, target, {}}, {}});
  }
  if (pictures.size() > 2) Q_EMIT problem(tr("Drop one or two pictures, or a folder of pairs."));
}

void FileController::takeFile(bool asGuidance, const std::filesystem::path& file) {
  (asGuidance ? m_guidanceFile : m_targetFile) = file;
  if (!m_guidanceFile.empty() && !m_targetFile.empty())
    return openPair({{pairStem(m_guidanceFile, m_targetFile), m_guidanceFile, m_targetFile, {}}, {}});
  const QString name = qPath(file.filename());
  Q_EMIT information(asGuidance ? tr("%1 is the guidance. Now drop the target on the right half.").arg(name)
                                : tr("%1 is the target. Now drop the guidance on the left half.").arg(name));
}

void FileController::askForPair() {
  auto* dialog = new PairDialog(PairDialog::Kind::Files, m_settings->folder(kPairKind), m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] { openPair(dialog->source()); });
  dialog->open();
}

void FileController::askForFolder() {
  auto* dialog = new PairDialog(PairDialog::Kind::Folders, m_settings->folder(kPairKind), m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    m_settings->setFolder(kPairKind, dialog->guidance());
    openFolder(dialog->guidance(), dialog->target(), dialog->truth(), dialog->options());
  });
  dialog->open();
}

void FileController::askWhereToSave() {
  const auto result = m_workspace->result();
  if (!result) return;
  const QString name =
      QStringLiteral("%1_%2").arg(QString::fromStdString(m_workspace->pair()->files.stem), result->name);
  auto* dialog =
      new SaveDialog(m_settings->folder(QStringLiteral("result")), name, m_workspace->preferredFormat(), m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    m_settings->setFolder(QStringLiteral("result"), QFileInfo(qPath(dialog->file())).absolutePath());
    m_workspace->saveResult(dialog->file(), dialog->format());
  });
  dialog->open();
}

void FileController::askWhereToExportView() {
  const QString proposal =
      QDir(m_settings->folder(kExportKind))
          .filePath(QString::fromStdString(m_workspace->pair()->files.stem) + QStringLiteral("_view.png"));
  const QString file = QFileDialog::getSaveFileName(m_window, tr("Export View"), proposal,
                                                    tr("PNG pictures (*.png)") + QStringLiteral(";;SVG (*.svg)"));
  if (file.isEmpty()) return;
  m_settings->setFolder(kExportKind, QFileInfo(file).absolutePath());
  exportView(file);
}

void FileController::exportView(const QString& file) {
  if (file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
    // Text stays text: for figures in papers.
    try {
      exportDrawing(file, m_panels->size(), [this](QPainter& painter) { m_panels->render(&painter); });
      Q_EMIT information(tr("Saved as %1").arg(file));
    } catch (const Error& error) {
      Q_EMIT problem(QString::fromUtf8(error.what()));
    }
    return;
  }
  const QImage image = m_panels->grab().toImage();
  m_workspace->submitFileWork(tr("Exporting the view"), [this, image, file](Progress&) -> Worker::Completion {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    writeFileAtomically(file.toStdString(), std::string_view(png.constData(), static_cast<std::size_t>(png.size())));
    return [this, file] { Q_EMIT information(tr("Saved as %1").arg(file)); };
  });
}

void FileController::askWhereToExportFigure() {
  const QString proposal =
      QDir(m_settings->folder(kExportKind))
          .filePath(QString::fromStdString(m_workspace->pair()->files.stem) + QStringLiteral("_figure.svg"));
  const QString file = QFileDialog::getSaveFileName(m_window, tr("Export Figure"), proposal,
                                                    tr("SVG (*.svg);;PDF (*.pdf);;PNG pictures (*.png)"));
  if (file.isEmpty()) return;
  m_settings->setFolder(kExportKind, QFileInfo(file).absolutePath());
  exportFigure(file);
}

void FileController::exportFigure(const QString& file) {
  const Comparison pictures = currentComparison(*m_workspace, *m_panels);
  if (pictures.pictures.empty()) return;
  const auto truth = m_workspace->pair()->truth;
  m_workspace->submitFileWork(
      tr("Exporting the figure"), [this, pictures, truth, file](Progress&) -> Worker::Completion {
        Comparison comparison = pictures;
        addDifferences(truth, comparison);
        Sheet sheet;
        addComparison(comparison, sheet);
        exportDrawing(file, sheetSize(sheet), [&](QPainter& painter) { drawSheet(painter, sheet); });
        return [this, file] { Q_EMIT information(tr("Saved as %1").arg(file)); };
      });
}

void FileController::askWhereToExportPlot() {
  LinePlot* plot = nullptr;
  for (LinePlot* one : m_plots) {
    if (one->seriesCount() > 0 && (plot == nullptr || one->isVisible())) plot = one;
  }
  if (plot == nullptr)
    return Q_EMIT information(tr("There is no plot to export: open the histogram or the profile first."));
  const QString file = QFileDialog::getSaveFileName(
      m_window, tr("Export Plot"),
      QDir(m_settings->folder(kExportKind)).filePath(plot->accessibleName() + QStringLiteral(".pdf")),
      tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png);;CSV (*.csv)"));
  if (file.isEmpty()) return;
  m_settings->setFolder(kExportKind, QFileInfo(file).absolutePath());
  try {
    if (file.endsWith(QLatin1String(".csv"))) {
      writeText(file.toStdString(), plot->table());
    } else {
      plot->exportTo(file.toStdString());
    }
    Q_EMIT information(tr("Saved as %1").arg(file));
  } catch (const Error& error) {
    Q_EMIT problem(QString::fromUtf8(error.what()));
  }
}

void FileController::exportAll(const QString& folder) {
  const auto pair = m_workspace->pair();
  if (!pair) return;
  const std::filesystem::path base = folder.toStdString();
  const QString stem = QString::fromStdString(pair->files.stem);
  try {
    for (LinePlot* plot : m_plots) {
      if (plot->seriesCount() == 0) continue;
      const std::string name = plainName(stem + QLatin1Char('_') + plot->objectName()).toStdString();
      for (const char* ending : {".pdf", ".svg"}) plot->exportTo(base / (name + ending));
      writeText(base / (name + ".csv"), plot->table());
    }
    writeText(base / (stem.toStdString() + "_results.csv"), m_results->text(TableFormat::Csv));
    writeText(base / (stem.toStdString() + "_results.md"), m_results->text(TableFormat::Markdown));
    writeText(base / (stem.toStdString() + "_results.tex"), m_results->text(TableFormat::Latex));
  } catch (const Error& error) {
    return Q_EMIT problem(QString::fromUtf8(error.what()));
  }
  const ImageFormat format = m_workspace->preferredFormat();
  for (const Run* run : m_workspace->current()->runs()) {
    if (!run->result()) continue;
    QString name = stem + QLatin1Char('_') + run->name();
    if (!run->parameters().empty()) name += QLatin1Char('_') + plainName(run->parameterText());
    const std::filesystem::path file = base / (name.toStdString() + fileExtension(format));
    m_workspace->submitFileWork(tr("Saving %1").arg(qPath(file.filename())),
                                [file, format, pair, result = run->result()](Progress&) -> Worker::Completion {
                                  writeResult(file, format, *pair, *result);
                                  return {};
                                });
  }
  exportFigure(qPath(base / (stem.toStdString() + "_figure.svg")));
  exportView(qPath(base / (stem.toStdString() + "_view.png")));
}

void FileController::fillRecent() {
  QMenu* menu = m_actions->menu(MenuId::Recent);
  menu->clear();
  const QStringList recent = m_settings->recent();
  if (recent.isEmpty()) menu->addAction(tr("Nothing yet"))->setEnabled(false);
  for (const QString& entry : recent) {
    const QStringList paths = entry.split(QLatin1Char('\n'));
    QStringList names;
    bool exists = true;
    for (const QString& path : paths) {
      names.append(QFileInfo(path).fileName());
      exists &= QFileInfo::exists(path);
    }
    QAction* action =
        menu->addAction(names.join(QStringLiteral("  +  ")).replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setToolTip(exists ? entry : tr("No longer there:\n%1").arg(entry));
    action->setEnabled(exists);
    connect(action, &QAction::triggered, this, [this, paths] {
      if (paths.size() == 1) return Q_EMIT sessionDropped(paths.front());
      const std::filesystem::path guidance = paths[0].toStdString(), target = paths[1].toStdString();
      openPair({{pairStem(guidance, target), guidance, target, {}}, {}});
    });
  }
}

}  // namespace dkn
