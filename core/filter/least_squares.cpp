// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/least_squares.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

namespace dkn {
namespace {

constexpr int kMostIterations = 5000;

}  // namespace

LeastSquares::LeastSquares(int unknowns, int links) : m_diagonal(Eigen::VectorXd::Zero(unknowns)) {
  m_entries.reserve(static_cast<std::size_t>(links) + static_cast<std::size_t>(unknowns));
}

void LeastSquares::link(int p, int q, double weight) {
  m_diagonal[p] += weight;
  m_diagonal[q] += weight;
  couple(p, q, -weight);
}

void LeastSquares::observe(const Observations& seen, double weight) {
  m_seen = &seen;
  m_seenWeight = weight;
}

void LeastSquares::factorise(Progress& progress) {
  const auto unknowns = static_cast<int>(m_diagonal.size());
  for (int p = 0; p < unknowns; ++p) m_entries.emplace_back(p, p, m_diagonal[p]);
  m_matrix.resize(unknowns, unknowns);
  m_matrix.setFromTriplets(m_entries.begin(), m_entries.end());
  m_entries = {};
  progress.throwIfStopped();
  if (m_seen == nullptr) {
    m_preconditioner.compute(m_matrix, progress);
  } else {
    // A sample couples all pixels that it covers: its row sums on the diagonal stand for it.
    Eigen::SparseMatrix<double> lumped = m_matrix;
    for (std::size_t k = 0; k < m_seen->pixels.size(); ++k) {
      lumped.coeffRef(m_seen->pixels[k], m_seen->pixels[k]) += m_seenWeight * static_cast<double>(m_seen->weights[k]);
    }
    m_preconditioner.compute(lumped, progress);
  }
}

void LeastSquares::multiply(const Eigen::VectorXd& values, Eigen::VectorXd& out) const {
  out.noalias() = m_matrix.selfadjointView<Eigen::Lower>() * values;
  if (m_seen == nullptr) return;
  for (std::size_t i = 0; i < m_seen->size(); ++i) {
    const double seen = m_seenWeight * m_seen->valueOf(i, values.data());
    for (std::size_t k = m_seen->first[i]; k < m_seen->first[i + 1]; ++k) {
      out[m_seen->pixels[k]] += static_cast<double>(m_seen->weights[k]) * seen;
    }
  }
}

Eigen::VectorXd LeastSquares::solve(const Eigen::VectorXd& right, const Eigen::VectorXd& start, Progress& progress,
                                    double tolerance) const {
  Eigen::VectorXd solution = start;
  Eigen::VectorXd image(right.size());
  multiply(solution, image);
  Eigen::VectorXd residual = right - image;
  const double goal = tolerance * right.norm();
  const double first = residual.norm();
  Eigen::VectorXd preconditioned = m_preconditioner.solve(residual);
  Eigen::VectorXd direction = preconditioned;
  double product = residual.dot(preconditioned);
  double done = 0.0;
  double norm = first;
  for (int iteration = 0; iteration < kMostIterations && norm > goal && product > 0.0; ++iteration) {
    progress.throwIfStopped();
    multiply(direction, image);
    const double step = product / direction.dot(image);
    solution += step * direction;
    residual -= step * image;
    preconditioned = m_preconditioner.solve(residual);
    const double next = residual.dot(preconditioned);
    direction = preconditioned + (next / product) * direction;
    product = next;
    norm = residual.norm();
    // The residual falls about geometrically.
    if (goal > 0.0 && norm > 0.0) done = std::max(done, std::log(first / norm) / std::log(first / goal));
    progress.report(std::clamp(done, 0.0, 1.0));
  }
  return solution;
}

Eigen::VectorXd observedRight(const Observations& seen, const cv::Mat& samples, double weight, int unknowns) {
  Eigen::VectorXd right = Eigen::VectorXd::Zero(unknowns);
  for (std::size_t i = 0; i < seen.size(); ++i) {
    const int row = static_cast<int>(i) / samples.cols;
    const auto value = static_cast<double>(samples.ptr<float>(row)[static_cast<int>(i) % samples.cols]);
    for (std::size_t k = seen.first[i]; k < seen.first[i + 1]; ++k) {
      right[seen.pixels[k]] += weight * static_cast<double>(seen.weights[k]) * value;
    }
  }
  return right;
}

Eigen::VectorXd vectorOf(const cv::Mat& values) {
  Eigen::VectorXd out(static_cast<Eigen::Index>(values.total()));
  Eigen::Index at = 0;
  for (int y = 0; y < values.rows; ++y) {
    const auto* row = values.ptr<float>(y);
    for (int x = 0; x < values.cols; ++x) out[at++] = static_cast<double>(row[x]);
  }
  return out;
}

cv::Mat imageOf(const Eigen::VectorXd& values, cv::Size size) {
  cv::Mat out(size, CV_32FC1);
  Eigen::Index at = 0;
  for (int y = 0; y < size.height; ++y) {
    auto* row = out.ptr<float>(y);
    for (int x = 0; x < size.width; ++x) row[x] = static_cast<float>(values[at++]);
  }
  return out;
}

}  // namespace dkn
