// SPDX-License-Identifier: GPL-3.0-or-later
// fbs, l0, tgv and crf against naive twins and known answers.
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <opencv2/core.hpp>

#include "common/baseline_runs.h"
#include "common/fuzzy.h"
#include "filter/permutohedral_lattice.h"

using dkn::FilterInput;
using dkn::Parameters;
using dkn::SampleAnchor;
using dkn::test::inputOf;
using dkn::test::largestDifference;
using dkn::test::randomImage;
using dkn::test::run;

namespace {

FilterInput unitInput(const cv::Mat& guidance, const cv::Mat& samples,
                      SampleAnchor anchor = SampleAnchor::BlockCentre) {
  FilterInput input = inputOf(guidance, samples, anchor);
  input.range = {0.0F, 1.0F};
  return input;
}

/// sum over j of exp(-|f_i - f_j|^2 / 2) v_j.
std::vector<double> bruteForce(const std::vector<float>& features, int dimensions, const std::vector<float>& values) {
  const auto d = static_cast<std::size_t>(dimensions);
  std::vector<double> out;
  for (std::size_t i = 0; i < values.size(); ++i) {
    double sum = 0.0;
    for (std::size_t j = 0; j < values.size(); ++j) {
      double square = 0.0;
      for (std::size_t k = 0; k < d; ++k) square += std::pow(double(features[i * d + k] - features[j * d + k]), 2.0);
      sum += std::exp(-square / 2.0) * static_cast<double>(values[j]);
    }
    out.push_back(sum);
  }
  return out;
}

}  // namespace

class TestBaselinesGlobal : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bilateralSolverAgainstDense();
  void bilateralSolverTrustsSamples();
  void l0AgainstTwin();
  void l0KeepsTheGuidancesEdges();
  void tgvIsTheMinimum();
  void tgvKeepsPlanes();
  void tgvSharpensAtTheGuidancesEdge();
  void latticeAgainstBruteForce_data();
  void latticeAgainstBruteForce();
  void crfWithoutKernelsIsTheTarget();
  void crfAgainstTwin();
  void crfCorrectsOneLabel();
  void crfOfDepth();
};

void TestBaselinesGlobal::bilateralSolverAgainstDense() {
  const cv::Mat guidance = randomImage(7, 9, CV_32FC3, 1, 0.3);
  const FilterInput input = unitInput(guidance, randomImage(7, 9, CV_32FC1, 2));
  const double lambda = 3.0, sigmaXy = 3.0, sigmaLuma = 0.1, sigmaChroma = 0.15;
  using Key = std::array<long, 5>;
  std::map<Key, int> ids;
  std::vector<int> vertices;
  for (int y = 0; y < 7; ++y) {
    for (int x = 0; x < 9; ++x) {
      const cv::Vec3d c = guidance.at<cv::Vec3f>(y, x);
      const double luma = 0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2];
      const Key key{std::lround(x / sigmaXy), std::lround(y / sigmaXy), std::lround(luma / sigmaLuma),
                    std::lround((c[2] - luma) * 0.564 / sigmaChroma), std::lround((c[0] - luma) * 0.713 / sigmaChroma)};
      vertices.push_back(ids.try_emplace(key, static_cast<int>(ids.size())).first->second);
    }
  }
  const int n = static_cast<int>(ids.size());
  cv::Mat blur = cv::Mat::zeros(n, n, CV_64FC1), splat = cv::Mat::zeros(n, 63, CV_64FC1), target;
  for (const auto& [a, i] : ids) {
    for (const auto& [b, j] : ids) {
      long apart = 0;
      for (std::size_t d = 0; d < 5; ++d) apart += std::abs(a[d] - b[d]);
      blur.at<double>(i, j) = apart == 0 ? 10.0 : apart == 1 ? 1.0 : 0.0;
    }
  }
  for (int p = 0; p < 63; ++p) splat.at<double>(vertices[static_cast<std::size_t>(p)], p) = 1.0;
  const cv::Mat count = splat * cv::Mat::ones(63, 1, CV_64FC1);
  cv::Mat balance = cv::Mat::ones(n, 1, CV_64FC1);
  for (int round = 0; round < 10; ++round) cv::sqrt(balance.mul(count) / (blur * balance), balance);
  const cv::Mat masses = balance.mul(blur * balance);
  const cv::Mat scaling = cv::Mat::diag(balance);
  const cv::Mat system = lambda * (cv::Mat::diag(masses) - scaling * blur * scaling) + cv::Mat::diag(count);
  input.target.values.reshape(1, 63).convertTo(target, CV_64F);
  cv::Mat solution;
  cv::solve(system, splat * target, solution);
  const cv::Mat output =
      run("fbs", input,
          {{"lambda", lambda}, {"sigma_xy", sigmaXy}, {"sigma_luma", sigmaLuma}, {"sigma_chroma", sigmaChroma}});
  QVERIFY(n > 10 && n < 60);
  for (int p = 0; p < 63; ++p) {
    DKN_COMPARE_CLOSE(output.at<float>(p / 9, p % 9), solution.at<double>(vertices[static_cast<std::size_t>(p)]), 1e-4);
  }
}

