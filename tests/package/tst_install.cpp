// SPDX-License-Identifier: GPL-3.0-or-later
// The installation: its files, the program in it, and projects built on its CMake package.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
  int code = -1;
  QString output;
};

Outcome runCommand(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LD_LIBRARY_PATH"})
    environment.remove(name);
  process.setProcessEnvironment(environment);
  process.start(program, arguments);
  Outcome outcome;
  const bool ended = process.waitForFinished(100000) && process.exitStatus() == QProcess::NormalExit;
  outcome.output = QString::fromUtf8(process.readAll());
  if (ended) outcome.code = process.exitCode();
  if (!ended) process.kill();
  return outcome;
}

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class InstallTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  /// The prefix is moved after the installation: nothing in it may depend on where it was.
  QString m_prefix = m_folder.filePath("moved");

  QString path(const char* relative) const { return m_prefix + QLatin1Char('/') + QLatin1String(relative); }

 private Q_SLOTS:
  void initTestCase() {
    const QString prefix = m_folder.filePath("prefix");
    const Outcome install = runCommand(DKN_CMAKE, {"--install", DKN_BINARY_DIR, "--prefix", prefix});
    QVERIFY2(install.code == 0, qPrintable(install.output));
    QVERIFY(QDir().rename(prefix, m_prefix));
  }

  void filesAreInTheirPlaces_data() {
    QTest::addColumn<QString>("file");
    for (const char* file :
         {DKN_BINDIR "/dkn-studio", DKN_DATADIR "/applications/dkn-studio.desktop",
          DKN_DATADIR "/icons/hicolor/scalable/apps/dkn-studio.svg", DKN_DATADIR "/dkn-studio/models/fdkn-x8.json",
          DKN_INCLUDEDIR "/dkn/inference/engine.h", DKN_INCLUDEDIR "/dkn/filter/method.h"}) {
      QTest::newRow(file) << file;
    }
  }
  void filesAreInTheirPlaces() {
    QFETCH(QString, file);
    QVERIFY2(QFile::exists(m_prefix + QLatin1Char('/') + file), qPrintable(file));
  }

  void everyModelIsInstalled() {
    const QDir models(DKN_SOURCE_DIR "/models");
    for (const QString& name : models.entryList({"*.safetensors", "*.json"}, QDir::Files)) {
      const QByteArray original = contents(models.filePath(name));
      QVERIFY2(!original.isEmpty(), qPrintable(name));
      QCOMPARE(contents(path(DKN_DATADIR "/dkn-studio/models/") + name), original);
    }
  }

  void theProgramRunsFromThere() {
    const Outcome version = runCommand(path(DKN_BINDIR "/dkn-studio"), {"--version"});
    QVERIFY2(version.code == 0, qPrintable(version.output));
    const Outcome models = runCommand(path(DKN_BINDIR "/dkn-studio"), {"--list-models", "--verbose"});
    QVERIFY2(models.code == 0, qPrintable(models.output));
    // A model of the installation goes before the one of the source tree.
    for (const QString& name : QDir(DKN_SOURCE_DIR "/models").entryList({"*.safetensors"}, QDir::Files)) {
      const QString place = QDir(path(DKN_DATADIR "/dkn-studio/models")).filePath(name);
      QVERIFY2(models.output.contains(place), qPrintable(place + " is not in\n" + models.output));
    }
  }

  void noSecondQtIsLoaded() {
    const QString ldd = QStandardPaths::findExecutable("ldd");
    if (ldd.isEmpty()) QSKIP("ldd is not installed");
    const Outcome libraries = runCommand(ldd, {path(DKN_BINDIR "/dkn-studio")});
    QVERIFY2(libraries.code == 0 && libraries.output.contains("libQt6Core.so.6"), qPrintable(libraries.output));
    QVERIFY2(!libraries.output.contains("not found"), qPrintable(libraries.output));
    for (const char* unwanted : {"libopencv_highgui", "libQt5", "libtorch_python", "libtorch_cuda"}) {
      QVERIFY2(!libraries.output.contains(unwanted), unwanted);
    }
  }

  void theDesktopEntryIsValid() {
    const QString validate = QStandardPaths::findExecutable("desktop-file-validate");
    const QString entry = path(DKN_DATADIR "/applications/dkn-studio.desktop");
    const QByteArray text = contents(entry);
    QVERIFY(text.contains("\nExec=dkn-studio\n") && text.contains("\nIcon=dkn-studio\n"));
    if (validate.isEmpty()) QSKIP("desktop-file-validate is not installed");
    const Outcome outcome = runCommand(validate, {entry});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.output));
  }

  /// A build folder's or source folder's path in the package would break it on another machine.
  void thePackageNamesNoBuildFolder() {
    QDirIterator files(m_prefix, {"*.cmake"}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
      const QString file = files.next();
      const QString text = QString::fromUtf8(contents(file));
      ++count;
      QVERIFY2(!text.contains(DKN_BINARY_DIR), qPrintable(file));
      QVERIFY2(!text.contains(DKN_SOURCE_DIR "/core"), qPrintable(file));
    }
    QVERIFY(count >= 5);
  }

  void aProjectBuildsOnIt() {
    const QString build = m_folder.filePath("consumer");
    const Outcome configure =
        runCommand(DKN_CMAKE, {"-S", DKN_SOURCE_DIR "/tests/consumer", "-B", build, "-G", DKN_GENERATOR,
                               "-DCMAKE_PREFIX_PATH=" + m_prefix, "-DCMAKE_CXX_COMPILER=" DKN_COMPILER,
                               "-DCMAKE_BUILD_TYPE=" DKN_BUILD_TYPE});
    QVERIFY2(configure.code == 0, qPrintable(configure.output));
    const Outcome make = runCommand(DKN_CMAKE, {"--build", build});
    QVERIFY2(make.code == 0, qPrintable(make.output));

    const Outcome network = runCommand(build + "/network", {});
    QVERIFY2(network.code == 0, qPrintable(network.output));
    const Outcome baseline = runCommand(build + "/baseline", {m_folder.filePath("step.png")});
    QVERIFY2(baseline.code == 0, qPrintable(baseline.output));
  }
};

QTEST_GUILESS_MAIN(InstallTest)
#include "tst_install.moc"
