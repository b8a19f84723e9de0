// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the interface: translations/dkn-studio_*.ts, embedded under :/i18n.
#include "window/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

namespace dkn {
namespace {

/// The language of the texts in the source code.
constexpr char kSourceLanguage[] = "en";
/// Object name of the translators that are in use.
constexpr char kOwnName[] = "dknTranslator";

void install(QCoreApplication* application, const QString& file, const QString& folder) {
  auto* translator = new QTranslator(application);
  translator->setObjectName(QLatin1String(kOwnName));
  if (translator->load(file, folder)) {
    QCoreApplication::installTranslator(translator);
  } else {
    delete translator;
  }
}

}  // namespace

QString interfaceLanguage(const QLocale& locale) {
  // QTranslator::load(QLocale) would pass over English, which has no file, to the user's second language.
  for (const QString& name : locale.uiLanguages()) {
    const QString language = name.section(QLatin1Char('-'), 0, 0);
    if (language == QLatin1String(kSourceLanguage) ||
        QFile::exists(QStringLiteral(":/i18n/dkn-studio_%1.qm").arg(language))) {
      return language;
    }
  }
  return QLatin1String(kSourceLanguage);
}

void installTranslations(QCoreApplication* application, const QString& language) {
  qDeleteAll(application->findChildren<QTranslator*>(QLatin1String(kOwnName), Qt::FindDirectChildrenOnly));
  if (language == QLatin1String(kSourceLanguage)) return;
  install(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(application, QStringLiteral("dkn-studio_") + language, QStringLiteral(":/i18n"));
}

}  // namespace dkn
