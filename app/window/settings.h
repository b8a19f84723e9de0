// SPDX-License-Identifier: GPL-3.0-or-later
// What the application remembers.
#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

#include "filter/method.h"
#include "look/theme.h"
#include "view/panel_grid.h"

namespace dkn {

/// The only place that knows keys and defaults. Values are written at once and read when asked for.
class Settings {
 public:
  /// The user's settings, by the application's organisation and name.
  Settings() = default;
  /// Settings of one INI file: for tests and portable use.
  explicit Settings(const QString& file) : m_settings(file, QSettings::IniFormat), m_ownFile(file) {}

  /// Empty where none was stored, or one of another layout version.
  QByteArray windowGeometry() const;
  QByteArray windowState() const;
  void setWindow(const QByteArray& geometry, const QByteArray& state);

  /// Where the last file of a kind was: "pair", "result", "session", "export".
  QString folder(const QString& kind) const;
  void setFolder(const QString& kind, const QString& folder);
  /// Whether that kind's own was stored.
  bool hasFolder(const QString& kind) const;
  /// The folder of a training that was begun and has not come to its end; empty: none.
  QString unfinishedTraining() const;
  void setUnfinishedTraining(const QString& folder);
  /// The steps through the window were shown once.
  bool introduced() const;
  void setIntroduced(bool introduced);
  /// Latest first; each a guidance and a target joined by a line end, or a session file.
  QStringList recent() const;
  void addRecent(const QString& entry);

  /// Empty: none chosen yet.
  QString method() const;
  void setMethod(const QString& method);
  QStringList tickedMethods() const;
  void setTickedMethods(const QStringList& methods);
  Parameters parameters(const QString& method) const;
  void setParameters(const QString& method, const Parameters& parameters);
  /// Threads, device, precision and tile size.
  RunOptions runOptions() const;
  void setRunOptions(const RunOptions& options);

  QString colourMap() const;
  void setColourMap(const QString& id);
  bool linkedViews() const;
  void setLinkedViews(bool linked);
  bool pixelGrid() const;
  void setPixelGrid(bool shown);
  bool pixelValues() const;
  void setPixelValues(bool shown);
  Arrangement arrangement() const;
  void setArrangement(Arrangement arrangement);
  /// Empty where none were stored.
  QStringList contents(Arrangement arrangement) const;
  void setContents(Arrangement arrangement, const QStringList& ids);

  Theme theme() const;
  void setTheme(Theme theme);
  /// "en", "de", ...; empty: the system's.
  QString language() const;
  void setLanguage(const QString& language);
  /// Unset: the action's own keys.
  std::optional<QList<QKeySequence>> shortcuts(const QString& action) const;
  void setShortcuts(const QString& action, const std::optional<QList<QKeySequence>>& keys);

  /// Where autosaved sessions lie.
  QString stateFolder() const;

 private:
  QSettings m_settings;
  QString m_ownFile;
};

}  // namespace dkn
