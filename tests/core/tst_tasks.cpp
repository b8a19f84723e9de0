// SPDX-License-Identifier: GPL-3.0-or-later
// Saliency and segmentation: class maps as scores and back, what their results are measured by, reports.
#include <QTemporaryDir>
#include <QTest>

#include <ATen/TensorOperators.h>
#include <ATen/ops/zeros.h>

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include "base/error.h"
#include "batch/batch_job.h"
#include "common/fuzzy.h"
#include "common/image_checks.h"
#include "data/label_scores.h"
#include "filter/method_registry.h"
#include "image/write_image.h"
#include "metric/edge_mask.h"

namespace {

using namespace dkn;

Image picture(int height, const std::vector<float>& values, PixelType stored = PixelType::UInt8) {
  return {cv::Mat(values, true).reshape(1, height), {}, stored};
}

Image colours(int height, int width) {
  return {cv::Mat(height, width, CV_32FC3, cv::Scalar(0.25, 0.5, 0.75)), {}, PixelType::UInt8};
}

PairOptions segmentation(const std::string& protocol = "none", std::optional<int> scale = {}) {
  PairOptions options;
  options.task = Task::Segmentation;
  options.protocol = protocol;
  options.scale = scale;
  return options;
}

PairResult run(const PairImages& images, const PairOptions& options, const std::string& method) {
  const PairFiles files{"item", "item_rgb.png", "item_label.png", {}};
  const auto filter = createMethod(method, {});
  Progress progress;
  return runPair(preparePair(images, files, options), *filter, completeParameters(method, filter->parameterSpecs(), {}),
                 {}, options, progress);
}

/// Left half label 3, right half label 7.
Image halves(int height, int width) {
  Image labels{cv::Mat(height, width, CV_32FC1, cv::Scalar(3)), {}, PixelType::UInt8};
  labels.values.colRange(width / 2, width).setTo(7);
  return labels;
}

}  // namespace

class TestTasks : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void scoresAndBack();
  void noClassMaps();
  void smallClassMapIsEnlarged();
  void voidIsFilledAndNotCounted();
  void protocolScoresAgainstTheFullMap();
  void scoreMapsNeedNoLabels();
  void countsByHand();
  void summaryCountsAllPixels();
  void saliencyIsWeighted();
  void edgesByHand();
  void errorMaps();
  void batchWritesLabelsOrScores();
  void timeOfFlightFolder();
};

void TestTasks::scoresAndBack() {
  const Image labels = picture(2, {5, 0, 9, 9, 5, 0});
  const LabelScores made = scoresOfLabels(labels, "a.png");
  QCOMPARE(made.classes, (std::vector<int>{0, 5, 9}));
  QCOMPARE(made.scores.at<cv::Vec3f>(0, 0), cv::Vec3f(0, 1, 0));
  QCOMPARE(made.scores.at<cv::Vec3f>(1, 2), cv::Vec3f(1, 0, 0));
  QCOMPARE(cv::norm(labelsOfScores(made.scores, made.classes), labels.values, cv::NORM_INF), 0.0);
  const cv::Mat tie(1, 1, CV_32FC2, cv::Scalar(0.5, 0.5));
  QCOMPARE(labelsOfScores(tie, {4, 8}).at<float>(0, 0), 4.0F);
}

void TestTasks::noClassMaps() {
  DKN_VERIFY_ERROR(scoresOfLabels(colours(2, 2), "rgb.png"), ErrorCode::Unreadable, "rgb.png", "3 channels");
  DKN_VERIFY_ERROR(scoresOfLabels(picture(1, {0.5F}), "half.npy"), ErrorCode::Unreadable, "half.npy", "no label");
  DKN_VERIFY_ERROR(scoresOfLabels(picture(1, {-1.0F}), "minus.npy"), ErrorCode::Unreadable, "minus.npy");
  std::vector<float> many(600);
  for (int i = 0; i < 600; ++i) many[static_cast<std::size_t>(i)] = static_cast<float>(i);
  DKN_VERIFY_ERROR(scoresOfLabels(picture(1, many), "many.png"), ErrorCode::Unreadable, "600 labels");
}

