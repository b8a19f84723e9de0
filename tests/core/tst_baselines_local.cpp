// SPDX-License-Identifier: GPL-3.0-or-later
// The filters that look at a window: jbf, wmf, rgf, fgf, dt, fgs, am, cov against naive twins.
#include <QTest>

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/ximgproc/edge_filter.hpp>

#include "common/baseline_runs.h"
#include "common/fuzzy.h"

using dkn::FilterInput;
using dkn::Parameters;
using dkn::test::inputOf;
using dkn::test::largestDifference;
using dkn::test::randomImage;
using dkn::test::run;

namespace {

/// The mean with bilateral weights over the disc of a radius, straight from its equation.
cv::Mat naiveBilateral(const cv::Mat& target, const cv::Mat& joint, double sigmaS, double sigmaR, int radius,
                       int norm) {
  cv::Mat out(target.size(), CV_32FC1);
  for (int y = 0; y < target.rows; ++y) {
    for (int x = 0; x < target.cols; ++x) {
      double sum = 0.0, total = 0.0;
      for (int i = 0; i < target.rows; ++i) {
        for (int j = 0; j < target.cols; ++j) {
          const double space = (i - y) * (i - y) + (j - x) * (j - x);
          if (space > radius * radius) continue;
          const double colour = cv::norm(joint.at<cv::Vec3f>(i, j), joint.at<cv::Vec3f>(y, x), norm);
          const double weight = std::exp(-space / (2 * sigmaS * sigmaS) - colour * colour / (2 * sigmaR * sigmaR));
          sum += weight * static_cast<double>(target.at<float>(i, j));
          total += weight;
        }
      }
      out.at<float>(y, x) = static_cast<float>(sum / total);
    }
  }
  return out;
}

/// A row of two flat halves, dark and bright, in guidance and target.
FilterInput step(int width) {
  cv::Mat guidance(4, width, CV_32FC3, cv::Scalar::all(0.1)), target(4, width, CV_32FC1, cv::Scalar(10.0));
  guidance.colRange(width / 2, width).setTo(cv::Scalar::all(0.9));
  target.colRange(width / 2, width).setTo(cv::Scalar(20.0));
  return inputOf(guidance, target);
}

/// The descriptor of `cov` at a pixel by loops over its patch.
std::vector<double> naiveDescriptor(const cv::Mat& grey, int y, int x, int patch) {
  const auto at = [&](int i, int j) {
    return static_cast<double>(grey.at<float>(std::clamp(i, 0, grey.rows - 1), std::clamp(j, 0, grey.cols - 1)));
  };
  Eigen::Matrix<double, 7, 1> mean = Eigen::Matrix<double, 7, 1>::Zero();
  Eigen::Matrix<double, 7, 7> moment = Eigen::Matrix<double, 7, 7>::Zero();
  const double count = (2.0 * patch + 1.0) * (2.0 * patch + 1.0);
  for (int dy = -patch; dy <= patch; ++dy) {
    for (int dx = -patch; dx <= patch; ++dx) {
      const int i = std::clamp(y + dy, 0, grey.rows - 1), j = std::clamp(x + dx, 0, grey.cols - 1);
      Eigen::Matrix<double, 7, 1> f;
      f << at(i, j), std::abs(at(i, j + 1) - at(i, j - 1)) / 2, std::abs(at(i + 1, j) - at(i - 1, j)) / 2,
          std::abs(at(i, j + 1) - 2 * at(i, j) + at(i, j - 1)), std::abs(at(i + 1, j) - 2 * at(i, j) + at(i - 1, j)),
          double(dx) / patch, double(dy) / patch;
      mean += f / count;
      moment += f * f.transpose() / count;
    }
  }
  const Eigen::Matrix<double, 7, 7> covariance = moment - mean * mean.transpose();
  const Eigen::Matrix<double, 7, 7> factor = covariance.llt().matrixL();
  std::vector<double> descriptor(mean.data(), mean.data() + 5);
  for (int i = 0; i < 7; ++i) {
    for (int j = 0; j <= i; ++j) descriptor.push_back(factor(i, j));
  }
  return descriptor;
}

}  // namespace

