// SPDX-License-Identifier: GPL-3.0-or-later
// What the application remembers.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

#include "look/theme.h"

namespace dkn {

/// The only place that knows keys and defaults. Values are written at once and read when asked for.
class Settings {
 public:
  /// The user's settings, by the application's organisation and name.
  Settings() = default;
  /// Settings of one INI file: for tests and portable use.
  explicit Settings(const QString& file) : m_settings(file, QSettings::IniFormat) {}

  /// Empty where none was stored, or one of another layout version.
  QByteArray windowGeometry() const;
  void setWindowGeometry(const QByteArray& geometry);

  /// Where the last pair was opened, the last result saved.
  QString pairFolder() const;
  void setPairFolder(const QString& folder);
  QString resultFolder() const;
  void setResultFolder(const QString& folder);

  /// Empty: none chosen yet.
  QString method() const;
  void setMethod(const QString& method);
  QString colourMap() const;
  void setColourMap(const QString& id);
  bool linkedViews() const;
  void setLinkedViews(bool linked);
  Theme theme() const;
  void setTheme(Theme theme);

 private:
  QSettings m_settings;
};

}  // namespace dkn
