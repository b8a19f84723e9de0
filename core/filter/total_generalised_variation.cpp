// SPDX-License-Identifier: GPL-3.0-or-later
// The total generalised variation baseline: Chambolle and Pock's primal-dual iteration.
#include "filter/total_generalised_variation.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/core/utility.hpp>

#include "filter/baseline_parts.h"
#include "filter/sample_observation.h"

namespace dkn {
namespace {

/// Bound of the squared norm of (u, v) -> (T^1/2 (grad u - v), grad v).
constexpr double kOperatorNorm = 12.0;
/// How far a result may leave the samples' range, in ranges.
constexpr double kRoom = 0.25;
/// No pixel of a target in [0, 1] moves more in an iteration: done.
constexpr float kSmallestMove = 1e-6F;

struct Model {
  cv::Mat tensor;     ///< CV_32FC3: xx, xy, yy of T^1/2
  Observations seen;  ///< rows scaled to the norm 1
  std::vector<float> rowScales;
  float dataWeight;
  float firstWeight;   ///< of |T^1/2 (grad u - v)|
  float secondWeight;  ///< of |grad v|
  float step;          ///< of both primal and dual variables
};

cv::Mat diffusionTensor(const cv::Mat& grey, double beta, double gamma) {
  cv::Mat tensor(grey.size(), CV_32FC3);
  for (int y = 0; y < grey.rows; ++y) {
    for (int x = 0; x < grey.cols; ++x) {
      const float here = grey.at<float>(y, x);
      const float gx = grey.at<float>(y, std::min(x + 1, grey.cols - 1)) - here;
      const float gy = grey.at<float>(std::min(y + 1, grey.rows - 1), x) - here;
      const float magnitude = std::hypot(gx, gy);
      cv::Vec3f& t = tensor.at<cv::Vec3f>(y, x);
      t = {1.0F, 0.0F, 1.0F};
      if (!(magnitude > 0.0F)) continue;
      const auto less = static_cast<float>(1.0 - std::exp(-beta * std::pow(static_cast<double>(magnitude), gamma)));
      const float nx = gx / magnitude, ny = gy / magnitude;
      t = {1.0F - less * nx * nx, -less * nx * ny, 1.0F - less * ny * ny};
    }
  }
  return tensor;
}

/// Scales every sample's row to the norm 1, so that its dual moves as fast as the others; a bound of the squared norm
/// of all rows together, which may share pixels.
double scaleRows(Model& model) {
  Observations& seen = model.seen;
  std::vector<double> shares(1 + static_cast<std::size_t>(*std::max_element(seen.pixels.begin(), seen.pixels.end())));
  double largestRow = 0.0;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    float square = 0.0F;
    for (std::size_t k = seen.first[i]; k < seen.first[i + 1]; ++k) square += seen.weights[k] * seen.weights[k];
    model.rowScales.push_back(1.0F / std::sqrt(square));
    double sum = 0.0;
    for (std::size_t k = seen.first[i]; k < seen.first[i + 1]; ++k) {
      seen.weights[k] *= model.rowScales.back();
      sum += static_cast<double>(seen.weights[k]);
      shares[static_cast<std::size_t>(seen.pixels[k])] += static_cast<double>(seen.weights[k]);
    }
    largestRow = std::max(largestRow, sum);
  }
  return largestRow * *std::max_element(shares.begin(), shares.end());
}

/// The iteration's variables; those with a bar are extrapolated.
class Solver {
 public:
  Solver(const Model& model, const cv::Mat& start, const cv::Mat& samples)
      : m_model(model), m_samples(samples), m_u(start.clone()), m_uBar(start.clone()) {
    const cv::Size size = start.size();
    double low = 0.0, high = 0.0;
    cv::minMaxLoc(samples, &low, &high);
    m_low = static_cast<float>(low - kRoom * (high - low));
    m_high = static_cast<float>(high + kRoom * (high - low));
    for (cv::Mat* plane : {&m_v, &m_vBar, &m_p}) *plane = cv::Mat::zeros(size, CV_32FC2);
    m_q = cv::Mat::zeros(size, CV_32FC4);
    m_pull = cv::Mat::zeros(size, CV_32FC1);
    m_r.assign(model.seen.size(), 0.0F);
    m_moves.assign(static_cast<std::size_t>(size.height), 0.0F);
  }

