// SPDX-License-Identifier: GPL-3.0-or-later
// What the methods that solve sparse systems are put together from.
#include <QTest>

#include <Eigen/Dense>
#include <opencv2/core.hpp>

#include "common/baseline_runs.h"
#include "common/fuzzy.h"
#include "filter/graph_segmentation.h"
#include "filter/least_squares.h"

using dkn::FilterInput;
using dkn::SampleAnchor;
using dkn::test::inputOf;
using dkn::test::randomImage;

class TestLeastSquares : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void observationsByHand();
  void systemAgainstDense();
  void preconditionerIsExactWithoutFill();
  void segmentsByHand();
};

void TestLeastSquares::observationsByHand() {
  FilterInput input = inputOf(randomImage(1, 5, CV_32FC3, 1), randomImage(1, 2, CV_32FC1, 2));
  dkn::Observations seen = dkn::observations(input);  // 2.5 pixels a sample
  QVERIFY((seen.first == std::vector<std::size_t>{0, 3, 6}));
  QVERIFY((seen.pixels == std::vector<int>{0, 1, 2, 2, 3, 4}));
  const std::vector<float> shares{0.4F, 0.4F, 0.2F, 0.2F, 0.4F, 0.4F};
  for (std::size_t k = 0; k < 6; ++k) DKN_COMPARE_CLOSE(seen.weights[k], shares[k], 1e-6);
  input.anchor = SampleAnchor::BottomRight;  // positions 1.5 and 4
  seen = dkn::observations(input);
  QVERIFY((seen.pixels == std::vector<int>{1, 2, 4}));
  QVERIFY((seen.weights == std::vector<float>{0.5F, 0.5F, 1.0F}));
  const FilterInput larger = inputOf(randomImage(1, 2, CV_32FC3, 1), randomImage(1, 6, CV_32FC1, 2));
  QVERIFY((dkn::observations(larger).pixels == std::vector<int>{0, 0, 0, 1, 1, 1}));
  // What lies bottom right is moved there: 1.5 pixels for four a sample.
  const FilterInput ramp = inputOf(randomImage(4, 40, CV_32FC3, 1),
                                   (cv::Mat_<float>(1, 10) << 0, 1, 2, 3, 4, 5, 6, 7, 8, 9), SampleAnchor::BottomRight);
  const cv::Mat moved = dkn::registered(ramp.target.values, ramp);
  for (int i = 3; i < 8; ++i) DKN_COMPARE_CLOSE(moved.at<float>(2, 4 * i + 3), i, 1e-3);
}

void TestLeastSquares::systemAgainstDense() {
  const int n = 12;
  const FilterInput input = inputOf(randomImage(3, 4, CV_32FC3, 3), randomImage(1, 2, CV_32FC1, 4));
  const dkn::Observations seen = dkn::observations(input);
  Eigen::MatrixXd dense = Eigen::MatrixXd::Zero(n, n);
  dkn::LeastSquares system(n);
  cv::RNG random(5);
  dkn::forLinks({4, 3}, dkn::kEightNeighbours, dkn::Progress(), [&](cv::Point a, cv::Point b) {
    const int p = a.y * 4 + a.x, q = b.y * 4 + b.x;
    const double weight = random.uniform(0.1, 2.0);
    system.link(p, q, weight);
    dense(p, p) += weight;
    dense(q, q) += weight;
    dense(p, q) -= weight;
    dense(q, p) -= weight;
  });
  system.hold(7, 0.3);
  dense(7, 7) += 0.3;
  system.observe(seen, 2.0);
  for (std::size_t i = 0; i < seen.size(); ++i) {
    Eigen::VectorXd row = Eigen::VectorXd::Zero(n);
    for (std::size_t k = seen.first[i]; k < seen.first[i + 1]; ++k) row[seen.pixels[k]] = double(seen.weights[k]);
    dense += 2.0 * row * row.transpose();
  }
  dkn::test::Recorder progress;
  system.factorise(progress);
  const Eigen::VectorXd right = Eigen::VectorXd::LinSpaced(n, -1.0, 3.0);
  const Eigen::VectorXd solution = system.solve(right, Eigen::VectorXd::Zero(n), progress, 1e-12);
  QVERIFY((solution - dense.ldlt().solve(right)).norm() < 1e-9);
  QVERIFY(std::is_sorted(progress.fractions.begin(), progress.fractions.end()));
  dkn::test::Recorder stopped(3);
  QVERIFY_EXCEPTION_THROWN(system.solve(right, Eigen::VectorXd::Zero(n), stopped, 1e-12), dkn::Interrupted);
}

void TestLeastSquares::preconditionerIsExactWithoutFill() {
  // A chain has no fill: the factor is the matrix's own.
  Eigen::SparseMatrix<double> chain(5, 5);
  for (int i = 0; i < 5; ++i) chain.insert(i, i) = 2.5;
  for (int i = 0; i < 4; ++i) chain.insert(i + 1, i) = -1.0;
  chain.makeCompressed();
  dkn::IncompleteCholesky factor;
  factor.compute(chain, dkn::Progress());
  const Eigen::VectorXd values = Eigen::VectorXd::LinSpaced(5, 1.0, 2.0);
  const Eigen::VectorXd product = chain.selfadjointView<Eigen::Lower>() * values;
  QVERIFY((factor.solve(product) - values).norm() < 1e-12);
}

void TestLeastSquares::segmentsByHand() {
  cv::Mat image(4, 6, CV_32FC3, cv::Scalar::all(0.2));
  image(cv::Rect(3, 0, 3, 4)).setTo(cv::Scalar::all(0.8));
  image.at<cv::Vec3f>(0, 0) = cv::Vec3f::all(1.0F);  // alone, too small
  const cv::Mat labels = dkn::graphSegments(image, 0.1, 2, dkn::Progress());
  for (int y = 0; y < 4; ++y) {
    for (int x = 0; x < 6; ++x) QCOMPARE(labels.at<int>(y, x), x < 3 ? 0 : 1);
  }
  QCOMPARE(dkn::graphSegments(image, 0.1, 1, dkn::Progress()).at<int>(0, 1), 1);
}

QTEST_APPLESS_MAIN(TestLeastSquares)
#include "tst_least_squares.moc"
