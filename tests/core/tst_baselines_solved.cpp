// SPDX-License-Identifier: GPL-3.0-or-later
// The methods that solve sparse systems: their results are stationary points of the equations they state.
#include <QTest>

#include <Eigen/Dense>
#include <cmath>
#include <functional>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "common/baseline_runs.h"
#include "common/fuzzy.h"
#include "filter/graph_segmentation.h"
#include "filter/least_squares.h"

using dkn::FilterInput;
using dkn::SampleAnchor;
using dkn::test::inputOf;
using dkn::test::largestDifference;
using dkn::test::randomImage;
using dkn::test::run;

namespace {

using Energy = std::function<double(const cv::Mat&)>;

/// Target values as they are are the methods' own unit.
FilterInput unitInput(const cv::Mat& guidance, const cv::Mat& samples,
                      SampleAnchor anchor = SampleAnchor::BlockCentre) {
  FilterInput input = inputOf(guidance, samples, anchor);
  input.range = {0.0F, 1.0F};
  return input;
}

/// sum (u(sample) - z)^2 for an integer scale.
double misfit(const cv::Mat& u, const FilterInput& input) {
  const auto scale = static_cast<int>(input.scaleX);
  double sum = 0.0;
  for (int i = 0; i < input.samples.values.rows; ++i) {
    for (int j = 0; j < input.samples.values.cols; ++j) {
      const double seen = input.anchor == SampleAnchor::BottomRight
                              ? u.at<double>(scale * i + scale - 1, scale * j + scale - 1)
                              : cv::mean(u(cv::Rect(scale * j, scale * i, scale, scale)))[0];
      sum += std::pow(seen - static_cast<double>(input.samples.values.at<float>(i, j)), 2.0);
    }
  }
  return sum;
}

/// sum over p and its neighbours of `radius` (those with `wanted` offsets) of term(p, q); each pair once.
double overPairs(cv::Size size, int radius, bool diagonal, const std::function<double(cv::Point, cv::Point)>& term) {
  double sum = 0.0;
  for (int y = 0; y < size.height; ++y) {
    for (int x = 0; x < size.width; ++x) {
      for (int i = y; i <= std::min(y + radius, size.height - 1); ++i) {
        for (int j = std::max(x - radius, 0); j <= std::min(x + radius, size.width - 1); ++j) {
          if (i == y && j <= x) continue;
          if (!diagonal && i != y && j != x) continue;
          sum += term({x, y}, {j, i});
        }
      }
    }
  }
  return sum;
}

double squaredColour(const cv::Mat& image, cv::Point p, cv::Point q) {
  return cv::norm(image.at<cv::Vec3f>(p), image.at<cv::Vec3f>(q), cv::NORM_L2SQR);
}

double squaredStep(const cv::Mat& u, cv::Point p, cv::Point q) {
  return std::pow(u.at<double>(p) - u.at<double>(q), 2.0);
}

/// The largest derivative of the energy by a pixel of the result.
double largestSlope(const cv::Mat& result, const Energy& energy) {
  constexpr double kStep = 1e-4;
  cv::Mat u;
  result.convertTo(u, CV_64F);
  double largest = 0.0;
  for (int p = 0; p < static_cast<int>(u.total()); ++p) {
    double& value = u.ptr<double>()[p];
    const double kept = value;
    value = kept + kStep;
    const double above = energy(u);
    value = kept - kStep;
    const double below = energy(u);
    value = kept;
    largest = std::max(largest, std::abs(above - below) / (2.0 * kStep));
  }
  return largest;
}

void addAnchors() {
  QTest::addColumn<bool>("corner");
  QTest::newRow("block centres") << false;
  QTest::newRow("bottom right") << true;
}

SampleAnchor anchorOf(bool corner) { return corner ? SampleAnchor::BottomRight : SampleAnchor::BlockCentre; }

}  // namespace

class TestBaselinesSolved : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mrfIsTheMinimum_data() { addAnchors(); }
  void mrfIsTheMinimum();
  void sdIsStationary_data() { addAnchors(); }
  void sdIsStationary();
  void parkIsTheMinimum();
  void parkAgainstTwin();
  void rtvIsTheMinimum();
  void rtvRemovesTexture();
  void yanAgainstTwin();
  void yanRestores_data();
  void yanRestores();
};

