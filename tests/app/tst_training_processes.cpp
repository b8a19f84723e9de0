// SPDX-License-Identifier: GPL-3.0-or-later
// Two processes on this machine's loopback train one network.
#include <ATen/TensorOperators.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

#include "common/program_runs.h"

using namespace dkn;
using namespace dkn::test;

namespace {

int freePort() {
  const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  ::bind(handle, reinterpret_cast<sockaddr*>(&address), size);
  ::getsockname(handle, reinterpret_cast<sockaddr*>(&address), &size);
  ::close(handle);
  return ::ntohs(address.sin_port);
}

/// As torchrun (or SLURM) sets it.
QProcessEnvironment placeOf(int rank, int port, bool slurm = false) {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(slurm ? "SLURM_PROCID" : "RANK", QString::number(rank));
  environment.insert(slurm ? "SLURM_NTASKS" : "WORLD_SIZE", "2");
  environment.insert(slurm ? "SLURM_LOCALID" : "LOCAL_RANK", QString::number(rank));
  environment.insert("MASTER_ADDR", "127.0.0.1");
  environment.insert("MASTER_PORT", QString::number(port));
  return environment;
}

double largestDifference(const QString& a, const QString& b) {
  const StateDict left = readSafetensors(a.toStdString()).tensors;
  const StateDict right = readSafetensors(b.toStdString()).tensors;
  double largest = left.size() == right.size() ? 0.0 : 1e30;
  for (const auto& [name, tensor] : left)
    largest = std::max(largest, (tensor - right.at(name)).abs().max().item<double>());
  return largest;
}

}  // namespace

class TestTrainingProcesses : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init() { m_work = std::make_unique<QTemporaryDir>(); }
  void equalOneWithTwiceTheBatch_data();
  void equalOneWithTwiceTheBatch();
  void oneKilled_data();
  void oneKilled();
  void interruptedTogether();
  void environmentByHalves();

 private:
  using Pair = std::array<std::unique_ptr<QProcess>, 2>;
  QString work(const QString& name) const { return m_work->filePath(name); }
  QStringList train(const QString& output, const QStringList& more = {}) const {
    return QStringList{"--train", work("config.json"), "--output", work(output), "--threads", "1"} + more;
  }
  /// The second is given a folder of its own, which it must leave alone.
  Pair startTwo(const QString& output, const QStringList& more = {}, bool slurm = false) const {
    const int port = freePort();
    return {started(train(output, more), RLIM_INFINITY, placeOf(0, port, slurm)),
            started(train(output + "-second", more), RLIM_INFINITY, placeOf(1, port, slurm))};
  }
  void writeConfig(const QString& architecture, int batch, int iterations, const QString& more = "") const {
    QFile file(work("config.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QString(R"({"datasets": [{"path": "%1/large", "hold_out": 4}, {"path": "%1/small"}], "scale": 4,
      "crop": [32, 32], "batch": %2,
      "iterations": %3, "validation_interval": 5, "checkpoint_interval": 4, "process_timeout": 60, "gradient_clip": 1,
      "optimiser": "sgd", "learning_rate": 0.05,
      "model": {"architecture": "%4", "features1": 8, "features2": 8} %5})")
                   .arg(m_data.path())
                   .arg(batch)
                   .arg(iterations)
                   .arg(architecture, more)
                   .toUtf8());
  }
  bool logged(QProcess& process, const QString& output, int lines) const {
    const auto done = [&] { return contents(work(output + "/log.jsonl")).count('\n') >= lines; };
    QElapsedTimer timer;
    timer.start();
    process.waitForStarted();
    while (process.state() == QProcess::Running && timer.elapsed() < 120000 && !done()) process.waitForFinished(5);
    return done();
  }

  QTemporaryDir m_data;
  std::unique_ptr<QTemporaryDir> m_work;
};

void TestTrainingProcesses::initTestCase() {
  // The smaller ones do not fill a crop: samples, and so processes, differ in their number of valid pixels.
  COMPARE_CODE(runProgram({"--make-scene", m_data.filePath("large"), "--count", "8", "--size", "40x32"}), 0);
  COMPARE_CODE(runProgram({"--make-scene", m_data.filePath("small"), "--count", "4", "--size", "24x20"}), 0);
}

void TestTrainingProcesses::equalOneWithTwiceTheBatch_data() {
  QTest::addColumn<QString>("architecture");
  QTest::addColumn<bool>("slurm");
  QTest::newRow("FDKN, torchrun") << "fdkn" << false;
  QTest::newRow("DKN, SLURM") << "dkn" << true;
}

