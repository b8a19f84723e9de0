// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is lost and a sentence says what happened: full disks, copies that fail, crashes, signals; and what helps
// along: first steps, words, made scenes, a check of the installation.
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

#include "filter/method_registry.h"
#include "guide/coach_marks.h"
#include "guide/installation_check.h"
#include "guide/scene_dialog.h"
#include "session/session_controller.h"
#include "window_fixture.h"

using dkn::ActionId;
using dkn::Banner;
using dkn::test::kPatienceMs;
using dkn::test::WindowFixture;

namespace {

/// While it lives, files of this process cannot grow beyond so many bytes: writes fail as on a full disk.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    rlimit limit = m_before;
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

 private:
  rlimit m_before{};
};

/// A window of an earlier instance: shown, with a pair of that name.
struct Instance {
  dkn::Settings settings;
  dkn::Workspace workspace{{}};
  dkn::MainWindow window{&workspace, &settings};
  Banner* banner = window.findChild<Banner*>();

  explicit Instance(const QTemporaryDir& folder) : settings(folder.filePath("settings.ini")) {
    window.show();
    QCoreApplication::processEvents();
  }
  bool open(const QTemporaryDir& folder, const char* name) {
    const std::string stem = folder.filePath(name).toStdString();
    dkn::test::writeStepPair(stem);
    dkn::PairSource source;
    source.files = {name, stem + "_rgb.png", stem + "_depth.png", {}};
    workspace.addPairs({source});
    return QTest::qWaitFor([&] { return workspace.pair() && !workspace.isBusy(); }, kPatienceMs);
  }
};

QPushButton* bannerButton(const Banner* banner, int index = 0) {
  return banner->findChildren<QPushButton*>().value(index);
}

}  // namespace

class RobustnessTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anUnansweredCopySurvivesNewWork() {
    QTemporaryDir folder;
    {
      Instance first(folder);
      QVERIFY(first.open(folder, "lost"));
      first.window.endNow();
    }
    {
      Instance second(folder);
      QVERIFY(second.banner->isVisible());
      // The offer is passed over; the new work has a copy of its own, and the window is closed properly.
      QVERIFY(second.open(folder, "other"));
      second.window.session()->autosave();
      QVERIFY(second.window.close());
    }
    Instance third(folder);
    QVERIFY(third.banner->isVisible());
    QTest::mouseClick(bannerButton(third.banner), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(third.workspace.pair() && !third.workspace.isBusy(), kPatienceMs);
    QCOMPARE(third.workspace.current()->title(), QString("lost"));
    QVERIFY(third.window.close());
    QVERIFY(QDir(folder.filePath("state")).entryList({"kept-*", "autosave"}, QDir::Dirs).isEmpty());
  }

