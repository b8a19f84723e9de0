// SPDX-License-Identifier: GPL-3.0-or-later
// The window and its dialogs with texts that are 40 % longer, as translations are: nothing may be cut off.
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include "app/window_fixture.h"
#include "dialog/batch_dialog.h"
#include "dialog/command_palette.h"
#include "dialog/pair_dialog.h"
#include "dialog/pixel_dialog.h"
#include "dialog/preferences_dialog.h"
#include "dialog/save_dialog.h"
#include "dialog/shortcut_dialog.h"
#include "guide/guide_dialog.h"
#include "guide/scene_dialog.h"
#include "guide/verify_dialog.h"
#include "window/dock_layout.h"

namespace {

/// 40 % longer than the text, and no less than two letters; marks at its end stay there.
class LongerTexts : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int n) const override {
    QString text = QString::fromUtf8(source);
    if (n >= 0) text.replace(QStringLiteral("%n"), QString::number(n));
    if (text.startsWith(QLatin1Char('<')) || text.contains(QStringLiteral(";;")) || text.contains(QLatin1String("(*")))
      return text;
    const QString word = QStringLiteral("mnoe");
    const qsizetype more = std::max<qsizetype>(2, (text.size() * 2 + 4) / 5);
    QString tail;
    for (qsizetype i = 0; i < more; ++i) tail.append(i > 0 && i % 7 == 0 ? QLatin1Char(' ') : word[i % word.size()]);
    qsizetype end = text.size();
    while (end > 0 && !text[end - 1].isLetterOrNumber()) --end;
    return end == 0 ? text : text.insert(end, tail);
  }
};

QString nameOf(const QWidget* widget) {
  QStringList names;
  for (const QWidget* one = widget; one != nullptr && names.size() < 4; one = one->parentWidget())
    names.append(QString::fromLatin1(one->metaObject()->className()) +
                 (one->objectName().isEmpty() ? QString() : QLatin1Char('#') + one->objectName()));
  return names.join(QStringLiteral(" < "));
}

/// What of a widget's text does not fit, empty where all does.
QString clipped(const QWidget* widget) {
  const auto tooWide = [widget](const QString& text, int room) {
    const int width = widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    return width > room ? QStringLiteral("“%1” wants %2 px and has %3").arg(text).arg(width).arg(room) : QString();
  };
  if (const auto* label = qobject_cast<const QLabel*>(widget)) {
    if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull()) return {};
    if (label->wordWrap()) {
      const int wanted = label->heightForWidth(label->width());
      return wanted > label->height() ? QStringLiteral("“%1” wants %2 px of height and has %3")
                                            .arg(label->text())
                                            .arg(wanted)
                                            .arg(label->height())
                                      : QString();
    }
    const int wanted = label->sizeHint().width();
    return wanted > label->width()
               ? QStringLiteral("“%1” wants %2 px and has %3").arg(label->text()).arg(wanted).arg(label->width())
               : QString();
  }
  if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    return tooWide(box->currentText(), room.width());
  }
  if (const auto* button = qobject_cast<const QToolButton*>(widget)) {
    if (button->toolButtonStyle() == Qt::ToolButtonIconOnly || button->text().isEmpty()) return {};
    if (button->sizeHint().width() <= button->width()) return {};
    return QStringLiteral("“%1” wants %2 px and has %3")
        .arg(button->text())
        .arg(button->sizeHint().width())
        .arg(button->width());
  }
  if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
    if (button->text().isEmpty() || button->sizeHint().width() <= button->width()) return {};
    // A push button's hint has a least width of its own: what counts is its text.
    QString text = button->text();
    return tooWide(text.remove(QLatin1Char('&')), button->width() - 8);
  }
  if (const auto* group = qobject_cast<const QGroupBox*>(widget)) return tooWide(group->title(), group->width() - 16);
  if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
    for (int i = 0; i < tabs->count(); ++i) {
      QString text = tabs->tabText(i);
      if (const QString problem = tooWide(text.remove(QLatin1Char('&')), tabs->tabRect(i).width()); !problem.isEmpty())
        return problem;
    }
  }
  return {};
}

/// Of all that can be seen now.
QStringList allClipped(const QWidget* top) {
  QStringList problems;
  for (const QWidget* widget : top->findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->window() != top || widget->visibleRegion().isEmpty()) continue;
    if (const QString problem = clipped(widget); !problem.isEmpty()) problems.append(nameOf(widget) + ": " + problem);
  }
  return problems;
}

}  // namespace

