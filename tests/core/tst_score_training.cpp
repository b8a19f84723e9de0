// SPDX-License-Identifier: GPL-3.0-or-later
// Training on stored score maps by the soft-max log loss, and on saliency masks.
#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <fstream>
#include <opencv2/core.hpp>

#include "common/fuzzy.h"
#include "common/image_checks.h"
#include "common/training_runs.h"
#include "data/folder_source.h"
#include "image/write_image.h"
#include "train/packed_writer.h"
#include "train/training_loss.h"

using namespace dkn;
using namespace dkn::test;

namespace {

constexpr int kWidth = 48, kHeight = 40, kClasses = 3;

/// Three classes in three colours; the scores are blurred labels, as networks of low resolution give them.
void writeScores(const fs::path& folder, int number) {
  const std::string stem = (folder / ("s" + std::to_string(number))).string();
  Image colours{cv::Mat(kHeight, kWidth, CV_32FC3, cv::Scalar(40, 40, 40)), {}, PixelType::UInt8};
  Image labels{cv::Mat(kHeight, kWidth, CV_32FC1, cv::Scalar(0)), {}, PixelType::UInt8};
  const std::array<cv::Rect, 2> areas{cv::Rect(5 + number, 6, 15, 20), cv::Rect(26, 10 + number, 16, 15)};
  for (int c = 1; c < kClasses; ++c) {
    labels.values(areas[std::size_t(c - 1)]).setTo(c);
    colours.values(areas[std::size_t(c - 1)]).setTo(c == 1 ? cv::Scalar(220, 60, 60) : cv::Scalar(60, 60, 220));
  }
  Image scores{cv::Mat(kHeight / 4, kWidth / 4, CV_32FC(kClasses)), {}, PixelType::Float32};
  for (int y = 0; y < scores.height(); ++y) {
    for (int x = 0; x < scores.width(); ++x) {
      float* row = scores.values.ptr<float>(y) + x * kClasses;
      for (int c = 0; c < kClasses; ++c)
        row[c] =
            static_cast<float>(4.0 * cv::mean(cv::Mat(labels.values(cv::Rect(4 * x, 4 * y, 4, 4)) == c))[0] / 255.0);
    }
  }
  labels.values.at<float>(0, 0) = 255.0F;
  writeImage(stem + "_rgb.png", colours, ImageFormat::Png, {});
  writeImage(stem + "_label.png", labels, ImageFormat::Png, {});
  writeImage(stem + "_scores.npy", scores, ImageFormat::Npy, {});
}

TrainingConfig scoreConfig(const fs::path& folder) {
  TrainingConfig config = smallConfig();
  config.task = TrainingTask::Segmentation;
  config.datasets = {{folder, "scores", 1.0, 4}};
  config.protocols = {Protocol::None};
  config.scales = {1};
  config.loss = "softmax";
  config.model.scale = 1;
  config.model.protocol = "none";
  return config;
}

fs::path writeConfig(const QTemporaryDir& folder, const std::string& text) {
  const fs::path path = in(folder, "config.json");
  std::ofstream(path) << text;
  return path;
}

}  // namespace

class TestScoreTraining : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void lossByHand();
  void readerGivesScoresAndLabels();
  void wrongFiles();
  void samplesKeepRegistration();
  void learnsToBeRight();
  void configurations();
  void saliencyIsValidatedByTheWeightedF();
};

void TestScoreTraining::lossByHand() {
  // Two pixels and a void one: -log of e / (e + 1 + 1) and of 1 / (e^2 + 1 + 1).
  const at::Tensor scores = at::tensor({1.0F, 2.0F, 7.0F, 0.0F, 0.0F, 7.0F, 0.0F, 0.0F, 9.0F}).view({3, 1, 3});
  const at::Tensor labels = at::tensor({0.0F, 2.0F, 255.0F}).view({1, 3});
  const at::Tensor mask = at::tensor({1.0F, 1.0F, 0.0F}).view({1, 3});
  const double expected = -std::log(std::exp(1.0) / (std::exp(1.0) + 2.0)) - std::log(1.0 / (std::exp(2.0) + 2.0));
  DKN_COMPARE_CLOSE(softmaxLogLoss(scores, labels, mask).item<double>(), expected, 1e-6);
}

