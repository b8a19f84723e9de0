// SPDX-License-Identifier: GPL-3.0-or-later
// A model file as a method: the average over mirrored and turned copies.
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <opencv2/core.hpp>

#include "common/baseline_runs.h"
#include "common/formula_network.h"
#include "common/fuzzy.h"
#include "filter/network_method.h"
#include "model/model_file.h"

using namespace dkn;
using namespace dkn::test;

namespace {

std::shared_ptr<const Method> smallNetwork() {
  ModelConfig config;
  config.features1 = config.features2 = 16;
  const QTemporaryDir folder;
  const std::filesystem::path file = folder.filePath("small.safetensors").toStdString();
  saveModel(file, formulaNetwork(config), {});
  return loadNetworkMethod("small", file);
}

FilterInput pairOf(int width, int height) {
  return inputOf(randomImage(height, width, CV_32FC3, 1), randomImage(height, width, CV_32F, 2));
}

RunOptions exactly() {
  RunOptions options;
  options.precision = "fp32";
  return options;
}

cv::Mat turned(const cv::Mat& image, int copy) {
  cv::Mat out = image.clone();
  if ((copy & 4) != 0) cv::transpose(out, out);
  if ((copy & 2) != 0) cv::flip(out, out, 0);
  if ((copy & 1) != 0) cv::flip(out, out, 1);
  return out;
}

cv::Mat turnedBack(const cv::Mat& image, int copy) {
  cv::Mat out = image.clone();
  if ((copy & 1) != 0) cv::flip(out, out, 1);
  if ((copy & 2) != 0) cv::flip(out, out, 0);
  if ((copy & 4) != 0) cv::transpose(out, out);
  return out;
}

}  // namespace

class TestNetworkMethod : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ensembleIsTheMeanOfTheCopies_data();
  void ensembleIsTheMeanOfTheCopies();
  void ensembleReportsAndStops();
  void ensembleHasNoSingleKernel();
};

void TestNetworkMethod::ensembleIsTheMeanOfTheCopies_data() {
  QTest::addColumn<int>("copies");
  for (const int copies : {1, 2, 3, 4, 8}) QTest::newRow(qPrintable(QString::number(copies))) << copies;
}

void TestNetworkMethod::ensembleIsTheMeanOfTheCopies() {
  QFETCH(int, copies);
  const auto method = smallNetwork();
  const FilterInput input = pairOf(61, 42);
  Progress progress;
  cv::Mat mean = cv::Mat::zeros(input.target.values.size(), CV_32F);
  for (int copy = 0; copy < copies; ++copy) {
    FilterInput other = input;
    other.guidance.values = turned(input.guidance.values, copy);
    other.target.values = turned(input.target.values, copy);
    other.samples = other.target;
    mean += turnedBack(method->run(other, {{"ensemble", 1.0}}, exactly(), progress).values, copy) / copies;
  }
  const cv::Mat result = method->run(input, {{"ensemble", double(copies)}}, exactly(), progress).values;
  QVERIFY(cv::norm(result, mean, cv::NORM_INF) < 1e-5);
  // Another number of copies changes something: otherwise the mean would say nothing.
  const cv::Mat next = method->run(input, {{"ensemble", copies == 8 ? 7.0 : copies + 1.0}}, exactly(), progress).values;
  QVERIFY(cv::norm(result, next, cv::NORM_INF) > 1e-4);
}

void TestNetworkMethod::ensembleReportsAndStops() {
  const auto method = smallNetwork();
  const FilterInput input = pairOf(61, 42);
  RunOptions options = exactly();
  options.tile = 16;
  Recorder whole;
  method->run(input, {{"ensemble", 4.0}}, options, whole);
  QVERIFY(whole.fractions.size() >= 40 && std::is_sorted(whole.fractions.begin(), whole.fractions.end()));
  DKN_COMPARE_CLOSE(whole.fractions.back(), 1.0, 1e-9);
  Recorder impatient(2);
  QVERIFY_EXCEPTION_THROWN(method->run(input, {{"ensemble", 4.0}}, options, impatient), Interrupted);
  QVERIFY(impatient.fractions.size() < whole.fractions.size());
}

void TestNetworkMethod::ensembleHasNoSingleKernel() {
  const auto method = smallNetwork();
  const FilterInput input = pairOf(20, 20);
  QVERIFY(method->kernelSource(input, {{"ensemble", 1.0}}, exactly()) != nullptr);
  QVERIFY(method->kernelSource(input, {{"ensemble", 2.0}}, exactly()) == nullptr);
}

QTEST_APPLESS_MAIN(TestNetworkMethod)
#include "tst_network_method.moc"
