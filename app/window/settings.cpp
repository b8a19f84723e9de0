// SPDX-License-Identifier: GPL-3.0-or-later
// What the application remembers.
#include "window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dkn {
namespace {

/// Raised whenever a stored geometry or arrangement of docks no longer fits the window.
constexpr int kLayoutVersion = 3;
constexpr int kRecentCount = 10;

constexpr char kLayoutVersionKey[] = "window/layoutVersion";
constexpr char kGeometryKey[] = "window/geometry";
constexpr char kStateKey[] = "window/state";
constexpr char kThemeKey[] = "window/theme";
constexpr char kLanguageKey[] = "window/language";
constexpr char kRecentKey[] = "files/recent";
constexpr char kMethodKey[] = "run/method";
constexpr char kTickedKey[] = "run/ticked";
constexpr char kThreadsKey[] = "run/threads";
constexpr char kDeviceKey[] = "run/device";
constexpr char kPrecisionKey[] = "run/precision";
constexpr char kTileKey[] = "run/tile";
constexpr char kColourMapKey[] = "view/colourMap";
constexpr char kLinkedViewsKey[] = "view/linked";
constexpr char kPixelGridKey[] = "view/pixelGrid";
constexpr char kPixelValuesKey[] = "view/pixelValues";
constexpr char kUnfinishedTrainingKey[] = "train/unfinished";
constexpr char kIntroducedKey[] = "window/introduced";
constexpr char kArrangementKey[] = "view/arrangement";

QString folderKey(const QString& kind) { return QStringLiteral("folders/") + kind; }
QString contentsKey(Arrangement arrangement) { return QStringLiteral("contents/") + arrangementName(arrangement); }
/// A method may be a path: slashes would be groups.
QString escaped(QString name) { return name.replace(QLatin1Char('/'), QLatin1Char('|')); }
QString shortcutKey(const QString& action) { return QStringLiteral("shortcuts/") + escaped(action); }
QString parametersKey(const QString& method) { return QStringLiteral("parameters/") + escaped(method); }

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

QByteArray Settings::windowState() const {
  if (m_settings.value(kLayoutVersionKey).toInt() != kLayoutVersion) return {};
  return m_settings.value(kStateKey).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& state) {
  m_settings.setValue(kLayoutVersionKey, kLayoutVersion);
  m_settings.setValue(kGeometryKey, geometry);
  m_settings.setValue(kStateKey, state);
}

QString Settings::folder(const QString& kind) const {
  return m_settings.value(folderKey(kind), m_settings.value(folderKey(QStringLiteral("pair")), QDir::homePath()))
      .toString();
}
void Settings::setFolder(const QString& kind, const QString& folder) { m_settings.setValue(folderKey(kind), folder); }

bool Settings::hasFolder(const QString& kind) const { return m_settings.contains(folderKey(kind)); }

QString Settings::unfinishedTraining() const { return m_settings.value(kUnfinishedTrainingKey).toString(); }
void Settings::setUnfinishedTraining(const QString& folder) { m_settings.setValue(kUnfinishedTrainingKey, folder); }

bool Settings::introduced() const { return m_settings.value(kIntroducedKey, false).toBool(); }
void Settings::setIntroduced(bool introduced) { m_settings.setValue(kIntroducedKey, introduced); }

QStringList Settings::recent() const { return m_settings.value(kRecentKey).toStringList(); }

void Settings::addRecent(const QString& entry) {
  QStringList entries = recent();
  entries.removeAll(entry);
  entries.prepend(entry);
  m_settings.setValue(kRecentKey, QStringList(entries.mid(0, kRecentCount)));
}

QString Settings::method() const { return m_settings.value(kMethodKey).toString(); }
void Settings::setMethod(const QString& method) { m_settings.setValue(kMethodKey, method); }

QStringList Settings::tickedMethods() const { return m_settings.value(kTickedKey).toStringList(); }
void Settings::setTickedMethods(const QStringList& methods) { m_settings.setValue(kTickedKey, methods); }

Parameters Settings::parameters(const QString& method) const {
  Parameters parameters;
  const QVariantMap stored = m_settings.value(parametersKey(method)).toMap();
  for (auto it = stored.begin(); it != stored.end(); ++it) parameters[it.key().toStdString()] = it.value().toDouble();
  return parameters;
}

void Settings::setParameters(const QString& method, const Parameters& parameters) {
  QVariantMap stored;
  for (const auto& [name, value] : parameters) stored[QString::fromStdString(name)] = value;
  m_settings.setValue(parametersKey(method), stored);
}

RunOptions Settings::runOptions() const {
  RunOptions options;
  options.threads = m_settings.value(kThreadsKey, 0).toInt();
  options.device = m_settings.value(kDeviceKey, QStringLiteral("auto")).toString().toStdString();
  options.precision = m_settings.value(kPrecisionKey, QStringLiteral("auto")).toString().toStdString();
  options.tile = m_settings.value(kTileKey, 0).toInt();
  return options;
}

void Settings::setRunOptions(const RunOptions& options) {
  m_settings.setValue(kThreadsKey, options.threads);
  m_settings.setValue(kDeviceKey, QString::fromStdString(options.device));
  m_settings.setValue(kPrecisionKey, QString::fromStdString(options.precision));
  m_settings.setValue(kTileKey, options.tile);
}

QString Settings::colourMap() const { return m_settings.value(kColourMapKey).toString(); }
void Settings::setColourMap(const QString& id) { m_settings.setValue(kColourMapKey, id); }

bool Settings::linkedViews() const { return m_settings.value(kLinkedViewsKey, true).toBool(); }
void Settings::setLinkedViews(bool linked) { m_settings.setValue(kLinkedViewsKey, linked); }

bool Settings::pixelGrid() const { return m_settings.value(kPixelGridKey, true).toBool(); }
void Settings::setPixelGrid(bool shown) { m_settings.setValue(kPixelGridKey, shown); }

bool Settings::pixelValues() const { return m_settings.value(kPixelValuesKey, true).toBool(); }
void Settings::setPixelValues(bool shown) { m_settings.setValue(kPixelValuesKey, shown); }

Arrangement Settings::arrangement() const {
  return arrangementFromName(m_settings.value(kArrangementKey).toString()).value_or(Arrangement::Grid);
}
void Settings::setArrangement(Arrangement arrangement) {
  m_settings.setValue(kArrangementKey, arrangementName(arrangement));
}

QStringList Settings::contents(Arrangement arrangement) const {
  return m_settings.value(contentsKey(arrangement)).toStringList();
}
void Settings::setContents(Arrangement arrangement, const QStringList& ids) {
  m_settings.setValue(contentsKey(arrangement), ids);
}

Theme Settings::theme() const {
  const QString name = m_settings.value(kThemeKey).toString();
  for (const Theme theme : {Theme::Light, Theme::Dark}) {
    if (name == themeName(theme)) return theme;
  }
  return Theme::System;
}

void Settings::setTheme(Theme theme) { m_settings.setValue(kThemeKey, themeName(theme)); }

QString Settings::language() const { return m_settings.value(kLanguageKey).toString(); }
void Settings::setLanguage(const QString& language) { m_settings.setValue(kLanguageKey, language); }

std::optional<QList<QKeySequence>> Settings::shortcuts(const QString& action) const {
  const QVariant stored = m_settings.value(shortcutKey(action));
  if (!stored.isValid()) return std::nullopt;
  QList<QKeySequence> keys;
  for (const QString& text : stored.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
    keys.append(QKeySequence(text, QKeySequence::PortableText));
  return keys;
}

void Settings::setShortcuts(const QString& action, const std::optional<QList<QKeySequence>>& keys) {
  if (!keys) return m_settings.remove(shortcutKey(action));
  QStringList texts;
  for (const QKeySequence& key : *keys) texts.append(key.toString(QKeySequence::PortableText));
  m_settings.setValue(shortcutKey(action), texts.join(QLatin1Char(' ')));
}

QString Settings::stateFolder() const {
  if (!m_ownFile.isEmpty()) return QFileInfo(m_ownFile).absolutePath() + QStringLiteral("/state");
  return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

}  // namespace dkn