  /// One iteration; the largest change of u.
  float iterate() {
    const auto rows = [this](void (Solver::*step)(int)) {
      cv::parallel_for_(cv::Range(0, m_u.rows), [this, step](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) (this->*step)(y);
      });
    };
    rows(&Solver::dualRow);
    dualOfSamples();
    rows(&Solver::primalRow);
    return *std::max_element(m_moves.begin(), m_moves.end());
  }
  const cv::Mat& result() const { return m_u; }

 private:
  void dualRow(int y);
  void dualOfSamples();
  void primalRow(int y);

  const Model& m_model;
  float m_low = 0.0F, m_high = 0.0F;  ///< bounds of u
  cv::Mat m_samples;
  cv::Mat m_u, m_uBar;
  cv::Mat m_v, m_vBar;     ///< CV_32FC2
  cv::Mat m_p;             ///< CV_32FC2, dual to T^1/2 (grad u - v)
  cv::Mat m_q;             ///< CV_32FC4, dual to grad v: d v_x / dx, d v_x / dy, d v_y / dx, d v_y / dy
  std::vector<float> m_r;  ///< dual to u(sample) - z
  cv::Mat m_pull;          ///< what the samples' duals add to u
  std::vector<float> m_moves;
};

void Solver::dualRow(int y) {
  const bool below = y + 1 < m_u.rows;
  const auto* u = m_uBar.ptr<float>(y);
  const auto* uBelow = m_uBar.ptr<float>(below ? y + 1 : y);
  const auto* v = m_vBar.ptr<cv::Vec2f>(y);
  const auto* vBelow = m_vBar.ptr<cv::Vec2f>(below ? y + 1 : y);
  const auto* tensor = m_model.tensor.ptr<cv::Vec3f>(y);
  auto* p = m_p.ptr<cv::Vec2f>(y);
  auto* q = m_q.ptr<cv::Vec4f>(y);
  const float step = m_model.step;
  for (int x = 0; x < m_u.cols; ++x) {
    const int next = x + 1 < m_u.cols ? x + 1 : x;
    const float gx = next > x ? u[next] - u[x] - v[x][0] : 0.0F;
    const float gy = below ? uBelow[x] - u[x] - v[x][1] : 0.0F;
    const cv::Vec3f t = tensor[x];
    p[x] += step * cv::Vec2f(t[0] * gx + t[1] * gy, t[1] * gx + t[2] * gy);
    const float pNorm = std::sqrt(p[x].dot(p[x])) / m_model.firstWeight;
    if (pNorm > 1.0F) p[x] *= 1.0F / pNorm;
    const cv::Vec2f along = v[next] - v[x], down = vBelow[x] - v[x];
    q[x] += step * cv::Vec4f(along[0], down[0], along[1], down[1]);
    const float qNorm = std::sqrt(q[x].dot(q[x])) / m_model.secondWeight;
    if (qNorm > 1.0F) q[x] *= 1.0F / qNorm;
  }
}

void Solver::dualOfSamples() {
  m_pull.setTo(0.0);
  auto* pull = m_pull.ptr<float>();
  const auto* u = m_uBar.ptr<float>();
  const Observations& seen = m_model.seen;
  for (std::size_t i = 0; i < m_r.size(); ++i) {
    const float scale = m_model.rowScales[i];
    const int row = static_cast<int>(i) / m_samples.cols;
    float difference = -scale * m_samples.ptr<float>(row)[static_cast<int>(i) % m_samples.cols];
    for (std::size_t k = seen.first[i]; k < seen.first[i + 1]; ++k) difference += seen.weights[k] * u[seen.pixels[k]];
    m_r[i] = (m_r[i] + m_model.step * difference) / (1.0F + m_model.step * scale * scale / m_model.dataWeight);
    for (std::size_t k = seen.first[i]; k < seen.first[i + 1]; ++k) pull[seen.pixels[k]] += seen.weights[k] * m_r[i];
  }
}

