// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the interface: translations/dkn-studio_*.ts, embedded under :/i18n.
#include "window/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace dkn {
namespace {

/// The language of the texts in the source code.
constexpr char kSourceLanguage[] = "en";
/// Object name of the translators that are in use.
constexpr char kOwnName[] = "dknTranslator";
constexpr char kLanguageProperty[] = "dknLanguage";

void install(QCoreApplication* application, const QString& file, const QString& folder) {
  auto* translator = new QTranslator(application);
  translator->setObjectName(QLatin1String(kOwnName));
  if (translator->load(file, folder)) {
    QCoreApplication::installTranslator(translator);
  } else {
    delete translator;
  }
}

/// Some languages write their own name in small letters, which looks wrong in a list.
QString titleCase(const QLocale& locale) {
  QString name = locale.nativeLanguageName();
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  return name;
}

}  // namespace

QStringList languages() {
  QStringList names{QLatin1String(kSourceLanguage)};
  const QString prefix = QStringLiteral("dkn-studio_");
  for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files))
    names.append(file.mid(prefix.size()).chopped(3));
  return names;
}

QString languageName(const QString& language) {
  return language == QLatin1String(kSourceLanguage) ? QStringLiteral("English") : titleCase(QLocale(language));
}

QString interfaceLanguage(const QLocale& locale) {
  // QTranslator::load(QLocale) would pass over English, which has no file, to the user's second language.
  for (const QString& name : locale.uiLanguages()) {
    // Chinese is written in two ways, and only one of them is there.
    const QString language =
        name.startsWith(QLatin1String("zh-Hans")) ? QStringLiteral("zh_CN") : name.section(QLatin1Char('-'), 0, 0);
    if (languages().contains(language)) return language;
  }
  return QLatin1String(kSourceLanguage);
}

void installTranslations(QCoreApplication* application, const QString& language) {
  qDeleteAll(application->findChildren<QTranslator*>(QLatin1String(kOwnName), Qt::FindDirectChildrenOnly));
  application->setProperty(kLanguageProperty, language);
  if (language == QLatin1String(kSourceLanguage)) return;
  install(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(application, QStringLiteral("dkn-studio_") + language, QStringLiteral(":/i18n"));
}

QString installedLanguage() {
  const QString language = QCoreApplication::instance()->property(kLanguageProperty).toString();
  return language.isEmpty() ? QLatin1String(kSourceLanguage) : language;
}

}  // namespace dkn
