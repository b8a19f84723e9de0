// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the interface.
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace dkn {

/// The first of the user's languages that the interface speaks: "en", "de" or "fr"; "en" where it speaks none of them.
QString interfaceLanguage(const QLocale& locale);

/// Gives the application the texts of the program and, where Qt's own are installed, of the standard buttons and
/// dialogs in that language, in place of the one before. Qt tells the windows that are open to retranslate themselves.
void installTranslations(QCoreApplication* application, const QString& language);

}  // namespace dkn