void TestTasks::smallClassMapIsEnlarged() {
  const PairResult result = run({colours(16, 24), halves(4, 6), halves(16, 24)}, segmentation(), "bilinear");
  QCOMPARE(cv::norm(result.labels.values, halves(16, 24).values, cv::NORM_INF), 0.0);
  QCOMPARE(result.image.channels(), 2);
  QCOMPARE(result.metrics->at("mean_iou"), 1.0);
  QCOMPARE(result.metrics->at("accuracy"), 1.0);
  QVERIFY(!result.metrics->contains("rmse"));
}

void TestTasks::voidIsFilledAndNotCounted() {
  Image target = halves(8, 12);
  target.valid = cv::Mat(8, 12, CV_8UC1, cv::Scalar(255));
  target.values.at<float>(0, 0) = kVoidLabel;
  target.valid.at<std::uint8_t>(0, 0) = 0;
  Image truth = halves(8, 12);
  truth.values.setTo(9);
  truth.valid = cv::Mat(8, 12, CV_8UC1, cv::Scalar(0));
  truth.valid.at<std::uint8_t>(7, 11) = 255;
  const PairResult result = run({colours(8, 12), target, truth}, segmentation(), "nearest");
  QCOMPARE(result.labels.values.at<float>(0, 0), 3.0F);
  // One pixel counts: 7 where 9 is right.
  QCOMPARE(result.classCounts, (ClassCounts{{7, {0.0, 1.0}}, {9, {0.0, 1.0}}}));
}

void TestTasks::protocolScoresAgainstTheFullMap() {
  // The border between the classes lies off the blocks' grid, so that some pixels must go wrong.
  Image labels = halves(16, 32);
  labels.values.col(16).setTo(3);
  const PairResult result = run({colours(16, 32), labels, {}}, segmentation("nearest", 8), "nearest");
  QVERIFY(result.metrics->at("mean_iou") < 1.0);
  QVERIFY(result.metrics->at("mean_iou") > 0.5);
  QCOMPARE(result.labels.values.size(), labels.values.size());
}

void TestTasks::scoreMapsNeedNoLabels() {
  Image scores{cv::Mat(4, 4, CV_32FC3, cv::Scalar(-1.5, 2.5, 0.5)), {}, PixelType::Float32};
  const PairResult result = run({colours(8, 8), scores, {}}, segmentation(), "bicubic");
  QCOMPARE(cv::norm(result.labels.values, cv::Mat(8, 8, CV_32FC1, cv::Scalar(1)), cv::NORM_INF), 0.0);
  QVERIFY(!result.metrics.has_value());
  scores.values = cv::Mat(8, 8, CV_32FC3, cv::Scalar(-1.5, 2.5, 0.5));
  DKN_VERIFY_ERROR(run({colours(8, 8), scores, {}}, segmentation("bicubic", 2), "bicubic"), ErrorCode::BadArgument,
                   "--ground-truth");
}

void TestTasks::countsByHand() {
  // Class 0: 3 of 5, class 1: 1 of 3; class 2 is only said where the truth is void.
  Image truth = picture(1, {0, 0, 1, 1, 0, 255, 1});
  truth.valid = truth.values != 255.0F;
  const Image got = picture(1, {0, 0, 1, 0, 0, 2, 0});
  const ClassCounts counts = countClasses(got.values, truth);
  QCOMPARE(counts, (ClassCounts{{0, {3.0, 5.0}}, {1, {1.0, 3.0}}}));
  const PairMetrics metrics = labelMetrics(counts);
  DKN_COMPARE_CLOSE(metrics.at("mean_iou"), (3.0 / 5.0 + 1.0 / 3.0) / 2.0, 1e-12);
  DKN_COMPARE_CLOSE(metrics.at("accuracy"), 4.0 / 6.0, 1e-12);
}

