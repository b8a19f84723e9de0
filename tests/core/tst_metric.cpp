// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of a result against the truth.
#include <QTest>

#include <ATen/ops/full.h>

#include <cmath>
#include <limits>

#include "base/error.h"
#include "common/fuzzy.h"
#include "common/tensors.h"
#include "metric/metrics.h"
#include "metric/weighted_f.h"

using dkn::test::bools;
using dkn::test::floats;
using dkn::test::randomBools;
using dkn::test::randomFloats;

namespace {

at::Tensor labels(const std::vector<int>& values, at::IntArrayRef sizes) {
  at::Tensor tensor = at::empty(sizes, at::kLong);
  std::copy(values.begin(), values.end(), tensor.data_ptr<std::int64_t>());
  return tensor;
}

/// Structural similarity window by window, weights renormalised over the valid pixels.
double naiveSsim(const at::Tensor& a, const at::Tensor& b, const at::Tensor& valid, double peak) {
  double sum = 0.0;
  int count = 0;
  for (int y = 5; y + 5 < a.size(0); ++y) {
    for (int x = 5; x + 5 < a.size(1); ++x) {
      if (valid.defined() && !valid[y][x].item<bool>()) continue;
      double total = 0.0, meanA = 0.0, meanB = 0.0, varianceA = 0.0, varianceB = 0.0, covariance = 0.0;
      for (int pass = 0; pass < 2; ++pass) {
        for (int i = -5; i <= 5; ++i) {
          for (int j = -5; j <= 5; ++j) {
            if (valid.defined() && !valid[y + i][x + j].item<bool>()) continue;
            const double weight = std::exp(-(i * i + j * j) / (2.0 * 1.5 * 1.5));
            const double va = a[y + i][x + j].item<double>();
            const double vb = b[y + i][x + j].item<double>();
            if (pass == 0) {
              total += weight;
              meanA += weight * va;
              meanB += weight * vb;
            } else {
              varianceA += weight / total * (va - meanA) * (va - meanA);
              varianceB += weight / total * (vb - meanB) * (vb - meanB);
              covariance += weight / total * (va - meanA) * (vb - meanB);
            }
          }
        }
        if (pass == 0) {
          meanA /= total;
          meanB /= total;
        }
      }
      const double c1 = 1e-4 * peak * peak;
      const double c2 = 9e-4 * peak * peak;
      sum += (2 * meanA * meanB + c1) * (2 * covariance + c2) /
             ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2));
      ++count;
    }
  }
  return sum / count;
}

}  // namespace

class TestMetric : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void byHand();
  void maskLeavesOut();
  void maskIsSharedByChannels();
  void borderIsCut();
  void borderOfSmallImages();
  void nothingValid();
  void ssimProperties();
  void ssimAgainstTwin();
  void iouByHand();
  void weightedFSinglePixel();
  void weightedFFalsePositive();
  void weightedFSmoothing();
  void weightedFBeta();
  void weightedFEdges();
  void mistakes();
};

void TestMetric::byHand() {
  const at::Tensor truth = floats({0, 0, 0, 0}, {2, 2});
  const at::Tensor result = floats({1, -2, 0, 4}, {2, 2});
  DKN_COMPARE_CLOSE(dkn::rmse(result, truth, {}, 0), std::sqrt(21.0 / 4.0), 1e-12);
  DKN_COMPARE_CLOSE(dkn::mad(result, truth, {}, 0), 7.0 / 4.0, 1e-12);
  DKN_COMPARE_CLOSE(dkn::badPixelRate(result, truth, {}, 1.0, 0), 0.5, 1e-12);  // 1 is not above 1
  DKN_COMPARE_CLOSE(dkn::badPixelRate(result, truth, {}, 0.5, 0), 0.75, 1e-12);
  DKN_COMPARE_CLOSE(dkn::psnr(result, truth, {}, 255.0, 0), 20.0 * std::log10(255.0 / std::sqrt(5.25)), 1e-12);
  QCOMPARE(dkn::psnr(truth, truth, {}, 255.0, 0), std::numeric_limits<double>::infinity());
  QCOMPARE(dkn::rmse(result.unsqueeze(0), truth.unsqueeze(0), {}, 0), dkn::rmse(result, truth, {}, 0));
}