class TestBaselinesLocal : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void jointBilateralAgainstTwin();
  void jointBilateralAgainstOpenCv();
  void weightedMedianIsAMedian();
  void weightedMedianByHand();
  void rollingGuidanceAgainstTwin();
  void fastGuidedIsTheGuidedFilter();
  void fastGuidedKeepsALinearRelation();
  void domainTransformAgainstTwin();
  void globalSmootherAgainstTwin();
  void asOpenCv_data();
  void asOpenCv();
  void stripsAreTheWhole();
  void edgesAreKept_data();
  void edgesAreKept();
  void regionCovarianceAgainstTwin();
  void regionCovarianceInStrips();
};

void TestBaselinesLocal::jointBilateralAgainstTwin() {
  const FilterInput input = inputOf(randomImage(12, 15, CV_32FC3, 1), randomImage(4, 5, CV_32FC1, 2, 90.0));
  // Three pixels a sample: sigma 0.8 * 3 = 2.4 pixels, radius round(3.6).
  for (const int norm : {1, 2}) {
    const cv::Mat output = run("jbf", input, {{"sigma_s", 0.8}, {"sigma_r", 0.3}, {"norm", double(norm)}});
    const cv::Mat twin =
        naiveBilateral(input.target.values, input.guidance.values, 2.4, 0.3, 4, norm == 1 ? cv::NORM_L1 : cv::NORM_L2);
    DKN_COMPARE_CLOSE(largestDifference(output, twin), 0.0, 2e-3);
  }
}

void TestBaselinesLocal::jointBilateralAgainstOpenCv() {
  const FilterInput input = inputOf(randomImage(40, 40, CV_32FC3, 3), randomImage(10, 10, CV_32FC1, 4, 255.0));
  cv::Mat expected;
  cv::ximgproc::jointBilateralFilter(input.guidance.values, input.target.values, expected, -1, 0.2, 2.0);
  const cv::Rect inside(3, 3, 34, 34);  // OpenCV mirrors at the border
  const cv::Mat output = run("jbf", input, {{"sigma_s", 0.5}, {"sigma_r", 0.2}});
  DKN_COMPARE_CLOSE(largestDifference(output(inside), expected(inside)), 0.0, 0.05);
}

void TestBaselinesLocal::weightedMedianIsAMedian() {
  const FilterInput input = inputOf(randomImage(11, 13, CV_32FC3, 5), randomImage(11, 13, CV_32FC1, 6, 40.0));
  const cv::Mat output = run("wmf", input, {{"radius", 2.0}, {"sigma_r", 0.4}});
  const cv::Mat &target = input.target.values, &guidance = input.guidance.values;
  for (int y = 0; y < target.rows; ++y) {
    for (int x = 0; x < target.cols; ++x) {
      double below = 0.0, upTo = 0.0, total = 0.0;
      for (int i = std::max(y - 2, 0); i <= std::min(y + 2, target.rows - 1); ++i) {
        for (int j = std::max(x - 2, 0); j <= std::min(x + 2, target.cols - 1); ++j) {
          const double colour = cv::norm(guidance.at<cv::Vec3f>(i, j), guidance.at<cv::Vec3f>(y, x), cv::NORM_L2SQR);
          const double weight = std::exp(-colour / (2 * 0.4 * 0.4));
          const float value = target.at<float>(i, j), median = output.at<float>(y, x);
          total += weight;
          if (value < median - 1e-4F) below += weight;
          if (value <= median + 1e-4F) upTo += weight;
        }
      }
      QVERIFY(below <= total / 2 + 1e-3 && upTo >= total / 2 - 1e-3);
    }
  }
}

