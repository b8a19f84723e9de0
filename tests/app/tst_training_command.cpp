// SPDX-License-Identifier: GPL-3.0-or-later
// --train as users meet it: killed, out of disk, with bad data and bad configurations.
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "common/program_runs.h"

using namespace dkn::test;

class TestTrainingCommand : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init() { m_work = std::make_unique<QTemporaryDir>(); }
  void killedAndResumed();
  void fullDisk();
  void unusablePairs();
  void badBeginnings();

 private:
  QString work(const QString& name) const { return m_work->filePath(name); }
  QStringList train(const QString& output, const QStringList& more = {}) const {
    return QStringList{"--train", work("config.json"), "--output", work(output), "--threads", "1"} + more;
  }
  void writeConfig(const QString& data, const QString& more = "") const {
    QFile file(work("config.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QString(R"({"datasets": [{"path": "%1", "hold_out": 4}], "scale": 4, "crop": [16, 16], "iterations": 60,
      "validation_interval": 7, "checkpoint_interval": 5, "average_decay": 0.9, "colour_jitter": 0.2, "readers": 2,
      "model": {"features1": 8, "features2": 8} %2})")
                   .arg(data, more)
                   .toUtf8());
  }

  QTemporaryDir m_data;
  std::unique_ptr<QTemporaryDir> m_work;
};

void TestTrainingCommand::initTestCase() {
  const Outcome made = runProgram({"--make-scene", m_data.path(), "--count", "8", "--size", "40x32", "--seed", "5"});
  COMPARE_CODE(made, 0);
}

// Wherever the plug is pulled: what comes out in the end is what an undisturbed run makes, bit for bit.
void TestTrainingCommand::killedAndResumed() {
  writeConfig(m_data.path());
  COMPARE_CODE(runProgram(train("whole")), 0);
  QRandomGenerator random(20);
  int killed = 0;
  for (int attempt = 0; attempt < 4; ++attempt) {
    const auto process = started(train("parts", {"--resume"}));
    QVERIFY(process->waitForStarted());
    // Not before it has begun, and at any moment of the iterations, validations and checkpoints after that.
    const qsizetype before = contents(work("parts/log.jsonl")).size();
    const auto grown = [&] { return contents(work("parts/log.jsonl")).size() > before; };
    while (process->state() == QProcess::Running && !grown()) process->waitForFinished(1);
    if (process->waitForFinished(random.bounded(60))) break;
    ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    process->waitForFinished();
    ++killed;
    const QString checkpoint = work("parts/checkpoint.safetensors");
    if (QFile::exists(checkpoint))
      QVERIFY(dkn::readSafetensorsMetadata(checkpoint.toStdString()).contains("iteration"));
  }
  QVERIFY2(killed >= 2, "the runs ended before they could be killed");
  COMPARE_CODE(runProgram(train("parts", {"--resume"})), 0);
  for (const char* name : {"model.safetensors", "checkpoint.safetensors", "best.safetensors"})
    QVERIFY2(sameTensors(work("whole/") + name, work("parts/") + name), name);
  for (const QString& name : QDir(work("parts")).entryList(QDir::Files | QDir::Hidden))
    QVERIFY2(!name.endsWith(".tmp"), qPrintable(name));
}

void TestTrainingCommand::fullDisk() {
  writeConfig(m_data.path());
  COMPARE_CODE(runProgram(train("whole")), 0);
  COMPARE_CODE(runProgram(train("run", {"--iterations", "12"})), 0);
  const QByteArray checkpoint = contents(work("run/checkpoint.safetensors"));
  const QByteArray model = contents(work("run/model.safetensors"));
  // The log and the smaller model files still fit, a checkpoint does not.
  const rlim_t limit = static_cast<rlim_t>(checkpoint.size()) * 9 / 10;
  QVERIFY(static_cast<rlim_t>(model.size()) < limit);
  const Outcome full = runProgram(train("run", {"--resume"}), limit);
  COMPARE_CODE(full, 5);
  QVERIFY2(full.errors.contains("checkpoint.safetensors") && full.errors.contains("room"), qPrintable(full.errors));
  QVERIFY(contents(work("run/checkpoint.safetensors")) == checkpoint);
  QVERIFY(contents(work("run/model.safetensors")) == model);
#ifndef __SANITIZE_THREAD__  // whose own files are larger
  // Nor can the log be written at some point: the same code.
  COMPARE_CODE(runProgram(train("run", {"--resume"}), 600), 5);
  QVERIFY(contents(work("run/checkpoint.safetensors")) == checkpoint);
#endif
  COMPARE_CODE(runProgram(train("run", {"--resume"})), 0);
  QVERIFY(sameTensors(work("whole/model.safetensors"), work("run/model.safetensors")));
}

void TestTrainingCommand::unusablePairs() {
  const QString data = work("data");
  QDir().mkpath(data);
  for (const QString& name : QDir(m_data.path()).entryList(QDir::Files))
    QFile::copy(m_data.filePath(name), data + "/" + name);
  const QStringList targets = QDir(data).entryList({"*_depth.png"}, QDir::Files, QDir::Name);
  const QStringList guidances = QDir(data).entryList({"*_rgb.png"}, QDir::Files, QDir::Name);
  // Neither is held out (every fourth is): one cut off, one whose partner is not registered.
  QVERIFY(QFile::resize(data + "/" + targets[1], 60));
  QTemporaryDir other;
  COMPARE_CODE(runProgram({"--make-scene", other.path(), "--size", "36x24"}), 0);
  QVERIFY(QFile::remove(data + "/" + targets[2]));
  QVERIFY(QFile::copy(other.filePath(QDir(other.path()).entryList({"*_depth.png"}).front()), data + "/" + targets[2]));
  writeConfig(data);
  const Outcome outcome = runProgram(train("run"));
  COMPARE_CODE(outcome, 0);
  QVERIFY2(outcome.errors.count("Left out") == 2 && outcome.errors.contains(targets[1]), qPrintable(outcome.errors));
  QVERIFY2(outcome.errors.contains(targets[2].section('_', 0, 0)) && outcome.errors.contains("size"),
           qPrintable(outcome.errors));
  // Named once each, counted every time.
  QVERIFY2(outcome.output.contains(QRegularExpression("left out [1-9][0-9]+ times")), qPrintable(outcome.output));
  QVERIFY(contents(work("run/log.jsonl")).contains("\"skipped\""));
}

void TestTrainingCommand::badBeginnings() {
  QDir().mkpath(work("empty"));
  writeConfig(work("empty"));
  const Outcome empty = runProgram(train("run"));
  COMPARE_CODE(empty, 3);
  QVERIFY2(empty.errors.contains("empty") && empty.errors.contains("no guidance"), qPrintable(empty.errors));
  writeConfig(m_data.path(), R"(, "learnig_rate": 1)");
  const Outcome unknown = runProgram(train("run"));
  COMPARE_CODE(unknown, 2);
  QVERIFY2(unknown.errors.contains("'learnig_rate'"), qPrintable(unknown.errors));
  writeConfig(m_data.path());
  COMPARE_CODE(runProgram(train("run", {"--precision", "fp16", "--device", "cpu"})), 2);
  COMPARE_CODE(runProgram(train("run", {"--iterations", "6"})), 0);
  writeConfig(m_data.path(), R"(, "optimiser": "sgd")");
  const Outcome other = runProgram(train("run", {"--resume"}));
  COMPARE_CODE(other, 4);
  QVERIFY2(other.errors.contains("optimiser"), qPrintable(other.errors));
}

QTEST_GUILESS_MAIN(TestTrainingCommand)
#include "tst_training_command.moc"
