// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the interface.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace dkn {

/// What the interface speaks: "en" first, then one for each translations/dkn-studio_*.ts, "de" or "zh_CN".
QStringList languages();

/// In the language itself, for a list to choose from.
QString languageName(const QString& language);

/// The first of the user's languages that the interface speaks; "en" where it speaks none of them.
QString interfaceLanguage(const QLocale& locale);

/// Gives the application the texts of the program and, where Qt's own are installed, of the standard buttons and
/// dialogs in that language, in place of the one before. Qt tells the windows that are open to retranslate themselves.
void installTranslations(QCoreApplication* application, const QString& language);

/// The language of the last installTranslations().
QString installedLanguage();

}  // namespace dkn
