// SPDX-License-Identifier: GPL-3.0-or-later
// The program where CUDA cannot be used: it says why in one sentence, where asked, and filters on the processor.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
  int code = -1;
  QString out;
  QString err;
};

/// Environment variables on top of this process's.
using Variables = QMap<QString, QString>;

Outcome runProgram(const QStringList& arguments, const Variables& variables) {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (auto i = variables.begin(); i != variables.end(); ++i) environment.insert(i.key(), i.value());
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(DKN_BINARY), arguments);
  if (!process.waitForFinished(120000)) return {};
  return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
          QString::fromUtf8(process.readAllStandardError())};
}

bool machineHasDriver() { return QFile::exists(QStringLiteral("/proc/driver/nvidia/version")); }

}  // namespace

class TestCudaFallback : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void saysWhyAndFilters_data();
  void saysWhyAndFilters();

 private:
  QTemporaryDir m_folder;
};

void TestCudaFallback::initTestCase() {
  const QString broken = m_folder.filePath(QStringLiteral("broken"));
  QVERIFY(QDir().mkpath(broken));
  QFile file(broken + QStringLiteral("/libcuda.so.1"));
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("no library");
  const Outcome scene =
      runProgram({QStringLiteral("--make-scene"), m_folder.filePath(QStringLiteral("scenes")),
                  QStringLiteral("--count"), QStringLiteral("1"), QStringLiteral("--size"), QStringLiteral("48x40")},
                 {});
  QCOMPARE(scene.code, 0);
}

void TestCudaFallback::saysWhyAndFilters_data() {
  QTest::addColumn<Variables>("variables");
  QTest::addColumn<QString>("sentence");
  const QString fake = QStringLiteral(DKN_FAKE_DRIVER_FOLDER);
  const QString path = QStringLiteral("LD_LIBRARY_PATH");
  const QString mode = QStringLiteral("DKN_FAKE_CUDA");
  const QString module = QStringLiteral("DKN_CUDA_MODULE");
  QTest::newRow("module, no driver") << Variables{} << QStringLiteral("There is no NVIDIA driver on this machine\\.");
  QTest::newRow("driver that is no library") << Variables{{path, m_folder.filePath(QStringLiteral("broken"))}}
                                             << QStringLiteral("The NVIDIA driver cannot be loaded \\(.*\\)\\.");
  QTest::newRow("driver that does not start")
      << Variables{{path, fake}, {mode, QStringLiteral("999")}}
      << QStringLiteral("The NVIDIA driver does not start \\(unknown error\\)\\.");
  QTest::newRow("driver without a GPU") << Variables{{path, fake}, {mode, QStringLiteral("none")}}
                                        << QStringLiteral("The NVIDIA driver finds no GPU\\.");
  QTest::newRow("driver, module missing")
      << Variables{{path, fake}, {module, QStringLiteral("/nowhere/libdkn_cuda.so")}}
      << QStringLiteral("The CUDA module /nowhere/libdkn_cuda\\.so is missing: .*\\.");
  QTest::newRow("driver, module switched off") << Variables{{path, fake}, {module, QStringLiteral("off")}}
                                               << QStringLiteral("The CUDA module is switched off .*\\.");
  QTest::newRow("driver, module that is none")
      << Variables{{path, fake}, {module, fake + QStringLiteral("/libcuda.so.1")}}
      << QStringLiteral("The CUDA module .* belongs to another version of this program\\.");
  QTest::newRow("driver, module that cannot be loaded")
      << Variables{{path, fake}, {module, m_folder.filePath(QStringLiteral("broken/libcuda.so.1"))}}
      << QStringLiteral("The CUDA module .* cannot be loaded \\(.*\\)\\.");
  // Here the module's libraries are missing; where they are there, LibTorch finds that the GPU is of paper.
  if (QFile::exists(QStringLiteral(DKN_CUDA_MODULE_FILE))) {
    QTest::newRow("driver that is a fake, module as built")
        << Variables{{path, fake}, {module, QStringLiteral(DKN_CUDA_MODULE_FILE)}}
        << QStringLiteral(
               "(The CUDA module .* cannot be loaded \\(.*\\)|LibTorch cannot use the GPU: .*|CUDA does not "
               "start \\(.*\\))\\.");
  }
}

void TestCudaFallback::saysWhyAndFilters() {
  QFETCH(Variables, variables);
  QFETCH(QString, sentence);
  if (machineHasDriver() && !variables.contains(QStringLiteral("LD_LIBRARY_PATH")))
    QSKIP("This machine has an NVIDIA driver.");
  const QRegularExpression wanted(QRegularExpression::anchoredPattern(QStringLiteral("GPU: ") + sentence));

  const Outcome version = runProgram({QStringLiteral("--version")}, variables);
  QCOMPARE(version.code, 0);
  const QStringList lines = version.out.split(QLatin1Char('\n'));
  QVERIFY2(lines.contains(QStringLiteral("devices: cpu")), qPrintable(version.out));
  QVERIFY2(lines.indexOf(wanted) >= 0, qPrintable(version.out));

  const QString scenes = m_folder.filePath(QStringLiteral("scenes"));
  const QString output = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
  QStringList filter{QStringLiteral("--batch"),
                     QStringLiteral("--guidance"),
                     scenes,
                     QStringLiteral("--target"),
                     scenes,
                     QStringLiteral("--method"),
                     QStringLiteral("fdkn-x8"),
                     QStringLiteral("--models"),
                     QStringLiteral(DKN_SOURCE_DIR "/models"),
                     QStringLiteral("--output"),
                     output,
                     QStringLiteral("--precision"),
                     QStringLiteral("fp32")};
  const Outcome automatic = runProgram(filter, variables);
  QVERIFY2(automatic.code == 0, qPrintable(automatic.err));
  QVERIFY(!QDir(output + QStringLiteral("/fdkn-x8")).entryList(QDir::Files).isEmpty());
  QCOMPARE(automatic.err, QString());

  filter << QStringLiteral("--overwrite") << QStringLiteral("--device") << QStringLiteral("cuda");
  const Outcome asked = runProgram(filter, variables);
  QCOMPARE(asked.code, 2);
  QVERIFY2(asked.err.contains(QRegularExpression(sentence)), qPrintable(asked.err));
  QVERIFY2(asked.err.contains(QStringLiteral("--device auto or cpu")), qPrintable(asked.err));
}

QTEST_GUILESS_MAIN(TestCudaFallback)
#include "tst_cuda_fallback.moc"
