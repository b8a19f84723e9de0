// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: exit codes, what it writes, what it prints.
#include "common/command_line_case.h"

using namespace dkn::test;

class TestCommandLine : public QObject, private CommandLineCase {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { makeScenes(); }
  void init() { m_work = std::make_unique<QTemporaryDir>(); }

  void scenesAreReproducible();
  void lists();
  void versionAndHelp();
  void badArguments_data();
  void badArguments();
  void unreadable_data();
  void unreadable();
  void brokenModel();
  void cannotWrite();
  void oneCorruptOfThirty();
  void withoutKeepGoing();
  void existingResults();
  void shardsAndMerging();
  void formats_data();
  void formats();
  void groundTruthTable();
  void shrinkModel();
  void misfitIsSaid();
};

void TestCommandLine::scenesAreReproducible() {
  COMPARE_CODE(runProgram({"--make-scene", work("again"), "--count", "2", "--size", "48x40", "--seed", "8"}), 0);
  QCOMPARE(contents(work("again/0000_rgb.png")), contents(m_data.filePath("0001_rgb.png")));
  QCOMPARE(contents(work("again/0001_depth.png")), contents(m_data.filePath("0002_depth.png")));
  QVERIFY(contents(work("again/0000_depth.png")) != contents(work("again/0001_depth.png")));
}

void TestCommandLine::lists() {
  const Outcome listed = runProgram({"--list-methods"});
  COMPARE_CODE(listed, 0);
  QStringList names;
  for (const QString& line : listed.output.split('\n', Qt::SkipEmptyParts)) names << line.section(' ', 0, 0);
  QCOMPARE(names.mid(0, 5), (QStringList{"nearest", "bilinear", "bicubic", "gf", "jbu"}));
  const Outcome verbose = runProgram({"--list-methods", "--verbose"});
  COMPARE_CODE(verbose, 0);
  QVERIFY2(verbose.output.contains("gf.radius="), qPrintable(verbose.output));
  QDir().mkpath(work("none"));
  COMPARE_CODE(runProgram({"--list-models", "--models", work("none")}), 0);
}

void TestCommandLine::versionAndHelp() {
  const Outcome version = runProgram({"--version"});
  COMPARE_CODE(version, 0);
  for (const char* part : {"DKN Studio", "LibTorch", "OpenCV", "Qt", "cpu"})
    QVERIFY2(version.output.contains(part), part);
  const Outcome help = runProgram({"--help"});
  COMPARE_CODE(help, 0);
  for (const char* option :
       {"--batch",   "--guidance", "--target",     "--method",        "--output",           "--ground-truth",
        "--scale",   "--protocol", "--iterations", "--set",           "--format",           "--unit",
        "--range",   "--invalid",  "--holes",      "--device",        "--precision",        "--engine",
        "--threads", "--tile",     "--seed",       "--overwrite",     "--keep-going",       "--report",
        "--shard",   "--models",   "--make-scene", "--merge-reports", "--import-checkpoint"}) {
    QVERIFY2(help.output.contains(option), option);
  }
}