void TestBaselinesSolved::mrfIsTheMinimum() {
  QFETCH(bool, corner);
  const FilterInput input =
      unitInput(randomImage(6, 8, CV_32FC3, 6, 0.3), randomImage(3, 4, CV_32FC1, 7), anchorOf(corner));
  const double lambda = 0.2, sigma = 0.1;
  const cv::Mat result = run("mrf", input, {{"lambda", lambda}, {"sigma_r", sigma}});
  const Energy energy = [&](const cv::Mat& u) {
    return misfit(u, input) + lambda * overPairs(u.size(), 1, false, [&](cv::Point p, cv::Point q) {
                                const double colour = squaredColour(input.guidance.values, p, q);
                                return std::max(std::exp(-colour / (2 * sigma * sigma)), 1e-3) * squaredStep(u, p, q);
                              });
  };
  DKN_COMPARE_CLOSE(largestSlope(result, energy), 0.0, 1e-4);
  QVERIFY(largestSlope(input.target.values, energy) > 1e-2);
}

void TestBaselinesSolved::sdIsStationary() {
  QFETCH(bool, corner);
  const FilterInput input =
      unitInput(randomImage(6, 8, CV_32FC3, 8, 0.2), randomImage(3, 4, CV_32FC1, 9), anchorOf(corner));
  const double lambda = 0.1, mu = 20.0, nu = 8.0;
  const cv::Mat result = run("sd", input, {{"lambda", lambda}, {"mu", mu}, {"nu", nu}, {"iterations", 50.0}});
  const Energy energy = [&](const cv::Mat& u) {
    return misfit(u, input) + lambda * overPairs(u.size(), 1, true, [&](cv::Point p, cv::Point q) {
                                const double colour = squaredColour(input.guidance.values, p, q);
                                return std::exp(-mu * colour) * (1.0 - std::exp(-nu * squaredStep(u, p, q))) / nu;
                              });
  };
  DKN_COMPARE_CLOSE(largestSlope(result, energy), 0.0, 1e-3);
  QVERIFY(largestSlope(input.target.values, energy) > 1e-2);
}

void TestBaselinesSolved::parkIsTheMinimum() {
  // Without edges and segments, of a grey guidance (all structure links are alike where it is flat).
  const FilterInput input = unitInput(cv::Mat(6, 8, CV_32FC3, cv::Scalar::all(0.4)), randomImage(3, 4, CV_32FC1, 10));
  const double sigma = 0.3;
  const cv::Mat result = run("park", input, {{"lambda", 0.2}, {"nonlocal", 0.1}, {"sigma_d", sigma}, {"radius", 2.0}});
  cv::Mat depth;
  input.target.values.convertTo(depth, CV_64F);
  const auto near = [&](cv::Point p, cv::Point q) { return std::exp(-squaredStep(depth, p, q) / (2 * sigma * sigma)); };
  const auto one = [](cv::Point, cv::Point) { return 1.0; };
  // What a pixel's links sum to; by the equation, over both ends.
  const auto sums = [&](int radius, const std::function<double(cv::Point, cv::Point)>& weight) {
    cv::Mat total = cv::Mat::zeros(depth.size(), CV_64FC1);
    overPairs(depth.size(), radius, true, [&](cv::Point p, cv::Point q) {
      total.at<double>(p) += weight(p, q);
      total.at<double>(q) += weight(p, q);
      return 0.0;
    });
    return total;
  };
  const cv::Mat close = sums(1, near), wide = sums(2, one);
  const Energy energy = [&](const cv::Mat& u) {
    const auto share = [](const cv::Mat& total, cv::Point p, cv::Point q) {
      return 1.0 / total.at<double>(p) + 1.0 / total.at<double>(q);
    };
    return misfit(u, input) +
           0.2 * overPairs(
                     u.size(), 1, true,
                     [&](cv::Point p, cv::Point q) { return near(p, q) * share(close, p, q) * squaredStep(u, p, q); }) +
           0.1 * overPairs(u.size(), 2, true,
                           [&](cv::Point p, cv::Point q) { return share(wide, p, q) * squaredStep(u, p, q); });
  };
  DKN_COMPARE_CLOSE(largestSlope(result, energy), 0.0, 1e-4);
  // Segments and edges of the guidance loosen links.
  cv::Mat halves(6, 8, CV_32FC3, cv::Scalar::all(0.4));
  halves.colRange(4, 8).setTo(cv::Scalar::all(0.45));
  const cv::Mat samples = (cv::Mat_<float>(1, 2) << 0.0F, 1.0F);
  const auto jump = [&](double edge, double segment) {
    const cv::Mat u =
        run("park", unitInput(halves, samples),
            {{"sigma_r", 1.0}, {"edge", edge}, {"segment", segment}, {"nonlocal", 0.0}, {"sigma_d", 100.0}});
    return u.at<float>(3, 4) - u.at<float>(3, 3);
  };
  QVERIFY(jump(0.0, 0.0) > jump(0.0, 1.0) + 0.05F);
}