void TestBaselinesGlobal::bilateralSolverTrustsSamples() {
  // Two flat halves; the edge of the guidance is 2 pixels off the middle between the samples.
  cv::Mat guidance(8, 32, CV_32FC3, cv::Scalar::all(0.2));
  guidance.colRange(18, 32).setTo(cv::Scalar::all(0.8));
  const cv::Mat samples = (cv::Mat_<float>(1, 4) << 0.2F, 0.2F, 0.9F, 0.9F);
  const cv::Mat output = run("fbs", unitInput(guidance, samples), {{"lambda", 0.5}});
  QVERIFY(output.at<float>(4, 17) < 0.4F && output.at<float>(4, 18) > 0.7F);
}

void TestBaselinesGlobal::l0AgainstTwin() {
  // Guidance and target are one picture; each quadratic step by a dense matrix over periodic neighbours.
  const int width = 6, height = 5, n = width * height;
  const double lambda = 0.02, kappa = 2.0;
  const cv::Mat guidance = randomImage(height, width, CV_32FC3, 3, 0.3);
  cv::Mat dx = -cv::Mat::eye(n, n, CV_64FC1), dy = -cv::Mat::eye(n, n, CV_64FC1), image, laplace;
  for (int p = 0; p < n; ++p) {
    dx.at<double>(p, p / width * width + (p + 1) % width) += 1.0;
    dy.at<double>(p, (p + width) % n) += 1.0;
  }
  laplace = dx.t() * dx + dy.t() * dy;
  guidance.reshape(1, n).convertTo(image, CV_64F);
  cv::Mat smooth = image.clone();
  for (double beta = 2.0 * lambda; beta < 1e5; beta *= kappa) {
    cv::Mat h = dx * smooth, v = dy * smooth;
    for (int p = 0; p < n; ++p) {
      if (h.row(p).dot(h.row(p)) + v.row(p).dot(v.row(p)) >= lambda / beta) continue;
      h.row(p).setTo(0.0);
      v.row(p).setTo(0.0);
    }
    cv::solve(cv::Mat::eye(n, n, CV_64FC1) + beta * laplace, image + beta * (dx.t() * h + dy.t() * v), smooth);
  }
  FilterInput input = inputOf(guidance, guidance);
  input.range = {0.0F, 1.0F};
  const cv::Mat output = run("l0", input, {{"lambda", lambda}, {"kappa", kappa}});
  cv::Mat expected;
  smooth.reshape(3, height).convertTo(expected, CV_32F);
  DKN_COMPARE_CLOSE(largestDifference(output, expected), 0.0, 1e-5);
  QVERIFY(largestDifference(output, guidance) > 0.05);
}

void TestBaselinesGlobal::l0KeepsTheGuidancesEdges() {
  cv::Mat guidance(8, 16, CV_32FC3, cv::Scalar::all(0.1));
  guidance.colRange(8, 16).setTo(cv::Scalar::all(0.9));
  cv::Mat target;
  cv::extractChannel(guidance, target, 0);
  target += 0.05 * randomImage(8, 16, CV_32FC1, 4);
  const cv::Mat output = run("l0", unitInput(guidance, target), {{"lambda", 0.02}});
  for (const cv::Range half : {cv::Range(0, 8), cv::Range(8, 16)}) {
    const cv::Mat flat = output.colRange(half);
    DKN_COMPARE_CLOSE(largestDifference(flat, cv::Mat(flat.size(), CV_32FC1, cv::mean(target.colRange(half)))), 0.0,
                      2e-3);
  }
}