void TestScoreTraining::readerGivesScoresAndLabels() {
  const QTemporaryDir folder;
  for (int i = 0; i < 3; ++i) writeScores(in(folder, ""), i);
  DatasetConfig dataset{in(folder, ""), "scores"};
  const auto source = openPairSource(dataset);
  QCOMPARE(source->size(), std::int64_t(3));
  const TrainingPair pair = source->load(1);
  QCOMPARE(pair.name, std::string("s1"));
  QVERIFY(pair.target.sizes() == (std::vector<std::int64_t>{kClasses, kHeight, kWidth}));
  QCOMPARE(pair.labels[0][8][10].item<float>(), 1.0F);
  QVERIFY(!pair.valid[0][0][0].item<bool>() && pair.valid[0][0][1].item<bool>());
  // In the middle of an area its class leads by the four of full certainty, and by overshoot.
  DKN_COMPARE_CLOSE((pair.target[1][14][12] - pair.target[0][14][12]).item<float>(), 4.0, 0.5);
  dataset.limit = 2;
  QCOMPARE(openPairSource(dataset)->size(), std::int64_t(2));
  PackedWriter writer(in(folder, ""), "set", 1 << 20);
  DKN_VERIFY_ERROR(writer.add(pair), ErrorCode::Unreadable, "s1", "not packed");
}

void TestScoreTraining::wrongFiles() {
  const QTemporaryDir folder;
  const DatasetConfig dataset{in(folder, ""), "scores"};
  DKN_VERIFY_ERROR(openPairSource(dataset), ErrorCode::Unreadable);
  writeScores(in(folder, ""), 0);
  Image labels{cv::Mat(kHeight, kWidth, CV_32FC1, cv::Scalar(kClasses)), {}, PixelType::UInt8};
  writeImage(in(folder, "s0_label.png"), labels, ImageFormat::Png, {});
  DKN_VERIFY_ERROR(openPairSource(dataset)->load(0), ErrorCode::Unreadable, "s0_label.png", "class 3");
  labels.values = labels.values(cv::Rect(0, 0, 8, 8)).clone();
  writeImage(in(folder, "s0_label.png"), labels, ImageFormat::Png, {});
  DKN_VERIFY_ERROR(openPairSource(dataset)->load(0), ErrorCode::Unreadable, "s0_label.png", "8 x 8");
  writeImage(in(folder, "s0_scores.npy"), labels, ImageFormat::Npy, {});
  DKN_VERIFY_ERROR(openPairSource(dataset)->load(0), ErrorCode::Unreadable, "s0_scores.npy", "one channel a class");
}

void TestScoreTraining::samplesKeepRegistration() {
  // Scores that are the labels' own: wherever the loss counts, the crop's best score is its label's.
  TrainingPair pair;
  pair.labels = at::zeros({1, 36, 44});
  pair.labels.narrow(1, 7, 12).narrow(2, 20, 9).fill_(1.0);
  pair.labels.narrow(1, 25, 8).fill_(2.0);
  std::vector<at::Tensor> planes;
  for (int c = 0; c < kClasses; ++c) planes.push_back((pair.labels == c).to(at::kFloat) * 5.0 - 2.0);
  pair.target = at::cat(planes);
  pair.guidance = pair.labels.expand({3, 36, 44}) / 2.0;
  pair.valid = pair.labels < 2;
  TrainingConfig config = scoreConfig("x");
  config.rotate = true;
  config.borderShare = 0.5;
  for (std::uint64_t i = 0; i < 20; ++i) {
    RandomStream random(1, i);
    const TrainingSample sample = makeSample(pair, config, random, {});
    const std::int64_t before = (sample.target.size(1) - config.cropHeight) / 2 + sample.target.size(1) % 2;
    const auto inner = [&](const at::Tensor& whole) {
      return whole.narrow(1, before, config.cropHeight).narrow(2, before, config.cropWidth);
    };
    QVERIFY(sample.truth.sizes() == (std::vector<std::int64_t>{1, config.cropHeight, config.cropWidth}));
    DKN_COMPARE_CLOSE(sample.range, 5.0F, 1e-6);
    const at::Tensor wrong = (inner(sample.target).argmax(0) != sample.truth[0]).logical_and(sample.valid[0]);
    QCOMPARE(wrong.sum().item<int>(), 0);
    QVERIFY(sample.valid.sum().item<int>() > 0);
    QVERIFY(!(sample.truth == 2).logical_and(sample.valid).any().item<bool>());
    const at::Tensor colour = (inner(sample.guidance)[0] * 2.0 - sample.truth[0]).abs() > 1e-4;
    QVERIFY(!colour.logical_and(sample.valid[0]).any().item<bool>());
  }
}