void Solver::primalRow(int y) {
  const int lastX = m_u.cols - 1, lastY = m_u.rows - 1;
  const auto flux = [&](int row, int x) {
    const cv::Vec3f t = m_model.tensor.ptr<cv::Vec3f>(row)[x];
    const cv::Vec2f p = m_p.ptr<cv::Vec2f>(row)[x];
    return cv::Vec2f(x < lastX ? t[0] * p[0] + t[1] * p[1] : 0.0F, row < lastY ? t[1] * p[0] + t[2] * p[1] : 0.0F);
  };
  const auto* q = m_q.ptr<cv::Vec4f>(y);
  const auto* qAbove = m_q.ptr<cv::Vec4f>(std::max(y - 1, 0));
  const auto* pull = m_pull.ptr<float>(y);
  auto* u = m_u.ptr<float>(y);
  auto* uBar = m_uBar.ptr<float>(y);
  auto* v = m_v.ptr<cv::Vec2f>(y);
  auto* vBar = m_vBar.ptr<cv::Vec2f>(y);
  const float step = m_model.step;
  float largest = 0.0F;
  cv::Vec2f before(0.0F, 0.0F);  // flux of the pixel to the left
  for (int x = 0; x <= lastX; ++x) {
    const cv::Vec2f here = flux(y, x);
    float divergence = here[0] - before[0] + here[1];
    if (y > 0) divergence -= flux(y - 1, x)[1];
    const float moved = std::clamp(u[x] + step * (divergence - pull[x]), m_low, m_high);
    largest = std::max(largest, std::abs(moved - u[x]));
    uBar[x] = 2.0F * moved - u[x];
    u[x] = moved;
    cv::Vec2f spread(0.0F, 0.0F);
    for (int c = 0; c < 2; ++c) {
      spread[c] = (x < lastX ? q[x][2 * c] : 0.0F) - (x > 0 ? q[x - 1][2 * c] : 0.0F) +
                  (y < lastY ? q[x][2 * c + 1] : 0.0F) - (y > 0 ? qAbove[x][2 * c + 1] : 0.0F);
    }
    const cv::Vec2f turned = v[x] + step * (here + spread);
    vBar[x] = 2.0F * turned - v[x];
    v[x] = turned;
    before = here;
  }
  m_moves[static_cast<std::size_t>(y)] = largest;
}

}  // namespace

std::vector<ParameterSpec> TotalGeneralisedVariation::parameterSpecs() const {
  return {{"data", "Weight of a sample, times the pixels a low-resolution pixel covers along a side", 100.0, 0.01, 1e5,
           false},
          {"alpha1", "Weight of the gradient's distance from the slope", 1.2, 1e-3, 1000.0, false},
          {"alpha0", "Weight of the slope's changes", 17.0, 1e-3, 1000.0, false},
          {"beta", "Fall of the diffusion across the guidance's edges", 9.0, 0.0, 1000.0, false},
          {"gamma", "Exponent of the guidance's gradient, luminance in [0, 1]", 0.85, 0.05, 4.0, false},
          {"iterations", "Iterations at most", 1000.0, 1.0, 100000.0, true}};
}

cv::Mat TotalGeneralisedVariation::compute(const FilterInput& input, const Parameters& parameters,
                                           Progress& progress) const {
  Model model;
  model.tensor = diffusionTensor(luminance(input.guidance.values), parameters.at("beta"), parameters.at("gamma"));
  model.seen = observations(input);
  model.dataWeight = static_cast<float>(parameters.at("data") * pixelsPerSample(input));
  model.firstWeight = static_cast<float>(parameters.at("alpha1"));
  model.secondWeight = static_cast<float>(parameters.at("alpha0"));
  model.step = static_cast<float>(1.0 / std::sqrt(kOperatorNorm + scaleRows(model)));
  const auto iterations = static_cast<int>(parameters.at("iterations"));
  return filterChannels(input, progress, [&](const UnitChannel& channel, Progress& part) {
    Solver solver(model, registered(channel.target, input).clone(), channel.samples);
    for (int iteration = 0; iteration < iterations; ++iteration) {
      part.throwIfStopped();
      if (solver.iterate() < kSmallestMove) break;
      part.report(double(iteration + 1) / iterations);
    }
    return solver.result();
  });
}

}  // namespace dkn
