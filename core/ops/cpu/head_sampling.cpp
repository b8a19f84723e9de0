// SPDX-License-Identifier: GPL-3.0-or-later
// Per pixel, with raw weights a, b and raw offsets u, v of the two streams (b and v absent with one):
//   s_t = sigmoid(a_t) sigmoid(b_t),  K_t = s_t - mean(s) or s_t / sum(s),  D_t = u_t v_t,
//   out = sum_t K_t bilinear(target, base_t + D_t); borders as SamplingRule says.
// A head position's 16 pixels are the lanes of every loop; rows of positions are shared out among threads. The backward
// pass computes the forward one's values again: cheaper than writing and reading them.
#include "ops/cpu/head_sampling.h"

#include <ATen/Parallel.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>

#include <array>
#include <bit>
#include <vector>

#include "ops/cpu/multiversion.h"
#include "ops/head_sampling.h"
#include "ops/sampling_rule.h"

namespace dkn::cpu {

namespace {

constexpr int kSide = kHeadSide;
constexpr int kLanes = kHeadLanes;
using Lanes = std::array<float, kLanes>;

/// 1 / (1 + exp(-x)) to 2 units in the last place; exp as 2^n times a polynomial (Cephes' expf). Not a number stays so.
DKN_HOST_DEVICE float sigmoid(float x) {
  float y = -x;
  y = y > 87.0F ? 87.0F : y;
  y = y < -87.0F ? -87.0F : y;
  // Adding 1.5 * 2^23 rounds to a whole number, which then stands in the low bits.
  constexpr float kRounder = 12582912.0F;
  const float shifted = y * 1.44269504F + kRounder;
  const float n = shifted - kRounder;
  const float r = (y - n * 0.693359375F) + n * 2.12194440e-4F;
  float p = 1.9875691500e-4F;
  p = p * r + 1.3981999507e-3F;
  p = p * r + 8.3334519073e-3F;
  p = p * r + 4.1665795894e-2F;
  p = p * r + 1.6666665459e-1F;
  p = p * r + 5.0000001201e-1F;
  p = p * r * r + r + 1.0F;
  const float power = std::bit_cast<float>((std::bit_cast<std::int32_t>(shifted) << 23) + 0x3f800000);
  return 1.0F / (1.0F + p * power);
}

/// Operands of one call.
struct Call {
  HeadSampling options;
  at::Tensor target;
  std::array<at::Tensor, 2> heads;  ///< channels last
  int streams = 1;
  std::int64_t batch = 0;

  int taps() const { return options.rule.taps(); }
  int planes() const { return 3 * taps(); }
  std::int64_t rows() const { return heads[0].size(2) / (options.layout == HeadLayout::Pixels ? kSide : 1); }
  std::int64_t columns() const { return heads[0].size(3) / (options.layout == HeadLayout::Pixels ? kSide : 1); }

  /// First channel of lane 0 (Cells) or of `lane` (Phases, Pixels) at a head position.
  std::int64_t index(std::int64_t n, std::int64_t row, std::int64_t column, int lane) const {
    const HeadPlace p = headPlace(
        options.layout, batch,
        {static_cast<std::int32_t>(n), static_cast<std::int32_t>(row), static_cast<std::int32_t>(column), lane});
    return ((p.image * heads[0].size(2) + p.row) * heads[0].size(3) + p.column) * heads[0].size(1) + p.channel;
  }
};

/// Planes x lanes of one head position of both streams, where they lie or copied together.
struct Position {
  std::array<const float*, 2> heads{};
  std::int32_t imageX = 0;  ///< of lane 0
  std::int32_t imageY = 0;
  const float* image = nullptr;
  std::int32_t imageWidth = 0;
  std::int32_t imageHeight = 0;
};

/// Memory of a thread, for the largest kernel of the call.
struct Scratch {
  explicit Scratch(int taps)
      : sigmoids{std::vector<float>(size(taps)), std::vector<float>(size(taps))},
        weights(size(taps)),
        slopes(size(taps)),
        gathered{std::vector<float>(3 * size(taps)), std::vector<float>(3 * size(taps))},
        gradients{std::vector<float>(3 * size(taps)), std::vector<float>(3 * size(taps))} {}
  static std::size_t size(int taps) { return static_cast<std::size_t>(taps) * kLanes; }

