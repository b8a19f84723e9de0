// SPDX-License-Identifier: GPL-3.0-or-later
// scripts/read_model.py on models saved by this program: PyTorch reads the files and comes to the same pictures.
// DKN_TEST_PYTHON names the interpreter; else python3 is tried. Skipped where it lacks torch, safetensors, numpy or
// pillow.
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/core.hpp>

#include <filesystem>

#include "batch/filter_pair.h"
#include "common/formula_network.h"
#include "common/fuzzy.h"
#include "common/golden_cases.h"
#include "filter/network_method.h"
#include "image/read_image.h"
#include "image/tensor_bridge.h"
#include "image/write_image.h"
#include "model/model_file.h"

using namespace dkn;
using namespace dkn::test;
namespace fs = std::filesystem;

namespace {

constexpr int kTimeoutMs = 300'000;
const QString kScript = QStringLiteral(DKN_SOURCE_DIR "/scripts/read_model.py");

struct PythonRun {
  bool ok = false;
  QString errors;
};

PythonRun runPython(const QString& python, const QStringList& arguments) {
  QProcess process;
  process.start(python, arguments);
  const bool finished = process.waitForFinished(kTimeoutMs);
  const QString errors = QString::fromUtf8(process.readAllStandardError()).trimmed();
  const bool ok = finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
  return {ok, errors.isEmpty() ? process.errorString() : errors};
}

/// A picture of `channels` planes of the formula's numbers from `low` to `high`.
Image picture(const std::string& name, int height, int width, int channels, float low, float high) {
  const cv::Mat unit = matFromTensor(formulaInput(name, {channels, height, width}));
  return {cv::Mat(unit * (high - low) + cv::Scalar::all(low)), {}};
}

}  // namespace

class TestReadModel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void samePicture_data();
  void samePicture();
  void saysWhatIsWrong();

 private:
  QString m_python;
};

void TestReadModel::initTestCase() {
  const QString named = qEnvironmentVariable("DKN_TEST_PYTHON");
  m_python = named.isEmpty() ? QStandardPaths::findExecutable("python3") : named;
  if (m_python.isEmpty()) QSKIP("no python3 in PATH, and DKN_TEST_PYTHON names none");
  const PythonRun probe = runPython(m_python, {"-c", "import torch, safetensors, numpy, PIL"});
  if (probe.ok) return;
  const QString reason = m_python + ": " + probe.errors.section('\n', -1);
  // Whoever names an interpreter wants this tested.
  if (!named.isEmpty()) QFAIL(qPrintable("DKN_TEST_PYTHON cannot be used, " + reason));
  QSKIP(qPrintable("no Python with torch, safetensors, numpy and pillow (DKN_TEST_PYTHON can name one); " + reason));
}

void TestReadModel::samePicture_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<bool>("half");
  QTest::addColumn<QString>("targetFormat");
  QTest::addColumn<QSize>("targetSize");
  QTest::addColumn<int>("channels");
  QTest::newRow("FDKN, float map a quarter of the size") << "fdkn-ours" << false << "npy" << QSize(8, 8) << 1;
  QTest::newRow("FDKN, half precision, colour target") << "fdkn-no-residual-k5" << true << "png" << QSize(34, 31) << 3;
  QTest::newRow("FDKN, released, 16-bit target") << "fdkn-released-grey" << false << "png16" << QSize(34, 31) << 1;
  QTest::newRow("DKN, 16-bit target") << "dkn-ours" << false << "png16" << QSize(34, 31) << 1;
  QTest::newRow("DKN, released, small 8-bit target") << "dkn-released-bgr" << true << "png" << QSize(17, 11) << 1;
}

void TestReadModel::samePicture() {
  QFETCH(QString, name);
  QFETCH(bool, half);
  QFETCH(QString, targetFormat);
  QFETCH(QSize, targetSize);
  QFETCH(int, channels);
  QTemporaryDir temporary;
  const fs::path folder = temporary.path().toStdString();
  const fs::path model = folder / "model.safetensors";
  saveModel(model, formulaNetwork(goldenConfig(name)), {}, half ? WeightType::Float16 : WeightType::Float32);
  const ImageFormat format = *imageFormatFromName(targetFormat.toStdString());
  PairFiles files;
  files.stem = "pair";
  files.guidance = folder / "guidance.png";
  files.target = folder / ("target" + fileExtension(format));
  const float high = format == ImageFormat::Npy ? 3.5F : format == ImageFormat::Png ? 250.0F : 40000.0F;
  writeImage(files.guidance, picture("input.guidance", 31, 34, 3, 0.0F, 255.0F), ImageFormat::Png, {});
  writeImage(files.target,
             picture("input.target", targetSize.height(), targetSize.width(), channels, 0.3F * high, high), format, {});

  RunOptions run;
  run.device = "cpu";
  run.precision = "fp32";
  Progress progress;
  const PreparedPair pair = preparePair(files, {});
  const cv::Mat expected = runPair(pair, *loadNetworkMethod("model", model), {}, run, {}, progress).image.values;

  const fs::path output = folder / "output.npy";
  const PythonRun python =
      runPython(m_python, {kScript, QString::fromStdString(model), QString::fromStdString(files.guidance),
                           QString::fromStdString(files.target), QString::fromStdString(output)});
  QVERIFY2(python.ok, qPrintable(python.errors));
  const cv::Mat actual = readTarget(output, {}, expected.size()).values;
  QCOMPARE(actual.size(), expected.size());
  QCOMPARE(actual.channels(), expected.channels());
  const double extent = pair.input.range.maximum - pair.input.range.minimum;
  // The filter has done something that could have come out wrong.
  QVERIFY(cv::norm(expected, pair.input.target.values, cv::NORM_INF) > 0.1 * extent);
  const double difference = cv::norm(actual, expected, cv::NORM_INF) / extent;
  qInfo("largest difference, normalised: %.2g", difference);
  DKN_COMPARE_CLOSE(difference, 0.0, 1e-4);
}

void TestReadModel::saysWhatIsWrong() {
  const PythonRun noArguments = runPython(m_python, {kScript});
  QVERIFY(!noArguments.ok);
  QVERIFY2(noArguments.errors.contains("usage: read_model.py"), qPrintable(noArguments.errors));
}

QTEST_GUILESS_MAIN(TestReadModel)
#include "tst_read_model.moc"
