// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions: what is written is what is read; work survives reopening and a crash.
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <opencv2/core.hpp>

#include "app/window_fixture.h"
#include "base/error.h"
#include "common/fuzzy.h"
#include "session/session_controller.h"

using dkn::ActionId;
using dkn::SessionData;
using dkn::test::kPatienceMs;
using dkn::test::WindowFixture;

class SessionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void jsonKeepsEverything() {
    SessionData data;
    dkn::SessionPair pair;
    pair.source.files = {"a", "/x/y/a_rgb.png", "/x/z/a_depth.png", "/x/y/a_gt.png"};
    pair.source.options.protocol = "noisy";
    pair.source.options.scale = 4;
    pair.source.options.task = dkn::Task::Saliency;
    pair.source.options.unit.name = "cm";
    pair.source.options.invalid = {dkn::InvalidRule::Mode::Value, -1.0};
    dkn::RunRecord run;
    run.method = "gf";
    run.parameters = {{"radius", 5}};
    run.metrics = {{"rmse", 1.25}, {"ssim", std::nan("")}};
    run.seconds = 0.5;
    run.device = "cpu";
    run.precision = "fp32";
    run.date = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 7));
    run.file = "/x/y/s.files/a_gf.npy";
    pair.runs = {run, run};
    pair.shown = 1;
    data.pairs = {pair};
    data.current = 0;
    data.method = "gf";
    data.ticked = {"gf", "jbu"};
    data.parameters["gf"] = {{"eps", 0.5}};
    data.arrangement = dkn::Arrangement::Wipe;
    data.contents[dkn::Arrangement::Two] = {"truth", "result"};
    data.view = dkn::ViewState{{0.25, 0.75}, 3.5};
    data.colourMap = "magma";
    data.ranges[1] = {2.0F, 7.0F};
    data.region = QRectF(0.1, 0.2, 0.3, 0.4);
    data.line = QLineF(0.1, 0.2, 0.3, 0.4);
    const QByteArray bytes = QJsonDocument(dkn::toJson(data, QDir("/x/y"))).toJson();
    QVERIFY2(bytes.contains("\"../z/a_depth.png\""), bytes.constData());
    QVERIFY(!bytes.contains("/x/"));
    QStringList warnings;
    // The folder was moved: relative paths go with it.
    const SessionData read = dkn::sessionFromJson(bytes, QDir("/m/y"), warnings);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join('\n')));
    QCOMPARE(read.pairs.size(), std::size_t(1));
    const dkn::SessionPair& back = read.pairs[0];
    QCOMPARE(back.source.files.target, std::filesystem::path("/m/z/a_depth.png"));
    QCOMPARE(back.source.files.groundTruth, std::filesystem::path("/m/y/a_gt.png"));
    QCOMPARE(back.source.protocolText(), pair.source.protocolText());
    QCOMPARE(back.source.options.unit.name, std::string("cm"));
    QVERIFY(back.source.options.task == dkn::Task::Saliency);
    QCOMPARE(back.source.options.invalid.value, -1.0);
    QCOMPARE(back.runs.size(), std::size_t(2));
    QCOMPARE(back.runs[1].parameters, run.parameters);
    QCOMPARE(back.runs[1].metrics->at("rmse"), 1.25);
    QVERIFY(std::isnan(back.runs[1].metrics->at("ssim")));
    QCOMPARE(back.runs[1].date, run.date);
    QCOMPARE(back.runs[1].file, std::filesystem::path("/m/y/s.files/a_gf.npy"));
    QCOMPARE(back.shown, 1);
    QCOMPARE(read.ticked, data.ticked);
    QCOMPARE(read.parameters.at("gf").at("eps"), 0.5);
    QCOMPARE(read.arrangement, data.arrangement);
    QCOMPARE(read.contents.at(dkn::Arrangement::Two), data.contents.at(dkn::Arrangement::Two));
    QCOMPARE(*read.view, *data.view);
    QCOMPARE(read.ranges.at(1), data.ranges.at(1));
    QCOMPARE(*read.region, *data.region);
    QCOMPARE(*read.line, *data.line);
  }

  void wrongFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\x01\x02{");
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("later version") << QByteArray("{\"format\": \"dkn-studio session\", \"version\": 99}");
  }
  void wrongFilesAreRefused() {
    QFETCH(QByteArray, bytes);
    QStringList warnings;
    QVERIFY_EXCEPTION_THROWN(dkn::sessionFromJson(bytes, QDir("/"), warnings), dkn::Error);
  }

  void unknownValuesAreToldAndPassedOver() {
    QStringList warnings;
    const SessionData data = dkn::sessionFromJson(
        "{\"format\": \"dkn-studio session\", \"version\": 1, \"pairs\": [{\"guidance\": \"\"}, {\"guidance\": "
        "\"g.png\", "
        "\"target\": \"t.png\", \"protocol\": \"magic\", \"shown\": 7}], \"current\": 1, \"view\": {\"arrangement\": "
        "\"heap\"}}",
        QDir("/d"), warnings);
    QCOMPARE(warnings.size(), 3);
    QCOMPARE(data.pairs.size(), std::size_t(1));
    QCOMPARE(data.current, 0);
    QCOMPARE(data.pairs[0].shown, -1);
    QCOMPARE(data.arrangement, dkn::Arrangement::Grid);
  }

  void workIsSavedAndReopened() {
    WindowFixture first;
    QVERIFY(first.show());
    dkn::test::writeStepPair(first.path("a"));
    dkn::test::writeStepPair(first.path("b"));
    first.workspace.addPairs({first.stepSource("a", "bicubic"), first.stepSource("b", "bicubic")});
    first.workspace.methods()->setTicked("jbu", true);
    first.workspace.methods()->setTicked("gf", true);
    first.workspace.runTicked(true);
    QTRY_VERIFY_WITH_TIMEOUT(first.isSettled(), kPatienceMs);
    first.workspace.select(first.workspace.entries()[1]);
    QTRY_COMPARE_WITH_TIMEOUT(first.workspace.current(), first.workspace.entries()[1], kPatienceMs);
    first.workspace.stepShownRun(1);
    const auto result = first.workspace.result();
    first.trigger(ActionId::ArrangeSix);
    first.panels->panel(0)->setZoom(7.0);
    first.panels->marks()->setRegion(QRectF(0.25, 0.25, 0.5, 0.5));
    const QString file = first.folder.filePath("work.json");
    first.window.session()->save(file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatienceMs);

    WindowFixture second;
    QVERIFY(second.show());
    second.window.session()->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(second.isSettled() && second.workspace.result(), kPatienceMs);
    QCOMPARE(second.workspace.entries().size(), std::size_t(2));
    QCOMPARE(second.workspace.current()->title(), QString("b"));
    QCOMPARE(second.workspace.shownRun()->method(), first.workspace.shownRun()->method());
    QCOMPARE(cv::norm(second.workspace.result()->output->values, result->output->values, cv::NORM_INF), 0.0);
    QCOMPARE(second.workspace.shownRun()->metrics()->at("rmse_full"),
             first.workspace.shownRun()->metrics()->at("rmse_full"));
    QCOMPARE(second.panels->arrangement(), dkn::Arrangement::Six);
    QTRY_COMPARE(second.panels->panel(0)->viewState().zoom, 7.0);
    QCOMPARE(*second.panels->marks()->region(), QRectF(0.25, 0.25, 0.5, 0.5));
    QCOMPARE(second.workspace.methods()->ticked(), first.workspace.methods()->ticked());
    // The other pair's results come when it is shown.
    second.workspace.select(second.workspace.entries()[0]);
    QTRY_VERIFY_WITH_TIMEOUT(second.workspace.current() == second.workspace.entries()[0] && second.isSettled(),
                             kPatienceMs);
    for (const dkn::Run* run : second.workspace.current()->runs()) QVERIFY(run->result() != nullptr);
  }

  void missingFilesAreToldAndTheRestOpens() {
    WindowFixture fixture;
    QVERIFY(fixture.show());
    dkn::test::writeStepPair(fixture.path("a"));
    fixture.workspace.addPairs({fixture.stepSource("a")});
    fixture.workspace.run("gf");
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), kPatienceMs);
    const QString file = fixture.folder.filePath("work.json");
    fixture.window.session()->save(file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), kPatienceMs);
    QVERIFY(QDir(fixture.folder.filePath("work.files")).removeRecursively());
    fixture.window.session()->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled() && fixture.banner->isVisible(), kPatienceMs);
    QCOMPARE(fixture.banner->kind(), dkn::Banner::Kind::Error);
    QVERIFY(fixture.workspace.pair() != nullptr);
    QVERIFY(fixture.workspace.shownRun()->metrics() || !fixture.workspace.pair()->truth);
  }

  void aCopyIsOfferedAfterACrash() {
    QTemporaryDir folder;
    const QString ini = folder.filePath("settings.ini");
    dkn::test::writeStepPair(folder.filePath("a").toStdString());
    {
      dkn::Settings settings(ini);
      dkn::Workspace workspace({});
      dkn::MainWindow window(&workspace, &settings);
      window.show();
      QCoreApplication::processEvents();
      dkn::PairSource source;
      source.files = {
          "a", folder.filePath("a_rgb.png").toStdString(), folder.filePath("a_depth.png").toStdString(), {}};
      workspace.addPairs({source});
      QTRY_VERIFY_WITH_TIMEOUT(workspace.pair() != nullptr, kPatienceMs);
      // As on SIGTERM: no question, no clean end.
      window.endNow();
    }
    QVERIFY(QFile::exists(folder.filePath("state/autosave/session.json")));
    {
      dkn::Settings settings(ini);
      dkn::Workspace workspace({});
      dkn::MainWindow window(&workspace, &settings);
      window.show();
      auto* banner = window.findChild<dkn::Banner*>();
      QTRY_VERIFY(banner->isVisible());
      auto* restore = banner->findChild<QPushButton*>();
      QVERIFY(restore != nullptr);
      QTest::mouseClick(restore, Qt::LeftButton);
      QTRY_VERIFY_WITH_TIMEOUT(workspace.pair() != nullptr && !workspace.isBusy(), kPatienceMs);
      QCOMPARE(workspace.current()->title(), QString("a"));
      QVERIFY(window.close());
    }
    QVERIFY(!QFile::exists(folder.filePath("state/autosave/session.json")));
  }
};

QTEST_MAIN(SessionTest)
#include "tst_session.moc"
