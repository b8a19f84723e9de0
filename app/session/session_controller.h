// SPDX-License-Identifier: GPL-3.0-or-later
// Saves and reopens the work, and keeps a copy in case the program ends unexpectedly.
#pragma once

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

#include "session/session_data.h"

class QWidget;

namespace dkn {

class ActionSet;
class PanelGrid;
class Settings;
class Workspace;

/// A session is NAME.json with its results in NAME.files/. The copy is written a few seconds after every change, and
/// removed when the window is closed; one that is there at the start is set aside and offered until it is taken.
class SessionController : public QObject {
  Q_OBJECT

 public:
  SessionController(ActionSet* actions, Workspace* workspace, PanelGrid* panels, Settings* settings, QWidget* window);

  enum class Origin { User, Copy };
  void open(const QString& file, Origin origin = Origin::User);
  void save(const QString& file);
  /// Writes the list of pairs at once; results that are not in the copy yet are left out.
  void autosave();
  /// The user closed the window: nothing is to be offered the next time.
  void endCleanly();

 Q_SIGNALS:
  void information(const QString& text);
  void problem(const QString& text);
  void offered(const QString& text, const QString& button, std::function<void()> act);

 private:
  /// A result that has to be written beside the session.
  struct PendingResult {
    cv::Mat values;
    std::filesystem::path file;
  };
  SessionData capture(const QString& file, std::vector<PendingResult>* pending) const;
  void apply(const SessionData& data);
  void saveCopy();
  void offerCopy();
  QString copyFile() const;
  /// A copy that an earlier instance left gives way to this one's; returns the latest of those, empty: none.
  QString setAsideLeftCopy();
  void removeKeptCopies();

  ActionSet* m_actions;
  Workspace* m_workspace;
  PanelGrid* m_panels;
  Settings* m_settings;
  QWidget* m_window;
  std::unique_ptr<QLockFile> m_lock;  ///< held by the instance that owns the copy
  bool m_ownsCopy = false;
  bool m_answered = false;    ///< the offer was taken
  bool m_copyFailed = false;  ///< the last copy could not be written
  QTimer m_soon;
};

}  // namespace dkn
