// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that concern files: pairs, results, pictures of the view.
#pragma once

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <vector>

#include "image/write_image.h"
#include "pair/loaded_pair.h"

class QWidget;

namespace dkn {

class ActionSet;
class LinePlot;
class PanelGrid;
class ResultsDock;
class Settings;
class Workspace;

/// Binds them, asks for names and hands the work to the workspace.
class FileController : public QObject {
  Q_OBJECT

 public:
  FileController(ActionSet* actions, Workspace* workspace, PanelGrid* panels, Settings* settings, QWidget* window);

  /// What Export All and Export Plot write beside pictures.
  void setExports(ResultsDock* results, std::vector<LinePlot*> plots);

  void openPair(const PairSource& source);
  /// `guidance` and `target` are folders or patterns.
  void openFolder(const QString& guidance, const QString& target, const QString& truth, const PairOptions& options);
  /// One or more dropped files; a single one that is a picture goes to its half.
  void openDropped(const QStringList& paths, bool leftHalf);
  /// Everything that there is to write, into a folder. For tests and the dialog.
  void exportAll(const QString& folder);
  void exportView(const QString& file);
  /// Guidance, results and ground truth side by side, the region magnified, the differences: PNG, SVG or PDF.
  void exportFigure(const QString& file);

 Q_SIGNALS:
  void information(const QString& text);
  void problem(const QString& text);
  void sessionDropped(const QString& file);
  void modelDropped(const QString& file);

 private:
  void bindAll();
  void askForPair();
  void askForFolder();
  void askWhereToSave();
  void askWhereToExportView();
  void askWhereToExportFigure();
  void askWhereToExportPlot();
  void fillRecent();
  void takeFile(bool asGuidance, const std::filesystem::path& file);

  ActionSet* m_actions;
  Workspace* m_workspace;
  PanelGrid* m_panels;
  Settings* m_settings;
  QWidget* m_window;
  ResultsDock* m_results = nullptr;
  std::vector<LinePlot*> m_plots;
  std::filesystem::path m_guidanceFile;
  std::filesystem::path m_targetFile;
};

}  // namespace dkn