void TestBaselinesGlobal::tgvIsTheMinimum() {
  // alpha0 is so large that the slope is one number each way: E(u, c) is evaluated as it stands.
  const FilterInput input = unitInput(randomImage(5, 6, CV_32FC3, 5), randomImage(5, 6, CV_32FC1, 6));
  const Parameters given{{"data", 2.0}, {"alpha1", 0.1}, {"alpha0", 1000.0}, {"beta", 0.0}, {"iterations", 50000.0}};
  const auto energy = [&](const cv::Mat& u, double cx, double cy) {
    double sum = 0.0;
    for (int y = 0; y < 5; ++y) {
      for (int x = 0; x < 6; ++x) {
        const auto here = static_cast<double>(u.at<float>(y, x));
        const double gx = x < 5 ? static_cast<double>(u.at<float>(y, x + 1)) - here - cx : 0.0;
        const double gy = y < 4 ? static_cast<double>(u.at<float>(y + 1, x)) - here - cy : 0.0;
        const double off = here - static_cast<double>(input.target.values.at<float>(y, x));
        sum += 0.1 * std::hypot(gx, gy) + 2.0 / 2.0 * off * off;
      }
    }
    return sum;
  };
  const auto best = [&](const cv::Mat& u) {
    const auto least = [](const std::function<double(double)>& convex) {
      double low = -1.0, high = 1.0;
      for (int round = 0; round < 50; ++round) {
        const double a = low + (high - low) / 3.0, b = high - (high - low) / 3.0;
        (convex(a) < convex(b) ? high : low) = convex(a) < convex(b) ? b : a;
      }
      return convex(low);
    };
    return least([&](double cx) { return least([&](double cy) { return energy(u, cx, cy); }); });
  };
  const cv::Mat output = run("tgv", input, given);
  const double reached = best(output);
  QVERIFY(reached < 0.9 * best(input.target.values));
  cv::RNG random(7);
  for (int trial = 0; trial < 40; ++trial) {
    cv::Mat move(5, 6, CV_32FC1);
    random.fill(move, cv::RNG::NORMAL, 0.0, 0.02);
    if (trial % 2 == 0) move = cv::Mat(5, 6, CV_32FC1, cv::Scalar(random.gaussian(0.02)));
    QVERIFY(best(output + move) > reached - 1e-4);
  }
  // Halfway to anything else is no better either: the energy is convex.
  for (const double share : {0.02, 0.1, 0.5}) {
    QVERIFY(best(output + share * (input.target.values - output)) > reached - 1e-4);
    QVERIFY(best(output + share * (cv::mean(output)[0] - output)) > reached - 1e-4);
  }
}

void TestBaselinesGlobal::tgvKeepsPlanes() {
  cv::Mat plane(16, 24, CV_32FC1), samples(4, 6, CV_32FC1);
  for (int y = 0; y < 16; ++y) {
    for (int x = 0; x < 24; ++x) plane.at<float>(y, x) = 0.02F * float(x) + 0.01F * float(y);
  }
  for (int i = 0; i < 4; ++i) {
    for (int j = 0; j < 6; ++j)
      samples.at<float>(i, j) = static_cast<float>(cv::mean(plane(cv::Rect(4 * j, 4 * i, 4, 4)))[0]);
  }
  const cv::Mat output = run("tgv", unitInput(randomImage(16, 24, CV_32FC3, 6), samples), {{"iterations", 20000.0}});
  DKN_COMPARE_CLOSE(largestDifference(output, plane), 0.0, 0.01);
}

void TestBaselinesGlobal::tgvSharpensAtTheGuidancesEdge() {
  cv::Mat guidance(16, 32, CV_32FC3, cv::Scalar::all(0.1)), truth(16, 32, CV_32FC1, cv::Scalar(0.2)),
      samples(2, 4, CV_32FC1);
  guidance.colRange(18, 32).setTo(cv::Scalar::all(0.9));
  truth.colRange(18, 32).setTo(0.8);
  for (int i = 0; i < 2; ++i) {
    for (int j = 0; j < 4; ++j)
      samples.at<float>(i, j) = static_cast<float>(cv::mean(truth(cv::Rect(8 * j, 8 * i, 8, 8)))[0]);
  }
  const FilterInput input = unitInput(guidance, samples);
  const double before = cv::norm(input.target.values, truth),
               after = cv::norm(run("tgv", input, {{"iterations", 5000.0}}), truth);
  QVERIFY2(after < 0.3 * before, qPrintable(QString::number(after / before)));
}

void TestBaselinesGlobal::latticeAgainstBruteForce_data() {
  QTest::addColumn<int>("dimensions");
  for (const int dimensions : {1, 2, 3, 5}) QTest::addRow("%d dimensions", dimensions) << dimensions;
}

