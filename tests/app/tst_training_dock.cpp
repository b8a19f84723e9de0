// SPDX-License-Identifier: GPL-3.0-or-later
// Training in the window: fields that are checked, a run that is paused, stopped, gone on with and used.
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>
#include <limits>

#include "common/fuzzy.h"
#include "plot/line_plot.h"
#include "training/sample_strip.h"
#include "training/training_dock.h"
#include "training/training_form.h"
#include "window/dock_layout.h"
#include "window_fixture.h"

using dkn::ActionId;
using dkn::SessionState;
using dkn::TrainingDock;
using dkn::test::kPatienceMs;
using dkn::test::WindowFixture;

namespace {

/// A run that is over in seconds: tiny scenes, a slim network.
QString writeConfig(const QTemporaryDir& folder, int iterations) {
  const QJsonObject model{{"architecture", "fdkn"}, {"features1", 8}, {"features2", 8}};
  const auto scenes = [](int count, int seed) {
    return QJsonObject{{"reader", "scenes"}, {"count", count}, {"seed", seed}, {"width", 64}, {"height", 48}};
  };
  const QJsonObject config{{"datasets", QJsonArray{scenes(4, 100)}},
                           {"validation", QJsonArray{scenes(1, 1)}},
                           {"scale", 4},
                           {"model", model},
                           {"crop", QJsonArray{32, 32}},
                           {"iterations", iterations},
                           {"checkpoint_interval", 1000},
                           {"validation_interval", 5},
                           {"threads", 1}};
  const QString path = folder.filePath("tiny.json");
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write(QJsonDocument(config).toJson());
  return path;
}

void type(QLineEdit* field, const QString& text) {
  field->selectAll();
  QTest::keyClicks(field, text);
}

struct Fixture : WindowFixture {
  TrainingDock* dock = window.training();

  bool begin(int iterations) {
    if (!show()) return false;
    trigger(ActionId::PresetTrain);
    dock->open(writeConfig(folder, iterations));
    dock->form()->setOutputFolder(folder.filePath("run"));
    trigger(ActionId::TrainStart);
    return dock->trainer()->isActive();
  }
};

}  // namespace

class TrainingDockTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void smoothingCorrectsTheBeginning() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto means = dkn::smoothed({4.0, 2.0, nan, 2.0}, 2.0);
    // Worked by hand with weights 1/2: 4; (1 + 1) / (3/4); the same; (1 + 1) / (7/8) of the halved sums.
    QCOMPARE(means[0], 4.0);
    QVERIFY(std::abs(means[1] - 8.0 / 3.0) < 1e-12);
    QCOMPARE(means[2], means[1]);
    QVERIFY(std::abs(means[3] - 16.0 / 7.0) < 1e-12);
  }

  void historyIsCutWhereARunGoesOn() {
    dkn::TrainingHistory history{{1, 2, 3, 4}, {4, 3, 2, 1}, {2, 4}, {20, 10}, {30, 30}};
    history.cutAfter(3);
    QCOMPARE(history.iterations.size(), std::size_t(3));
    QCOMPARE(history.losses.back(), 2.0);
    QCOMPARE(history.rmse, std::vector<double>{20.0});
    QVERIFY(dkn::readTrainingHistory("/nowhere/log.jsonl").iterations.empty());
  }

  void thumbnailsKeepShapeAndRange() {
    dkn::ValidationSample sample;
    sample.width = 4;
    sample.height = 2;
    sample.guidance = {1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1};
    sample.truth = {0, 0, 8, 8, 0, 0, 8, 8};
    sample.input = sample.output = {4, 4, 4, 4, 4, 4, 4, 4};
    const auto pictures = dkn::makeSamplePictures(sample, 2);
    QCOMPARE(pictures.guidance.size(), QSize(2, 1));
    QCOMPARE(pictures.guidance.pixel(0, 0), qRgb(255, 0, 0));
    QCOMPARE(pictures.guidance.pixel(1, 0), qRgb(0, 0, 255));
    QCOMPARE(pictures.truth.pixel(0, 0), dkn::colourMaps().front().colour(0.0F));
    QCOMPARE(pictures.truth.pixel(1, 0), dkn::colourMaps().front().colour(1.0F));
    QCOMPARE(pictures.output.pixel(0, 0), dkn::colourMaps().front().colour(0.5F));
  }

  void fieldsSayWhatIsWrong() {
    Fixture fixture;
    QVERIFY(fixture.show());
    fixture.trigger(ActionId::PresetTrain);
    dkn::TrainingForm* form = fixture.dock->form();
    QVERIFY(form->isValid());
    QAction* start = fixture.actions->action(ActionId::TrainStart);
    QVERIFY(start->isEnabled());
    auto* rate = qobject_cast<QLineEdit*>(form->field("learning_rate"));
    type(rate, "-1");
    QVERIFY(form->problemOf("learning_rate").contains("learning_rate"));
    QVERIFY(!start->isEnabled());
    QVERIFY(!start->toolTip().isEmpty());
    type(rate, "fast");
    QVERIFY(!form->problemOf("learning_rate").isEmpty());
    type(rate, "0.002");
    QVERIFY(form->isValid());
    QCOMPARE(form->draft().value("learning_rate").toDouble(), 0.002);
    type(qobject_cast<QLineEdit*>(form->field("kernel_size")), "0");
    QVERIFY(!form->problemOf("kernel_size").isEmpty());
    type(qobject_cast<QLineEdit*>(form->field("kernel_size")), "5");
    type(qobject_cast<QLineEdit*>(form->field("crop")), "30, 32");
    QVERIFY(!form->problemOf("crop").isEmpty());
    type(qobject_cast<QLineEdit*>(form->field("crop")), "32, 32");
    type(qobject_cast<QLineEdit*>(form->field("scale")), "4, 8");
    QVERIFY2(form->isValid(), qPrintable(form->problemOf("scale")));
    QCOMPARE(form->draft().value("scale").toArray().size(), 2);
    type(qobject_cast<QLineEdit*>(form->field("output")), "relative/folder");
    QVERIFY(!form->problemOf("output").isEmpty());
  }

  void aRunIsPausedResumedFinishedAndUsed() {
    Fixture fixture;
    QVERIFY(fixture.begin(400));
    dkn::Trainer* trainer = fixture.dock->trainer();
    QTRY_VERIFY_WITH_TIMEOUT(trainer->history().iterations.size() > 6, kPatienceMs);
    QVERIFY(!fixture.actions->action(ActionId::TrainStart)->isEnabled());
    fixture.trigger(ActionId::TrainPause);
    QTRY_COMPARE_WITH_TIMEOUT(trainer->state(), SessionState::Paused, kPatienceMs);
    // The window's thread fetches what was told before the pause.
    QTest::qWait(300);
    const std::size_t done = trainer->history().iterations.size();
    QTest::qWait(300);
    QCOMPARE(trainer->history().iterations.size(), done);
    QVERIFY(QFile::exists(fixture.folder.filePath("run/checkpoint.safetensors")));
    fixture.trigger(ActionId::TrainPause);
    QTRY_VERIFY_WITH_TIMEOUT(trainer->history().iterations.size() > done, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!trainer->samples().empty() && fixture.dock->lossPlot()->seriesCount() == 2 &&
                                 fixture.dock->metricPlot()->seriesCount() == 2,
                             kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.dock->strip()->sample() != nullptr, kPatienceMs);
    QCOMPARE(trainer->samples().front()->truth.size(), QSize(64, 48));
    fixture.trigger(ActionId::TrainKeepBest);
    QTRY_COMPARE_WITH_TIMEOUT(trainer->state(), SessionState::Finished, kPatienceMs);
    QVERIFY(QFile::exists(fixture.folder.filePath("run/model.safetensors")));
    QVERIFY(fixture.settings.unfinishedTraining().isEmpty());
    QTRY_VERIFY(fixture.banner->isVisible());
    fixture.trigger(ActionId::TrainUse);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled() && fixture.workspace.result(), kPatienceMs);
    QCOMPARE(fixture.workspace.shownRun()->name(), QString("run-model"));
    QCOMPARE(fixture.workspace.methods()->find(fixture.workspace.methods()->chosen())->title, QString("run-model"));
  }

  void aStoppedRunIsOfferedTheNextTimeAndGoesOn() {
    QTemporaryDir folder;
    std::size_t done = 0;
    {
      dkn::Settings settings(folder.filePath("settings.ini"));
      dkn::Workspace workspace({});
      dkn::MainWindow window(&workspace, &settings);
      window.show();
      TrainingDock* dock = window.training();
      dock->open(writeConfig(folder, 60));
      dock->form()->setOutputFolder(folder.filePath("run"));
      window.actionSet()->action(ActionId::TrainStart)->trigger();
      QTRY_VERIFY_WITH_TIMEOUT(dock->trainer()->history().iterations.size() > 5, kPatienceMs);
      window.endNow();
      QVERIFY(QFile::exists(folder.filePath("run/checkpoint.safetensors")));
      QVERIFY(!QFile::exists(folder.filePath("run/model.safetensors")));
      done = dkn::readTrainingHistory(folder.filePath("run/log.jsonl").toStdString()).iterations.size();
      QVERIFY(done >= 5 && done < 60);
    }
    dkn::Settings settings(folder.filePath("settings.ini"));
    dkn::Workspace workspace({});
    dkn::MainWindow window(&workspace, &settings);
    window.show();
    auto* banner = window.findChild<dkn::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    auto* goOn = banner->findChild<QPushButton*>();
    QVERIFY(goOn != nullptr);
    QTest::mouseClick(goOn, Qt::LeftButton);
    dkn::Trainer* trainer = window.training()->trainer();
    QVERIFY(trainer->isActive());
    QTRY_COMPARE_WITH_TIMEOUT(trainer->state(), SessionState::Finished, kPatienceMs);
    QCOMPARE(trainer->startReport()->iteration, std::int64_t(done));
    // The first part's curve stands before the second's, each iteration once.
    const auto& iterations = trainer->history().iterations;
    QCOMPARE(iterations.size(), std::size_t(60));
    for (std::size_t i = 0; i < iterations.size(); ++i) QCOMPARE(iterations[i], double(i + 1));
    QVERIFY(window.close());
  }

  void aRunThatCannotBeginSaysWhy() {
    Fixture fixture;
    QVERIFY(fixture.show());
    fixture.dock->open(writeConfig(fixture.folder, 10));
    QFile blocked(fixture.folder.filePath("file"));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    fixture.dock->form()->setOutputFolder(fixture.folder.filePath("file/run"));
    fixture.trigger(ActionId::TrainStart);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.dock->trainer()->state(), SessionState::Failed, kPatienceMs);
    QVERIFY(fixture.banner->isVisible());
    QCOMPARE(fixture.banner->kind(), dkn::Banner::Kind::Error);
    QVERIFY(fixture.actions->action(ActionId::TrainStart)->isEnabled());
  }
};

QTEST_MAIN(TrainingDockTest)
#include "tst_training_dock.moc"