void TestBaselinesLocal::weightedMedianByHand() {
  // The middle pixel is as dark as the left one: weights 1, 1 and almost 0.
  const cv::Mat guidance = (cv::Mat_<cv::Vec3f>(1, 3) << cv::Vec3f::all(0), cv::Vec3f::all(0), cv::Vec3f::all(1));
  const cv::Mat target = (cv::Mat_<float>(1, 3) << 7.0F, 300.0F, 5.0F);
  const cv::Mat output = run("wmf", inputOf(guidance, target), {{"radius", 1.0}, {"sigma_r", 0.1}});
  const cv::Mat expected = (cv::Mat_<float>(1, 3) << 7.0F, 7.0F, 5.0F);
  DKN_COMPARE_CLOSE(largestDifference(output, expected), 0.0, 1e-4);
}

void TestBaselinesLocal::rollingGuidanceAgainstTwin() {
  const FilterInput input = inputOf(randomImage(9, 10, CV_32FC3, 7), randomImage(9, 10, CV_32FC1, 8));
  const double sigmaS = 1.2, sigmaR = 0.3;
  std::vector<cv::Mat> channels, rolled(3);
  cv::split(input.guidance.values, channels);
  cv::Mat rolling(9, 10, CV_32FC3, cv::Scalar::all(0.5));  // flat: the first iteration is a Gaussian
  for (int iteration = 0; iteration < 2; ++iteration) {
    for (std::size_t c = 0; c < 3; ++c)
      rolled[c] = naiveBilateral(channels[c], rolling, sigmaS, sigmaR, 3, cv::NORM_L2);
    cv::merge(rolled, rolling);
  }
  const cv::Mat expected = naiveBilateral(input.target.values, rolling, sigmaS, sigmaR, 3, cv::NORM_L2);
  const cv::Mat output = run("rgf", input, {{"sigma_s", sigmaS}, {"sigma_r", sigmaR}, {"iterations", 3.0}});
  DKN_COMPARE_CLOSE(largestDifference(output, expected), 0.0, 1e-4);
}

void TestBaselinesLocal::fastGuidedIsTheGuidedFilter() {
  const FilterInput input = inputOf(randomImage(20, 24, CV_32FC3, 9), randomImage(20, 24, CV_32FC1, 10, 50.0));
  const cv::Rect inside(4, 4, 16, 12);  // the two treat windows at the border differently
  const cv::Mat fast = run("fgf", input, {{"subsample", 1.0}}), guided = run("gf", input);
  DKN_COMPARE_CLOSE(largestDifference(fast(inside), guided(inside)), 0.0, 2e-3);
}

void TestBaselinesLocal::fastGuidedKeepsALinearRelation() {
  const cv::Mat guidance = randomImage(32, 40, CV_32FC3, 11);
  cv::Mat target;
  cv::transform(guidance, target, cv::Matx14f(30.0F, -20.0F, 5.0F, 100.0F));
  const cv::Mat output = run("fgf", inputOf(guidance, target), {{"subsample", 4.0}, {"eps", 1e-8}, {"radius", 12.0}});
  DKN_COMPARE_CLOSE(largestDifference(output, target), 0.0, 0.01);
  QVERIFY(largestDifference(run("fgf", inputOf(guidance, target), {{"eps", 1.0}}), target) > 1.0);
}

void TestBaselinesLocal::domainTransformAgainstTwin() {
  // One pass along rows, all rows alike: the mean over all q with |ct_q - ct_p| <= sqrt(3) sigma_s.
  const cv::Mat row = randomImage(1, 30, CV_32FC3, 12), values = randomImage(1, 30, CV_32FC1, 13);
  cv::Mat guidance, target;
  cv::repeat(row, 3, 1, guidance);
  cv::repeat(values, 3, 1, target);
  const double sigmaS = 3.0, sigmaR = 2.0;
  std::vector<double> ct{0.0};
  for (int x = 1; x < 30; ++x) {
    const double distance = cv::norm(row.at<cv::Vec3f>(x), row.at<cv::Vec3f>(x - 1), cv::NORM_L1);
    ct.push_back(ct.back() + 1.0 + sigmaS / sigmaR * distance);
  }
  const cv::Mat output =
      run("dt", inputOf(guidance, target), {{"sigma_s", sigmaS}, {"sigma_r", sigmaR}, {"iterations", 1.0}});
  for (std::size_t p = 0; p < 30; ++p) {
    double sum = 0.0, count = 0.0;
    for (std::size_t q = 0; q < 30; ++q) {
      if (std::abs(ct[q] - ct[p]) > std::sqrt(3.0) * sigmaS) continue;
      sum += static_cast<double>(values.at<float>(static_cast<int>(q)));
      ++count;
    }
    DKN_COMPARE_CLOSE(output.at<float>(1, static_cast<int>(p)), sum / count, 1e-4);
  }
}

