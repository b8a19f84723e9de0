// SPDX-License-Identifier: GPL-3.0-or-later
// Sparse weighted least squares: what mrf, park, sd, rtv and yan solve. Included by .cpp files only.
#pragma once

#include <Eigen/SparseCore>
#include <opencv2/core/mat.hpp>
#include <vector>

#include "base/progress.h"
#include "filter/incomplete_cholesky.h"
#include "filter/sample_observation.h"

namespace dkn {

/// Weights of links are kept above this, so that no pixel is cut off from all data.
inline constexpr double kSmallestLink = 1e-3;

/// minimise sum w (u_p - u_q)^2 + sum w (u_p - z)^2 + ...: the terms are collected first (the matrix), then solved for
/// any number of right-hand sides by conjugate gradients preconditioned with an incomplete Cholesky factor.
class LeastSquares {
 public:
  /// `links`: about how many there will be.
  explicit LeastSquares(int unknowns, int links = 0);

  /// w (u_p - u_q)^2
  void link(int p, int q, double weight);
  /// w u_p^2: the quadratic part of w (u_p - z)^2
  void hold(int p, double weight) { m_diagonal[p] += weight; }
  /// w u_p u_q of the matrix itself, on both sides of the diagonal
  void couple(int p, int q, double weight) { m_entries.emplace_back(std::max(p, q), std::min(p, q), weight); }
  /// w (sum a_k u_k - z)^2 for every sample; `seen` must outlive the system.
  void observe(const Observations& seen, double weight);

  /// Ends the collection: throws Interrupted.
  void factorise(Progress& progress);
  /// The solution for right-hand side `right` from the start `start`, to a residual of `tolerance` times `right`.
  Eigen::VectorXd solve(const Eigen::VectorXd& right, const Eigen::VectorXd& start, Progress& progress,
                        double tolerance = 1e-7) const;

 private:
  void multiply(const Eigen::VectorXd& values, Eigen::VectorXd& out) const;

  Eigen::VectorXd m_diagonal;
  std::vector<Eigen::Triplet<double>> m_entries;  ///< below the diagonal
  Eigen::SparseMatrix<double> m_matrix;           ///< the lower half of all terms but the samples'
  const Observations* m_seen = nullptr;
  double m_seenWeight = 0.0;
  IncompleteCholesky m_preconditioner;
};

/// sum over the samples of weight a z: the right-hand side of LeastSquares::observe. `samples` CV_32FC1.
Eigen::VectorXd observedRight(const Observations& seen, const cv::Mat& samples, double weight, int unknowns);

/// CV_32FC1 row by row, and back.
Eigen::VectorXd vectorOf(const cv::Mat& values);
cv::Mat imageOf(const Eigen::VectorXd& values, cv::Size size);

/// Calls visit(p, q) for every pixel p and every neighbour q of it at `offsets` inside the image. Throws Interrupted.
template <typename Visit>
void forLinks(cv::Size size, const std::vector<cv::Point>& offsets, const Progress& progress, Visit visit) {
  for (int y = 0; y < size.height; ++y) {
    progress.throwIfStopped();
    for (int x = 0; x < size.width; ++x) {
      for (const cv::Point& offset : offsets) {
        const int row = y + offset.y, column = x + offset.x;
        if (row < 0 || row >= size.height || column < 0 || column >= size.width) continue;
        visit(cv::Point(x, y), cv::Point(column, row));
      }
    }
  }
}

/// Each pair of neighbours once.
inline const std::vector<cv::Point> kFourNeighbours{{1, 0}, {0, 1}};
inline const std::vector<cv::Point> kEightNeighbours{{1, 0}, {-1, 1}, {0, 1}, {1, 1}};

}  // namespace dkn