void TestBaselinesSolved::parkAgainstTwin() {
  // All cues of a picture that is too small for more than one segment.
  const int width = 8, height = 6;
  const FilterInput input =
      unitInput(randomImage(height, width, CV_32FC3, 23, 0.3), randomImage(height / 2, width / 2, CV_32FC1, 24));
  const double lambda = 0.2, nonlocal = 0.1, sigmaR = 0.1, sigmaD = 0.4, edge = 6.0;
  const cv::Mat result = run("park", input,
                             {{"lambda", lambda},
                              {"nonlocal", nonlocal},
                              {"sigma_r", sigmaR},
                              {"sigma_d", sigmaD},
                              {"edge", edge},
                              {"segment", 1.0},
                              {"radius", 1.0}});
  const auto inside = [&](int y, int x) {
    return cv::Point(std::clamp(x, 0, width - 1), std::clamp(y, 0, height - 1));
  };
  const auto yuv = [&](cv::Point p) {
    const cv::Vec3d c = input.guidance.values.at<cv::Vec3f>(p);
    const double luma = 0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2];
    return cv::Vec3d(luma, 0.492 * (c[2] - luma), 0.877 * (c[0] - luma));
  };
  const auto luma = [&](int y, int x) { return yuv(inside(y, x))[0]; };
  const auto slope = [&](cv::Point at) {
    const auto [x, y] = std::pair(at.x, at.y);
    cv::Vec2d sum(0.0, 0.0);
    for (int i = -1; i <= 1; ++i) {
      const double weight = (i == 0 ? 2.0 : 1.0) / 8.0;
      sum += weight * cv::Vec2d(luma(y + i, x + 1) - luma(y + i, x - 1), luma(y + 1, x + i) - luma(y - 1, x + i));
    }
    return sum;
  };
  const auto across = [&](cv::Point at, cv::Point d) {  // D' S D / 2
    double sum = 0.0;
    for (int i = -1; i <= 1; ++i) {
      for (int j = -1; j <= 1; ++j) {
        const cv::Vec2d g = slope(inside(at.y + i, at.x + j));
        sum += std::pow(g[0] * d.x + g[1] * d.y, 2.0) / 9.0;
      }
    }
    return sum / (2.0 * sigmaR * sigmaR);
  };
  using Weight = std::function<double(cv::Point, cv::Point)>;
  const Weight near = [&](cv::Point p, cv::Point q) {
    const double colour = cv::norm(yuv(p) - yuv(q), cv::NORM_L2SQR);
    const double step = double(input.target.values.at<float>(p)) - double(input.target.values.at<float>(q));
    const double gradients = std::sqrt(slope(p).dot(slope(p)) + slope(q).dot(slope(q)));
    return std::exp(-colour / (2 * sigmaR * sigmaR) - step * step / (2 * sigmaD * sigmaD)) / (1.0 + edge * gradients);
  };
  const Weight along = [&](cv::Point p, cv::Point r) {
    return 0.5 * (std::exp(-across(p, r - p)) + std::exp(-across(r, r - p)));
  };
  const auto term = [&](const Weight& weight, const cv::Mat& u) {
    double sum = 0.0;
    for (int y = 0; y < height; ++y) {
      for (int x = 0; x < width; ++x) {
        double total = 0.0, steps = 0.0;
        for (int i = std::max(y - 1, 0); i <= std::min(y + 1, height - 1); ++i) {
          for (int j = std::max(x - 1, 0); j <= std::min(x + 1, width - 1); ++j) {
            if (i == y && j == x) continue;
            const double w = weight({x, y}, {j, i});
            total += w;
            steps += w * squaredStep(u, {x, y}, {j, i});
          }
        }
        sum += steps / total;
      }
    }
    return sum;
  };
  const Energy energy = [&](const cv::Mat& u) {
    return misfit(u, input) + lambda * term(near, u) + nonlocal * term(along, u);
  };
  DKN_COMPARE_CLOSE(largestSlope(result, energy), 0.0, 1e-3);
  QVERIFY(largestSlope(input.target.values, energy) > 1e-2);
}