void TestMetric::maskLeavesOut() {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const at::Tensor truth = floats({0, nan, 0, 0}, {2, 2});
  const at::Tensor result = floats({3, 5, 4, 100}, {2, 2});
  const at::Tensor valid = bools({1, 0, 1, 0}, {2, 2});
  DKN_COMPARE_CLOSE(dkn::rmse(result, truth, valid, 0), std::sqrt(12.5), 1e-12);
  DKN_COMPARE_CLOSE(dkn::mad(result, truth, valid, 0), 3.5, 1e-12);
  DKN_COMPARE_CLOSE(dkn::badPixelRate(result, truth, valid, 3.0, 0), 0.5, 1e-12);
  QVERIFY(std::isnan(dkn::rmse(result, truth, {}, 0)));
  DKN_COMPARE_CLOSE(dkn::badPixelRate(truth, result, {}, 50.0, 0), 0.5, 1e-12);  // a NaN in the result is bad
}

void TestMetric::maskIsSharedByChannels() {
  const at::Tensor truth = floats({0, 0, 0, 0}, {2, 1, 2});
  const at::Tensor result = floats({1, 50, 3, 50}, {2, 1, 2});
  DKN_COMPARE_CLOSE(dkn::rmse(result, truth, bools({1, 0}, {1, 2}), 0), std::sqrt(5.0), 1e-12);
}

void TestMetric::borderIsCut() {
  const at::Tensor truth = at::full({15, 20}, 1.0, at::kFloat);
  at::Tensor result = truth.clone();
  result[5].fill_(100.0);  // row 5 is the last that a border of 6 takes away
  QCOMPARE(dkn::rmse(result, truth, {}, dkn::kMetricBorder), 0.0);
  result[6][6].fill_(3.0);
  DKN_COMPARE_CLOSE(dkn::rmse(result, truth, {}, dkn::kMetricBorder), 2.0 / std::sqrt(3.0 * 8.0), 1e-12);
}

void TestMetric::borderOfSmallImages() {
  const at::Tensor truth = floats({0, 0, 0, 0, 0, 0, 0, 0, 0}, {3, 3});
  const at::Tensor result = floats({9, 9, 9, 9, 2, 9, 9, 9, 9}, {3, 3});
  QCOMPARE(dkn::rmse(result, truth, {}, 6), 2.0);
  QCOMPARE(dkn::mad(floats({7}, {1, 1}), floats({4}, {1, 1}), {}, 6), 3.0);
  // 2 x 40: no row can go, six columns on each side do.
  at::Tensor wide = at::full({2, 40}, 0.0, at::kFloat);
  wide.slice(1, 0, 6).fill_(9.0);
  QCOMPARE(dkn::rmse(wide, at::full({2, 40}, 0.0, at::kFloat), {}, 6), 0.0);
}

void TestMetric::nothingValid() {
  const at::Tensor image = floats({1, 2, 3, 4}, {2, 2});
  const at::Tensor none = bools({0, 0, 0, 0}, {2, 2});
  QVERIFY(std::isnan(dkn::rmse(image, image, none, 0)));
  QVERIFY(std::isnan(dkn::mad(image, image, none, 0)));
  QVERIFY(std::isnan(dkn::badPixelRate(image, image, none, 1.0, 0)));
  QVERIFY(std::isnan(dkn::psnr(image, image, none, 1.0, 0)));
  QVERIFY(std::isnan(dkn::ssim(image, image, {}, 1.0, 0)));  // smaller than a window
}

