// SPDX-License-Identifier: GPL-3.0-or-later
// --screenshot: arrangements, themes and languages of the window, drawn without a display.
#include <QImage>
#include <QTest>

#include <map>
#include <memory>

#include "common/command_line_case.h"

using namespace dkn::test;

class TestScreenshot : public QObject, CommandLineCase {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { COMPARE_CODE(runProgram({"--make-scene", m_data.path(), "--size", "48x40"}), 0); }
  void init() { m_work = std::make_unique<QTemporaryDir>(); }

  void pixelsDiffer();
  void arrangementsAndThemes();
  void scaleOfTheScreen();
  void refusals_data();
  void refusals();

 private:
  QStringList pair() const {
    return {"--guidance", m_data.filePath("0000_rgb.png"), "--target", m_data.filePath("0000_depth.png")};
  }
  QStringList shot(const QString& name) const { return {"--screenshot", work(name), "--window", "1000x700"}; }
};

void TestScreenshot::pixelsDiffer() {
  const QStringList window{"--layout", "inspect", "--method", "jbu"};
  COMPARE_CODE(runProgram(shot("a.png") + QStringList{"--pixel", "20,10"} + window + pair()), 0);
  COMPARE_CODE(runProgram(shot("b.png") + QStringList{"--pixel", "30,25"} + window + pair()), 0);
  QVERIFY(QImage(work("a.png")) != QImage(work("b.png")));
}

void TestScreenshot::arrangementsAndThemes() {
  const QStringList options = QStringList{"--protocol", "bicubic", "--scale", "2"} + pair();
  const QStringList methods{"--method", "jbu,bicubic"}, english{"--language", "en"};
  std::map<QString, QImage> pictures;
  for (const QString layout : {"compare", "profile", "relief"}) {
    for (const QString theme : {"light", "dark"}) {
      const QString name = layout + theme + ".png";
      COMPARE_CODE(
          runProgram(shot(name) + QStringList{"--layout", layout, "--theme", theme} + options + methods + english), 0);
      const QImage picture = pictures[layout + theme] = QImage(work(name));
      QCOMPARE(picture.size(), QSize(1000, 700));
      const int brightness =
          picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0).value();
      QVERIFY2(theme == "dark" ? brightness < 110 : brightness > 140, qPrintable(QString::number(brightness)));
    }
  }
  QVERIFY(pictures["comparelight"] != pictures["profilelight"]);
  QVERIFY(pictures["comparelight"] != pictures["relieflight"]);
  // The first of the methods is the one that is shown; the language is the one asked for.
  const QStringList compare{"--layout", "compare", "--theme", "light"};
  COMPARE_CODE(runProgram(shot("other.png") + compare + options + english + QStringList{"--method", "bicubic,jbu"}), 0);
  QVERIFY(QImage(work("other.png")) != pictures["comparelight"]);
  COMPARE_CODE(runProgram(shot("german.png") + compare + options + methods + QStringList{"--language", "de"}), 0);
  QVERIFY(QImage(work("german.png")) != pictures["comparelight"]);
}

void TestScreenshot::scaleOfTheScreen() {
  QProcessEnvironment environment = headless();
  environment.insert("QT_SCALE_FACTOR", "2");
  COMPARE_CODE(runProgram(QStringList{"--screenshot", work("a.png"), "--window", "2400x1600"} + pair(), environment),
               0);
  QCOMPARE(QImage(work("a.png")).size(), QSize(2400, 1600));
}

void TestScreenshot::refusals_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::newRow("half a pixel") << QStringList{"--pixel", "20"};
  QTest::newRow("unknown layout") << QStringList{"--layout", "none"};
  QTest::newRow("unknown theme") << QStringList{"--theme", "pink"};
  QTest::newRow("unknown language") << QStringList{"--language", "tlh"};
  QTest::newRow("unknown protocol") << QStringList{"--protocol", "none of these"};
}

void TestScreenshot::refusals() {
  QFETCH(QStringList, arguments);
  COMPARE_CODE(runProgram(shot("a.png") + arguments + pair()), 2);
  QVERIFY(!QFile::exists(work("a.png")));
}

QTEST_GUILESS_MAIN(TestScreenshot)
#include "tst_screenshot.moc"