void TestBaselinesSolved::rtvIsTheMinimum() {
  const FilterInput input = unitInput(randomImage(7, 8, CV_32FC3, 11), randomImage(7, 8, CV_32FC1, 12));
  const double lambda = 0.05, sigma = 1.0, sharpness = 0.02;
  const cv::Mat result =
      run("rtv", input, {{"lambda", lambda}, {"sigma", sigma}, {"sharpness", sharpness}, {"iterations", 1.0}});
  const cv::Mat& guidance = input.guidance.values;
  std::vector<cv::Mat> weights;
  for (const cv::Point step : {cv::Point(1, 0), cv::Point(0, 1)}) {
    cv::Mat difference = cv::Mat::zeros(guidance.size(), CV_32FC3), soft, weight(guidance.size(), CV_32FC1);
    for (int y = 0; y + step.y < 7; ++y) {
      for (int x = 0; x + step.x < 8; ++x) {
        difference.at<cv::Vec3f>(y, x) = guidance.at<cv::Vec3f>(y + step.y, x + step.x) - guidance.at<cv::Vec3f>(y, x);
      }
    }
    cv::GaussianBlur(difference, soft, cv::Size(), sigma, sigma, cv::BORDER_REPLICATE);
    const auto magnitude = [](const cv::Mat& values, int y, int x) {
      return cv::norm(values.at<cv::Vec3f>(y, x), cv::NORM_L1) / 3.0;
    };
    for (int y = 0; y < 7; ++y) {
      for (int x = 0; x < 8; ++x) weight.at<float>(y, x) = static_cast<float>(1.0 / (magnitude(soft, y, x) + 1e-3));
    }
    cv::GaussianBlur(weight, weight, cv::Size(), sigma, sigma, cv::BORDER_REPLICATE);
    for (int y = 0; y < 7; ++y) {
      for (int x = 0; x < 8; ++x) {
        weight.at<float>(y, x) /= static_cast<float>(std::max(magnitude(difference, y, x), sharpness));
      }
    }
    weights.push_back(weight);
  }
  const Energy energy = [&](const cv::Mat& u) {
    return misfit(u, input) +
           lambda / 2.0 * overPairs(u.size(), 1, false, [&](cv::Point p, cv::Point q) {
             return static_cast<double>(weights[q.x > p.x ? 0 : 1].at<float>(p)) * squaredStep(u, p, q);
           });
  };
  DKN_COMPARE_CLOSE(largestSlope(result, energy), 0.0, 1e-3);
}

void TestBaselinesSolved::rtvRemovesTexture() {
  // Stripes of one pixel on a step of the same height: the stripes go, the step stays.
  cv::Mat target(24, 32, CV_32FC1);
  for (int y = 0; y < 24; ++y) {
    for (int x = 0; x < 32; ++x) target.at<float>(y, x) = (x < 16 ? 0.3F : 0.6F) + (x % 2 == 0 ? 0.1F : -0.1F);
  }
  cv::Mat guidance;
  cv::cvtColor(target, guidance, cv::COLOR_GRAY2RGB);
  const cv::Mat output = run("rtv", unitInput(guidance, target), {{"lambda", 0.02}});
  const cv::Mat row = output.row(12);
  QVERIFY(std::abs(row.at<float>(7) - row.at<float>(8)) < 0.02F);
  QVERIFY(row.at<float>(20) - row.at<float>(11) > 0.2F);
}