void TestCommandLine::badArguments_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<QString>("named");
  const auto row = [](const char* name, const QString& arguments, const char* named) {
    QTest::newRow(name) << arguments.split(' ') << named;
  };
  const QString batch = "--batch --guidance DATA --target DATA --output OUT --method gf";
  row("unknown option", batch + " --fast", "--fast");
  row("stray file", batch + " more.png", "more.png");
  row("value missing", batch + " --scale", "--scale");
  row("no number", batch + " --scale eight", "eight");
  row("half a number", batch + " --scale 8x", "8x");
  row("out of range", batch + " --threads 0", "--threads");
  row("unknown protocol", batch + " --protocol cubic", "cubic");
  row("unknown format", batch + " --format bmp", "bmp");
  row("unknown precision", batch + " --precision fp8", "fp8");
  row("unknown device", batch + " --device tpu", "tpu");
  row("no such method", "--batch --guidance DATA --target DATA --output OUT --method sharpest", "sharpest");
  row("no method", "--batch --guidance DATA --target DATA --output OUT", "--method");
  row("no output", "--batch --guidance DATA --target DATA --method gf", "--output");
  row("no target", "--batch --guidance DATA --output OUT --method gf", "--target");
  row("range upside down", batch + " --range 5:1", "--range");
  row("range of one number", batch + " --range 5", "MIN:MAX");
  row("unit without a name", batch + " --unit 0.1", "FACTOR:NAME");
  row("shard beyond", batch + " --shard 4/3", "--shard");
  row("shard zero", batch + " --shard 0/3", "--shard");
  row("unknown parameter", batch + " --set gf.colour=3", "colour");
  row("parameter of a method not asked for", batch + " --set jbu.sigma=3", "jbu");
  row("parameter without a value", batch + " --set gf.radius", "--set");
  row("two modes", batch + " --list-methods", "--list-methods");
  row("option of another mode", "--list-methods --scale 8", "--scale");
  row("option without a mode", "--keep-going", "--keep-going");
  row("how to prepare no pair", "--screenshot OUT --scale 8", "--scale");
  row("size", "--make-scene OUT --size 640", "640");
  row("import without output", "--import-checkpoint x.pth", "--output");
  row("window even", "--import-checkpoint x.pth --output OUT.safetensors --window 14", "--window");
  row("one report", "--merge-reports one.json", "--merge-reports");
}

void TestCommandLine::badArguments() {
  QFETCH(QStringList, arguments);
  QFETCH(QString, named);
  arguments.replaceInStrings("DATA", m_data.path());
  arguments.replaceInStrings("OUT", work("out"));
  const Outcome outcome = runProgram(arguments);
  COMPARE_CODE(outcome, 2);
  QVERIFY2(outcome.errors.contains(named), qPrintable(outcome.errors));
  QVERIFY2(outcome.errors.contains("--help"), qPrintable(outcome.errors));
  QCOMPARE(outcome.output, QString());
  QCOMPARE(filesBelow(m_work->path()), QStringList());
  QVERIFY(!QDir(work("out")).exists());
}

void TestCommandLine::unreadable_data() {
  QTest::addColumn<QString>("guidance");
  QTest::addColumn<QString>("target");
  QTest::addColumn<QString>("named");
  QTest::newRow("missing file") << "nothing_rgb.png"
                                << "0000_depth.png"
                                << "nothing_rgb.png";
  QTest::newRow("missing folder") << "0000_rgb.png"
                                  << "nowhere/"
                                  << "nowhere";
  QTest::newRow("pattern without a match") << "*_rgb.bmp"
                                           << "*_depth.png"
                                           << "*_rgb.bmp";
}

void TestCommandLine::unreadable() {
  QFETCH(QString, guidance);
  QFETCH(QString, target);
  QFETCH(QString, named);
  const Outcome outcome =
      runProgram({"--batch", "--guidance", m_data.filePath(guidance), "--target", m_data.filePath(target), "--output",
                  work("out"), "--method", "gf", "--keep-going"});
  COMPARE_CODE(outcome, 3);
  QVERIFY2(outcome.errors.contains(named), qPrintable(outcome.errors));
  QVERIFY(!QDir(work("out")).exists());
}

void TestCommandLine::brokenModel() {
  QFile model(work("mine.safetensors"));
  QVERIFY(model.open(QIODevice::WriteOnly));
  model.write("this is no model file at all");
  model.close();
  const Outcome outcome = runProgram(batch(m_data.path(), {"--method", model.fileName()}));
  COMPARE_CODE(outcome, 4);
  QVERIFY2(outcome.errors.contains("mine.safetensors"), qPrintable(outcome.errors));
  COMPARE_CODE(runProgram(batch(m_data.path(), {"--method", work("absent.safetensors")})), 3);
}

