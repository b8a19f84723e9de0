// SPDX-License-Identifier: GPL-3.0-or-later
// --experiment: a table from scratch, after kill -9, and without its data; the shipped ones can be read.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <nlohmann/json.hpp>

#include <vector>

#include "common/program_runs.h"
#include "experiment/experiment.h"
#include "experiment/figure.h"
#include "train/training_config.h"

using namespace dkn::test;

class TestExperimentCommand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void killedAndGoesOn();
  void budgetIsSharedEqually();
  void precisionIsOfTheNetworks();
  void missingDataIsNamed();
  void figureOfItsNetworks();
  void tradeOff();
  void shippedExperimentsAreWhole();

 private:
  QStringList experiment(const QString& output) const {
    return {"--experiment", path("tiny.json"), "--data", path("data"), "--output", path(output), "--threads", "1"};
  }
  QString path(const QString& name) const { return m_folder.filePath(name); }
  QByteArray content(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  QTemporaryDir m_folder;
};

void TestExperimentCommand::initTestCase() {
  const Outcome made =
      runProgram({"--make-scene", path("data/pairs"), "--count", "4", "--size", "40x32", "--seed", "5"});
  COMPARE_CODE(made, 0);
  QFile file(path("tiny.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(R"({"title": "Tiny", "protocol": "None.",
    "training": {"datasets": [{"path": "pairs", "reader": "pairs", "limit": 3}], "iterations": 40, "crop": [16, 16],
                 "checkpoint_interval": 5},
    "columns": [{"name": "pairs x4", "path": "pairs", "protocol": "bicubic", "scale": 4, "unit": "0.1:cm"},
                {"name": "wins", "path": "pairs", "scale": 4, "metric": "wins", "against": "wide", "unit": "0.1:cm"},
                {"name": "unused", "path": "pairs", "protocol": "bicubic", "scale": 4, "unit": "0.1:cm"}],
    "rows": [{"name": "bicubic", "method": "bicubic", "paper": {"pairs x4": 2.5}},
             {"name": "narrow", "training": {"model": {"features1": 8, "features2": 8}},
              "paper": {"pairs x4": null, "wins": 43}},
             {"name": "wide", "training": {"model": {"features1": 16, "features2": 16}}, "paper": {"pairs x4": 1}}]})");
}

// Killed in the middle of training, it goes on from the checkpoint, and the table is that of an undisturbed run.
void TestExperimentCommand::killedAndGoesOn() {
  COMPARE_CODE(runProgram(experiment("whole")), 0);
  const auto process = started(experiment("parts"));
  QVERIFY(process->waitForStarted());
  const QString networks = path("parts/tiny/networks");
  const auto begun = [&] {
    for (const QString& name : QDir(networks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
      if (QFile::exists(networks + "/" + name + "/run/checkpoint.safetensors")) return true;
    }
    return false;
  };
  QTRY_VERIFY_WITH_TIMEOUT(begun(), 60000);
  process->kill();
  process->waitForFinished();
  QVERIFY(content("parts/tiny/table.json").isEmpty());
  COMPARE_CODE(runProgram(experiment("parts")), 0);
  QVERIFY(content("whole/tiny/table.csv").startsWith("row,column,measured"));
  const auto table = nlohmann::json::parse(content("parts/tiny/table.json").toStdString());
  const auto whole = nlohmann::json::parse(content("whole/tiny/table.json").toStdString());
  QCOMPARE(table.at("cells").size(), std::size_t{4});
  for (std::size_t i = 0; i < 4; ++i) {
    QCOMPARE(table["cells"][i].at("measured").get<double>(), whole["cells"][i].at("measured").get<double>());
    QCOMPARE(table["cells"][i].at("iterations").get<int>(), i == 0 ? 0 : 40);
  }
  // What is measured alike is described once.
  const QByteArray text = content("whole/tiny/table.md");
  QVERIFY2(text.contains("Here: pairs x4, unused on pairs, protocol bicubic x4, rmse in cm; wins on pairs,"),
           text.constData());
  // Nothing is made twice.
  const Outcome again = runProgram(experiment("parts"));
  COMPARE_CODE(again, 0);
  QVERIFY2(!again.output.contains("to train"), qPrintable(again.output));
  QVERIFY2(again.output.contains("| bicubic |"), qPrintable(again.output));
}

// All networks get the same number of iterations, the one of the first run with that budget.
void TestExperimentCommand::budgetIsSharedEqually() {
  const QStringList budgeted = experiment("budget") + QStringList{"--budget", "0.002"};
  COMPARE_CODE(runProgram(budgeted), 0);
  const auto iterationsOf = [this] {
    std::vector<int> iterations;
    const auto table = nlohmann::json::parse(content("budget/tiny/table.json").toStdString());
    for (const auto& cell : table.at("cells")) iterations.push_back(cell.at("iterations").get<int>());
    return iterations;
  };
  const auto plan = nlohmann::json::parse(content("budget/tiny/budget.json").toStdString());
  const int planned = plan.at("iterations").get<int>();
  QVERIFY(planned >= 10 && planned <= 40);
  QCOMPARE(iterationsOf(), (std::vector<int>{0, planned, planned, planned}));
  QVERIFY(!QFile::exists(path("budget/tiny/timing")));
  QVERIFY2(content("budget/tiny/table.md").contains("0.002 minutes"), content("budget/tiny/table.md").constData());
  // As written down, whatever an iteration takes now; another budget is planned anew.
  QFile file(path("budget/tiny/budget.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(R"({"minutes": 0.002, "iterations": 11})");
  file.close();
  COMPARE_CODE(runProgram(budgeted), 0);
  QCOMPARE(iterationsOf(), (std::vector<int>{0, 11, 11, 11}));
  COMPARE_CODE(runProgram(experiment("budget") + QStringList{"--budget", "1000"}), 0);
  QCOMPARE(iterationsOf(), (std::vector<int>{0, 40, 40, 40}));
}

// Another precision is another network, and the table says which it was.
void TestExperimentCommand::precisionIsOfTheNetworks() {
  const auto networks = [this] {
    return QDir(path("precision/tiny/networks")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
  };
  const QStringList budgeted = experiment("precision") + QStringList{"--budget", "0.002"};
  COMPARE_CODE(runProgram(budgeted), 0);
  const QStringList plain = networks();
  QCOMPARE(plain.size(), 2);
  QVERIFY2(!content("precision/tiny/table.md").contains("Convolutions"),
           content("precision/tiny/table.md").constData());
  COMPARE_CODE(runProgram(budgeted + QStringList{"--precision", "bf16"}), 0);
  QCOMPARE(networks().size(), 4);
  for (const QString& name : networks()) {
    const QByteArray training = content("precision/tiny/networks/" + name + "/training.json");
    QCOMPARE(training.contains("\"precision\": \"bf16\""), !plain.contains(name));
  }
  QVERIFY2(content("precision/tiny/table.md").contains("Convolutions in bf16."),
           content("precision/tiny/table.md").constData());
}

void TestExperimentCommand::missingDataIsNamed() {
  QStringList arguments = experiment("missing");
  arguments[3] = path("nowhere");
  const Outcome outcome = runProgram(arguments);
  COMPARE_CODE(outcome, 3);
  QVERIFY2(outcome.errors.contains("pairs") && outcome.errors.contains(path("nowhere")), qPrintable(outcome.errors));
  COMPARE_CODE(runProgram({"--experiment", "no-such-table", "--data", path("data"), "--output", path("x")}), 2);
  // Files that a column names are asked for before anything is trained.
  QFile file(path("files.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(R"({"title": "Files", "protocol": "None.",
    "training": {"datasets": [{"path": "pairs", "reader": "pairs"}], "iterations": 40, "crop": [16, 16]},
    "columns": [{"name": "one", "path": "pairs", "guidance": "0000_rgb.png", "target": "Art_low.png",
                 "truth": "0000_depth.png", "protocol": "none", "scale": 4}],
    "rows": [{"name": "narrow", "training": {"model": {"features1": 8}}, "paper": {"one": 1}}]})");
  file.close();
  const Outcome files =
      runProgram({"--experiment", path("files.json"), "--data", path("data"), "--output", path("missing")});
  COMPARE_CODE(files, 3);
  QVERIFY2(files.errors.contains("Files: pairs/Art_low.png. Put them into"), qPrintable(files.errors));
  QVERIFY(!QFile::exists(path("missing/files/networks")));
}

/// A figure of what the experiment trained, and of kernels; without the experiment it says what to run.
void TestExperimentCommand::figureOfItsNetworks() {
  QFile file(path("sheet.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(R"({"figure": "panels", "title": "Sheet", "differences": true,
    "methods": [{"method": "gf"}, {"experiment": "tiny", "row": "wide", "column": "pairs x4"}],
    "scenes": [{"guidance": "pairs/0000_rgb.png", "target": "pairs/0000_depth.png", "protocol": "bicubic", "scale": 4,
                "part": [8, 8, 16, 12]}]})");
  file.close();
  QStringList arguments = experiment("whole");
  arguments[1] = path("sheet.json");
  const Outcome outcome = runProgram(arguments);
  COMPARE_CODE(outcome, 0);
  QVERIFY2(outcome.output.contains("0000_depth: wide"), qPrintable(outcome.output));
  // The header of a PNG: width and height after 16 bytes.
  const QByteArray png = content("whole/sheet/figure.png");
  QVERIFY(png.startsWith("\x89PNG") && png.size() > 10000);
  QVERIFY(qFromBigEndian<quint32>(png.constData() + 16) > 1200);
  QVERIFY(qFromBigEndian<quint32>(png.constData() + 20) > 800);
  const QByteArray svg = content("whole/sheet/figure.svg");
  QVERIFY(svg.contains("Sheet") && svg.contains("RMSE") && svg.contains("ground truth"));
  arguments[5] = path("elsewhere");
  const Outcome without = runProgram(arguments);
  COMPARE_CODE(without, 3);
  QVERIFY2(without.errors.contains("run --experiment tiny"), qPrintable(without.errors));
  arguments[3] = path("nowhere");
  const Outcome missing = runProgram(arguments);
  COMPARE_CODE(missing, 3);
  QVERIFY2(missing.errors.contains("pairs/0000_depth.png"), qPrintable(missing.errors));
}

/// A named point a method.
void TestExperimentCommand::tradeOff() {
  QFile file(path("points.json"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(R"({"figure": "trade-off", "title": "Points", "methods": [{"method": "bicubic"},
    {"title": "guided", "method": "gf"}], "scenes": [{"guidance": "pairs", "target": "pairs", "protocol": "bicubic",
    "scale": 4, "unit": "0.1:cm"}]})");
  file.close();
  QStringList arguments = experiment("whole");
  arguments[1] = path("points.json");
  const Outcome outcome = runProgram(arguments);
  COMPARE_CODE(outcome, 0);
  QVERIFY2(outcome.output.contains(QRegularExpression("guided +[0-9.]+ s  RMSE [0-9.]+")), qPrintable(outcome.output));
  const QByteArray svg = content("whole/points/figure.svg");
  QVERIFY(svg.contains("bicubic") && svg.contains("guided") && svg.contains("RMSE, cm"));
  QVERIFY(content("whole/points/figure.png").startsWith("\x89PNG"));
}

/// Every cell's network has a configuration that training accepts.
void TestExperimentCommand::shippedExperimentsAreWhole() {
  const std::filesystem::path folder = std::filesystem::path(DKN_SOURCE_DIR) / "resources" / "experiments";
  const auto names = dkn::listExperiments(folder);
  QVERIFY(names.size() >= 20);
  for (const std::string& name : names) {
    if (dkn::isFigure(folder / (name + ".json"))) continue;
    const dkn::Experiment experiment = dkn::readExperiment(folder / (name + ".json"));
    for (const dkn::ExperimentRow& row : experiment.rows) {
      for (const dkn::ExperimentColumn& column : experiment.columns) {
        if (!row.method.empty() || !row.paper.contains(column.name)) continue;
        QFile file(path("training.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(experiment.trainingOf(row, column).dump()));
        file.close();
        dkn::readTrainingConfig(path("training.json").toStdString());
      }
    }
  }
  const Outcome listed = runProgram({"--experiment", "list"});
  COMPARE_CODE(listed, 0);
  QVERIFY(listed.output.contains("table09") && listed.output.contains("figure17"));
}

QTEST_GUILESS_MAIN(TestExperimentCommand)
#include "tst_experiment_command.moc"
