// SPDX-License-Identifier: GPL-3.0-or-later
// The window: arranges panels, docks, toolbar and status around a workspace.
#pragma once

#include <QElapsedTimer>
#include <QMainWindow>

#include <functional>
#include <string>
#include <vector>

#include "window/actions.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QToolButton;

namespace dkn {

class ActionSet;
class Banner;
class DockLayout;
class DropOverlay;
class FileController;
class Gallery;
class InspectorLink;
class LogDock;
class MethodsDock;
class PairGallery;
class PanelGrid;
class Readout;
class ResultsDock;
class SessionController;
class Settings;
class TrainingDock;
class ViewController;
class Workspace;
struct PairSource;

/// Emits requests to the workspace and shows what it holds; computes nothing. Both pointers must outlive the window.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(Workspace* workspace, Settings* settings, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// A pair without a name is called after its files.
  void openPair(PairSource source);
  /// A name of the list, or a path to a model file, which joins it.
  void chooseMethod(const QString& method);
  /// Chooses the first one and runs them all on the pair, if there is one; the first is shown then.
  void useMethods(const std::vector<std::string>& methods);
  /// A few steps through the window, once: the next time nothing happens.
  void introduce();
  /// Saves the state, stops the work and closes without a question.
  void endNow();

  ActionSet* actionSet() const { return m_actions; }
  PanelGrid* panels() const { return m_panels; }
  PairGallery* pairGallery() const { return m_pairGallery; }
  DockLayout* docks() const { return m_docks; }
  InspectorLink* inspector() const { return m_inspector; }
  FileController* files() const { return m_files; }
  SessionController* session() const { return m_session; }
  TrainingDock* training() const { return m_training; }

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void buildToolBar();
  void buildCentre();
  void buildDocks();
  void buildStatusBar();
  void bindActions();
  void connectWorkspace();
  void connectControllers();
  void restoreSettings();
  void saveSettings();
  void retranslateUi();

  void loadDemo();
  void runChosenMethod();
  void setTheme(int theme);
  void setLanguage(const QString& language);
  void showPreferences();
  void applyRunOptions();
  void applyShortcuts();
  void showAbout();
  void showMethods();
  void connectTraining();
  void bindGuide();
  void showQuickStart();
  void makeScenes();
  QString describePanel() const;
  void showProblem(const QString& message);
  void useModel(const QString& file);
  /// A message with what can be done about it.
  void offer(const QString& text, const QString& button, std::function<void()> act);
  /// Asks whether work may end; false: it goes on.
  bool mayClose();
  void showColourMap();

  void showPair();
  void updateState();
  void updateTitles();
  void updateProgress();

  Workspace* m_workspace;
  Settings* m_settings;
  Gallery* m_gallery;
  PanelGrid* m_panels;
  ActionSet* m_actions;
  ViewController* m_views = nullptr;
  PairGallery* m_pairGallery = nullptr;
  FileController* m_files = nullptr;
  SessionController* m_session = nullptr;
  DockLayout* m_docks = nullptr;
  InspectorLink* m_inspector = nullptr;
  MethodsDock* m_methodsDock = nullptr;
  ResultsDock* m_resultsDock = nullptr;
  LogDock* m_log = nullptr;
  TrainingDock* m_training = nullptr;
  DropOverlay* m_drop = nullptr;
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
  bool m_laidOut = false;
};

}  // namespace dkn
