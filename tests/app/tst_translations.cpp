// SPDX-License-Identifier: GPL-3.0-or-later
// The interface in other languages: complete, with every placeholder, and shown.
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <set>

#include "pair/workspace.h"
#include "view/image_panel.h"
#include "view/number_format.h"
#include "view/panel_grid.h"
#include "window/action_set.h"
#include "window/main_window.h"
#include "window/settings.h"
#include "window/translations.h"

namespace {

struct Message {
  QString translation;
  QString state;  ///< empty: finished
};

/// By context and source text.
using Messages = std::map<std::pair<QString, QString>, Message>;

Messages readMessages(const QString& path) {
  Messages messages;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return messages;
  QXmlStreamReader xml(&file);
  QString context;
  QString source;
  bool plural = false;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("message")) plural = xml.attributes().hasAttribute(QLatin1String("numerus"));
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    if (xml.name() == QLatin1String("source")) source = xml.readElementText();
    if (xml.name() == QLatin1String("translation")) {
      const QString state = xml.attributes().value(QLatin1String("type")).toString();
      QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
      // Of the forms of a number, the last stands for all.
      if (plural) text = text.trimmed().section(QLatin1Char('\n'), -1).trimmed();
      messages[{context, source}] = {text, state};
    }
  }
  return xml.hasError() ? Messages() : messages;
}

QString fileOf(const QString& language) {
  return QStringLiteral(DKN_SOURCE_DIR "/translations/dkn-studio_%1.ts").arg(language);
}

/// What a translation has to keep: placeholders, tags, file name patterns, sorted.
QStringList fixedParts(const QString& text) {
  static const QRegularExpression kParts(QStringLiteral(R"(%L?\d+|%n|<[^>]+>|\*\.\w+|;;)"));
  QStringList parts;
  for (auto match = kParts.globalMatch(text); match.hasNext();) parts << match.next().captured();
  parts.sort();
  return parts;
}

QChar mnemonicOf(const QString& text) {
  const qsizetype at = text.indexOf(QLatin1Char('&'));
  return at < 0 || at + 1 >= text.size() ? QChar() : text[at + 1].toLower();
}

struct Fixture {
  QTemporaryDir folder;
  dkn::Settings settings{folder.filePath("settings.ini")};
  dkn::Workspace workspace{{}};
  dkn::MainWindow window{&workspace, &settings};

  QAction* action(dkn::ActionId id) { return window.findChild<dkn::ActionSet*>()->action(id); }
};

}  // namespace

class TranslationsTest : public QObject {
  Q_OBJECT

 private:
  void eachLanguage() {
    QTest::addColumn<QString>("language");
    for (const QString& language : dkn::languages()) {
      if (language != QLatin1String("en")) QTest::newRow(qPrintable(language)) << language;
    }
  }

 private Q_SLOTS:
  void cleanup() {
    dkn::installTranslations(qApp, "en");
    QLocale::setDefault(QLocale::c());
  }

  void everyMessageIsFinished_data() { eachLanguage(); }
  void everyMessageIsFinished() {
    QFETCH(QString, language);
    const Messages messages = readMessages(fileOf(language));
    QVERIFY(messages.size() > 100);
    for (const auto& [key, message] : messages) {
      const QByteArray name = (key.first + ": " + key.second).toUtf8();
      QVERIFY2(message.state.isEmpty(), (message.state.toUtf8() + ' ' + name).constData());
      QVERIFY2(!message.translation.trimmed().isEmpty(), name.constData());
    }
  }

  void nothingIsLostOnTheWay_data() { eachLanguage(); }
  void nothingIsLostOnTheWay() {
    QFETCH(QString, language);
    for (const auto& [key, message] : readMessages(fileOf(language))) {
      const QByteArray texts = (key.second + " -> " + message.translation).toUtf8();
      QVERIFY2(fixedParts(key.second) == fixedParts(message.translation), texts.constData());
      QVERIFY2(key.second.count('&') == message.translation.count('&'), texts.constData());
      QVERIFY2(key.second.endsWith(QChar(0x2026)) == message.translation.endsWith(QChar(0x2026)), texts.constData());
    }
  }