  std::array<std::vector<float>, 2> sigmoids;
  std::vector<float> weights;
  std::vector<float> slopes;  ///< gradients of the weights
  std::array<std::vector<float>, 2> gathered;
  std::array<std::vector<float>, 2> gradients;
};

/// K of every tap and lane into `scratch.weights`, the sigmoids beside it; returns what the product was divided by.
DKN_HOST_DEVICE Lanes regressWeights(const Position& position, int taps, int streams, bool residual, Scratch& scratch) {
  Lanes total{};
  float* const weights = scratch.weights.data();
  for (int i = 0; i < streams; ++i) {
    const float* const raw = position.heads[static_cast<std::size_t>(i)];
    float* const out = scratch.sigmoids[static_cast<std::size_t>(i)].data();
#pragma omp simd
    for (int j = 0; j < taps * kLanes; ++j) out[j] = sigmoid(raw[j]);
  }
  const float* const a = scratch.sigmoids[0].data();
  const float* const b = scratch.sigmoids[1].data();
  for (int t = 0; t < taps; ++t) {
#pragma omp simd
    for (int l = 0; l < kLanes; ++l) {
      const float s = streams == 2 ? a[t * kLanes + l] * b[t * kLanes + l] : a[t * kLanes + l];
      weights[t * kLanes + l] = s;
      total[l] += s;
    }
  }
  const float share = 1.0F / static_cast<float>(taps);
  for (int t = 0; t < taps; ++t) {
#pragma omp simd
    for (int l = 0; l < kLanes; ++l) {
      float& w = weights[t * kLanes + l];
      w = residual ? w - total[l] * share : w / total[l];
    }
  }
  return total;
}

template <SamplingConvention convention>
DKN_HOST_DEVICE void forwardPosition(const Position& position, const SamplingRule rule, int streams, bool residual,
                                     Scratch& scratch, float* out) {
  const int taps = rule.taps();
  regressWeights(position, taps, streams, residual, scratch);
  const float* const weights = scratch.weights.data();
  const float* const image = position.image;
  const float scale = rule.offsetScale();
  const float half = rule.halfWindow();
  for (int l = 0; l < kLanes; ++l) out[l] = 0.0F;
  for (int t = 0; t < taps; ++t) {
    const float* const u = position.heads[0] + (taps + 2 * t) * kLanes;
    const float* const v = streams == 2 ? position.heads[1] + (taps + 2 * t) * kLanes : nullptr;
    const float baseX = rule.baseX(t);
    const float baseY = rule.baseY(t);
#pragma omp simd
    for (int l = 0; l < kLanes; ++l) {
      const float dx = streams == 2 ? u[l] * v[l] : u[l];
      const float dy = streams == 2 ? u[kLanes + l] * v[kLanes + l] : u[kLanes + l];
      const AxisSample x =
          sampleAxis<convention>(baseX, dx, scale, half, position.imageX + l % kSide, position.imageWidth);
      const AxisSample y =
          sampleAxis<convention>(baseY, dy, scale, half, position.imageY + l / kSide, position.imageHeight);
      const std::int32_t top = y.index0 * position.imageWidth;
      const std::int32_t bottom = y.index1 * position.imageWidth;
      const float upper = x.share0 * image[top + x.index0] + x.share1 * image[top + x.index1];
      const float lower = x.share0 * image[bottom + x.index0] + x.share1 * image[bottom + x.index1];
      out[l] += weights[t * kLanes + l] * (y.share0 * upper + y.share1 * lower);
    }
  }
}

/// Gradients of the offsets, and those of K into `scratch.slopes`.
template <SamplingConvention convention>
DKN_HOST_DEVICE void backwardOffsets(const Position& position, const SamplingRule rule, int streams,
                                     const Lanes& gradient, Scratch& scratch, const std::array<float*, 2>& out) {
  const int taps = rule.taps();
  const float* const weights = scratch.weights.data();
  float* const slopes = scratch.slopes.data();
  const float* const image = position.image;
  const float scale = rule.offsetScale();
  const float half = rule.halfWindow();
  for (int t = 0; t < taps; ++t) {
    const int plane = (taps + 2 * t) * kLanes;
    const float* const u = position.heads[0] + plane;
    const float* const v = streams == 2 ? position.heads[1] + plane : u;
    float* const du = out[0] + plane;
    float* const dv = streams == 2 ? out[1] + plane : du;
    const float baseX = rule.baseX(t);
    const float baseY = rule.baseY(t);
#pragma omp simd
    for (int l = 0; l < kLanes; ++l) {
      const float ux = u[l];
      const float uy = u[kLanes + l];
      const float vx = streams == 2 ? v[l] : 1.0F;
      const float vy = streams == 2 ? v[kLanes + l] : 1.0F;
      const AxisSample x =
          sampleAxis<convention>(baseX, ux * vx, scale, half, position.imageX + l % kSide, position.imageWidth);
      const AxisSample y =
          sampleAxis<convention>(baseY, uy * vy, scale, half, position.imageY + l / kSide, position.imageHeight);
      const std::int32_t top = y.index0 * position.imageWidth;
      const std::int32_t bottom = y.index1 * position.imageWidth;
      const float v00 = image[top + x.index0];
      const float v01 = image[top + x.index1];
      const float v10 = image[bottom + x.index0];
      const float v11 = image[bottom + x.index1];
      const float upper = x.share0 * v00 + x.share1 * v01;
      const float lower = x.share0 * v10 + x.share1 * v11;
      const float left = y.share0 * v00 + y.share1 * v10;
      const float right = y.share0 * v01 + y.share1 * v11;
      const float weighted = gradient[l] * weights[t * kLanes + l];
      slopes[t * kLanes + l] = gradient[l] * (y.share0 * upper + y.share1 * lower);
      const float gx = weighted * (x.slope0 * left + x.slope1 * right);
      const float gy = weighted * (y.slope0 * upper + y.slope1 * lower);
      if (streams == 2) {
        dv[l] = gx * ux;
        dv[kLanes + l] = gy * uy;
      }
      du[l] = gx * vx;
      du[kLanes + l] = gy * vy;
    }
  }
}

/// From the gradients of K to those of the raw weights.
DKN_HOST_DEVICE void backwardWeights(int taps, int streams, bool residual, const Lanes& total, Scratch& scratch,
                                     const std::array<float*, 2>& out) {
  const float* const weights = scratch.weights.data();
  const float* const slopes = scratch.slopes.data();
  Lanes sum{};
  for (int t = 0; t < taps; ++t) {
#pragma omp simd
    for (int l = 0; l < kLanes; ++l)
      sum[l] += residual ? slopes[t * kLanes + l] : slopes[t * kLanes + l] * weights[t * kLanes + l];
  }
  const float share = 1.0F / static_cast<float>(taps);
  const float* const a = scratch.sigmoids[0].data();
  const float* const b = scratch.sigmoids[1].data();
  for (int t = 0; t < taps; ++t) {
#pragma omp simd
    for (int l = 0; l < kLanes; ++l) {
      const int i = t * kLanes + l;
      const float product = residual ? slopes[i] - sum[l] * share : (slopes[i] - sum[l]) / total[l];
      const float other = streams == 2 ? b[i] : 1.0F;
      out[0][i] = product * other * a[i] * (1.0F - a[i]);
      if (streams == 2) out[1][i] = product * a[i] * b[i] * (1.0F - b[i]);
    }
  }
}

template <SamplingConvention convention>
DKN_HOST_DEVICE void backwardPosition(const Position& position, const SamplingRule rule, int streams, bool residual,
                                      const Lanes& gradient, Scratch& scratch, const std::array<float*, 2>& out) {
  const Lanes total = regressWeights(position, rule.taps(), streams, residual, scratch);
  backwardOffsets<convention>(position, rule, streams, gradient, scratch, out);
  backwardWeights(rule.taps(), streams, residual, total, scratch, out);
}

DKN_MULTIVERSION void forwardCentred(const Position& p, const SamplingRule rule, int streams, bool residual, Scratch& s,
                                     float* out) {
  forwardPosition<SamplingConvention::Centred>(p, rule, streams, residual, s, out);
}
DKN_MULTIVERSION void forwardReleased(const Position& p, const SamplingRule rule, int streams, bool residual,
                                      Scratch& s, float* out) {
  forwardPosition<SamplingConvention::Released>(p, rule, streams, residual, s, out);
}
DKN_MULTIVERSION void backwardCentred(const Position& p, const SamplingRule rule, int streams, bool residual,
                                      const Lanes& gradient, Scratch& s, const std::array<float*, 2>& out) {
  backwardPosition<SamplingConvention::Centred>(p, rule, streams, residual, gradient, s, out);
}
DKN_MULTIVERSION void backwardReleased(const Position& p, const SamplingRule rule, int streams, bool residual,
                                       const Lanes& gradient, Scratch& s, const std::array<float*, 2>& out) {
  backwardPosition<SamplingConvention::Released>(p, rule, streams, residual, gradient, s, out);
}

Call makeCall(const at::Tensor& target, const at::Tensor& first, const std::optional<at::Tensor>& second,
              at::IntArrayRef rule) {
  Call call;
  call.options = {{static_cast<SamplingConvention>(rule[2]), static_cast<int>(rule[0]), static_cast<int>(rule[1])},
                  static_cast<HeadLayout>(rule[3]),
                  rule[4] != 0,
                  rule[5],
                  rule[6]};
  call.target = target.contiguous();
  call.batch = target.size(0);
  call.heads[0] = first.contiguous(at::MemoryFormat::ChannelsLast);
  if (second && second->defined()) {
    call.heads[1] = second->contiguous(at::MemoryFormat::ChannelsLast);
    call.streams = 2;
  }
  return call;
}

Position positionAt(const Call& call, std::int64_t n, std::int64_t row, std::int64_t column, Scratch& scratch) {
  Position p;
  p.imageWidth = static_cast<std::int32_t>(call.target.size(2));
  p.imageHeight = static_cast<std::int32_t>(call.target.size(1));
  p.image = call.target.const_data_ptr<float>() + n * call.target.size(1) * call.target.size(2);
  p.imageX = static_cast<std::int32_t>(call.options.originX + kSide * column);
  p.imageY = static_cast<std::int32_t>(call.options.originY + kSide * row);
  for (std::size_t i = 0; i < static_cast<std::size_t>(call.streams); ++i) {
    const float* const data = call.heads[i].const_data_ptr<float>();
    p.heads[i] = data + call.index(n, row, column, 0);
    if (call.options.layout == HeadLayout::Cells) continue;
    for (int l = 0; l < kLanes; ++l) {
      const float* const from = data + call.index(n, row, column, l);
      for (int c = 0; c < call.planes(); ++c) scratch.gathered[i][static_cast<std::size_t>(c * kLanes + l)] = from[c];
    }
    p.heads[i] = scratch.gathered[i].data();
  }
  return p;
}

/// Calls `work(n, row, column, scratch)` for every head position.
template <typename Work>
void forEachPosition(const Call& call, Work&& work) {
  at::parallel_for(0, call.batch * call.rows(), 1, [&](std::int64_t begin, std::int64_t end) {
    Scratch scratch(call.taps());
    for (std::int64_t i = begin; i < end; ++i) {
      for (std::int64_t column = 0; column < call.columns(); ++column)
        work(i / call.rows(), i % call.rows(), column, scratch);
    }
  });
}

}  // namespace

at::Tensor sampleHeads(const at::Tensor& target, const at::Tensor& first, const std::optional<at::Tensor>& second,
                       at::IntArrayRef rule) {
  const Call call = makeCall(target, first, second, rule);
  at::Tensor out = at::empty({call.batch, kSide * call.rows(), kSide * call.columns()}, target.options());
  float* const data = out.data_ptr<float>();
  const std::int64_t width = out.size(2);
  const auto forward = call.options.rule.convention == SamplingConvention::Centred ? forwardCentred : forwardReleased;
  forEachPosition(call, [&](std::int64_t n, std::int64_t row, std::int64_t column, Scratch& scratch) {
    Lanes values;
    forward(positionAt(call, n, row, column, scratch), call.options.rule, call.streams, call.options.residual, scratch,
            values.data());
    float* const corner = data + (n * out.size(1) + kSide * row) * width + kSide * column;
    for (int l = 0; l < kLanes; ++l) corner[l / kSide * width + l % kSide] = values[static_cast<std::size_t>(l)];
  });
  return out;
}

std::tuple<at::Tensor, at::Tensor> sampleHeadsBackward(const at::Tensor& gradient, const at::Tensor& target,
                                                       const at::Tensor& first, const std::optional<at::Tensor>& second,
                                                       at::IntArrayRef rule) {
  const Call call = makeCall(target, first, second, rule);
  const at::Tensor g = gradient.contiguous();
  const float* const data = g.const_data_ptr<float>();
  const std::int64_t width = g.size(2);
  std::array<at::Tensor, 2> out;
  std::array<float*, 2> outData{};
  for (std::size_t i = 0; i < static_cast<std::size_t>(call.streams); ++i) {
    out[i] = at::empty_like(call.heads[i]);
    outData[i] = out[i].data_ptr<float>();
  }
  const bool cells = call.options.layout == HeadLayout::Cells;
  const auto backward =
      call.options.rule.convention == SamplingConvention::Centred ? backwardCentred : backwardReleased;
  forEachPosition(call, [&](std::int64_t n, std::int64_t row, std::int64_t column, Scratch& scratch) {
    Lanes values;
    const float* const corner = data + (n * g.size(1) + kSide * row) * width + kSide * column;
    for (int l = 0; l < kLanes; ++l) values[static_cast<std::size_t>(l)] = corner[l / kSide * width + l % kSide];
    std::array<float*, 2> to{};
    for (std::size_t i = 0; i < static_cast<std::size_t>(call.streams); ++i)
      to[i] = cells ? outData[i] + call.index(n, row, column, 0) : scratch.gradients[i].data();
    backward(positionAt(call, n, row, column, scratch), call.options.rule, call.streams, call.options.residual, values,
             scratch, to);
    for (std::size_t i = 0; !cells && i < static_cast<std::size_t>(call.streams); ++i) {
      for (int l = 0; l < kLanes; ++l) {
        float* const place = outData[i] + call.index(n, row, column, l);
        for (int c = 0; c < call.planes(); ++c) place[c] = to[i][c * kLanes + l];
      }
    }
  });
  return {out[0], out[1]};
}

}  // namespace dkn::cpu
