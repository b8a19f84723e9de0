// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/incomplete_cholesky.h"

#include <algorithm>
#include <cmath>

namespace dkn {
namespace {

/// Share of what is dropped that the diagonal loses; 1 may end in a zero on it.
constexpr double kRelaxation = 0.97;
/// A diagonal that fell below this share of the matrix's own is replaced by the latter.
constexpr double kSmallestShare = 1e-3;
constexpr Eigen::Index kColumnsPerPoll = 10'000;

}  // namespace

void IncompleteCholesky::compute(const Eigen::SparseMatrix<double>& lower, const Progress& progress) {
  m_factor = lower;
  const int* starts = m_factor.outerIndexPtr();
  const int* rows = m_factor.innerIndexPtr();
  double* values = m_factor.valuePtr();
  const double* original = lower.valuePtr();
  for (Eigen::Index column = 0; column < m_factor.cols(); ++column) {
    if (column % kColumnsPerPoll == 0) progress.throwIfStopped();
    const int first = starts[column], end = starts[column + 1];
    double& diagonal = values[first];
    if (!(diagonal > kSmallestShare * original[first])) diagonal = original[first];
    diagonal = std::sqrt(diagonal);
    for (int k = first + 1; k < end; ++k) values[k] /= diagonal;
    for (int a = first + 1; a < end; ++a) {
      const int* const targetEnd = rows + starts[rows[a] + 1];
      for (int b = a; b < end; ++b) {
        const double product = values[a] * values[b];
        const int* const found = std::find(rows + starts[rows[a]], targetEnd, rows[b]);
        if (found != targetEnd) {
          values[found - rows] -= product;
        } else {
          values[starts[rows[a]]] -= kRelaxation * product;
          values[starts[rows[b]]] -= kRelaxation * product;
        }
      }
    }
  }
}

Eigen::VectorXd IncompleteCholesky::solve(const Eigen::VectorXd& values) const {
  Eigen::VectorXd out = m_factor.triangularView<Eigen::Lower>().solve(values);
  m_factor.triangularView<Eigen::Lower>().transpose().solveInPlace(out);
  return out;
}

}  // namespace dkn