void TestBaselinesLocal::globalSmootherAgainstTwin() {
  // One pass: (1 + lambda L) u = t along the row; down the columns all is alike.
  cv::Mat row(1, 12, CV_8UC3), guidance;
  cv::RNG(14).fill(row, cv::RNG::UNIFORM, 0, 60);
  cv::repeat(row, 3, 1, guidance);
  guidance.convertTo(guidance, CV_32F, 1.0 / 255.0);
  const cv::Mat values = randomImage(1, 12, CV_32FC1, 15);
  cv::Mat target, expected;
  cv::repeat(values, 3, 1, target);
  const double lambda = 5.0, sigma = 20.0;
  cv::Mat system = cv::Mat::eye(12, 12, CV_64FC1), right;
  for (int x = 0; x + 1 < 12; ++x) {
    const double weight = lambda * std::exp(-cv::norm(row.at<cv::Vec3b>(x), row.at<cv::Vec3b>(x + 1)) / sigma);
    for (const int at : {x, x + 1}) system.at<double>(at, at) += weight;
    system.at<double>(x, x + 1) -= weight;
    system.at<double>(x + 1, x) -= weight;
  }
  cv::Mat(values.t()).convertTo(right, CV_64F);
  cv::solve(system, right, expected);
  const cv::Mat output =
      run("fgs", inputOf(guidance, target), {{"lambda", lambda}, {"sigma_r", sigma / 255.0}, {"iterations", 1.0}});
  for (int x = 0; x < 12; ++x) DKN_COMPARE_CLOSE(output.at<float>(1, x), expected.at<double>(x), 1e-4);
}

void TestBaselinesLocal::asOpenCv_data() {
  QTest::addColumn<QString>("method");
  QTest::newRow("dt") << "dt";
  QTest::newRow("fgs") << "fgs";
}

void TestBaselinesLocal::asOpenCv() {
  QFETCH(QString, method);
  cv::Mat colours(40, 56, CV_8UC3), guidance;
  cv::RNG(18).fill(colours, cv::RNG::UNIFORM, 0, 40);
  colours(cv::Rect(20, 0, 36, 25)) += cv::Scalar(150, 90, 60);
  colours.convertTo(guidance, CV_32F, 1.0 / 255.0);
  FilterInput input = inputOf(guidance, randomImage(10, 14, CV_32FC1, 19));
  input.range = {0.0F, 1.0F};
  cv::Mat expected;
  if (method == "dt") {
    cv::ximgproc::dtFilter(guidance, input.target.values, expected, 4.0, 30.0 / 255.0, cv::ximgproc::DTF_NC, 3);
  } else {
    cv::ximgproc::fastGlobalSmootherFilter(colours, input.target.values, expected, 4.0, 8.0, 0.25, 3);
  }
  DKN_COMPARE_CLOSE(largestDifference(run(method.toStdString(), input), expected), 0.0, 1e-3);
}

void TestBaselinesLocal::stripsAreTheWhole() {
  // More rows than fit into a strip of gf.
  const cv::Mat guidance = randomImage(3000, 400, CV_32FC3, 20), target = randomImage(3000, 400, CV_32FC1, 23, 9.0);
  cv::Mat expected;
  cv::ximgproc::guidedFilter(guidance, target, expected, 6, 0.02);
  const cv::Mat output = run("gf", inputOf(guidance, target), {{"radius", 6.0}, {"eps", 0.02}});
  DKN_COMPARE_CLOSE(largestDifference(output, expected), 0.0, 1e-3);
}

