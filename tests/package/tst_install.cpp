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

  QSet<QString> optionsOfHelp() const {
    static const QRegularExpression kOption(R"(^  (?:-h,)?(--[a-z-]+))", QRegularExpression::MultilineOption);
    QSet<QString> options;
    const QString help = runCommand(path(DKN_BINDIR "/dkn-studio"), {"--help"}).output;
    for (auto match = kOption.globalMatch(help); match.hasNext();) options.insert(match.next().captured(1));
    return options;
  }

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
          DKN_DATADIR "/man/man1/dkn-studio.1", DKN_DATADIR "/bash-completion/completions/dkn-studio",
          DKN_DATADIR "/zsh/site-functions/_dkn-studio", DKN_DATADIR "/fish/vendor_completions.d/dkn-studio.fish",
          DKN_DATADIR "/metainfo/dkn-studio.metainfo.xml", DKN_DATADIR "/mime/packages/dkn-studio.xml",
          DKN_DATADIR "/dkn-studio/examples/shards.slurm", DKN_INCLUDEDIR "/dkn/inference/engine.h",
          DKN_INCLUDEDIR "/dkn/filter/method.h"}) {
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
    QVERIFY(text.contains("\nExec=dkn-studio %F\n") && text.contains("\nIcon=dkn-studio\n"));
    if (validate.isEmpty()) QSKIP("desktop-file-validate is not installed");
    const Outcome outcome = runCommand(validate, {entry});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.output));
  }

  void theMetadataAreValid() {
    const QString file = path(DKN_DATADIR "/metainfo/dkn-studio.metainfo.xml");
    QVERIFY(contents(file).contains("<release version=\"" DKN_VERSION "\" date=\"2"));
    const QString appstream = QStandardPaths::findExecutable("appstreamcli");
    if (appstream.isEmpty()) QSKIP("appstreamcli is not installed (scripts/setup --documents)");
    const Outcome outcome = runCommand(appstream, {"validate", "--no-net", file});
    // Lines with E: are errors; a warning remains that the component is named like the program, not like a domain.
    QVERIFY2(!outcome.output.contains("\nE: ") && !outcome.output.startsWith("E: "), qPrintable(outcome.output));
  }

  void sessionsHaveAType() {
    const QString update = QStandardPaths::findExecutable("update-mime-database");
    if (update.isEmpty()) QSKIP("update-mime-database is not installed");
    const Outcome outcome = runCommand(update, {path(DKN_DATADIR "/mime")});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.output));
    QVERIFY(contents(path(DKN_DATADIR "/mime/globs2")).contains("60:application/x-dkn-studio-session+json:*.dkn.json"));
  }

  /// What --help names, and nothing else, is in the man page and in each completion.
  void everyOptionIsDocumented_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("man page") << DKN_DATADIR "/man/man1/dkn-studio.1"
                              << R"(\\fB((?:\\-){2}[a-z\\-]+)\\fR)";
    QTest::newRow("zsh") << DKN_DATADIR "/zsh/site-functions/_dkn-studio"
                         << R"('\*(--[a-z-]+)\[)";
    QTest::newRow("fish") << DKN_DATADIR "/fish/vendor_completions.d/dkn-studio.fish"
                          << R"( -l ([a-z-]+))";
  }
  void everyOptionIsDocumented() {
    QFETCH(QString, file);
    QFETCH(QString, pattern);
    QSet<QString> documented;
    const QString text = QString::fromUtf8(contents(m_prefix + QLatin1Char('/') + file));
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();) {
      const QString option = match.next().captured(1).remove(QLatin1Char('\\'));
      documented.insert(option.startsWith("--") ? option : "--" + option);
    }
    QCOMPARE(documented, optionsOfHelp());
  }

  void bashCompletes_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("options") << "--protoc"
                             << "--protocol";
    QTest::newRow("choices") << "--protocol n"
                             << "none nearest noisy";
    QTest::newRow("methods") << "--method bil"
                             << "bilinear";
    QTest::newRow("folders") << "--models mod"
                             << "models";
    QTest::newRow("numbers") << "--scale ''"
                             << "";
  }
  void bashCompletes() {
    QFETCH(QString, words);
    QFETCH(QString, expected);
    QDir(m_folder.path()).mkdir("models");
    const QString script =
        QStringLiteral(R"(cd '%1' && . '%2' && COMP_WORDS=('%3' %4) && COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _dkn_studio 2>/dev/null; echo "${COMPREPLY[*]}")")
            .arg(m_folder.path(), path(DKN_DATADIR "/bash-completion/completions/dkn-studio"),
                 path(DKN_BINDIR "/dkn-studio"), words);
    const Outcome outcome = runCommand("bash", {"-c", script});
    QCOMPARE(outcome.output.trimmed(), expected);
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