  void aCopyThatCannotBeWrittenIsTold() {
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QDir().mkpath(fixture.settings.stateFolder());
    QFile blocking(fixture.settings.stateFolder() + "/autosave");
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    dkn::test::writeStepPair(fixture.path("a"));
    fixture.workspace.addPairs({fixture.stepSource("a")});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.banner->isVisible() && fixture.banner->message().contains("crash"), kPatienceMs);
    QCOMPARE(fixture.banner->kind(), Banner::Kind::Error);
  }

  void aFullDiskLeavesNoHalfFile() {
    WindowFixture fixture;
    QVERIFY(fixture.show());
    dkn::test::writeStepPair(fixture.path("a"), 200, 150);
    fixture.workspace.addPairs({fixture.stepSource("a")});
    fixture.workspace.run("gf");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled() && fixture.workspace.result(), kPatienceMs);
    const QStringList before = QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden);
    {
      const FullDisk full(4096);
      fixture.workspace.saveResult(fixture.path("out.npy"), dkn::ImageFormat::Npy);
      QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled() && fixture.banner->isVisible(), kPatienceMs);
    }
    QCOMPARE(fixture.banner->kind(), Banner::Kind::Error);
    QVERIFY2(fixture.banner->message().contains("out.npy"), qPrintable(fixture.banner->message()));
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden), before);
    fixture.workspace.saveResult(fixture.path("out.npy"), dkn::ImageFormat::Npy);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fixture.folder.filePath("out.npy")), kPatienceMs);
  }

  void errorsCarryTheirRemedy() {
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.workspace.openPair(fixture.path("no_rgb.png"), fixture.path("no_depth.png"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.banner->isVisible(), kPatienceMs);
    QVERIFY(bannerButton(fixture.banner, 1) != nullptr);
    QVERIFY(bannerButton(fixture.banner, 0)->text().contains("Files"));
    QTest::mouseClick(bannerButton(fixture.banner, 1), Qt::LeftButton);
    QVERIFY(fixture.window.findChild<QWidget*>("logDock")->isVisible());
  }

  void firstStepsAreShownOnce() {
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.window.introduce();
    auto* coach = fixture.window.findChild<dkn::CoachMarks*>();
    QVERIFY(coach != nullptr && coach->isVisible());
    QVERIFY(fixture.window.rect().contains(coach->geometry()));
    for (int step = 1; step < coach->count(); ++step) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
      QCOMPARE(coach->step(), step);
    }
    QTest::keyClick(coach, Qt::Key_Escape);
    QVERIFY(fixture.settings.introduced());
    QTRY_VERIFY(fixture.window.findChild<dkn::CoachMarks*>() == nullptr);
    fixture.window.introduce();
    QVERIFY(fixture.window.findChild<dkn::CoachMarks*>() == nullptr);
  }

  void whatIsShownIsTold() {
    WindowFixture fixture;
    QVERIFY(fixture.show());
    dkn::test::writeStepPair(fixture.path("a"));
    fixture.workspace.addPairs({fixture.stepSource("a")});
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.pair() && fixture.isSettled(), kPatienceMs);
    fixture.panels->panel(1)->setFocus();
    fixture.trigger(ActionId::WhatIsThis);
    QVERIFY(fixture.banner->isVisible());
    QVERIFY2(fixture.banner->message().contains("a_depth.png") && fixture.banner->message().contains("3000"),
             qPrintable(fixture.banner->message()));
  }

  void scenesAreMadeAndOpened() {
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.settings.setFolder("scenes", fixture.folder.filePath("scenes"));
    fixture.trigger(ActionId::MakeScene);
    auto* dialog = fixture.window.findChild<dkn::SceneDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace.pair() && fixture.isSettled(), kPatienceMs);
    QVERIFY(QFile::exists(fixture.folder.filePath("scenes/scene-0_depth.png")));
    QCOMPARE(fixture.workspace.pair()->guidance->size(), QSize(640, 480));
    QVERIFY(fixture.workspace.pair()->truth != nullptr);
  }

  void theInstallationIsVerified() {
    dkn::Progress progress;
    int told = 0;
    const auto lines = dkn::checkInstallation(dkn::modelFolders({}), {}, progress, [&](const auto&) { ++told; });
    QCOMPARE(told, static_cast<int>(lines.size()));
    QVERIFY(lines.size() > 6);
    for (const dkn::CheckLine& line : lines) {
      QVERIFY2(line.passed, qPrintable(line.what + ": " + line.detail));
    }
    // A method that is none is told, not thrown.
    QTemporaryDir folder;
    QFile fake(folder.filePath("broken.safetensors"));
    QVERIFY(fake.open(QIODevice::WriteOnly) && fake.write("nothing") > 0);
    fake.close();
    const auto broken = dkn::checkInstallation({folder.path().toStdString()}, {}, progress, [](const auto&) {});
    QVERIFY(std::any_of(broken.begin(), broken.end(), [](const auto& line) {
      return line.what == QLatin1String("broken") && !line.passed && !line.detail.isEmpty();
    }));
  }

  void differencesAreAmplified() {
    WindowFixture fixture;
    QVERIFY(fixture.show());
    dkn::test::writeStepPair(fixture.path("a"));
    fixture.workspace.addPairs({fixture.stepSource("a", "bicubic")});
    fixture.workspace.run("bicubic");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled() && fixture.workspace.result(), kPatienceMs);
    fixture.panels->setContent(3, "relative");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled() && fixture.panels->panel(3)->picture(), kPatienceMs);
    // One colour bar for its kind, one for this picture alone.
    const auto& relative = *fixture.panels->panel(3)->picture();
    const auto& result = fixture.workspace.result()->picture->image().values;
    const auto& truth = fixture.workspace.pair()->truth->image().values;
    const double expected = std::abs(result.at<float>(5, 19) - truth.at<float>(5, 19)) / truth.at<float>(5, 19);
    QVERIFY(expected > 0.01);
    QVERIFY(std::abs(relative.valuesAt(19, 5).front() - expected) < 1e-5);
    dkn::Display* display = fixture.panels->gallery()->display(dkn::PictureKind::Signed);
    const float before = display->range().maximum;
    fixture.trigger(ActionId::AmplifyDifference);
    QCOMPARE(display->range().maximum, 0.5F * before);
    QCOMPARE(display->range().minimum, -0.5F * before);
    fixture.trigger(ActionId::WeakenDifference);
    QCOMPARE(display->range().maximum, before);
  }
};

QTEST_MAIN(RobustnessTest)
#include "tst_robustness.moc"
