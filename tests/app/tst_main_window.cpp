// SPDX-License-Identifier: GPL-3.0-or-later
// The window from the demo to a saved file, driven by its actions, keys and drops.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>

#include <functional>
#include <opencv2/core.hpp>
#include <set>

#include "common/fuzzy.h"
#include "dialog/pair_dialog.h"
#include "dialog/save_dialog.h"
#include "image/read_image.h"
#include "image/write_image.h"
#include "look/banner.h"
#include "pair/pair_guess.h"
#include "pair/workspace.h"
#include "scene/scene_maker.h"
#include "view/panel_grid.h"
#include "view/readout.h"
#include "window/action_set.h"
#include "window/main_window.h"
#include "window/settings.h"

using dkn::ActionId;
using dkn::PanelGrid;

namespace {

constexpr int kPatienceMs = 60000;

/// A window with settings and files of its own.
struct Fixture {
  QTemporaryDir folder;
  dkn::Settings settings{folder.filePath("settings.ini")};
  dkn::Workspace workspace{{}};
  dkn::MainWindow window{&workspace, &settings};
  dkn::ActionSet* actions = window.findChild<dkn::ActionSet*>();
  PanelGrid* panels = window.findChild<PanelGrid*>();
  dkn::Banner* banner = window.findChild<dkn::Banner*>();
  dkn::Readout* readout = window.findChild<dkn::Readout*>();

  bool show() {
    window.resize(1200, 700);
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
  }
  void trigger(ActionId id) { actions->action(id)->trigger(); }
  /// The panel that shows an item of the gallery.
  dkn::ImagePanel* shown(const char* id) const { return panels->panelOf(QLatin1String(id)); }
  dkn::Display* values() const { return panels->gallery()->display(dkn::PictureKind::Values); }
  bool isIdle() const { return !workspace.isBusy(); }
  std::string path(const char* name) const { return folder.filePath(name).toStdString(); }

  /// A guidance of 40 x 24 and a target of 10 x 6 in millimetres.
  void writePair() const {
    dkn::Image guidance;
    guidance.values = cv::Mat(24, 40, CV_32FC3, cv::Scalar(0.2, 0.4, 0.6));
    guidance.stored = dkn::PixelType::UInt8;
    cv::Mat bytes = guidance.values * 255.0;
    guidance.values = bytes;
    dkn::writeImage(path("room_rgb.png"), guidance, dkn::ImageFormat::Png, {});
    dkn::Image target;
    target.values = cv::Mat(6, 10, CV_32FC1);
    for (int y = 0; y < 6; ++y) {
      for (int x = 0; x < 10; ++x) target.values.at<float>(y, x) = static_cast<float>(1000 + 100 * x + 7 * y);
    }
    target.stored = dkn::PixelType::UInt16;
    dkn::writeImage(path("room_depth.png"), target, dkn::ImageFormat::Png16, {});
  }
  void drop(const QStringList& files, QPointF position) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files) urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(position.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted()) return;
    QDropEvent event(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
  }
};

float resultAt(const Fixture& fixture, int x, int y) {
  return fixture.shown("result")->picture()->valuesAt(x, y).front();
}

}  // namespace

class MainWindowTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyActionIsInAMenuWithATip() {
    Fixture fixture;
    std::set<ActionId> ids;
    std::set<QString> shortcuts;
    QSet<QAction*> inMenus;
    const std::function<void(const QMenu*)> collect = [&](const QMenu* menu) {
      for (QAction* action : menu->actions()) {
        inMenus.insert(action);
        if (action->menu() != nullptr) collect(action->menu());
      }
    };
    for (const QAction* menu : fixture.window.menuBar()->actions()) collect(menu->menu());
    for (const dkn::ActionSpec& spec : dkn::actionTable()) {
      QVERIFY(ids.insert(spec.id).second);
      QAction* action = fixture.actions->action(spec.id);
      QVERIFY2(inMenus.contains(action), spec.text);
      QVERIFY2(fixture.actions->isBound(spec.id), spec.text);
      QVERIFY2(!action->toolTip().isEmpty(), spec.text);
      for (const QKeySequence& key : action->shortcuts()) {
        QVERIFY2(!key.isEmpty(), spec.text);
        QVERIFY2(shortcuts.insert(key.toString()).second, spec.text);
      }
      if (*spec.icon != '\0') QVERIFY2(QFile::exists(QString(":/icons/%1.svg").arg(spec.icon)), spec.icon);
    }
  }

  void emptyWindowSaysWhatToDo() {
    Fixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(!fixture.actions->action(ActionId::Run)->isEnabled());
    QVERIFY(fixture.actions->action(ActionId::Run)->toolTip().contains("Open a pair first"));
    QVERIFY(!fixture.actions->action(ActionId::SaveResult)->isEnabled());
    QVERIFY(!fixture.actions->action(ActionId::Stop)->isEnabled());
    for (int role = 0; role < fixture.panels->panelCount(); ++role) {
      QVERIFY(!fixture.panels->panel(role)->accessibleDescription().isEmpty());
    }
  }

  void demoIsMadeFilteredAndSaved() {
    Fixture fixture;
    QVERIFY(fixture.show());
    fixture.window.chooseMethod("bicubic");
    QTest::keyClick(&fixture.window, Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.result() && fixture.isIdle(), kPatienceMs);
    QVERIFY2(!fixture.banner->isVisible(), qPrintable(fixture.banner->message()));
    const auto& pair = *fixture.workspace.pair();
    QCOMPARE(fixture.shown("guidance")->picture()->size(), QSize(dkn::kDemoScene.width, dkn::kDemoScene.height));
    QCOMPARE(fixture.shown("target")->picture()->size(), QSize(dkn::kDemoScene.width / 8, dkn::kDemoScene.height / 8));
    QCOMPARE(fixture.shown("result")->picture()->size(), QSize(dkn::kDemoScene.width, dkn::kDemoScene.height));
    // Bicubic enlargement is what the preparation has done already.
    for (const QPoint pixel : {QPoint(0, 0), QPoint(100, 50), QPoint(511, 383)}) {
      const float expected = pair.prepared.input.target.values.at<float>(pixel.y(), pixel.x());
      DKN_COMPARE_CLOSE(resultAt(fixture, pixel.x(), pixel.y()), expected, 1e-2);
      QVERIFY(expected > 100.0F);
    }

    const QPointF point = dkn::pixelCentre({100, 50}, {dkn::kDemoScene.width, dkn::kDemoScene.height});
    fixture.panels->cursor()->setPosition(point);
    QVERIFY2(fixture.readout->text().startsWith("(100, 50)"), qPrintable(fixture.readout->text()));
    QVERIFY(fixture.readout->text().contains("(nearest of 64 × 48)"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shown("difference")->picture() != nullptr, kPatienceMs);
    fixture.trigger(ActionId::CopyValues);
    const QStringList copied = QApplication::clipboard()->text().trimmed().split('\n').last().split('\t');
    // Place, three channels of the guidance, target, result, difference.
    QCOMPARE(copied.size(), 8);
    DKN_COMPARE_CLOSE(copied[6].toDouble(), resultAt(fixture, 100, 50), 1e-3);

    const std::string file = fixture.path("out.npy");
    fixture.workspace.saveResult(file, dkn::ImageFormat::Npy);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isIdle(), kPatienceMs);
    QVERIFY(fixture.banner->message().contains("out.npy"));
    const dkn::Image saved = dkn::readTarget(file);
    QCOMPARE(cv::norm(saved.values, fixture.workspace.result()->output->values, cv::NORM_INF), 0.0);
    QVERIFY(QFile::exists(fixture.folder.filePath("out.json")));
  }

  void filesAreOpenedThroughTheDialog() {
    Fixture fixture;
    QVERIFY(fixture.show());
    fixture.writePair();
    fixture.trigger(ActionId::OpenPair);
    auto* dialog = fixture.window.findChild<dkn::PairDialog*>();
    QVERIFY(dialog != nullptr);
    QPushButton* open = nullptr;
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
      if (button->isDefault()) open = button;
    }
    QVERIFY(open != nullptr && !open->isEnabled());
    dialog->findChild<QLineEdit*>("guidance")->setText(QString::fromStdString(fixture.path("room_rgb.png")));
    dialog->findChild<QLineEdit*>("target")->setText(QString::fromStdString(fixture.path("missing.png")));
    QVERIFY(!open->isEnabled());
    dialog->findChild<QLineEdit*>("target")->setText(QString::fromStdString(fixture.path("room_depth.png")));
    QVERIFY(open->isEnabled());
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.pair() && fixture.isIdle(), kPatienceMs);
    QCOMPARE(fixture.shown("target")->picture()->valuesAt(3, 2).front(), 1314.0F);
    QCOMPARE(fixture.values()->range(), (dkn::ValueRange{1000.0F, 1935.0F}));
    QVERIFY(fixture.window.windowTitle().contains("room"));
    QVERIFY(fixture.actions->action(ActionId::Run)->isEnabled());
    QCOMPARE(fixture.settings.folder("pair"), fixture.folder.path());
  }

  void twoDroppedFilesAreAPairInAnyOrder() {
    Fixture fixture;
    QVERIFY(fixture.show());
    fixture.writePair();
    fixture.drop({fixture.folder.filePath("room_depth.png"), fixture.folder.filePath("room_rgb.png")}, {600, 300});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.pair() && fixture.isIdle(), kPatienceMs);
    QCOMPARE(fixture.shown("guidance")->picture()->size(), QSize(40, 24));
    QCOMPARE(fixture.shown("target")->picture()->size(), QSize(10, 6));
  }

  void singleFilesAreTakenByHalves() {
    Fixture fixture;
    QVERIFY(fixture.show());
    fixture.writePair();
    fixture.drop({fixture.folder.filePath("room_depth.png")}, {1100, 300});
    QVERIFY(fixture.banner->isVisible());
    QVERIFY(fixture.banner->message().contains("room_depth.png is the target"));
    fixture.drop({fixture.folder.filePath("room_rgb.png")}, {100, 300});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.pair() && fixture.isIdle(), kPatienceMs);
    QCOMPARE(fixture.shown("target")->picture()->size(), QSize(10, 6));
  }

  void unreadableFilesGiveABannerAndKeepThePair() {
    Fixture fixture;
    QVERIFY(fixture.show());
    fixture.writePair();
    fixture.window.openPair({{{}, fixture.path("room_rgb.png"), fixture.path("room_depth.png"), {}}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.pair() && fixture.isIdle(), kPatienceMs);
    QFile broken(fixture.folder.filePath("broken.png"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture at all");
    broken.close();
    const auto before = fixture.workspace.pair();
    fixture.window.openPair({{{}, fixture.path("room_rgb.png"), fixture.path("broken.png"), {}}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.banner->isVisible(), kPatienceMs);
    QCOMPARE(fixture.banner->kind(), dkn::Banner::Kind::Error);
    QVERIFY2(fixture.banner->message().contains("broken.png"), qPrintable(fixture.banner->message()));
    QCOMPARE(fixture.workspace.pair(), before);
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
  }

  void resultsNeverReplaceTheirInputs() {
    Fixture fixture;
    QVERIFY(fixture.show());
    fixture.writePair();
    fixture.window.openPair({{{}, fixture.path("room_rgb.png"), fixture.path("room_depth.png"), {}}, {}});
    fixture.workspace.run("nearest");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.result() && fixture.isIdle(), kPatienceMs);
    QCOMPARE(fixture.workspace.preferredFormat(), dkn::ImageFormat::Png16);
    QCOMPARE(resultAt(fixture, 39, 23), 1935.0F);
    fixture.workspace.saveResult(fixture.path("room_depth.png"), dkn::ImageFormat::Png16);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isIdle(), kPatienceMs);
    QCOMPARE(fixture.banner->kind(), dkn::Banner::Kind::Error);
    QVERIFY(fixture.banner->message().contains("room_depth.png"));
    QCOMPARE(dkn::readTarget(fixture.path("room_depth.png")).width(), 10);
  }

  void theSaveDialogKnowsFormats() {
    Fixture fixture;
    dkn::SaveDialog dialog(fixture.folder.path(), "room_gf", dkn::ImageFormat::Png16);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    QCOMPARE(dialog.format(), dkn::ImageFormat::Png16);
    QCOMPARE(QString::fromStdString(dialog.file().filename().string()), QString("room_gf.png"));
    dialog.selectFile(fixture.folder.filePath("other.pfm"));
    QCOMPARE(dialog.format(), dkn::ImageFormat::Pfm);
    dialog.selectNameFilter(dialog.nameFilters().at(1));
    dialog.selectFile(fixture.folder.filePath("bytes.png"));
    QCOMPARE(dialog.format(), dkn::ImageFormat::Png);
  }

  void viewKeysActInThePicturesOnly() {
    Fixture fixture;
    QVERIFY(fixture.show());
    fixture.writePair();
    fixture.window.openPair({{{}, fixture.path("room_rgb.png"), fixture.path("room_depth.png"), {}}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.pair() && fixture.isIdle(), kPatienceMs);
    auto* panel = fixture.shown("target");
    panel->setFocus();
    QTest::keyClick(panel, Qt::Key_1);
    QCOMPARE(panel->viewState().zoom, 1.0);
    QTest::keyClick(panel, Qt::Key_Plus);
    DKN_COMPARE_CLOSE(panel->viewState().zoom, std::sqrt(2.0), 1e-12);
    QCOMPARE(fixture.shown("guidance")->viewState().zoom, panel->viewState().zoom);

    const QString map = fixture.settings.colourMap();
    QTest::keyClick(panel, Qt::Key_G);
    QVERIFY(fixture.settings.colourMap() != map);
    QCOMPARE(QString(fixture.values()->map().id), fixture.settings.colourMap());

    auto* methods = fixture.window.findChild<QToolBar*>()->findChild<QComboBox*>();
    methods->setFocus();
    QTRY_VERIFY(methods->hasFocus());
    QTest::keyClick(methods, Qt::Key_F);
    DKN_COMPARE_CLOSE(panel->viewState().zoom, std::sqrt(2.0), 1e-12);

    panel->setFocus();
    QTest::keyClick(panel, Qt::Key_L);
    QVERIFY(!fixture.panels->isLinked());
    QTest::keyClick(panel, Qt::Key_F);
    QVERIFY(panel->view()->isFitting());
    QTest::keyClick(panel, Qt::Key_1);
    QVERIFY(fixture.shown("guidance")->view()->isFitting());
    QTest::keyClick(panel, Qt::Key_L);
    QCOMPARE(fixture.shown("guidance")->viewState().zoom, 1.0);
  }

  void closingAsksOnceWhileSomethingRuns() {
    Fixture fixture;
    QVERIFY(fixture.show());
    fixture.trigger(ActionId::LoadDemo);
    QVERIFY(fixture.workspace.isBusy());
    int asked = 0;
    const auto answer = [&](int role) {
      QTimer::singleShot(0, &fixture.window, [&asked, role] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr) return;
        ++asked;
        for (QAbstractButton* button : box->buttons()) {
          if (box->buttonRole(button) == role) button->click();
        }
      });
    };
    answer(QMessageBox::RejectRole);
    QVERIFY(!fixture.window.close());
    QCOMPARE(asked, 1);
    QVERIFY(fixture.window.isVisible());
    QVERIFY(fixture.workspace.isBusy());
    answer(QMessageBox::AcceptRole);
    QVERIFY(fixture.window.close());
    QCOMPARE(asked, 2);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isIdle(), kPatienceMs);
    QVERIFY(!fixture.settings.windowGeometry().isEmpty());
  }

  void settingsReturn() {
    QTemporaryDir folder;
    const QString file = folder.filePath("settings.ini");
    {
      dkn::Settings settings(file);
      dkn::Workspace workspace({});
      dkn::MainWindow window(&workspace, &settings);
      window.findChild<dkn::ActionSet*>()->action(ActionId::NextColourMap)->trigger();
      window.findChild<dkn::ActionSet*>()->action(ActionId::ThemeDark)->trigger();
      QVERIFY(dkn::isDark(QApplication::palette()));
      window.resize(777, 555);
      window.show();
      QVERIFY(window.close());
    }
    dkn::Settings settings(file);
    dkn::Workspace workspace({});
    dkn::MainWindow window(&workspace, &settings);
    QCOMPARE(window.size(), QSize(777, 555));
    QCOMPARE(window.findChild<PanelGrid*>()->gallery()->display(dkn::PictureKind::Values)->state().map,
             &dkn::colourMaps().at(1));
    QVERIFY(window.findChild<dkn::ActionSet*>()->action(ActionId::ThemeDark)->isChecked());
    window.findChild<dkn::ActionSet*>()->action(ActionId::ThemeSystem)->trigger();
    QVERIFY(!dkn::isDark(QApplication::palette()));
  }

  void guessesWhichFileIsTheGuidance_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("guidance");
    QTest::newRow("names") << "a_depth.png"
                           << "a_rgb.png"
                           << "a_rgb.png";
    QTest::newRow("no flash") << "x_flash.png"
                              << "x_noflash.png"
                              << "x_flash.png";
    QTest::newRow("kinds") << "map.npy"
                           << "photo1.jpg"
                           << "photo1.jpg";
    QTest::newRow("whole words") << "grgbx.png"
                                 << "b.png"
                                 << "grgbx.png";
    QTest::newRow("numbers") << "depth0001.png"
                             << "rgb0001.png"
                             << "rgb0001.png";
    QTest::newRow("unknown: as given") << "one.png"
                                       << "two.png"
                                       << "one.png";
  }
  void guessesWhichFileIsTheGuidance() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, guidance);
    const auto [guide, target] = dkn::guessPair(first.toStdString(), second.toStdString());
    QCOMPARE(QString::fromStdString(guide.string()), guidance);
    QCOMPARE(QString::fromStdString(target.string()), guidance == first ? second : first);
  }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
