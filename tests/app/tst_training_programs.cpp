// SPDX-License-Identifier: GPL-3.0-or-later
// Packing with one program and training with the other, and training without any file.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
  int code = -1;
  QString output;
  QString errors;
};

Outcome run(const QString& program, const QStringList& arguments, const QString& folder) {
  QProcess process;
  process.setWorkingDirectory(folder);
  process.start(program, arguments);
  Outcome outcome;
  if (!process.waitForFinished(300000) || process.exitStatus() != QProcess::NormalExit) {
    process.kill();
    process.waitForFinished();
    return outcome;
  }
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

QList<double> lossesOf(const QString& run) {
  QFile file(run + "/log.jsonl");
  QList<double> losses;
  if (!file.open(QIODevice::ReadOnly)) return losses;
  for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
    const QJsonObject entry = QJsonDocument::fromJson(line).object();
    if (entry.contains("loss")) losses << entry["loss"].toDouble();
  }
  return losses;
}

}  // namespace

#define VERIFY_CODE(outcome, wanted) \
  QVERIFY2((outcome).code == (wanted), qPrintable(QString("%1: %2").arg((outcome).code).arg((outcome).errors)))

class TestTrainingPrograms : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_work = std::make_unique<QTemporaryDir>(); }
  void packHereTrainThere();
  void badArguments_data();
  void badArguments();
  void helpAndVersion();
  void demoNeedsNoFile();

 private:
  Outcome studio(const QStringList& arguments) const { return run(DKN_BINARY, arguments, m_work->path()); }
  Outcome trainer(const QStringList& arguments) const { return run(DKN_TRAIN, arguments, m_work->path()); }
  QString work(const QString& name) const { return m_work->filePath(name); }
  void writeConfig(const QByteArray& datasets) const {
    QFile config(work("config.json"));
    if (!config.open(QIODevice::WriteOnly)) qFatal("cannot write");
    config.write(R"({"datasets": [)" + datasets + R"(], "protocol": ["bicubic", "noisy"], "scale": 4, "crop": [32, 32],
      "iterations": 4, "validation_interval": 2, "checkpoint_interval": 2, "threads": 1, "rotate": true,
      "model": {"features1": 8, "features2": 8}})");
  }

  std::unique_ptr<QTemporaryDir> m_work;
};

void TestTrainingPrograms::packHereTrainThere() {
  VERIFY_CODE(studio({"--make-scene", "data", "--count", "12", "--size", "320x240"}), 0);
  writeConfig(R"({"path": "data", "hold_out": 4})");
  const Outcome packed = studio({"--pack-dataset", "config.json", "--output", "packed", "--part-size", "1"});
  VERIFY_CODE(packed, 0);
  QVERIFY2(packed.output.contains("data: 12 pairs in 6 parts"), qPrintable(packed.output));
  for (const QFileInfo& part : QDir(work("packed")).entryInfoList({"data-0000?.safetensors"})) {
    QVERIFY(part.size() <= 1 << 20);
  }
  VERIFY_CODE(studio({"--pack-dataset", "config.json", "--output", "packed"}), 5);
  VERIFY_CODE(studio({"--pack-dataset", "config.json"}), 2);

  const Outcome pictures = trainer({"config.json", "--output", "pictures"});
  VERIFY_CODE(pictures, 2);
  QVERIFY2(pictures.errors.contains("--pack-dataset"), qPrintable(pictures.errors));
  VERIFY_CODE(studio({"--train", "config.json", "--output", "files"}), 0);
  VERIFY_CODE(trainer({"packed/config.json", "--output", "tensors", "--iterations", "2"}), 0);
  VERIFY_CODE(trainer({"packed/config.json", "--output", "tensors"}), 5);
  VERIFY_CODE(trainer({"packed/config.json", "--output", "tensors", "--resume"}), 0);
  // Whole millimetres and 8-bit colours lose nothing: the same run, number for number.
  QCOMPARE(lossesOf(work("tensors")).size(), 4);
  QCOMPARE(lossesOf(work("tensors")), lossesOf(work("files")));

  QVERIFY(QFile::remove(work("packed/data-00003.safetensors")));
  const Outcome missing = trainer({"packed/config.json", "--output", "again"});
  VERIFY_CODE(missing, 3);
  QVERIFY2(missing.errors.contains("data-00003.safetensors (missing)"), qPrintable(missing.errors));
}

void TestTrainingPrograms::badArguments_data() {
  QTest::addColumn<QStringList>("arguments");
  QTest::addColumn<int>("code");
  QTest::newRow("none") << QStringList{} << 2;
  QTest::newRow("option") << QStringList{"c.json", "--speed"} << 2;
  QTest::newRow("no value") << QStringList{"c.json", "--output"} << 2;
  QTest::newRow("number") << QStringList{"c.json", "--iterations", "few"} << 2;
  QTest::newRow("two") << QStringList{"c.json", "d.json"} << 2;
  QTest::newRow("absent") << QStringList{"c.json"} << 3;
}

void TestTrainingPrograms::badArguments() {
  QFETCH(QStringList, arguments);
  QFETCH(int, code);
  const Outcome outcome = trainer(arguments);
  VERIFY_CODE(outcome, code);
  QVERIFY2(outcome.errors.startsWith("dkn-train: "), qPrintable(outcome.errors));
}

void TestTrainingPrograms::helpAndVersion() {
  const Outcome help = trainer({"--help"});
  VERIFY_CODE(help, 0);
  QVERIFY(help.output.startsWith("usage: dkn-train CONFIG.json"));
  VERIFY_CODE(trainer({"--version"}), 0);
}

// The whole of it takes two minutes; here that it starts, measures against bicubic and lands in training/demo.
void TestTrainingPrograms::demoNeedsNoFile() {
  const QString config = QString(DKN_SOURCE_DIR) + "/resources/experiments/demo.json";
  for (const bool alone : {false, true}) {
    const Outcome outcome = alone ? trainer({config, "--iterations", "2", "--output", "alone"})
                                  : studio({"--train", config, "--iterations", "2"});
    VERIFY_CODE(outcome, 0);
    const QRegularExpression summary(R"(validation RMSE (\d+\.\d+) cm against (\d+\.\d+) cm of bicubic\n)");
    const QRegularExpressionMatch match = summary.match(outcome.output);
    QVERIFY2(match.hasMatch(), qPrintable(outcome.output));
    QVERIFY(match.captured(2).toDouble() > 1.0);
  }
  QVERIFY(QFile::exists(work("training/demo/model.safetensors")));
  QCOMPARE(lossesOf(work("alone")), lossesOf(work("training/demo")));
}

QTEST_GUILESS_MAIN(TestTrainingPrograms)
#include "tst_training_programs.moc"