void TestBaselinesLocal::edgesAreKept_data() {
  QTest::addColumn<QString>("method");
  for (const char* method : {"jbf", "wmf", "dt", "am", "fgs", "rgf", "mrf", "sd", "park", "fbs", "tgv", "rtv"}) {
    QTest::newRow(method) << method;
  }
}

void TestBaselinesLocal::edgesAreKept() {
  QFETCH(QString, method);
  const FilterInput input = step(24);
  cv::Mat guidance = input.guidance.values.clone();
  guidance.setTo(cv::Scalar::all(0.5));
  const Parameters wide = method == "jbf" || method == "dt" || method == "am" || method == "fgs"
                              ? Parameters{{method == "fgs" ? "lambda" : "sigma_s", 3.0}}
                              : Parameters{};
  const cv::Mat kept = run(method.toStdString(), input, wide);
  QVERIFY(kept.at<float>(2, 11) < 12.5F && kept.at<float>(2, 12) > 17.5F);
  QVERIFY(kept.at<float>(2, 0) < 10.5F && kept.at<float>(2, 23) > 19.5F);
  // Without the guidance's edge the step is blurred (a median and least squares with a strong hold keep it).
  if (method == "jbf" || method == "dt" || method == "am" || method == "fgs" || method == "rgf") {
    const FilterInput blind = inputOf(guidance, input.target.values);
    const cv::Mat blurred = run(method.toStdString(), blind, wide);
    QVERIFY(blurred.at<float>(2, 12) - blurred.at<float>(2, 11) < kept.at<float>(2, 12) - kept.at<float>(2, 11) - 1.0F);
  }
}

void TestBaselinesLocal::regionCovarianceAgainstTwin() {
  const FilterInput input = inputOf(randomImage(9, 8, CV_32FC3, 16), randomImage(9, 8, CV_32FC2, 17));
  const int patch = 2, radius = 2;
  const double sigma = 0.3;
  const cv::Mat output = run("cov", input, {{"patch", patch}, {"radius", radius}, {"sigma", sigma}});
  cv::Mat grey;
  cv::cvtColor(input.guidance.values, grey, cv::COLOR_RGB2GRAY);
  for (const cv::Point p : {cv::Point(0, 0), cv::Point(4, 3), cv::Point(7, 8), cv::Point(1, 6)}) {
    const std::vector<double> centre = naiveDescriptor(grey, p.y, p.x, patch);
    cv::Vec2d sum(0.0, 0.0);
    double total = 0.0;
    for (int i = std::max(p.y - radius, 0); i <= std::min(p.y + radius, 8); ++i) {
      for (int j = std::max(p.x - radius, 0); j <= std::min(p.x + radius, 7); ++j) {
        const double weight =
            std::exp(-cv::norm(centre, naiveDescriptor(grey, i, j, patch), cv::NORM_L2SQR) / (2 * sigma * sigma));
        sum += weight * cv::Vec2d(input.target.values.at<cv::Vec2f>(i, j));
        total += weight;
      }
    }
    for (int c = 0; c < 2; ++c) DKN_COMPARE_CLOSE(output.at<cv::Vec2f>(p)[c], sum[c] / total, 2e-4);
  }
}

void TestBaselinesLocal::regionCovarianceInStrips() {
  // More than the 65536 pixels of a strip, which ends at row 512; a part around that row is one strip.
  const cv::Mat guidance = randomImage(540, 128, CV_32FC3, 18), target = randomImage(540, 128, CV_32FC1, 19);
  const std::map<std::string, double> parameters{{"patch", 4.0}, {"radius", 1.0}};
  const cv::Mat whole = run("cov", inputOf(guidance, target), parameters);
  const cv::Range part(490, 540);
  const cv::Mat alone = run("cov", inputOf(guidance.rowRange(part).clone(), target.rowRange(part).clone()), parameters);
  const cv::Range inner(500, 530);
  const cv::Mat difference = whole.rowRange(inner) - alone.rowRange(inner.start - part.start, inner.end - part.start);
  QCOMPARE(cv::norm(difference, cv::NORM_INF), 0.0);
}

QTEST_APPLESS_MAIN(TestBaselinesLocal)
#include "tst_baselines_local.moc"
