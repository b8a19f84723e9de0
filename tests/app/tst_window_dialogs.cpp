// SPDX-License-Identifier: GPL-3.0-or-later
// The window's dialogs by keys and mouse: pixels, commands, preferences, shortcuts, batches, drops.
#include <QComboBox>
#include <QDropEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include "app/window_fixture.h"
#include "dialog/batch_dialog.h"
#include "dialog/command_palette.h"
#include "dialog/pixel_dialog.h"
#include "dialog/preferences_dialog.h"
#include "dialog/shortcut_dialog.h"
#include "window/drop_overlay.h"
#include "window/translations.h"

using dkn::ActionId;
using dkn::test::buttonWith;
using dkn::test::Demo;
using dkn::test::kDemoSize;
using dkn::test::kPatienceMs;
using dkn::test::WindowFixture;

class WindowDialogsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { dkn::installTranslations(qApp, "en"); }

  void goingToAPixel() {
    Demo demo;
    QVERIFY(demo.open());
    QTest::keyClick(&demo.window, Qt::Key_J, Qt::ControlModifier);
    auto* dialog = demo.window.findChild<dkn::PixelDialog*>();
    QVERIFY(dialog != nullptr);
    const auto boxes = dialog->findChildren<QSpinBox*>();
    boxes[0]->setValue(17);
    boxes[1]->setValue(99);
    dialog->accept();
    QCOMPARE(dkn::pixelAt(*demo.panels->cursor()->position(), kDemoSize), std::optional(QPoint(17, 99)));
  }

  void thePaletteFindsCommands() {
    Demo demo;
    QVERIFY(demo.open());
    QTest::keyClick(&demo.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* palette = demo.window.findChild<dkn::CommandPalette*>();
    QVERIFY(palette != nullptr);
    auto* words = palette->findChild<QLineEdit*>();
    QTest::keyClicks(words, "six gri");
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(demo.panels->panelCount(), 6);
  }

  void preferencesTakeEffectAtOnce() {
    Demo demo;
    QVERIFY(demo.open());
    demo.trigger(ActionId::Preferences);
    auto* dialog = demo.window.findChild<dkn::PreferencesDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QSpinBox*>("threads")->setValue(1);
    QCOMPARE(demo.workspace.runOptions().threads, 1);
    auto* list = dialog->findChild<QTreeWidget*>("shortcuts");
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
      if (list->topLevelItem(i)->text(0) == "Fit") list->setCurrentItem(list->topLevelItem(i));
    }
    auto* keys = dialog->findChild<QKeySequenceEdit*>("keys");
    keys->setKeySequence(QKeySequence("Ctrl+R"));
    buttonWith(dialog, "Assign")->click();
    QCOMPARE(demo.actions->action(ActionId::Fit)->shortcut(), QKeySequence("F"));
    keys->setKeySequence(QKeySequence("Ctrl+Alt+F"));
    buttonWith(dialog, "Assign")->click();
    QCOMPARE(demo.actions->action(ActionId::Fit)->shortcut(), QKeySequence("Ctrl+Alt+F"));
    QCOMPARE(demo.settings.shortcuts("Fit")->front(), QKeySequence("Ctrl+Alt+F"));
    buttonWith(dialog, "Default")->click();
    QCOMPARE(demo.actions->action(ActionId::Fit)->shortcut(), QKeySequence("F"));
    auto* language = dialog->findChild<QComboBox*>("language");
    language->setCurrentIndex(language->findData("de"));
    Q_EMIT language->activated(language->currentIndex());
    QTRY_COMPARE(demo.actions->action(ActionId::Run)->text(), QString::fromUtf8("Aus&führen"));
    dkn::installTranslations(qApp, "en");
    QTRY_COMPARE(demo.actions->action(ActionId::Run)->text(), QString("&Run"));
    dialog->close();
  }

  void shortcutsAreListed() {
    Demo demo;
    QVERIFY(demo.open());
    QTest::keyClick(&demo.window, Qt::Key_Question);
    auto* dialog = demo.window.findChild<dkn::ShortcutDialog*>();
    QVERIFY(dialog != nullptr);
    const auto found = dialog->findChild<QTreeWidget*>()->findItems("Stop", Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front()->text(1), QString("Esc"));
  }

  void garbageIsRefusedWithASentence() {
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QFile file(fixture.folder.filePath("notes.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture.window, &enter);
    QVERIFY(fixture.window.findChild<dkn::DropOverlay*>()->isVisible());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&fixture.window, &drop);
    QVERIFY(!fixture.window.findChild<dkn::DropOverlay*>()->isVisible());
    QVERIFY(fixture.banner->message().contains("notes.txt"));
    QVERIFY(fixture.workspace.entries().empty());
  }

  void batchesRunInTheirDialog() {
    WindowFixture fixture;
    QVERIFY(fixture.show());
    for (const char* name : {"a", "b"}) dkn::test::writeStepPair(fixture.path(name));
    fixture.workspace.methods()->setTicked("gf", true);
    QTest::keyClick(&fixture.window, Qt::Key_B, Qt::ControlModifier);
    auto* dialog = fixture.window.findChild<dkn::BatchDialog*>();
    QVERIFY(dialog != nullptr);
    QPushButton* start = buttonWith(dialog, "Start");
    dialog->findChild<QLineEdit*>("guidance")->setText(fixture.folder.path());
    QVERIFY(!start->isEnabled());
    dialog->findChild<QLineEdit*>("output")->setText(fixture.folder.filePath("out"));
    auto* protocol = dialog->findChild<QComboBox*>("protocol");
    protocol->setCurrentText("bicubic");
    QVERIFY(start->isEnabled());
    QSignalSpy finished(dialog, &dkn::BatchDialog::finished);
    start->click();
    QVERIFY(finished.wait(kPatienceMs));
    QCOMPARE(finished.front().at(0).toInt(), 2);
    QCOMPARE(finished.front().at(1).toInt(), 0);
    QVERIFY(QFile::exists(fixture.folder.filePath("out/gf/a.png")));
    QVERIFY(QFile::exists(fixture.folder.filePath("out/report.json")));
    // Again: nothing is replaced.
    QTRY_VERIFY(!dialog->isRunning());
    start->click();
    QVERIFY(finished.wait(kPatienceMs));
    QCOMPARE(finished.back().at(0).toInt(), 0);
    auto* items = dialog->findChild<QTreeWidget*>();
    QCOMPARE(items->topLevelItemCount(), 2);
    QVERIFY(items->topLevelItem(0)->text(2).contains("already"));
  }
};

QTEST_MAIN(WindowDialogsTest)
#include "tst_window_dialogs.moc"