void TestScoreTraining::learnsToBeRight() {
  const QTemporaryDir folder;
  fs::create_directories(in(folder, "data"));
  for (int i = 0; i < 5; ++i) writeScores(in(folder, "data"), i);
  TrainingConfig config = scoreConfig(in(folder, "data"));
  config.iterations = 40;
  config.validationInterval = 20;
  config.validate();
  Recorder recorder;
  TrainingSession session(config, in(folder, "run"), false, allSources(), nullptr);
  QVERIFY(session.run(recorder, recorder));
  const auto& first = recorder.m_metrics.at(20);
  const auto& last = recorder.m_metrics.at(40);
  QVERIFY2(last.at("loss") < first.at("loss"), qPrintable(QString::number(last.at("loss"))));
  QVERIFY(last.at("mean_iou") > 0.5 && last.at("mean_iou_input") > 0.5);
  QVERIFY(last.at("accuracy") > 0.8 && last.at("accuracy") <= 1.0);
  QVERIFY(fs::exists(in(folder, "run") / "model.safetensors"));
}

void TestScoreTraining::configurations() {
  const QTemporaryDir folder;
  const std::string data = R"("datasets": [{"path": "a", "reader": "scores"}])";
  const TrainingConfig config = readTrainingConfig(writeConfig(folder, R"({"task": "segmentation", )" + data + "}"));
  QVERIFY(config.protocols == std::vector{Protocol::None} && config.scales == std::vector{1});
  QCOMPARE(config.loss, std::string("softmax"));
  const std::string resolved = toJson(config).dump();
  QCOMPARE(toJson(readTrainingConfig(writeConfig(folder, resolved))).dump(), resolved);
  for (const auto& [text, named] :
       {std::pair{"{" + data + "}", "segmentation"},
        {R"({"task": "labels", )" + data + "}", "labels"},
        {R"({"task": "segmentation", "loss": "l1", )" + data + "}", "softmax"},
        {R"({"task": "segmentation", "scale": 8, )" + data + "}", "scale"},
        {R"({"task": "segmentation", "random_scale": [0.5, 2], )" + data + "}", "random_scale"},
        {std::string(R"({"loss": "softmax", "datasets": [{"path": "a"}]})"), "softmax"},
        {std::string(R"({"protocol": "none", "datasets": [{"path": "a"}]})"), "protocol"}})
    DKN_VERIFY_ERROR(readTrainingConfig(writeConfig(folder, text)), ErrorCode::BadArgument, named);
}

void TestScoreTraining::saliencyIsValidatedByTheWeightedF() {
  TrainingConfig config = smallConfig();
  config.task = TrainingTask::Saliency;
  config.iterations = 6;
  const QTemporaryDir folder;
  Recorder recorder;
  TrainingSession session(config, in(folder, "run"), false, edges(), nullptr);
  QVERIFY(session.run(recorder, recorder));
  const auto& metrics = recorder.m_metrics.at(6);
  // The degraded mask is mostly right, and not altogether.
  QVERIFY(metrics.at("weighted_f_input") > 0.5 && metrics.at("weighted_f_input") < 0.999);
  QVERIFY(metrics.at("weighted_f") > 0.0 && metrics.at("weighted_f") <= 1.0);
  QVERIFY(metrics.contains("rmse"));
}

QTEST_GUILESS_MAIN(TestScoreTraining)
#include "tst_score_training.moc"
