// SPDX-License-Identifier: GPL-3.0-or-later
// The window: arranges panels, toolbar and status around a workspace.
#pragma once

#include <QMainWindow>

#include <filesystem>

#include "window/actions.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QToolButton;

namespace dkn {

class ActionSet;
class Banner;
class PanelRow;
class Readout;
class Settings;
class Workspace;

/// Emits requests to the workspace and shows what it holds; computes nothing. Both pointers must outlive the window.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(Workspace* workspace, Settings* settings, QWidget* parent = nullptr);

  void openPair(const std::filesystem::path& guidance, const std::filesystem::path& target);
  /// A name of the list, or a path to a model file, which joins it.
  void chooseMethod(const QString& method);
  /// Saves the state, stops the work and closes without a question.
  void endNow();

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildToolBar();
  void buildCentre();
  void buildStatusBar();
  void connectWorkspace();
  void restoreSettings();
  void saveSettings();
  void retranslateUi();

  void perform(ActionId id);
  void askForPair();
  void askWhereToSave();
  void runChosenMethod();
  void setTheme(int theme);
  void selectColourMap(int index);
  void showAbout();

  void showPair();
  void showResult();
  void updateState();
  void updateTitles();
  void showDropHints(const QPoint& position, int files);
  /// A single file takes its place in the pair; the pair is opened when both places are taken.
  void takeFile(bool asGuidance, const std::filesystem::path& file);

  Workspace* m_workspace;
  Settings* m_settings;
  PanelRow* m_panels;
  ActionSet* m_actions;
  Banner* m_banner;
  Readout* m_readout;
  QWidget* m_invitation;
  QLabel* m_invitationText;
  QComboBox* m_method;
  QLabel* m_methodLabel;
  QToolButton* m_runButton;  ///< Run, or Stop while something runs
  QComboBox* m_colourMap;
  QLabel* m_state;
  QLabel* m_runInfo;
  QProgressBar* m_progress;
  QString m_work;  ///< what the worker is doing; empty: nothing
  std::filesystem::path m_guidanceFile;
  std::filesystem::path m_targetFile;
};

}  // namespace dkn
