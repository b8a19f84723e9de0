// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs and runs without a window: the queue, stopping, replacing, failures, memory of files that vanish.
#include <QAction>
#include <QFile>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include "app/window_fixture.h"
#include "common/fuzzy.h"
#include "dock/methods_dock.h"
#include "image/read_image.h"
#include "pair/pair_list_model.h"
#include "run/run_table_model.h"

using dkn::PairEntry;
using dkn::Run;
using dkn::RunTableModel;
using dkn::TableFormat;
using dkn::TextTable;
using dkn::test::kPatienceMs;

namespace {

struct Fixture {
  QTemporaryDir folder;
  dkn::Workspace workspace{{}};

  dkn::PairSource source(const char* name, const char* protocol = "bicubic") {
    const std::string stem = folder.filePath(name).toStdString();
    if (!QFile::exists(QString::fromStdString(stem + "_rgb.png"))) dkn::test::writeStepPair(stem);
    dkn::PairSource source;
    source.files = {name, stem + "_rgb.png", stem + "_depth.png", {}};
    source.options.protocol = protocol;
    source.options.unit = {1.0, "mm", 0.0};
    if (source.options.protocol == "bicubic") source.options.scale = 4;
    return source;
  }
  bool idle() {
    return QTest::qWaitFor([&] { return !workspace.isBusy(); }, kPatienceMs);
  }
};

}  // namespace

class WorkspaceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tickedMethodsAreRunInOrderAndMeasured() {
    Fixture fixture;
    fixture.workspace.addPairs({fixture.source("a")});
    fixture.workspace.methods()->setTicked("nearest", true);
    fixture.workspace.methods()->setTicked("gf", true);
    fixture.workspace.runTicked(false);
    QCOMPARE(fixture.workspace.target()->runs().size(), std::size_t(2));
    QVERIFY(fixture.workspace.target()->runs().back()->state() == Run::State::Queued);
    QVERIFY(fixture.idle());
    for (const Run* run : fixture.workspace.current()->runs()) {
      QCOMPARE(run->state(), Run::State::Done);
      QVERIFY(run->metric("rmse_full").value() > 0.0);
      QVERIFY(run->result() != nullptr);
    }
    QCOMPARE(fixture.workspace.shownRun()->method(), QString("gf"));
    fixture.workspace.stepShownRun(1);
    QCOMPARE(fixture.workspace.shownRun()->method(), QString("nearest"));
    // A degraded step of 1000 to 3000 has its threshold at a hundredth.
    QCOMPARE(fixture.workspace.pair()->unit.badThreshold, 20.0);
    QVERIFY(fixture.workspace.pair()->truth != nullptr);
  }

  void runningAgainReplacesTheResult() {
    Fixture fixture;
    fixture.workspace.addPairs({fixture.source("a")});
    fixture.workspace.run("gf");
    QVERIFY(fixture.idle());
    const auto first = fixture.workspace.result();
    fixture.workspace.run("gf");
    QVERIFY(fixture.idle());
    QCOMPARE(fixture.workspace.current()->runs().size(), std::size_t(1));
    QVERIFY(fixture.workspace.result() != first);
    fixture.workspace.methods()->setParameter("gf", "radius", 4);
    fixture.workspace.run("gf");
    QVERIFY(fixture.idle());
    QCOMPARE(fixture.workspace.current()->runs().size(), std::size_t(2));
    QCOMPARE(fixture.workspace.shownRun()->parameterText(), QString("eps 0.01, radius 4"));
  }

  void stoppingCancelsTheQueueAndKeepsResults() {
    Fixture fixture;
    fixture.workspace.addPairs({fixture.source("a")});
    fixture.workspace.run("nearest");
    QVERIFY(fixture.idle());
    const auto kept = fixture.workspace.result();
    fixture.workspace.run("gf");
    fixture.workspace.run("jbu");
    fixture.workspace.stop();
    QVERIFY(fixture.idle());
    QCOMPARE(fixture.workspace.result(), kept);
    QCOMPARE(fixture.workspace.current()->runs().back()->state(), Run::State::Cancelled);
  }

  void singleRunsAreCancelled() {
    Fixture fixture;
    fixture.workspace.addPairs({fixture.source("a")});
    fixture.workspace.run("nearest");
    fixture.workspace.run("gf");
    fixture.workspace.run("bilinear");
    Run* middle = fixture.workspace.target()->runs()[1];
    fixture.workspace.cancel(middle);
    QVERIFY(fixture.idle());
    QCOMPARE(middle->state(), Run::State::Cancelled);
    QCOMPARE(fixture.workspace.current()->runs()[2]->state(), Run::State::Done);
    fixture.workspace.removeRun(middle);
    QCOMPARE(fixture.workspace.current()->runs().size(), std::size_t(2));
  }

  void brokenPairsFailTheirRunsAndLeaveTheOthers() {
    Fixture fixture;
    dkn::PairSource broken = fixture.source("broken");
    QFile file(QString::fromStdString(broken.files.target.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nothing");
    file.close();
    fixture.workspace.addPairs({fixture.source("a"), broken, fixture.source("c")});
    fixture.workspace.methods()->setTicked("nearest", true);
    QSignalSpy failed(&fixture.workspace, &dkn::Workspace::failed);
    fixture.workspace.runTicked(true);
    QVERIFY(fixture.idle());
    const auto& entries = fixture.workspace.entries();
    QCOMPARE(entries[0]->runs()[0]->state(), Run::State::Done);
    QCOMPARE(entries[1]->state(), PairEntry::State::Failed);
    QCOMPARE(entries[1]->runs()[0]->state(), Run::State::Failed);
    QVERIFY(entries[1]->runs()[0]->message().contains("broken_depth.png"));
    QCOMPARE(entries[2]->runs()[0]->state(), Run::State::Done);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(fixture.workspace.current(), entries[0]);
  }

  void aPairWhoseFilesVanishedStaysUsable() {
    Fixture fixture;
    fixture.workspace.addPairs({fixture.source("a")});
    QVERIFY(fixture.idle());
    QVERIFY(QFile::remove(fixture.folder.filePath("a_depth.png")));
    fixture.workspace.run("gf");
    QVERIFY(fixture.idle());
    QVERIFY(fixture.workspace.result() != nullptr);
    QSignalSpy failed(&fixture.workspace, &dkn::Workspace::failed);
    fixture.workspace.reload();
    QVERIFY(fixture.idle());
    QCOMPARE(failed.count(), 1);
    QVERIFY(fixture.workspace.pair() != nullptr);
    QVERIFY(fixture.workspace.result() != nullptr);
  }

  void pairsAreSteppedThroughAndClosed() {
    Fixture fixture;
    fixture.workspace.addPairs({fixture.source("a"), fixture.source("b"), fixture.source("c")});
    QVERIFY(fixture.idle());
    fixture.workspace.selectNext(1);
    QVERIFY(fixture.idle());
    QCOMPARE(fixture.workspace.current()->title(), QString("b"));
    fixture.workspace.selectNext(-2);
    QVERIFY(fixture.idle());
    QCOMPARE(fixture.workspace.current()->title(), QString("c"));
    fixture.workspace.close(fixture.workspace.current());
    QVERIFY(fixture.idle());
    QCOMPARE(fixture.workspace.entries().size(), std::size_t(2));
    QCOMPARE(fixture.workspace.current()->title(), QString("b"));
    fixture.workspace.addPairs({fixture.source("a")});
    QVERIFY(fixture.idle());
    QCOMPARE(fixture.workspace.entries().size(), std::size_t(2));
    QCOMPARE(fixture.workspace.current()->title(), QString("a"));
    // The same files degraded are another pair.
    fixture.workspace.addPairs({fixture.source("a", "none")});
    QVERIFY(fixture.idle());
    QCOMPARE(fixture.workspace.entries().size(), std::size_t(3));
    QVERIFY(fixture.workspace.pair()->truth == nullptr);
  }

  void closingAPairEndsItsRuns() {
    Fixture fixture;
    fixture.workspace.addPairs({fixture.source("a"), fixture.source("b")});
    fixture.workspace.methods()->setTicked("nearest", true);
    fixture.workspace.methods()->setTicked("jbu", true);
    fixture.workspace.runTicked(true);
    fixture.workspace.close(fixture.workspace.entries()[1]);
    QVERIFY(fixture.idle());
    QCOMPARE(fixture.workspace.entries().size(), std::size_t(1));
    for (const Run* run : fixture.workspace.current()->runs()) QCOMPARE(run->state(), Run::State::Done);
  }

  void parametersAreCheckedAndUndone() {
    Fixture fixture;
    dkn::MethodList* methods = fixture.workspace.methods();
    methods->setParameter("gf", "radius", 7);
    methods->setParameter("gf", "eps", 0.5);
    QCOMPARE(methods->parameters("gf").at("radius"), 7.0);
    methods->undoStack()->undo();
    QCOMPARE(methods->parameters("gf").count("eps"), std::size_t(0));
    methods->undoStack()->undo();
    QVERIFY(methods->parameters("gf").empty());
    methods->undoStack()->redo();
    QCOMPARE(methods->parameters("gf").at("radius"), 7.0);
    const dkn::ParameterSpec spec{"radius", "", 2, 1, 10, true};
    double value = 0.0;
    QVERIFY(dkn::parameterProblem(spec, " 3 ", value).isEmpty());
    QCOMPARE(value, 3.0);
    for (const char* wrong : {"", "x", "0", "11", "2.5", "nan"})
      QVERIFY2(!dkn::parameterProblem(spec, wrong, value).isEmpty(), wrong);
  }

  void modelsSayWhatTheyAreFor() {
    Fixture fixture;
    dkn::MethodList* methods = fixture.workspace.methods();
    QAction run;
    dkn::MethodsDock dock(methods, &run);
    const auto misfit = [&](const char* name) { return methods->misfit(*methods->find(name)); };
    QVERIFY(misfit("fdkn-x16").isEmpty());
    fixture.workspace.loadDemo();
    QVERIFY(fixture.idle());
    // The demo is bicubic x8.
    QCOMPARE(misfit("fdkn-x16"), QString("Trained for bicubic ×16, this pair is bicubic ×8."));
    QCOMPARE(misfit("fdkn-denoise"), QString("Trained for denoise, this pair is bicubic ×8."));
    for (const char* name : {"fdkn-any", "fdkn-x8", "gf"}) QVERIFY2(misfit(name).isEmpty(), name);
    methods->choose("fdkn-x16");
    QCOMPARE(dock.hint(), misfit("fdkn-x16"));
    const QListWidgetItem* item = dock.list()->findItems("fdkn-x16", Qt::MatchExactly).front();
    QVERIFY(item->toolTip().startsWith(misfit("fdkn-x16")));
    QVERIFY(item->foreground() != dock.list()->findItems("fdkn-x8", Qt::MatchExactly).front()->foreground());
    methods->choose("fdkn-x8");
    QVERIFY(dock.hint().isEmpty());
    fixture.workspace.closeAll();
    QVERIFY(misfit("fdkn-x16").isEmpty());
    // By number, not by letter.
    const QStringList names = methods->names();
    QVERIFY(names.indexOf("fdkn-x4") < names.indexOf("fdkn-x8") && names.indexOf("fdkn-x8") < names.indexOf("fdkn-x16"));
  }

  void theTableMarksTheBestOfAPair() {
    Fixture fixture;
    RunTableModel model(&fixture.workspace);
    fixture.workspace.addPairs({fixture.source("a")});
    fixture.workspace.run("nearest");
    QVERIFY(fixture.idle());
    QVERIFY(!model.isBest(0, RunTableModel::RmseFull));
    fixture.workspace.run("jbu");
    QVERIFY(fixture.idle());
    QCOMPARE(model.rowCount(), 2);
    const bool firstIsBetter = *model.run(0)->metric("rmse_full") < *model.run(1)->metric("rmse_full");
    QCOMPARE(model.isBest(0, RunTableModel::RmseFull), firstIsBetter);
    QCOMPARE(model.isBest(1, RunTableModel::RmseFull), !firstIsBetter);
    const int best = firstIsBetter ? 0 : 1;
    QVERIFY(model.index(best, RunTableModel::RmseFull).data().toString().startsWith("▲"));
    QVERIFY(model.index(best, RunTableModel::RmseFull).data(Qt::FontRole).value<QFont>().bold());
    // PSNR: more is better.
    QCOMPARE(model.isBest(best, RunTableModel::Psnr), true);
    QVERIFY(model.headerData(RunTableModel::Rmse, Qt::Horizontal, Qt::DisplayRole).toString().contains("[mm]"));
    const TextTable table = model.table({0, 1}, {RunTableModel::Method, RunTableModel::RmseFull});
    DKN_COMPARE_CLOSE(table.rows[1][1].toDouble(), *model.run(1)->metric("rmse_full"), 1e-3);
    QCOMPARE(table.best.count({best, 1}), std::size_t(1));
  }

  void tablesAsText() {
    const TextTable table{{"Method", "RMSE [mm] & more"}, {{"a,b", "1.5"}, {"c_d|e", "2"}}, {{0, 1}}};
    QCOMPARE(dkn::tableText(table, TableFormat::Csv), QString("Method,RMSE [mm] & more\n\"a,b\",1.5\nc_d|e,2\n"));
    QCOMPARE(dkn::tableText(table, TableFormat::Markdown),
             QString("| Method | RMSE [mm] & more |\n| --- | --- |\n| a,b | **1.5** |\n| c_d\\|e | 2 |\n"));
    const QString latex = dkn::tableText(table, TableFormat::Latex);
    QVERIFY(latex.contains("RMSE [mm] \\& more \\\\"));
    QVERIFY(latex.contains("a,b & \\textbf{1.5} \\\\"));
    QVERIFY(latex.contains("c\\_d|e & 2 \\\\"));
    QVERIFY(latex.startsWith("\\begin{tabular}{ll}"));
  }

  void fiveHundredPairs() {
    Fixture fixture;
    dkn::PairListModel model(&fixture.workspace);
    const dkn::PairSource one = fixture.source("a");
    std::vector<dkn::PairSource> sources;
    for (int i = 0; i < 500; ++i) {
      dkn::PairSource next = one;
      next.files.stem = "pair" + std::to_string(i);
      next.files.groundTruth = i == 0 ? "" : std::string("/none/") + std::to_string(i);
      sources.push_back(next);
    }
    fixture.workspace.addPairs(sources);
    QVERIFY(fixture.idle());
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(model.index(499, 0).data().toString(), QString("pair499"));
    QVERIFY(fixture.workspace.pair() != nullptr);
  }

  void tinyAndLongPictures_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("one pixel") << 1 << 1;
    QTest::newRow("a strip") << 20000 << 100;
  }
  void tinyAndLongPictures() {
    QFETCH(int, width);
    QFETCH(int, height);
    Fixture fixture;
    dkn::test::writeStepPair(fixture.folder.filePath("x").toStdString(), width, height);
    fixture.workspace.addPairs({fixture.source("x", "none")});
    fixture.workspace.run("gf");
    fixture.workspace.run("fdkn-x8");
    QVERIFY(fixture.idle());
    QCOMPARE(fixture.workspace.current()->runs().size(), std::size_t(2));
    for (const Run* run : fixture.workspace.current()->runs())
      QVERIFY2(run->state() == Run::State::Done, qPrintable(run->message()));
    QCOMPARE(fixture.workspace.result()->picture->size(), QSize(width, height));
  }

  void classesAreShownAndCounted() {
    Fixture fixture;
    dkn::PairSource source = fixture.source("room", "none");
    const std::string labels = fixture.folder.filePath("room_label.png").toStdString();
    dkn::Image map{cv::Mat(24, 40, CV_32FC1, cv::Scalar(3)), {}, dkn::PixelType::UInt8};
    map.values(cv::Rect(20, 0, 20, 24)).setTo(9);
    map.values.at<float>(0, 0) = 255.0F;
    dkn::writeImage(labels, map, dkn::ImageFormat::Png, {});
    source.files.target = labels;
    source.options.task = dkn::Task::Segmentation;
    source.options.protocol = "nearest";
    source.options.scale = 4;
    fixture.workspace.addPairs({source});
    fixture.workspace.run("gf");
    fixture.workspace.run("fdkn-x8");
    QVERIFY(fixture.idle());
    const auto pair = fixture.workspace.pair();
    QCOMPARE(pair->prepared.classes, (std::vector<int>{3, 9}));
    QVERIFY(pair->truth->hasOwnColours() && !pair->truth->isValid(0, 0));
    QCOMPARE(pair->truth->valuesAt(30, 5), std::vector<float>{9.0F});
    QCOMPARE(pair->target->size(), QSize(10, 6));
    QCOMPARE(pair->input->valuesAt(2, 2), std::vector<float>{3.0F});
    const auto result = fixture.workspace.result();
    QCOMPARE(result->output->values.channels(), 2);
    QCOMPARE(result->picture->valuesAt(39, 23), std::vector<float>{9.0F});
    for (const Run* run : fixture.workspace.current()->runs()) {
      QVERIFY2(run->state() == Run::State::Done, qPrintable(run->message()));
      QVERIFY(run->metric("mean_iou").value() > 0.8);
      QVERIFY(!run->metric("rmse"));
    }
    const RunTableModel table(&fixture.workspace);
    QVERIFY(table.isUseful(RunTableModel::MeanIou) && table.isUseful(RunTableModel::Accuracy));
    QVERIFY(!table.isUseful(RunTableModel::Rmse) && !table.isUseful(RunTableModel::WeightedF));
    // Classes as a picture, scores as numbers.
    const std::string picture = fixture.folder.filePath("out.png").toStdString(),
                      scores = fixture.folder.filePath("out.npy").toStdString();
    fixture.workspace.saveResult(picture, dkn::ImageFormat::Png);
    fixture.workspace.saveResult(scores, dkn::ImageFormat::Npy);
    QVERIFY(fixture.idle());
    QCOMPARE(dkn::readTarget(picture).values.at<float>(20, 35), 9.0F);
    QCOMPARE(dkn::readTarget(scores, {}, cv::Size(40, 24)).channels(), 2);
  }

  void saliencyIsMeasuredByTheWeightedF() {
    Fixture fixture;
    dkn::PairSource source = fixture.source("room");
    const std::string mask = fixture.folder.filePath("room_mask.png").toStdString();
    dkn::Image map{cv::Mat::zeros(24, 40, CV_32FC1), {}, dkn::PixelType::UInt8};
    map.values(cv::Rect(20, 4, 15, 16)).setTo(255);
    dkn::writeImage(mask, map, dkn::ImageFormat::Png, {});
    source.files.target = mask;
    source.options.task = dkn::Task::Saliency;
    fixture.workspace.addPairs({source});
    const RunTableModel table(&fixture.workspace);
    QVERIFY(table.isUseful(RunTableModel::Rmse) && !table.isUseful(RunTableModel::WeightedF));
    fixture.workspace.run("nearest");
    QVERIFY(fixture.idle());
    const double measured = fixture.workspace.current()->runs().front()->metric("weighted_f").value();
    QVERIFY2(measured > 0.5 && measured < 1.0, qPrintable(QString::number(measured)));
    QVERIFY(table.isUseful(RunTableModel::Rmse) && table.isUseful(RunTableModel::WeightedF));
    QVERIFY(!table.isUseful(RunTableModel::MeanIou));
  }

  void tilesComeFromTheCentre() {
    Fixture fixture;
    dkn::test::writeStepPair(fixture.folder.filePath("big").toStdString(), 600, 400);
    std::vector<QRect> areas;
    connect(&fixture.workspace, &dkn::Workspace::tileFinished, this, [&](const QRect& area) { areas.push_back(area); });
    fixture.workspace.addPairs({fixture.source("big", "none")});
    fixture.workspace.setCentre({1.0, 1.0});
    fixture.workspace.run("fdkn-x8");
    QVERIFY(fixture.idle());
    QVERIFY(areas.size() > 10);
    int covered = 0;
    for (const QRect& area : areas) covered += area.width() * area.height();
    QCOMPARE(covered, 600 * 400);
    QVERIFY(areas.front().right() > 500 && areas.front().bottom() > 300);
    QVERIFY(areas.back().left() < 100 && areas.back().top() < 100);
  }
};

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