void TestTrainingProcesses::equalOneWithTwiceTheBatch() {
  QFETCH(QString, architecture);
  QFETCH(bool, slurm);
  writeConfig(architecture, 4, 6);
  COMPARE_CODE(runProgram(train("one")), 0);
  writeConfig(architecture, 2, 6);
  const Pair two = startTwo("two", {}, slurm);
  const Outcome first = ended(*two[0]);
  const Outcome second = ended(*two[1]);
  COMPARE_CODE(first, 0);
  COMPARE_CODE(second, 0);
  QVERIFY2(first.output.contains("2 processes"), qPrintable(first.output));
  QVERIFY2(second.output.isEmpty() && !QFile::exists(work("two-second")), qPrintable(second.output));
  // Sums in another order: rounding alone. A weight's step is about 1e-3.
  const double difference = largestDifference(work("one/model.safetensors"), work("two/model.safetensors"));
  QVERIFY2(difference < 2e-5, qPrintable(QString::number(difference)));
  writeConfig(architecture, 2, 6);
  COMPARE_CODE(runProgram(train("half")), 0);
  const double other = largestDifference(work("one/model.safetensors"), work("half/model.safetensors"));
  QVERIFY2(other > 20.0 * difference, qPrintable(QString::number(other)));
}

void TestTrainingProcesses::oneKilled_data() {
  QTest::addColumn<int>("victim");
  QTest::newRow("the second") << 1;
  QTest::newRow("the first") << 0;
}

void TestTrainingProcesses::oneKilled() {
  QFETCH(int, victim);
  writeConfig("fdkn", 1, 100000);
  Pair two = startTwo("run");
  QVERIFY(logged(*two[0], "run", 10));
  QElapsedTimer timer;
  timer.start();
  ::kill(static_cast<pid_t>(two[static_cast<std::size_t>(victim)]->processId()), SIGKILL);
  const Outcome other = ended(*two[static_cast<std::size_t>(1 - victim)]);
  COMPARE_CODE(other, 4);
  QVERIFY2(other.errors.contains("lost the others") && other.errors.contains("--resume"), qPrintable(other.errors));
  QVERIFY2(timer.elapsed() < 60000, "it waited for the timeout");
  two[static_cast<std::size_t>(victim)]->waitForFinished();
  // What was saved is whole, and both go on from it.
  const Metadata saved = readSafetensorsMetadata(work("run/checkpoint.safetensors").toStdString());
  const int iteration = std::stoi(saved.at("iteration"));
  QVERIFY(iteration >= 4);
  const Pair again = startTwo("run", {"--resume", "--iterations", QString::number(iteration + 3)});
  COMPARE_CODE(ended(*again[0]), 0);
  COMPARE_CODE(ended(*again[1]), 0);
  writeConfig("fdkn", 1, iteration + 3);
  const Pair whole = startTwo("whole");
  COMPARE_CODE(ended(*whole[0]), 0);
  COMPARE_CODE(ended(*whole[1]), 0);
  QVERIFY(sameTensors(work("whole/model.safetensors"), work("run/model.safetensors")));
}

// A signal to one of them ends both with a checkpoint.
void TestTrainingProcesses::interruptedTogether() {
  writeConfig("fdkn", 1, 100000);
  Pair two = startTwo("run");
  QVERIFY(logged(*two[0], "run", 5));
  ::kill(static_cast<pid_t>(two[1]->processId()), SIGTERM);
  COMPARE_CODE(ended(*two[0]), 130);
  COMPARE_CODE(ended(*two[1]), 130);
  QVERIFY(QFile::exists(work("run/checkpoint.safetensors")));
}

void TestTrainingProcesses::environmentByHalves() {
  writeConfig("fdkn", 1, 4);
  const auto failing = [&](const char* name, const char* value) {
    QProcessEnvironment environment = placeOf(0, freePort());
    environment.remove(name);
    if (value) environment.insert(name, value);
    return ended(*started(train("run"), RLIM_INFINITY, environment));
  };
  for (const auto& [name, value] : {std::pair{"MASTER_ADDR", static_cast<const char*>(nullptr)},
                                    std::pair{"RANK", static_cast<const char*>(nullptr)}, std::pair{"RANK", "2"},
                                    std::pair{"MASTER_PORT", "http"}}) {
    const Outcome outcome = failing(name, value);
    COMPARE_CODE(outcome, 2);
    QVERIFY2(outcome.errors.contains(name), qPrintable(outcome.errors));
  }
  // One process of one is no group.
  QProcessEnvironment alone = placeOf(0, 1);
  alone.insert("WORLD_SIZE", "1");
  COMPARE_CODE(ended(*started(train("run"), RLIM_INFINITY, alone)), 0);
}

QTEST_GUILESS_MAIN(TestTrainingProcesses)
#include "tst_training_processes.moc"