void TestTasks::summaryCountsAllPixels() {
  ItemReport first, second;
  first.method = second.method = "gf";
  first.classCounts = {{0, {9.0, 10.0}}, {1, {0.0, 1.0}}};
  second.classCounts = {{1, {3.0, 4.0}}};
  for (ItemReport* item : {&first, &second}) item->metrics = labelMetrics(item->classCounts);
  const std::vector<ItemReport> items{first, itemFromJson(toJson(second))};
  QCOMPARE(items[1].classCounts, second.classCounts);
  DKN_COMPARE_CLOSE(summarise(items).front().metrics.at("mean_iou"), (0.9 + 3.0 / 5.0) / 2.0, 1e-12);
}

void TestTasks::saliencyIsWeighted() {
  Image mask{cv::Mat::zeros(24, 24, CV_32FC1), {}, PixelType::UInt8};
  mask.values(cv::Rect(6, 6, 12, 12)).setTo(255);
  PairOptions options;
  QVERIFY(!run({colours(24, 24), mask, mask}, options, "nearest").metrics->contains("weighted_f"));
  options.task = Task::Saliency;
  DKN_COMPARE_CLOSE(run({colours(24, 24), mask, mask}, options, "nearest").metrics->at("weighted_f"), 1.0, 1e-6);
  Image half = mask;
  half.values = cv::Mat(mask.values * 0.5);
  options.range = ValueRange{0.0F, 255.0F};
  const double weighted = run({colours(24, 24), half, mask}, options, "nearest").metrics->at("weighted_f");
  QVERIFY2(weighted > 0.3 && weighted < 0.9, qPrintable(QString::number(weighted)));
}

void TestTasks::edgesByHand() {
  at::Tensor truth = at::zeros({5, 9});
  truth.narrow(1, 4, 5).fill_(10.0);
  // The step lies between columns 3 and 4.
  const at::Tensor edges = edgeMask(truth, {}, 5.0, 0);
  QCOMPARE(edges.sum().item<int>(), 10);
  QVERIFY(edges[2][3].item<bool>() && edges[2][4].item<bool>());
  QCOMPARE(edgeMask(truth, {}, 5.0, 2).sum().item<int>(), 5 * 6);
  QCOMPARE(edgeMask(truth, {}, 10.0, 2).sum().item<int>(), 0);
  at::Tensor valid = at::zeros({5, 9}, at::kBool);
  valid.narrow(1, 0, 4).fill_(true);
  QCOMPARE(edgeMask(truth, valid, 5.0, 2).sum().item<int>(), 0);
  valid.narrow(1, 4, 2).fill_(true);
  QCOMPARE(edgeMask(truth, valid, 5.0, 2).sum().item<int>(), 5 * 5);
  QCOMPARE(edgeMask(at::zeros({1, 1}), {}, 0.0, 3).sum().item<int>(), 0);
  // Of a result that is off by 2 at the edge alone.
  Image expected{cv::Mat::zeros(20, 40, CV_32FC1), {}, PixelType::Float32};
  expected.values.colRange(20, 40).setTo(10);
  cv::Mat result = expected.values.clone();
  result.colRange(16, 24) += 2.0;
  const PairMetrics metrics = measure(result, expected, {});
  DKN_COMPARE_CLOSE(metrics.at("rmse_edges"), 2.0, 1e-6);
  DKN_COMPARE_CLOSE(metrics.at("rmse_full"), 2.0 * std::sqrt(0.2), 1e-6);
}

void TestTasks::errorMaps() {
  PairResult result;
  PreparedPair pair;
  QVERIFY(errorMap(pair, result, {}).empty());
  pair.truth = picture(1, {1, 2, 3});
  result.output.values = picture(1, {1, 4, 0}).values;
  QCOMPARE(cv::norm(errorMap(pair, result, {0.5, "m", 1.0}).values, picture(1, {0, 1, -1.5}).values, cv::NORM_INF),
           0.0);
  result.labels = picture(1, {1, 4, 3});
  QCOMPARE(cv::norm(errorMap(pair, result, {}).values, picture(1, {0, 1, 0}).values, cv::NORM_INF), 0.0);
}