class LongerTextsTest : public QObject {
  Q_OBJECT

 private:
  LongerTexts m_translator;

  template <typename Dialog, typename... Arguments>
  QStringList checkDialog(Arguments&&... arguments) {
    Dialog dialog(std::forward<Arguments>(arguments)...);
    dialog.show();
    if (!QTest::qWaitForWindowExposed(&dialog)) return {"not shown"};
    QStringList problems;
    auto* tabs = dialog.template findChild<QTabWidget*>();
    for (int i = 0; i < (tabs != nullptr ? tabs->count() : 1); ++i) {
      if (tabs != nullptr) tabs->setCurrentIndex(i);
      QCoreApplication::processEvents();
      problems += allClipped(&dialog);
    }
    // Larger than a small screen is cut off, too.
    if (dialog.width() > 1280 || dialog.height() > 800) problems.append("larger than 1280 x 800");
    return problems;
  }

  static void verify(const QStringList& problems) {
    QVERIFY2(problems.isEmpty(), qPrintable("\n" + problems.join(QLatin1Char('\n'))));
  }

 private Q_SLOTS:
  void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_translator)); }

  void textsAreLonger() {
    QCOMPARE(QCoreApplication::translate("any", "&Open Pair…"), QString("&Open Pairmnoem…"));
    // The check sees what it is there to see.
    QWidget top;
    auto* label = new QLabel("a text that does not fit", &top);
    label->resize(30, 20);
    top.show();
    QVERIFY(QTest::qWaitForWindowExposed(&top));
    QCOMPARE(allClipped(&top).size(), 1);
    label->resize(label->sizeHint());
    QCOMPARE(allClipped(&top).size(), 0);
  }

  void mainWindow_data() {
    QTest::addColumn<int>("preset");
    QTest::newRow("comparing") << static_cast<int>(dkn::LayoutPreset::Compare);
    QTest::newRow("inspecting") << static_cast<int>(dkn::LayoutPreset::Inspect);
    QTest::newRow("training") << static_cast<int>(dkn::LayoutPreset::Train);
  }
  void mainWindow() {
    QFETCH(int, preset);
    dkn::test::WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.workspace.loadDemo();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), dkn::test::kPatienceMs);
    fixture.window.docks()->apply(static_cast<dkn::LayoutPreset>(preset));
    QTest::qWait(50);
    QCOMPARE(fixture.window.size(), QSize(1280, 800));
    verify(allClipped(&fixture.window));
  }

  void dialogs_data() {
    QTest::addColumn<QString>("dialog");
    for (const char* name : {"pair", "folder", "pixel", "preferences", "save", "shortcuts", "palette", "scenes",
                             "verify", "batch", "guide"})
      QTest::newRow(name) << name;
  }
  void dialogs() {
    QFETCH(QString, dialog);
    dkn::test::WindowFixture fixture;
    QStringList problems{"no such dialog"};
    const QString folder = fixture.folder.path();
    const QString image = QStringLiteral("room_fdkn-x8");
    if (dialog == "pair") problems = checkDialog<dkn::PairDialog>(dkn::PairDialog::Kind::Files, folder);
    if (dialog == "folder") problems = checkDialog<dkn::PairDialog>(dkn::PairDialog::Kind::Folders, folder);
    if (dialog == "pixel") problems = checkDialog<dkn::PixelDialog>(QSize(4000, 3000), QPoint(10, 10));
    if (dialog == "preferences") problems = checkDialog<dkn::PreferencesDialog>(&fixture.settings);
    if (dialog == "save") problems = checkDialog<dkn::SaveDialog>(folder, image, dkn::ImageFormat::Png16);
    if (dialog == "shortcuts") problems = checkDialog<dkn::ShortcutDialog>(fixture.actions);
    if (dialog == "palette") problems = checkDialog<dkn::CommandPalette>(fixture.actions);
    if (dialog == "scenes") problems = checkDialog<dkn::SceneDialog>(folder);
    if (dialog == "verify")
      problems = checkDialog<dkn::VerifyDialog>(std::vector<std::filesystem::path>(), dkn::RunOptions());
    if (dialog == "batch")
      problems = checkDialog<dkn::BatchDialog>(fixture.workspace.methods(), dkn::RunOptions(), folder);
    if (dialog == "guide") problems = checkDialog<dkn::GuideDialog>();
    verify(problems);
  }
};

QTEST_MAIN(LongerTextsTest)
#include "tst_longer_texts.moc"