void TestBaselinesGlobal::latticeAgainstBruteForce() {
  QFETCH(int, dimensions);
  const cv::Mat points = randomImage(1, 1500 * dimensions, CV_32FC1, 7, 3.0);
  const std::vector<float> features(points.ptr<float>(), points.ptr<float>() + points.total());
  const cv::Mat numbers = randomImage(1, 1500, CV_32FC1, 8);
  const std::vector<float> values(numbers.ptr<float>(), numbers.ptr<float>() + numbers.total());
  const dkn::Progress unwatched;
  const dkn::PermutohedralLattice lattice(features, dimensions, unwatched);
  const std::vector<float> filtered = lattice.filter(values, 1, unwatched);
  const std::vector<float> ones = lattice.filter(std::vector<float>(1500, 1.0F), 1, unwatched);
  const std::vector<double> expected = bruteForce(features, dimensions, values);
  const std::vector<double> total = bruteForce(features, dimensions, std::vector<float>(1500, 1.0F));
  double meanRatio = 0.0;
  for (std::size_t i = 0; i < 1500; ++i) {
    meanRatio += static_cast<double>(ones[i]) / total[i] / 1500.0;
    // Normalised, as filters use it; both are means of about the same points.
    DKN_COMPARE_CLOSE(filtered[i] / ones[i], expected[i] / total[i], dimensions < 5 ? 0.05 : 0.1);
  }
  // Mass that would go to vertices without points is lost: much of it where points are few.
  DKN_COMPARE_CLOSE(meanRatio, 1.0, dimensions < 5 ? 0.2 : 0.5);
}

void TestBaselinesGlobal::crfWithoutKernelsIsTheTarget() {
  const cv::Mat guidance = randomImage(5, 6, CV_32FC3, 9);
  const Parameters alone{{"bilateral", 0.0}, {"spatial", 0.0}, {"levels", 2.0}};
  const cv::Mat one = randomImage(5, 6, CV_32FC1, 10);
  DKN_COMPARE_CLOSE(largestDifference(run("crf", unitInput(guidance, one), alone), one), 0.0, 1e-5);
  // Scores become probabilities, probabilities stay.
  const cv::Mat scores = randomImage(5, 6, CV_32FC3, 11, 9.0);
  const cv::Mat probabilities = run("crf", inputOf(guidance, scores), alone);
  const cv::Vec3f s = scores.at<cv::Vec3f>(2, 3);
  const float sum = std::exp(s[0]) + std::exp(s[1]) + std::exp(s[2]);
  DKN_COMPARE_CLOSE(probabilities.at<cv::Vec3f>(2, 3)[1], std::exp(s[1]) / sum, 1e-5);
  DKN_COMPARE_CLOSE(largestDifference(run("crf", inputOf(guidance, probabilities), alone), probabilities), 0.0, 1e-5);
}

void TestBaselinesGlobal::crfAgainstTwin() {
  const int width = 14, height = 12, points = width * height;
  const cv::Mat guidance = randomImage(height, width, CV_32FC3, 12), target = randomImage(height, width, CV_32FC1, 13);
  const double sigmaXy = 6.0, sigmaRgb = 0.5, sigmaP = 2.0, wide = 4.0, spatial = 2.0;
  const cv::Mat output = run("crf", unitInput(guidance, target),
                             {{"bilateral", wide},
                              {"sigma_xy", sigmaXy},
                              {"sigma_rgb", sigmaRgb},
                              {"spatial", spatial},
                              {"sigma_p", sigmaP},
                              {"iterations", 3.0},
                              {"levels", 2.0}});
  std::array<cv::Mat, 2> kernels;
  for (std::size_t m = 0; m < 2; ++m) {
    kernels[m] = cv::Mat(points, points, CV_64FC1);
    for (int i = 0; i < points; ++i) {
      for (int j = 0; j < points; ++j) {
        const cv::Point p(i % width, i / width), q(j % width, j / width);
        const double space = (p - q).ddot(p - q);
        const double colour = cv::norm(guidance.at<cv::Vec3f>(p), guidance.at<cv::Vec3f>(q), cv::NORM_L2SQR);
        kernels[m].at<double>(i, j) =
            m == 0 ? std::exp(-space / (2 * sigmaXy * sigmaXy) - colour / (2 * sigmaRgb * sigmaRgb))
                   : std::exp(-space / (2 * sigmaP * sigmaP));
      }
    }
    cv::Mat norm;
    cv::reduce(kernels[m], norm, 1, cv::REDUCE_SUM);
    cv::sqrt(1.0 / norm, norm);
    kernels[m] = kernels[m].mul(norm * norm.t());
  }
  const cv::Mat messages = wide * kernels[0] + spatial * kernels[1];
  cv::Mat q, unary;
  target.reshape(1, points).convertTo(q, CV_64F);
  unary = q.clone();
  for (int iteration = 0; iteration < 3; ++iteration) {
    const cv::Mat on = messages * q, off = messages * (1.0 - q);
    for (int i = 0; i < points; ++i) {
      const double a = unary.at<double>(i) * std::exp(on.at<double>(i));
      const double b = (1.0 - unary.at<double>(i)) * std::exp(off.at<double>(i));
      q.at<double>(i) = a / (a + b);
    }
  }
  double worst = 0.0, moved = 0.0;
  for (int i = 0; i < points; ++i) {
    const auto value = static_cast<double>(output.at<float>(i / width, i % width));
    worst = std::max(worst, std::abs(value - q.at<double>(i)));
    moved = std::max(moved, std::abs(q.at<double>(i) - unary.at<double>(i)));
  }
  QVERIFY2(worst < 0.1 && moved > 0.2, qPrintable(QString("%1 of %2").arg(worst).arg(moved)));
}