void TestTasks::batchWritesLabelsOrScores() {
  const QTemporaryDir folder;
  const auto path = [&](const char* name) { return folder.filePath(name).toStdString(); };
  Image guidance = colours(16, 24);
  guidance.values *= 255.0;
  writeImage(path("a_rgb.png"), guidance, ImageFormat::Png, {});
  writeImage(path("a_label.png"), halves(16, 24), ImageFormat::Png, {});
  BatchOptions options;
  options.guidance = path("a_rgb.png");
  options.target = path("a_label.png");
  options.methods = {"gf"};
  options.output = path("out");
  options.errorMaps = path("errors");
  options.pair = segmentation("nearest", 4);
  BatchObserver observer;
  const std::atomic<bool> stop{false};
  const BatchReport report = BatchJob(options).run(observer, stop);
  QCOMPARE(report.items.front().error.value_or(""), std::string());
  QVERIFY(report.items.front().metrics->at("mean_iou") > 0.5);
  const Image written = readTarget(path("out/gf/a.png"));
  QCOMPARE(written.stored, PixelType::UInt8);
  QCOMPARE(written.values.at<float>(3, 2), 3.0F);
  QCOMPARE(written.values.at<float>(3, 22), 7.0F);
  QCOMPARE(readTarget(path("errors/gf/a.tiff")).values.at<float>(3, 2), 0.0F);
  options.format = ImageFormat::Npy;
  BatchJob(options).run(observer, stop);
  QCOMPARE(readTarget(path("out/gf/a.npy"), {}, cv::Size(24, 16)).channels(), 2);
  options.errorMaps = options.output;
  DKN_VERIFY_ERROR(options.validate(), ErrorCode::BadArgument, "--error-maps");
}

void TestTasks::timeOfFlightFolder() {
  // ToFMark's kind: intensity, depth of low resolution and ground truth in millimetres as floats, -1 where unknown.
  const QTemporaryDir folder;
  const auto path = [&](const char* name) { return folder.filePath(name).toStdString(); };
  Image intensity{cv::Mat(24, 32, CV_32FC1, cv::Scalar(90)), {}, PixelType::UInt8};
  Image depth{cv::Mat(6, 8, CV_32FC1, cv::Scalar(1010)), {}, PixelType::Float32};
  Image truth{cv::Mat(24, 32, CV_32FC1, cv::Scalar(1000)), {}, PixelType::Float32};
  depth.values.at<float>(2, 3) = -1.0F;
  truth.values(cv::Rect(10, 10, 9, 3)).setTo(-1.0F);
  for (const char* name : {"books", "shark"}) {
    const std::string stem = path(name);
    writeImage(stem + "_intensity.png", intensity, ImageFormat::Png, {});
    writeImage(stem + "_tof.tiff", depth, ImageFormat::Tiff, {});
    writeImage(stem + "_gt.tiff", truth, ImageFormat::Tiff, {});
  }
  BatchOptions options;
  options.guidance = options.target = options.groundTruth = folder.path().toStdString();
  options.methods = {"bilinear"};
  options.output = path("out");
  options.pair.invalid = {InvalidRule::Mode::Value, -1.0};
  options.pair.unit = {1.0, "mm", 1.0};
  BatchObserver observer;
  const std::atomic<bool> stop{false};
  const BatchReport report = BatchJob(options).run(observer, stop);
  QCOMPARE(report.items.size(), std::size_t(2));
  for (const ItemReport& item : report.items) {
    QCOMPARE(item.error.value_or(""), std::string());
    DKN_COMPARE_CLOSE(item.metrics->at("rmse_full"), 10.0, 1e-3);
    QCOMPARE(item.metrics->at("bad"), 1.0);
  }
}

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
