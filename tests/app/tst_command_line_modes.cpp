// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: signals, missing displays, and its modes beside the batch.
#include "common/command_line_case.h"

using namespace dkn::test;

class TestCommandLineModes : public QObject, private CommandLineCase {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { makeScenes(); }
  void init() { m_work = std::make_unique<QTemporaryDir>(); }

  void interrupt_data();
  void interrupt();
  void pipedOutputIsPlain();
  void demoWithoutDisplay();
  void pairWithoutDisplay();
  void screenshot();
  void inspection();
  void papersBesideOurs();
  void training();
  void benchmark();
};

void TestCommandLineModes::interrupt_data() {
  QTest::addColumn<int>("signal");
  QTest::newRow("SIGINT") << SIGINT;
  QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCommandLineModes::interrupt() {
  QFETCH(int, signal);
  const QStringList arguments =
      batch(m_data.path(), {"--method", "jbu", "--iterations", "40", "--report", work("report.json")});
  QProcess process;
  process.setProcessEnvironment(headless());
  process.start(DKN_BINARY, arguments);
  QVERIFY(process.waitForReadyRead(60000));
  QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
  QElapsedTimer timer;
  timer.start();
  QVERIFY(process.waitForFinished(60000));
  QVERIFY2(timer.elapsed() < 5000, "slow to stop");
  QCOMPARE(process.exitStatus(), QProcess::NormalExit);
  QCOMPARE(process.exitCode(), 130);
  const QStringList results = filesBelow(work("out"));
  QVERIFY2(!results.isEmpty() && results.size() < 30, qPrintable(results.join(' ')));
  for (const QString& name : filesBelow(m_work->path())) QVERIFY2(!name.endsWith(".tmp"), qPrintable(name));
  for (const QString& name : results) QVERIFY2(contents(work("out/" + name)).contains("IEND"), qPrintable(name));
  QCOMPARE(readJson(work("report.json"))["items"].toArray().size(), results.size());

  COMPARE_CODE(runProgram(batch(m_data.path(), {"--method", "jbu"})), 0);
  QCOMPARE(filesBelow(work("out")).size(), 30);
}

void TestCommandLineModes::pipedOutputIsPlain() {
  const Outcome outcome = runProgram(batch(m_data.path(), {"--method", "bicubic"}));
  COMPARE_CODE(outcome, 0);
  QVERIFY(!outcome.output.contains('\r') && !outcome.output.contains('\x1b'));
  QCOMPARE(outcome.errors, QString());
  QCOMPARE(outcome.output.count(" s\n"), 30);
}

void TestCommandLineModes::demoWithoutDisplay() {
  QProcessEnvironment environment = headless();
  environment.insert("TMPDIR", m_work->path());
  const Outcome outcome = runProgram({}, environment);
  COMPARE_CODE(outcome, 0);
  for (const char* method : {"nearest", "bilinear", "bicubic", "gf", "jbu"}) {
    const QRegularExpression line(QString("^%1 +1 +0 +[0-9.]+ ").arg(method), QRegularExpression::MultilineOption);
    QVERIFY2(line.match(outcome.output).hasMatch(), qPrintable(outcome.output));
  }
  QVERIFY(outcome.output.contains("--batch"));
  // Of the models that ship, those for eight times and no noise.
  const QRegularExpression model("^(f?dkn-[a-z0-9-]+) +1 ", QRegularExpression::MultilineOption);
  QStringList models;
  for (const QRegularExpressionMatch& match : model.globalMatch(outcome.output)) models << match.captured(1);
  QCOMPARE(models, (QStringList{"dkn-x8", "fdkn-any", "fdkn-x8"}));
}

void TestCommandLineModes::pairWithoutDisplay() {
  const Outcome outcome =
      runProgram({"--guidance", m_data.filePath("0000_rgb.png"), "--target", m_data.filePath("0000_depth.png")});
  COMPARE_CODE(outcome, 2);
  QVERIFY2(outcome.errors.contains("--batch"), qPrintable(outcome.errors));
}

void TestCommandLineModes::screenshot() {
  const QString file = work("window.png");
  const QString rgb = m_data.filePath("0003_rgb.png");
  const QString depth = m_data.filePath("0003_depth.png");
  COMPARE_CODE(runProgram({"--screenshot", file, "--window", "900x600", "--guidance", rgb, "--target", depth,
                           "--method", "bicubic"}),
               0);
  // Width and height stand in the PNG's first chunk.
  const QByteArray png = contents(file);
  QVERIFY(png.size() > 2000);
  QCOMPARE(qFromBigEndian<quint32>(png.constData() + 16), 900U);
  QCOMPARE(qFromBigEndian<quint32>(png.constData() + 20), 600U);
  COMPARE_CODE(runProgram({"--screenshot", work("none/window.png"), "--guidance", rgb, "--target", depth}), 5);
  COMPARE_CODE(runProgram({"--screenshot", work("other.png"), "--guidance", rgb, "--target", work("missing.png")}), 3);
  QVERIFY(!QFile::exists(work("other.png")));
}

void TestCommandLineModes::inspection() {
  const QStringList pair{"--guidance", m_data.filePath("0003_rgb.png"),
                         "--target",   m_data.filePath("0003_depth.png"),
                         "--method",   "fdkn-x8"};
  const Outcome inspected =
      runProgram(QStringList{"--inspect", "47,39", "--protocol", "bicubic", "--scale", "8"} + pair);
  COMPARE_CODE(inspected, 0);
  const QJsonObject report = QJsonDocument::fromJson(inspected.output.toUtf8()).object();
  QCOMPARE(report["pixel"].toArray(), (QJsonArray{47, 39}));
  QCOMPARE(report["taps"].toArray().size(), 9);
  const double output = report["output"].toDouble();
  QVERIFY(std::abs(output - report["reconstructed"].toDouble()) < 1e-4 * std::abs(output));
  for (const QJsonValue& value : report["taps"].toArray()) {
    const QJsonObject tap = value.toObject();
    for (int axis = 0; axis < 2; ++axis) {
      const double base = tap["base"].toArray()[axis].toDouble();
      const double position = tap["position"].toArray()[axis].toDouble();
      QVERIFY(std::abs(base + tap["offset"].toArray()[axis].toDouble() - position) < 1e-9);
      QVERIFY(std::abs(position - (axis == 0 ? 47 : 39)) <= 7.0);
    }
  }
  COMPARE_CODE(runProgram(QStringList{"--inspect", "48,39"} + pair), 2);
  COMPARE_CODE(runProgram(QStringList{"--inspect", "4"} + pair), 2);
}

void TestCommandLineModes::papersBesideOurs() {
  const QStringList compared = batch(m_data.path(), {"--method", "bicubic", "--compare-papers", "nyu"});
  const Outcome table = runProgram(compared + QStringList{"--protocol", "bicubic", "--scale", "4", "--unit", "0.1:cm"});
  COMPARE_CODE(table, 0);
  QVERIFY2(QRegularExpression(R"(\nDKN +449 +- +1\.62 +-\n)").match(table.output).hasMatch(), qPrintable(table.output));
  // Another protocol, scale or unit is never put beside them.
  const Outcome scale = runProgram(compared + QStringList{"--protocol", "bicubic", "--scale", "2", "--unit", "0.1:cm"});
  COMPARE_CODE(scale, 2);
  COMPARE_CODE(runProgram(compared + QStringList{"--protocol", "bicubic", "--scale", "4"}), 2);
  COMPARE_CODE(runProgram(compared + QStringList{"--unit", "0.1:cm"}), 2);
  COMPARE_CODE(runProgram(batch(m_data.path(), {"--method", "bicubic", "--compare-papers", "kitti"})), 2);
}

void TestCommandLineModes::training() {
  QFile config(work("config.json"));
  QVERIFY(config.open(QIODevice::WriteOnly));
  config.write(R"({"datasets": [{"path": ")" + m_data.path().toUtf8() +
               R"(", "hold_out": 10}], "scale": 4, "crop": [32, 32],
    "iterations": 4, "validation_interval": 2, "checkpoint_interval": 2, "threads": 1, "model": {"features1": 8, "features2": 8}})");
  config.close();
  const QStringList command{"--train", work("config.json"), "--output", work("run")};
  COMPARE_CODE(runProgram(command), 0);
  for (const char* file :
       {"config.json", "log.jsonl", "checkpoint.safetensors", "best.safetensors", "model.safetensors"}) {
    QVERIFY2(QFile::exists(work("run/") + file), file);
  }
  COMPARE_CODE(runProgram(command), 5);
  COMPARE_CODE(runProgram(command + QStringList{"--resume"}), 0);
  // What was trained is a method at once.
  COMPARE_CODE(runProgram(batch(m_data.path(),
                                {"--method", work("run/model.safetensors"), "--protocol", "bicubic", "--scale", "4"})),
               0);
  QCOMPARE(filesBelow(work("out/model")).size(), 30);
  COMPARE_CODE(runProgram({"--train", work("missing.json")}), 3);
}

void TestCommandLineModes::benchmark() {
  COMPARE_CODE(runProgram({"--benchmark", "--size", "64x48", "--method", "fdkn-x8,jbu", "--engine", "auto,reference",
                           "--repeat", "2", "--report", work("b.json"), "--plot", work("b.svg")}),
               0);
  QVERIFY(contents(work("b.svg")).contains("fdkn-x8, literal"));
  const QJsonObject report = readJson(work("b.json"));
  QCOMPARE(report["size"].toArray(), (QJsonArray{64, 48}));
  QCOMPARE(report["items"].toArray().size(), 3);
  for (const QJsonValue& item : report["items"].toArray()) {
    QVERIFY(item["seconds"]["min"].toDouble() > 0.0);
    QVERIFY(item["seconds"]["min"].toDouble() <= item["seconds"]["median"].toDouble());
  }
}

QTEST_GUILESS_MAIN(TestCommandLineModes)
#include "tst_command_line_modes.moc"