void TestBaselinesGlobal::crfCorrectsOneLabel() {
  // Two colours, two labels, three pixels wrong: their neighbours of the same colour outvote them.
  cv::Mat guidance(20, 24, CV_32FC3, cv::Scalar::all(0.2)), scores(20, 24, CV_32FC3, cv::Scalar(2.0, 0.0, 0.0));
  guidance.colRange(12, 24).setTo(cv::Scalar::all(0.8));
  scores.colRange(12, 24).setTo(cv::Scalar(0.0, 2.0, 0.0));
  scores.at<cv::Vec3f>(5, 5) = {0.0F, 2.0F, 0.0F};
  scores.at<cv::Vec3f>(9, 11) = {0.0F, 2.0F, 0.0F};
  scores.at<cv::Vec3f>(9, 12) = {0.0F, 0.0F, 2.0F};
  const cv::Mat output = run("crf", inputOf(guidance, scores));
  for (int y = 0; y < 20; ++y) {
    for (int x = 0; x < 24; ++x) {
      const cv::Vec3f q = output.at<cv::Vec3f>(y, x);
      QVERIFY(q[x < 12 ? 0 : 1] > 0.9F);
      DKN_COMPARE_CLOSE(q[0] + q[1] + q[2], 1.0, 1e-4);
    }
  }
}

void TestBaselinesGlobal::crfOfDepth() {
  // Values become levels whose mean is the value again, to less than half a level.
  const cv::Mat guidance = randomImage(12, 16, CV_32FC3, 14);
  cv::Mat ramp(12, 16, CV_32FC1);
  for (int x = 0; x < 16; ++x) ramp.col(x).setTo(0.1 + 0.05 * x);
  const cv::Mat same = run("crf", unitInput(guidance, ramp), {{"bilateral", 0.0}, {"spatial", 0.0}});
  DKN_COMPARE_CLOSE(largestDifference(same, ramp), 0.0, 0.5 / 31.0);
  // Two surfaces of two colours, noisy: the noise goes, the step stays.
  cv::Mat halves(24, 32, CV_32FC3, cv::Scalar::all(0.2)), clean(24, 32, CV_32FC1, cv::Scalar(0.3)),
      noise(24, 32, CV_32FC1);
  halves.colRange(16, 32).setTo(cv::Scalar::all(0.8));
  clean.colRange(16, 32).setTo(0.7);
  cv::RNG(15).fill(noise, cv::RNG::NORMAL, 0.0, 0.04);
  const cv::Mat noisy = clean + noise, output = run("crf", unitInput(halves, noisy));
  const double share = cv::norm(output, clean) / cv::norm(noisy, clean);
  QVERIFY2(share < 0.5, qPrintable(QString::number(share)));
  // A mask is foreground or not, depth is on levels: the numbers that are taken where none are given.
  const auto asWith = [&](const cv::Mat& target, double levels) {
    return largestDifference(run("crf", unitInput(halves, target)),
                             run("crf", unitInput(halves, target), {{"levels", levels}}));
  };
  cv::Mat mask = cv::Mat::zeros(24, 32, CV_32FC1);
  mask(cv::Rect(5, 5, 15, 10)).setTo(1.0);
  mask(cv::Rect(5, 5, 1, 10)).setTo(0.4);
  QCOMPARE(asWith(mask, 2.0), 0.0);
  QVERIFY(asWith(mask, 32.0) > 1e-3);
  QCOMPARE(asWith(noisy, 32.0), 0.0);
}

QTEST_APPLESS_MAIN(TestBaselinesGlobal)
#include "tst_baselines_global.moc"
