// SPDX-License-Identifier: GPL-3.0-or-later
// A preconditioner for matrices of images. Included by .cpp files only.
#pragma once

#include <Eigen/SparseCore>

#include "base/progress.h"

namespace dkn {

/// Relaxed modified incomplete Cholesky factor without fill, L L' close to A: what falls outside A's pattern is taken
/// from the diagonal (Gustafsson 1978), which keeps smooth images nearly exact.
class IncompleteCholesky {
 public:
  /// `lower`: lower half of a symmetric matrix with a positive diagonal, compressed, rows ascending. Throws Interrupted.
  void compute(const Eigen::SparseMatrix<double>& lower, const Progress& progress);
  /// (L L')^-1 values
  Eigen::VectorXd solve(const Eigen::VectorXd& values) const;

 private:
  Eigen::SparseMatrix<double> m_factor;
};

}  // namespace dkn
