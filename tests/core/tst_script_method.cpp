// SPDX-License-Identifier: GPL-3.0-or-later
// A TorchScript module made here, as a method in the registry and in a batch.
#include <QTemporaryDir>
#include <QTest>

#include <torch/csrc/jit/api/module.h>

#include <fstream>
#include <opencv2/core.hpp>

#include "batch/batch_job.h"
#include "common/baseline_runs.h"
#include "common/scene_files.h"
#include "filter/method_registry.h"
#include "filter/script_method.h"

using dkn::Error;
using dkn::ErrorCode;
using dkn::FilterInput;
using dkn::test::inputOf;
using dkn::test::largestDifference;
using dkn::test::randomImage;
using dkn::test::Recorder;

namespace {

/// The example: half the target, half the guidance's mean colour.
constexpr char kMixture[] =
    "def forward(self, guidance, target):\n  return 0.5 * target + 0.5 * guidance.mean(1, True)\n";

}  // namespace

class TestScriptMethod : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void endings();
  void filters();
  void failures_data();
  void failures();
  void inABatch();

 private:
  std::string save(const char* name, const char* code) {
    torch::jit::Module module("example");
    module.define(code);
    const std::string path = m_work.filePath(name).toStdString();
    module.save(path);
    return path;
  }
  QTemporaryDir m_work;
};

void TestScriptMethod::endings() {
  QVERIFY(dkn::isScriptModule("a/mine.pt") && dkn::isScriptModule("mine.ts") && dkn::isScriptModule("x.torchscript"));
  QVERIFY(!dkn::isScriptModule("mine.pth") && !dkn::isScriptModule("jbu") && !dkn::isScriptModule("a.safetensors"));
  QVERIFY(dkn::scriptModuleWarning("a/mine.pt").find("runs the code") != std::string::npos);
}

void TestScriptMethod::filters() {
  const auto method = dkn::createMethod(save("mixture.pt", kMixture), {});
  QCOMPARE(method->name(), std::string("mixture"));
  QCOMPARE(method->provenance().at("model_sha256").size(), std::size_t{64});
  QVERIFY(method->description().find("TorchScript") != std::string::npos);
  FilterInput input = inputOf(randomImage(6, 8, CV_32FC3, 1), randomImage(3, 4, CV_32FC2, 2, 50.0));
  input.range = {10.0F, 60.0F};
  Recorder progress;
  const dkn::FilterOutput output = method->run(input, {}, {}, progress);
  QCOMPARE(output.device, std::string("cpu"));
  QCOMPARE(progress.fractions.back(), 1.0);
  const cv::Vec3f colour = input.guidance.values.at<cv::Vec3f>(4, 5);
  const float grey = (colour[0] + colour[1] + colour[2]) / 3.0F;
  for (int c = 0; c < 2; ++c) {
    const float unit = (input.target.values.at<cv::Vec2f>(4, 5)[c] - 10.0F) / 50.0F;
    QVERIFY(std::abs(output.values.at<cv::Vec2f>(4, 5)[c] - ((unit + grey) / 2.0F * 50.0F + 10.0F)) < 1e-3F);
  }
  // A guidance as stored is the same one.
  FilterInput stored = input;
  input.guidance.values.convertTo(stored.guidance.values, CV_8U, 255.0);
  const cv::Mat coarse = method->run(stored, {}, {}, progress).values;
  QVERIFY(largestDifference(coarse, output.values) < 0.5 * 50.0 / 255.0);
  Recorder stopped(0);
  QVERIFY_EXCEPTION_THROWN(method->run(input, {}, {}, stopped), dkn::Interrupted);
}

void TestScriptMethod::failures_data() {
  QTest::addColumn<QByteArray>("code");
  QTest::addColumn<QString>("mentions");
  QTest::newRow("another shape") << QByteArray("def forward(self, g, t):\n  return t[:, :, 1:]\n") << "shape";
  QTest::newRow("no tensor") << QByteArray("def forward(self, g, t):\n  return 3\n") << "no tensor";
  QTest::newRow("fails") << QByteArray("def forward(self, g, t):\n  assert t.size(1) == 7, 'seven'\n  return t\n")
                         << "seven";
  QTest::newRow("one argument") << QByteArray("def forward(self, t):\n  return t\n") << "forward(guidance, target)";
  QTest::newRow("no module") << QByteArray() << "no TorchScript module";
}

void TestScriptMethod::failures() {
  QFETCH(QByteArray, code);
  QFETCH(QString, mentions);
  std::string path = m_work.filePath("broken.pt").toStdString();
  if (code.isEmpty()) {
    std::ofstream(path) << "not a zip";
  } else {
    path = save("broken.pt", code.constData());
  }
  try {
    Recorder progress;
    dkn::createMethod(path, {})->run(inputOf(randomImage(4, 4, CV_32FC3, 3), randomImage(4, 4, CV_32FC1, 4)), {}, {},
                                     progress);
    QFAIL("accepted");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::Model);
    const QString text = error.what();
    QVERIFY2(text.contains(mentions) && text.contains("broken.pt") && text.contains("torch.jit.save"), error.what());
    QVERIFY2(!text.contains("frame #"), error.what());
  }
  try {
    dkn::createMethod(m_work.filePath("missing.pt").toStdString(), {});
    QFAIL("found");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::Unreadable);
  }
}

void TestScriptMethod::inABatch() {
  dkn::test::writeScene(m_work.path().toStdString(), "scene", 48, 32, 1);
  dkn::BatchOptions options;
  options.guidance = m_work.filePath("scene_rgb.png").toStdString();
  options.target = m_work.filePath("scene_depth.png").toStdString();
  options.methods = {save("mixture.pt", kMixture)};
  options.output = m_work.filePath("out").toStdString();
  options.pair.protocol = "bicubic";
  dkn::BatchObserver observer;
  const std::atomic<bool> stop = false;
  const dkn::BatchReport report = dkn::BatchJob(options).run(observer, stop);
  QCOMPARE(report.exitCode, ErrorCode::Ok);
  QVERIFY(QFile::exists(m_work.filePath("out/mixture/scene.png")));
}

QTEST_APPLESS_MAIN(TestScriptMethod)
#include "tst_script_method.moc"