void TestMetric::ssimProperties() {
  const at::Tensor image = randomFloats({2, 20, 17}, 1);
  DKN_COMPARE_CLOSE(dkn::ssim(image, image, {}, 1.0, 0), 1.0, 1e-12);
  const at::Tensor flat = at::full({11, 11}, 0.5, at::kFloat);
  const at::Tensor other = at::full({11, 11}, 0.25, at::kFloat);
  DKN_COMPARE_CLOSE(dkn::ssim(flat, other, {}, 1.0, 0), (2 * 0.125 + 1e-4) / (0.25 + 0.0625 + 1e-4), 1e-9);
  // A border of 3 is the same as handing in the middle.
  const at::Tensor noisy = image.add(randomFloats({2, 20, 17}, 2, 0.3F));
  const at::Tensor cutImage = image.slice(1, 3, 17).slice(2, 3, 14);
  const at::Tensor cutNoisy = noisy.slice(1, 3, 17).slice(2, 3, 14);
  DKN_COMPARE_CLOSE(dkn::ssim(noisy, image, {}, 1.0, 3), dkn::ssim(cutNoisy, cutImage, {}, 1.0, 0), 1e-12);
}

void TestMetric::ssimAgainstTwin() {
  const at::Tensor truth = randomFloats({14, 16}, 3, 255.0F);
  const at::Tensor result = truth.add(randomFloats({14, 16}, 4, 60.0F));
  DKN_COMPARE_CLOSE(dkn::ssim(result, truth, {}, 255.0, 0), naiveSsim(result, truth, {}, 255.0), 1e-9);
  const at::Tensor valid = randomBools({14, 16}, 5, 0.7F);
  DKN_COMPARE_CLOSE(dkn::ssim(result, truth, valid, 255.0, 0), naiveSsim(result, truth, valid, 255.0), 1e-9);
}

void TestMetric::iouByHand() {
  // Class 0: 3 of 5, class 1: 1 of 3, class 2: only in the void, class 3 nowhere.
  const at::Tensor truth = labels({0, 0, 1, 1, 0, 255, 1}, {1, 7});
  const at::Tensor got = labels({0, 0, 1, 0, 0, 2, 0}, {1, 7});
  DKN_COMPARE_CLOSE(dkn::meanIou(got, truth, 4), (3.0 / 5.0 + 1.0 / 3.0) / 2.0, 1e-12);
  DKN_COMPARE_CLOSE(dkn::meanIou(labels({0, 2}, {1, 2}), labels({0, 0}, {1, 2}), 4), 0.25, 1e-12);
  QVERIFY(std::isnan(dkn::meanIou(labels({0}, {1, 1}), labels({255}, {1, 1}), 4)));
}

void TestMetric::weightedFSinglePixel() {
  // One foreground pixel in the middle of 5 x 5, missed by half, nothing wrong outside. Every background pixel takes
  // its error, so the smoothed error there is half of the 5 x 5 share of the Gaussian, which is less than one half.
  at::Tensor truth = at::full({5, 5}, 0.0, at::kFloat);
  truth[2][2].fill_(1.0);
  at::Tensor map = truth.clone();
  map[2][2].fill_(0.5);
  double inside = 0.0;
  double all = 0.0;
  for (int i = -3; i <= 3; ++i) {
    const double tap = std::exp(-i * i / 50.0);
    all += tap;
    if (std::abs(i) <= 2) inside += tap;
  }
  const double error = 0.5 * (inside / all) * (inside / all);
  const double recall = 1.0 - error;
  DKN_COMPARE_CLOSE(dkn::weightedFMeasure(map, truth), 2.0 * recall / (1.0 + recall), 1e-9);  // precision 1
  DKN_COMPARE_CLOSE(dkn::weightedFMeasure(truth, truth), 1.0, 1e-12);
}

