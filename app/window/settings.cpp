// SPDX-License-Identifier: GPL-3.0-or-later
// What the application remembers.
#include "window/settings.h"

#include <QDir>

namespace dkn {
namespace {

/// Raised whenever a stored geometry no longer fits the window.
constexpr int kLayoutVersion = 1;

constexpr char kLayoutVersionKey[] = "window/layoutVersion";
constexpr char kGeometryKey[] = "window/geometry";
constexpr char kThemeKey[] = "window/theme";
constexpr char kPairFolderKey[] = "folders/pair";
constexpr char kResultFolderKey[] = "folders/result";
constexpr char kMethodKey[] = "run/method";
constexpr char kColourMapKey[] = "view/colourMap";
constexpr char kLinkedViewsKey[] = "view/linked";

QString themeName(Theme theme) {
  switch (theme) {
    case Theme::Light:
      return QStringLiteral("light");
    case Theme::Dark:
      return QStringLiteral("dark");
    case Theme::System:
      break;
  }
  return QStringLiteral("system");
}

}  // namespace

QByteArray Settings::windowGeometry() const {
  if (m_settings.value(kLayoutVersionKey).toInt() != kLayoutVersion) return {};
  return m_settings.value(kGeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
  m_settings.setValue(kLayoutVersionKey, kLayoutVersion);
  m_settings.setValue(kGeometryKey, geometry);
}

QString Settings::pairFolder() const { return m_settings.value(kPairFolderKey, QDir::homePath()).toString(); }
void Settings::setPairFolder(const QString& folder) { m_settings.setValue(kPairFolderKey, folder); }

QString Settings::resultFolder() const { return m_settings.value(kResultFolderKey, pairFolder()).toString(); }
void Settings::setResultFolder(const QString& folder) { m_settings.setValue(kResultFolderKey, folder); }

QString Settings::method() const { return m_settings.value(kMethodKey).toString(); }
void Settings::setMethod(const QString& method) { m_settings.setValue(kMethodKey, method); }

QString Settings::colourMap() const { return m_settings.value(kColourMapKey).toString(); }
void Settings::setColourMap(const QString& id) { m_settings.setValue(kColourMapKey, id); }

bool Settings::linkedViews() const { return m_settings.value(kLinkedViewsKey, true).toBool(); }
void Settings::setLinkedViews(bool linked) { m_settings.setValue(kLinkedViewsKey, linked); }

Theme Settings::theme() const {
  const QString name = m_settings.value(kThemeKey).toString();
  for (const Theme theme : {Theme::Light, Theme::Dark}) {
    if (name == themeName(theme)) return theme;
  }
  return Theme::System;
}

void Settings::setTheme(Theme theme) { m_settings.setValue(kThemeKey, themeName(theme)); }

}  // namespace dkn
