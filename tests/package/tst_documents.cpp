// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents say works: their commands, the scripts for clusters, the guide as HTML, the reference.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int kPatienceMs = 600000;

struct Outcome {
  int code = -1;
  QString output;
};

Outcome runCommand(const QString& program, const QStringList& arguments, const QString& folder = {},
                   const QStringList& variables = {}) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const QString& one : variables) environment.insert(one.section('=', 0, 0), one.section('=', 1));
  process.setProcessEnvironment(environment);
  if (!folder.isEmpty()) process.setWorkingDirectory(folder);
  process.start(program, arguments);
  Outcome outcome;
  const bool ended = process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit;
  outcome.output = QString::fromUtf8(process.readAll());
  if (ended) outcome.code = process.exitCode();
  if (!ended) process.kill();
  return outcome;
}

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// By name, with what they hold.
QMap<QString, QByteArray> pictures(const QString& folder) {
  QMap<QString, QByteArray> found;
  QDirIterator files(folder, {"*.png"}, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    const QString file = files.next();
    found.insert(QDir(folder).relativeFilePath(file), contents(file));
  }
  return found;
}

QString source(const char* file) { return QStringLiteral(DKN_SOURCE_DIR "/") + QLatin1String(file); }

#define COMPARE_CODE(outcome, expected) QVERIFY2((outcome).code == (expected), qPrintable((outcome).output))

}  // namespace

class DocumentsTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;

  QString work(const char* name) const { return m_folder.filePath(name); }

 private Q_SLOTS:
  void initTestCase() {
    COMPARE_CODE(runCommand(DKN_BINARY, {"--make-scene", work("scenes"), "--count", "5", "--size", "64x48"}), 0);
    COMPARE_CODE(
        runCommand(DKN_BINARY, {"--batch", "--guidance", work("scenes"), "--target", work("scenes"), "--method",
                                "fdkn-x4,gf", "--protocol", "bicubic", "--scale", "4", "--precision", "fp32",
                                "--threads", "1", "--output", work("one"), "--report", work("one.json")}),
        0);
  }

  /// Every shipped model has a way from random weights to itself, in which each stage is a configuration.
  void everyModelCanBeTrainedAgain() {
    const QStringList models = QDir(source("models")).entryList({"*.safetensors"});
    QVERIFY(models.size() >= 12);
    for (const QString& file : models) {
      const QString name = file.section('.', 0, 0);
      const Outcome listed = runCommand(source("scripts/train-models"), {"--list", name});
      COMPARE_CODE(listed, 0);
      const QStringList stages = listed.output.split('\n', Qt::SkipEmptyParts);
      QCOMPARE(stages.last(), name);
      QVERIFY(!contents(source("models/") + stages.first() + ".json").contains("\"init\""));
    }
    const Outcome unknown = runCommand(source("scripts/train-models"), {"--list", "fdkn-x3"});
    COMPARE_CODE(unknown, 1);
    QVERIFY2(unknown.output.contains("there is no") && unknown.output.contains("fdkn-x4"), qPrintable(unknown.output));
  }

  void theVersionStandsInOnePlace() {
    QVERIFY(runCommand(DKN_BINARY, {"--version"}).output.contains(DKN_VERSION));
    const QString changes = QString::fromUtf8(contents(source("CHANGELOG.md")));
    const auto newest =
        QRegularExpression(R"(^## (\S+) \(\d{4}-\d\d-\d\d\)$)", QRegularExpression::MultilineOption).match(changes);
    QCOMPARE(newest.captured(1), QString(DKN_VERSION));
  }

  void theirCommandsRun() {
    const Outcome outcome =
        runCommand(DKN_PYTHON, {source("tests/package/check_documents.py"), DKN_BINARY, DKN_SOURCE_DIR});
    qInfo("%s", qPrintable(outcome.output));
    COMPARE_CODE(outcome, 0);
  }

  /// Links and pictures of the documents lead somewhere.
  void theirLinksLead() {
    static const QRegularExpression kLink(R"(\]\(([^)#:]+)\))");
    int count = 0;
    for (const char* document : {"README.md", "CONTRIBUTING.md", "models/README.md", "resources/guide/guide.md",
                                 "resources/guide/how-it-works.md", "resources/experiments/README.md"}) {
      const QString text = QString::fromUtf8(contents(source(document)));
      QVERIFY2(!text.isEmpty(), document);
      for (auto match = kLink.globalMatch(text); match.hasNext(); ++count) {
        const QString target = QFileInfo(source(document)).dir().filePath(match.next().captured(1));
        QVERIFY2(QFile::exists(target), qPrintable(QString(document) + ": " + target));
      }
    }
    QVERIFY(count > 5);
  }

  /// A SLURM array, played by running its tasks with what SLURM sets, equals one run byte for byte.
  void aSlurmArrayEqualsOneRun() {
    for (int part = 1; part <= 3; ++part) {
      COMPARE_CODE(
          runCommand(
              "bash",
              {source("resources/examples/shards.slurm"), work("scenes"), work("scenes"), "fdkn-x4,gf", work("array")},
              {},
              {"DKN_STUDIO=" DKN_BINARY, "DKN_OPTIONS=--protocol bicubic --scale 4", "SLURM_ARRAY_TASK_COUNT=3",
               "SLURM_CPUS_PER_TASK=1", "SLURM_ARRAY_TASK_ID=" + QString::number(part)}),
          0);
    }
    const auto expected = pictures(work("one"));
    QCOMPARE(expected.size(), 10);
    QCOMPARE(pictures(work("array")), expected);
    COMPARE_CODE(runCommand(DKN_BINARY, {"--merge-reports", work("array.json"), work("array/report-1.json"),
                                         work("array/report-2.json"), work("array/report-3.json")}),
                 0);
    QVERIFY(contents(work("array.json")).contains("fdkn-x4"));
    // Outside of an array it says so.
    const Outcome alone =
        runCommand("bash", {source("resources/examples/shards.slurm"), "a", "b", "gf", work("alone")});
    QVERIFY(alone.code != 0);
    QVERIFY2(alone.output.contains("SLURM array"), qPrintable(alone.output));
  }

  void partsInParallelEqualOneRun() {
    COMPARE_CODE(runCommand("bash",
                            {source("resources/examples/shards-parallel"), "2", work("scenes"), work("scenes"),
                             "fdkn-x4,gf", work("parallel")},
                            {}, {"DKN_STUDIO=" DKN_BINARY, "DKN_OPTIONS=--protocol bicubic --scale 4"}),
                 0);
    QCOMPARE(pictures(work("parallel")), pictures(work("one")));
    const QByteArray merged = contents(work("parallel/report.json"));
    for (int scene = 0; scene < 5; ++scene) QVERIFY(merged.contains(QByteArray::number(scene).rightJustified(4, '0')));
  }

  void severalProcessesTrain() {
    QFile config(work("config.json"));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(
        QByteArray(
            "{'datasets': [{'reader': 'scenes', 'count': 4, 'width': 40, 'height': 32, 'hold_out': 2}], 'scale': 4,"
            "'crop': [32, 32], 'batch': 2, 'iterations': 3, 'validation_interval': 3, 'checkpoint_interval': 3,"
            "'model': {'architecture': 'fdkn', 'features1': 8, 'features2': 8}}")
            .replace('\'', '"'));
    config.close();
    const Outcome outcome = runCommand(
        "bash", {source("resources/examples/train-local"), "2", work("config.json"), work("trained")}, {},
        {"DKN_TRAIN=" DKN_TRAIN, "MASTER_PORT=" + QString::number(21000 + QCoreApplication::applicationPid() % 20000)});
    if (outcome.output.contains("Gloo")) QSKIP("built without Gloo");
    COMPARE_CODE(outcome, 0);
    QVERIFY(QFile::exists(work("trained/model.safetensors")));
  }

  void theGuideBecomesHtml() {
    COMPARE_CODE(runCommand(DKN_PYTHON, {source("scripts/build-guide"), work("guide")}), 0);
    for (const char* file :
         {"index.html", "de.html", "fr.html", "ja.html", "ko.html", "zh_CN.html", "how-it-works.html"}) {
      const QString text = QString::fromUtf8(contents(work("guide/") + file));
      QVERIFY2(text.endsWith("</html>\n") && text.contains("<h2"), file);
      static const QRegularExpression kPicture("<img src=\"([^\"]+)\"");
      for (auto match = kPicture.globalMatch(text); match.hasNext();)
        QVERIFY(QFile::exists(work("guide/") + match.next().captured(1)));
      QVERIFY2(!text.contains("**") && !text.contains("]("), file);
    }
  }

  void theReferenceHasNoWarnings() {
    const QString doxygen = QStandardPaths::findExecutable("doxygen");
    if (doxygen.isEmpty()) QSKIP("doxygen is not installed (scripts/setup --documents)");
    const QString command =
        QStringLiteral("(cat Doxyfile; echo 'OUTPUT_DIRECTORY = \"%1\"') | '%2' -").arg(work("reference"), doxygen);
    const Outcome outcome = runCommand("bash", {"-o", "pipefail", "-c", command}, DKN_SOURCE_DIR);
    COMPARE_CODE(outcome, 0);
    QVERIFY2(!outcome.output.contains("warning") && !outcome.output.contains("error"), qPrintable(outcome.output));
    QVERIFY(QFile::exists(work("reference/html/index.html")));
  }

  void theShellScriptsAreClean() {
    const QString shellcheck = QStandardPaths::findExecutable("shellcheck");
    if (shellcheck.isEmpty()) QSKIP("shellcheck is not installed (scripts/setup --documents)");
    QStringList scripts{source(".ci/run")};
    for (const char* folder : {"scripts", "resources/examples"}) {
      for (const QFileInfo& file : QDir(source(folder)).entryInfoList(QDir::Files)) {
        const QByteArray text = contents(file.filePath());
        if (text.startsWith("#!/usr/bin/env bash")) scripts.append(file.filePath());
      }
    }
    QVERIFY(scripts.size() > 8);
    // It takes "build-cuda" for arithmetic and a long pipe for a test.
    COMPARE_CODE(runCommand(shellcheck, QStringList{"-S", "warning", "-e", "SC2100,SC2266"} + scripts), 0);
  }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