void TestCommandLine::cannotWrite() {
  QFile file(work("out"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  const Outcome outcome = runProgram(batch(m_data.path(), {"--method", "gf"}));
  COMPARE_CODE(outcome, 5);
  QVERIFY2(outcome.errors.contains(work("out")), qPrintable(outcome.errors));
  COMPARE_CODE(runProgram({"--make-scene", work("out") + "/scenes"}), 5);
}

void TestCommandLine::oneCorruptOfThirty() {
  const Outcome outcome =
      runProgram(batch(dataWithCorrupt(), {"--method", "gf,bicubic", "--protocol", "bicubic", "--scale", "4",
                                           "--keep-going", "--report", work("report.json"), "--unit", "0.1:cm"}));
  COMPARE_CODE(outcome, 1);
  QCOMPARE(filesBelow(work("out/gf")).size(), 29);
  QCOMPARE(filesBelow(work("out/bicubic")).size(), 29);
  QVERIFY(!QFile::exists(work("out/gf/0012.png")));
  QVERIFY2(outcome.errors.contains("0012_depth.png"), qPrintable(outcome.errors));
  QVERIFY2(!outcome.errors.contains("0011"), qPrintable(outcome.errors));

  const QJsonObject report = readJson(work("report.json"));
  QCOMPARE(report["version"].toInt(), 1);
  QVERIFY(report["environment"].isObject());
  QCOMPARE(report["items"].toArray().size(), 60);
  int failed = 0;
  for (const QJsonValue& value : report["items"].toArray()) {
    const QJsonObject item = value.toObject();
    for (const char* key : {"guidance", "target", "method", "parameters", "protocol", "scale", "seconds", "device",
                            "precision", "output", "metrics", "error"}) {
      QVERIFY2(item.contains(key), key);
    }
    if (item["error"].isNull()) {
      QVERIFY(item["metrics"].toObject()["rmse"].isDouble());
      QVERIFY(QFile::exists(item["output"].toString()));
    } else {
      ++failed;
      QVERIFY(item["target"].toString().endsWith("0012_depth.png"));
      QVERIFY(item["metrics"].isNull());
    }
  }
  QCOMPARE(failed, 2);
  const QJsonObject summary = report["summary"].toArray()[0].toObject();
  QCOMPARE(summary["method"].toString(), QString("gf"));
  QCOMPARE(summary["count"].toInt(), 30);
  QCOMPARE(summary["failed"].toInt(), 1);
  QVERIFY(summary["metrics"].toObject()["rmse"].isDouble());
  QVERIFY(summary["seconds"].isDouble());
}

void TestCommandLine::withoutKeepGoing() {
  const Outcome outcome = runProgram(batch(dataWithCorrupt(), {"--method", "bicubic"}));
  COMPARE_CODE(outcome, 3);
  QCOMPARE(filesBelow(work("out")).size(), 12);
}

void TestCommandLine::existingResults() {
  const QStringList arguments = batch(m_data.path(), {"--method", "nearest", "--report", work("report.json")});
  COMPARE_CODE(runProgram(arguments), 0);
  QFile mine(work("out/nearest/0003.png"));
  QVERIFY(mine.open(QIODevice::WriteOnly));
  mine.write("mine");
  mine.close();
  const Outcome again = runProgram(arguments);
  COMPARE_CODE(again, 0);
  QVERIFY2(again.output.contains("skipped"), qPrintable(again.output));
  QCOMPARE(contents(mine.fileName()), QByteArray("mine"));
  QVERIFY(readJson(work("report.json"))["items"].toArray()[3].toObject()["metrics"].isNull());
  COMPARE_CODE(runProgram(arguments + QStringList{"--overwrite"}), 0);
  QVERIFY(contents(mine.fileName()).startsWith("\x89PNG"));
}

void TestCommandLine::shardsAndMerging() {
  QStringList reports;
  for (int shard = 1; shard <= 4; ++shard) {
    reports << work(QString("%1.json").arg(shard));
    COMPARE_CODE(runProgram(batch(m_data.path(), {"--method", "bicubic", "--protocol", "nearest", "--scale", "4",
                                                  "--shard", QString("%1/4").arg(shard), "--report", reports.last()})),
                 0);
  }
  QCOMPARE(filesBelow(work("out")).size(), 30);
  const Outcome merged = runProgram(QStringList{"--merge-reports", work("all.json")} + reports);
  COMPARE_CODE(merged, 0);
  const QJsonObject report = readJson(work("all.json"));
  QCOMPARE(report["items"].toArray().size(), 30);
  QCOMPARE(report["summary"].toArray()[0].toObject()["count"].toInt(), 30);
  QVERIFY(report["items"].toArray()[29].toObject()["target"].toString().endsWith("0029_depth.png"));
}

void TestCommandLine::formats_data() {
  QTest::addColumn<QString>("format");
  QTest::addColumn<QString>("file");
  QTest::addColumn<QByteArray>("begin");
  QTest::newRow("default") << ""
                           << "0000.png" << QByteArray("\x89PNG");
  QTest::newRow("png") << "png"
                       << "0000.png" << QByteArray("\x89PNG");
  QTest::newRow("pfm") << "pfm"
                       << "0000.pfm" << QByteArray("Pf\n48 40\n");
  QTest::newRow("npy") << "npy"
                       << "0000.npy" << QByteArray("\x93NUMPY");
  QTest::newRow("exr") << "exr"
                       << "0000.exr" << QByteArray("\x76\x2f\x31\x01");
}

void TestCommandLine::formats() {
  QFETCH(QString, format);
  QFETCH(QString, file);
  QFETCH(QByteArray, begin);
  QStringList arguments{"--batch",
                        "--guidance",
                        m_data.filePath("0000_rgb.png"),
                        "--target",
                        m_data.filePath("0000_depth.png"),
                        "--output",
                        work("out"),
                        "--method",
                        "gf"};
  if (!format.isEmpty()) arguments << "--format" << format;
  COMPARE_CODE(runProgram(arguments), 0);
  QVERIFY(contents(work("out/gf/" + file)).startsWith(begin));
}

void TestCommandLine::groundTruthTable() {
  const Outcome outcome = runProgram({"--batch", "--guidance", m_data.path(), "--target", m_data.path(),
                                      "--ground-truth", m_data.path(), "--output", work("out"), "--method", "bicubic"});
  COMPARE_CODE(outcome, 0);
  const QRegularExpression line("^bicubic +30 +0 +0\\.000 ", QRegularExpression::MultilineOption);
  QVERIFY2(line.match(outcome.output).hasMatch(), qPrintable(outcome.output));
}

void TestCommandLine::shrinkModel() {
  const QString model = QStringLiteral(DKN_SOURCE_DIR) + "/models/fdkn-x8.safetensors";
  COMPARE_CODE(runProgram({"--shrink-model", model, "--output", work("small.safetensors")}), 0);
  QVERIFY(QFileInfo(work("small.safetensors")).size() < 1500000);
  COMPARE_CODE(runProgram(batch(m_data.path(), {"--method", work("small.safetensors"), "--shard", "1/30"})), 0);
  COMPARE_CODE(runProgram({"--shrink-model", model, "--output", work("small.bin")}), 2);
  COMPARE_CODE(runProgram({"--shrink-model", work("none.safetensors"), "--output", work("s.safetensors")}), 3);
}

// A model of another factor or kind of target than that of its training: named on stderr, and run.
void TestCommandLine::misfitIsSaid() {
  const auto saidAt = [this](const QString& scale, const QString& protocol) {
    const QStringList options{"--method",    "fdkn-x4,fdkn-denoise,fdkn-any,gf",
                              "--shard",     "1/30",
                              "--overwrite", "--protocol",
                              protocol,      "--scale",
                              scale};
    const Outcome outcome = runProgram(batch(m_data.path(), options));
    return outcome.code == 0 ? outcome.errors : "exit code " + QString::number(outcome.code);
  };
  const QString sixteen = saidAt("16", "bicubic");
  QCOMPARE(sixteen.count("was trained for"), 2);
  QVERIFY2(sixteen.contains("fdkn-x4 was trained for bicubic x4, this is bicubic x16."), qPrintable(sixteen));
  QVERIFY2(sixteen.contains("fdkn-denoise was trained for denoise, this is bicubic x16."), qPrintable(sixteen));
  const QString four = saidAt("4", "bicubic");
  QVERIFY2(four.count("was trained for") == 1 && four.contains("fdkn-denoise"), qPrintable(four));
  QVERIFY(!saidAt("4", "nearest").contains("fdkn-x4"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