void TestMetric::weightedFFalsePositive() {
  // A false positive 2 rows and 1 column away weighs 2 - 2^(-sqrt(5) / 5); recall is 1.
  at::Tensor truth = at::full({5, 5}, 0.0, at::kFloat);
  truth[1][1].fill_(1.0);
  at::Tensor map = truth.clone();
  map[3][2].fill_(0.8);
  const double falsePositives = 0.8 * (2.0 - std::pow(0.5, std::sqrt(5.0) / 5.0));
  const double precision = 1.0 / (1.0 + falsePositives);
  DKN_COMPARE_CLOSE(dkn::weightedFMeasure(map, truth), 2.0 * precision / (1.0 + precision), 1e-7);
}

void TestMetric::weightedFSmoothing() {
  // Left column foreground, its middle pixel missed. Each row of the background takes its row's error, so the smoothed
  // error of a foreground pixel is the vertical tap of row 2 times the horizontal taps within the image; the missed one
  // keeps the smaller.
  at::Tensor truth = at::full({5, 5}, 0.0, at::kFloat);
  truth.slice(1, 0, 1).fill_(1.0);
  at::Tensor map = truth.clone();
  map[2][0].fill_(0.0);
  std::vector<double> taps;
  double sum = 0.0;
  for (int i = -3; i <= 3; ++i) sum += std::exp(-i * i / 50.0);
  for (int i = -3; i <= 3; ++i) taps.push_back(std::exp(-i * i / 50.0) / sum);
  const double smoothed = taps[3] * (taps[3] + taps[4] + taps[5] + taps[6]);  // at the missed pixel; columns 0 to 3
  const double truePositives = 5.0 - smoothed;                                // the others' own error is 0, the smaller
  const double recall = truePositives / 5.0;
  DKN_COMPARE_CLOSE(dkn::weightedFMeasure(map, truth), 2.0 * recall / (1.0 + recall), 1e-9);
}

void TestMetric::weightedFBeta() {
  at::Tensor truth = at::full({5, 5}, 0.0, at::kFloat);
  truth[1][1].fill_(1.0);
  at::Tensor map = truth.clone();
  map[1][2].fill_(1.0);
  const double precision = 1.0 / (1.0 + 2.0 - std::pow(0.5, 0.2));
  DKN_COMPARE_CLOSE(dkn::weightedFMeasure(map, truth, 0.3), 1.3 * precision / (0.3 * precision + 1.0), 1e-9);
}

void TestMetric::weightedFEdges() {
  const at::Tensor none = at::full({5, 5}, 0.5, at::kFloat);  // one half is not above one half
  QVERIFY(std::isnan(dkn::weightedFMeasure(none, none)));
  const at::Tensor all = at::full({1, 1}, 1.0, at::kFloat);
  DKN_COMPARE_CLOSE(dkn::weightedFMeasure(all, all), 1.0, 1e-12);
  at::Tensor truth = at::full({9, 9}, 0.0, at::kFloat);
  truth[4][4].fill_(1.0);
  const double wrong = dkn::weightedFMeasure(truth.neg().add(1.0), truth);
  QVERIFY(wrong >= 0.0 && wrong < 0.05);
}

void TestMetric::mistakes() {
  const at::Tensor image = randomFloats({4, 4}, 6);
  QVERIFY_EXCEPTION_THROWN(dkn::rmse(image, randomFloats({4, 5}, 6), {}, 0), std::logic_error);
  QVERIFY_EXCEPTION_THROWN(dkn::rmse(image, image, bools({1}, {1, 1}), 0), std::logic_error);
  QVERIFY_EXCEPTION_THROWN(dkn::weightedFMeasure(image, randomFloats({4, 5}, 6)), std::logic_error);
  QVERIFY_EXCEPTION_THROWN(dkn::meanIou(labels({4}, {1, 1}), labels({0}, {1, 1}), 4), dkn::Error);
  QVERIFY_EXCEPTION_THROWN(dkn::meanIou(labels({0}, {1, 1}), labels({7}, {1, 1}), 4), dkn::Error);
}

QTEST_APPLESS_MAIN(TestMetric)
#include "tst_metric.moc"