  /// `ninja update_translations` was run since the last change of a text.
  void filesAreUpToDate_data() { eachLanguage(); }
  void filesAreUpToDate() {
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString fresh = folder.filePath("fresh.ts");
    QProcess lupdate;
    lupdate.start(DKN_LUPDATE,
                  {"-silent", "-locations", "none", DKN_SOURCE_DIR "/app", DKN_SOURCE_DIR "/widgets", "-ts", fresh});
    QVERIFY(lupdate.waitForFinished(60000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    const Messages inSources = readMessages(fresh);
    const Messages inFile = readMessages(fileOf(language));
    QVERIFY(!inSources.empty());
    for (const auto& [key, message] : inSources) {
      QVERIFY2(inFile.contains(key), qPrintable("not in the file: " + key.first + ": " + key.second));
    }
    for (const auto& [key, message] : inFile) {
      QVERIFY2(inSources.contains(key), qPrintable("not in the sources: " + key.first + ": " + key.second));
    }
  }

  void languageIsTheFirstKnownOne_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << "de_DE"
                            << "de";
    QTest::newRow("German of Austria") << "de_AT"
                                       << "de";
    QTest::newRow("French of Canada") << "fr_CA"
                                      << "fr";
    QTest::newRow("English") << "en_GB"
                             << "en";
    QTest::newRow("Japanese") << "ja_JP"
                              << "ja";
    QTest::newRow("Korean") << "ko_KR"
                            << "ko";
    QTest::newRow("Chinese of the mainland") << "zh_CN"
                                             << "zh_CN";
    QTest::newRow("Chinese of Singapore") << "zh_SG"
                                          << "zh_CN";
    QTest::newRow("Chinese of Taiwan, written otherwise") << "zh_TW"
                                                          << "en";
    QTest::newRow("none of them") << "fi_FI"
                                  << "en";
    QTest::newRow("C") << "C"
                       << "en";
  }
  void languageIsTheFirstKnownOne() {
    QFETCH(QString, locale);
    QTEST(dkn::interfaceLanguage(QLocale(locale)), "language");
  }

  void theLanguagesAreThere() {
    QCOMPARE(dkn::languages(), QStringList({"en", "de", "fr", "ja", "ko", "zh_CN"}));
    QCOMPARE(dkn::languageName("de"), QString("Deutsch"));
    QCOMPARE(dkn::languageName("fr"), QString::fromUtf8("Français"));
    for (const QString& language : dkn::languages()) QVERIFY(!dkn::languageName(language).isEmpty());
  }

  /// Terms of the field, as its literature in the language has them.
  void termsOfTheField_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("term");
    const auto row = [](const char* language, const char* source, const char* term) {
      QTest::addRow("%s, %s", language, source) << language << source << QString::fromUtf8(term);
    };
    row("ko", "Ground truth", "정답");
    row("ko", "Kernel", "커널");
    row("zh_CN", "Ground truth", "真值");
    row("zh_CN", "Guidance", "引导图像");
    row("ja", "Ground truth", "正解");
    row("ja", "Weight", "重み");
  }
  void termsOfTheField() {
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(QString, term);
    int found = 0;
    for (const auto& [key, message] : readMessages(fileOf(language))) {
      if (key.second != source) continue;
      ++found;
      QCOMPARE(message.translation, term);
    }
    QVERIFY(found > 0);
  }

  /// The guide's first part is as long as the English one, and names the same keys.
  void theQuickStartIsTranslated_data() { eachLanguage(); }
  void theQuickStartIsTranslated() {
    QFETCH(QString, language);
    const auto read = [](const QString& name) {
      QFile file(name);
      return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString english = read(":/guide/quick-start.md");
    const QString translated = read(QStringLiteral(":/guide/quick-start_%1.md").arg(language));
    static const QRegularExpression kMark(QStringLiteral(R"((?:^|\n)(?:#+ |- |\d\. ))"));
    static const QRegularExpression kKey(QStringLiteral(R"((?:\+|\*)([A-Z]|F\d|\?)\*\*)"));
    QCOMPARE(translated.count(kMark), english.count(kMark));
    QStringList keys, wanted;
    for (auto match = kKey.globalMatch(english); match.hasNext();) wanted << match.next().captured(1);
    for (auto match = kKey.globalMatch(translated); match.hasNext();) keys << match.next().captured(1);
    keys.sort();
    wanted.sort();
    QVERIFY(wanted.size() > 8);
    QCOMPARE(keys, wanted);
  }

  void aGermanWindow() {
    dkn::installTranslations(qApp, "de");
    Fixture fixture;
    QCOMPARE(fixture.window.menuBar()->actions().front()->text(), QStringLiteral("&Datei"));
    QCOMPARE(fixture.action(dkn::ActionId::Run)->text(), QStringLiteral("Aus&führen"));
    // Contexts of widgets/ too: a class with Q_OBJECT and a free function.
    auto* panels = fixture.window.findChild<dkn::PanelGrid*>();
    QVERIFY(panels->panelOf("target")->accessibleName().contains(QStringLiteral("Zielbild")));
    QCOMPARE(dkn::formatSeconds(0.25), QStringLiteral("250\u00a0ms"));
    QVERIFY(fixture.action(dkn::ActionId::SaveResult)->toolTip().contains(QStringLiteral("Zuerst")));
  }

  void anOpenWindowFollows() {
    Fixture fixture;
    QAction* run = fixture.action(dkn::ActionId::Run);
    QCOMPARE(run->text(), QStringLiteral("&Run"));
    dkn::installTranslations(qApp, "fr");
    QTRY_COMPARE(run->text(), QStringLiteral("&Exécuter"));
    dkn::installTranslations(qApp, "en");
    QTRY_COMPARE(run->text(), QStringLiteral("&Run"));
  }

  void mnemonicsAreUnique_data() {
    eachLanguage();
    QTest::newRow("English") << "en";
  }
  void mnemonicsAreUnique() {
    QFETCH(QString, language);
    dkn::installTranslations(qApp, language);
    Fixture fixture;
    const auto check = [](const QList<QAction*>& actions) {
      std::set<QChar> taken;
      for (const QAction* action : actions) {
        if (action->isSeparator()) continue;
        const QChar mnemonic = mnemonicOf(action->text());
        QVERIFY2(!mnemonic.isNull(), qPrintable(action->text()));
        QVERIFY2(taken.insert(mnemonic).second, qPrintable(action->text()));
      }
    };
    check(fixture.window.menuBar()->actions());
    for (const QAction* menu : fixture.window.menuBar()->actions()) check(menu->menu()->actions());
  }
};

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