void TestBaselinesSolved::yanAgainstTwin() {
  // The reweighted problems of both unknowns, as dense matrices.
  const int width = 7, height = 5, n = width * height, rounds = 3;
  const double lambda = 5.0, beta = 0.7, alpha = 0.8, epsilon = 0.02, eta = 0.1;
  const FilterInput input =
      unitInput(randomImage(height, width, CV_32FC3, 21), randomImage(height, width, CV_32FC1, 22));
  cv::Mat grey;
  cv::cvtColor(input.guidance.values, grey, cv::COLOR_RGB2GRAY);
  const auto guidance = [&](int p) { return double(grey.at<float>(p / width, p % width)); };
  const auto hasRight = [&](int p) { return p % width + 1 < width; };
  const auto hasBelow = [&](int p) { return p / width + 1 < height; };
  using Vector = Eigen::VectorXd;
  using Matrix = Eigen::MatrixXd;
  // Rows: the directed differences q - p; g: the guidance's, at least epsilon.
  std::vector<std::pair<int, int>> links;
  for (int p = 0; p < n; ++p) {
    if (hasRight(p)) links.emplace_back(p, p + 1);
    if (hasBelow(p)) links.emplace_back(p, p + width);
  }
  const auto count = static_cast<Eigen::Index>(links.size());
  Matrix difference = Matrix::Zero(count, n), own = Matrix::Zero(count, n);
  Vector g(count);
  for (Eigen::Index i = 0; i < count; ++i) {
    const auto [p, q] = links[std::size_t(i)];
    difference(i, q) = 1.0;
    difference(i, p) = -1.0;
    own(i, p) = 1.0;
    const double d = guidance(q) - guidance(p);
    g[i] = std::copysign(std::max(std::abs(d), epsilon), d);
  }
  Matrix smooth = 1e-6 * Matrix::Identity(n, n);
  for (int p = 0; p < n; ++p) {
    Matrix gradient = Matrix::Zero(2, n);
    Eigen::Vector2d slope(0.0, 0.0);
    for (const int axis : {0, 1}) {
      if (axis == 0 ? !hasRight(p) : !hasBelow(p)) continue;
      const int q = p + (axis == 0 ? 1 : width);
      gradient(axis, q) = 1.0;
      gradient(axis, p) = -1.0;
      slope[axis] = guidance(q) - guidance(p);
    }
    const Eigen::Vector2d along(-slope[1], slope[0]);
    const Eigen::Matrix2d d =
        (along * along.transpose() + eta * eta * Eigen::Matrix2d::Identity()) / (slope.squaredNorm() + 2.0 * eta * eta);
    smooth += beta * gradient.transpose() * d * gradient;
  }
  const auto weights = [&](const Vector& residual) {
    return Matrix(Vector((residual.array().square() + 1e-4).pow(alpha / 2.0 - 1.0)).asDiagonal());
  };
  Vector target(n);
  for (int p = 0; p < n; ++p) target[p] = double(input.target.values.at<float>(p / width, p % width));
  Vector u = target, s = Vector::Ones(n);
  for (int round = 0; round < rounds; ++round) {
    const auto slopes = [&] { return Vector((difference * u).cwiseQuotient(g)); };
    Matrix w = weights(own * s - slopes());
    s = (own.transpose() * w * own + smooth).ldlt().solve(own.transpose() * w * slopes() + 1e-6 * Vector::Ones(n));
    w = weights(own * s - slopes());
    const Matrix data = lambda * weights(u - target);
    const Matrix scaled = g.cwiseInverse().asDiagonal() * difference;
    u = (data + scaled.transpose() * w * scaled).ldlt().solve(data * target + scaled.transpose() * w * own * s);
  }
  const cv::Mat output = run("yan", input,
                             {{"lambda", lambda},
                              {"beta", beta},
                              {"alpha", alpha},
                              {"epsilon", epsilon},
                              {"eta", eta},
                              {"iterations", double(rounds)}});
  for (int p = 0; p < n; ++p) DKN_COMPARE_CLOSE(output.at<float>(p / width, p % width), u[p], 2e-3);
  QVERIFY((u - target).cwiseAbs().maxCoeff() > 0.05);
}

void TestBaselinesSolved::yanRestores_data() {
  QTest::addColumn<double>("contrast");
  QTest::newRow("same contrast") << 1.0;
  QTest::newRow("reversed") << -1.0;  // what the scale map is for
  QTest::newRow("weaker") << 0.3;
}

void TestBaselinesSolved::yanRestores() {
  QFETCH(double, contrast);
  cv::Mat clean(48, 64, CV_32FC1, cv::Scalar(0.3)), noise(48, 64, CV_32FC1), guidance;
  cv::rectangle(clean, {12, 10, 24, 20}, cv::Scalar(0.8), cv::FILLED);
  cv::circle(clean, {48, 32}, 9, cv::Scalar(0.6), cv::FILLED);
  cv::RNG(13).fill(noise, cv::RNG::NORMAL, 0.0, 0.08);
  cv::cvtColor(cv::Mat(0.5 + contrast * (clean - 0.5)), guidance, cv::COLOR_GRAY2RGB);
  const cv::Mat noisy = clean + noise;
  const cv::Mat output = run("yan", unitInput(guidance, noisy));
  QVERIFY2(cv::norm(output, clean) < 0.4 * cv::norm(noisy, clean),
           qPrintable(QString::number(cv::norm(output, clean) / cv::norm(noisy, clean))));
}

QTEST_APPLESS_MAIN(TestBaselinesSolved)
#include "tst_baselines_solved.moc"
